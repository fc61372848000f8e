import type { ComponentChildren, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import './year-brush.css';

export interface YearBrushProps {
  readonly from: number;
  readonly until: number;
  readonly year: number;
  readonly onYear: (year: number) => void;
  /** Space, while the brush has the focus. */
  readonly onPlay?: () => void;
  readonly label: string;
  /** The year, and what is to be read there, as a screen reader says it. */
  readonly text: string;
  /** Where the axis of years begins and ends, in per cent of the chart's width. */
  readonly axis: { readonly from: number; readonly to: number };
  /** What is written at the line; the year unless given. */
  readonly readout?: ComponentChildren;
  /** Marks on the axis, under the line. */
  readonly children?: ComponentChildren;
  readonly class?: string;
}

const LEAP = 5;

/** Where a year stands on an axis, in per cent of the chart's width. */
export const placeOfYear = (year: number, { from, until, axis }: Pick<YearBrushProps, 'from' | 'until' | 'axis'>): number =>
  axis.from + (until > from ? (year - from) / (until - from) : 1) * (axis.to - axis.from);

/** A line over a chart at the year that is looked at: dragged by hand, moved by arrow keys. It lies over a chart in a positioned frame. */
export function YearBrush(props: YearBrushProps) {
  const { from, until, year, onYear, label, text, readout, children, class: extra = '' } = props;
  const slider = useRef<HTMLDivElement>(null);
  const left = placeOfYear(year, props);
  const move = (to: number): void => {
    const next = Math.min(until, Math.max(from, to));
    if (next !== year) onYear(next);
  };
  const drag = (event: TargetedPointerEvent<HTMLDivElement>): void => move(yearUnder(event, props));
  return (
    <div
      class={`year-brush ${extra}`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        slider.current?.focus({ preventScroll: true });
        drag(event);
      }}
      onPointerMove={(event) => { if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event); }}
    >
      {children}
      <div ref={slider} class={`year-brush-line ${left > 62 ? 'is-right' : ''}`} style={{ left: `${left}%` }} role="slider" tabIndex={0} aria-label={label} aria-valuemin={from} aria-valuemax={until} aria-valuenow={year} aria-valuetext={text} onKeyDown={(event) => pressed(event, { move, ...props })}>
        <span class="year-brush-flag" aria-hidden="true">{readout ?? year}</span>
      </div>
    </div>
  );
}

function yearUnder({ currentTarget, clientX }: TargetedPointerEvent<HTMLDivElement>, { from, until, axis }: YearBrushProps): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = ((100 * (clientX - left)) / Math.max(1, width) - axis.from) / (axis.to - axis.from);
  return Math.round(from + share * (until - from));
}

function pressed(event: KeyboardEvent, { move, year, from, until, onPlay }: YearBrushProps & { readonly move: (to: number) => void }): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const to: Readonly<Record<string, number>> = { ArrowLeft: year - 1, ArrowDown: year - 1, ArrowRight: year + 1, ArrowUp: year + 1, PageDown: year - LEAP, PageUp: year + LEAP, Home: from, End: until };
  if (event.key === ' ' && onPlay) onPlay();
  else if (event.key in to) move(to[event.key]);
  else return;
  event.preventDefault();
}
