import type { ScaleLinear } from 'd3-scale';
import { isHeading, type WhyLedger, type WhyRow } from '../../model/why';
import { t } from '../../text/index';
import { formatNumber, UNITS } from '../../model/format';

export const BAR_WIDTH = 388;
const HEIGHT = 37;

interface BarProps { readonly x: ScaleLinear<number, number>; readonly limit: number | null }

/** One step of the waterfall: a bar from the running total before to the one after; brackets for open headings. */
export function AccountBar({ row, open, x, limit }: BarProps & { readonly row: WhyRow; readonly open: boolean | null }) {
  const [a, b] = [x(row.start), x(row.start + row.amount)];
  const [left, width] = [Math.min(a, b), Math.max(1, Math.abs(b - a))];
  return (
    <BarFrame x={x} limit={limit}>
      {open ? <path class="bar-bracket" d={`M${left} 27v-8h${width}v8`} /> : <line class="bar-link" x1={a} x2={a} y1={-6} y2={28} />}
      {open ? <rect x={left} y={19} width={width} height={9} fill="url(#bracket)" /> : <ClosedBar row={row} left={left} width={width} rises={row.amount >= 0} />}
    </BarFrame>
  );
}

interface ClosedBarProps { readonly row: WhyRow; readonly left: number; readonly width: number; readonly rises: boolean }

function ClosedBar({ row, left, width, rises }: ClosedBarProps) {
  return (
    <>
      <rect class={isHeading(row) ? 'bar-several' : `bar-${row.group}`} x={left} y={9} width={width} height={19} />
      {rises ? null : <rect x={left} y={9} width={width} height={19} fill="url(#stripes)" />}
      {width > 14 ? <path class="bar-arrow" d={rises ? `M${left + width - 9} 14l5 4.5-5 4.5` : `M${left + 9} 14l-5 4.5 5 4.5`} /> : null}
    </>
  );
}

/** The first and the last row: the whole value. */
export function TotalBar({ x, steps, limit, ledger }: BarProps & { readonly steps: number; readonly ledger: WhyLedger }) {
  // The axis may be cut off on the left; where it is not, a whole value stands on zero.
  const zero = Math.max(x.domain()[0], Math.min(0, x.domain()[1]));
  const start = Math.min(x(zero), x(steps));
  const width = Math.max(2, Math.abs(x(steps) - x(zero)));
  const text = `${formatNumber(steps / 10 ** ledger.decimals, ledger.decimals)}${UNITS[ledger.indicator] === 'share' ? '%' : ''}`;
  const isWide = width > 60;
  return (
    <BarFrame x={x} limit={limit}>
      <rect class="bar-total" x={start} y={9} width={width} height={19} />
      <text class={isWide ? 'bar-total-text' : 'bar-total-text is-outside'} x={isWide ? start + width - 8 : start + width + 5} y={23.5} text-anchor={isWide ? 'end' : 'start'}>{text}</text>
    </BarFrame>
  );
}

function BarFrame({ x, limit, children }: BarProps & { readonly children: preact.ComponentChildren }) {
  const isShown = limit !== null && limit >= x.domain()[0] && limit <= x.domain()[1];
  return (
    <svg viewBox={`0 0 ${BAR_WIDTH} ${HEIGHT}`} preserveAspectRatio="none" overflow="visible">
      {x.ticks(5).map((tick) => <line key={tick} class="bar-grid" x1={x(tick)} x2={x(tick)} y1={-1} y2={39} />)}
      {isShown ? <line class="bar-limit" x1={x(limit)} x2={x(limit)} y1={-1} y2={39} /> : null}
      {children}
    </svg>
  );
}

/** Numbers over the bars. */
export function AxisMarks({ x, limit, ledger }: BarProps & { readonly ledger: WhyLedger }) {
  const isShown = limit !== null && limit >= x.domain()[0] && limit <= x.domain()[1];
  const label = (steps: number): string => formatNumber(steps / 10 ** ledger.decimals, x.domain()[1] - x.domain()[0] < 50 ? 1 : 0);
  return (
    <svg viewBox={`0 0 ${BAR_WIDTH} 16`} aria-hidden="true" overflow="visible">
      {x.ticks(5).filter((tick) => !isShown || Math.abs(x(tick) - x(limit)) > 40).map((tick) => <text key={tick} class="bar-tick" x={x(tick)} y={12}>{label(tick)}</text>)}
      {isShown ? <text class="bar-tick is-limit" x={x(limit)} y={12}>{t('why.limit', { limit: label(limit) })}</text> : null}
    </svg>
  );
}
