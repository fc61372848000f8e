import { useSignal } from '@preact/signals';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReadRun } from '../../../insight/compare/index';
import { INDICATORS, type Indicator } from '../../../sim/index';
import { overlayOf, widestApart, type OverlayLine } from '../../model/compare';
import { formatTick, formatValue } from '../../model/format';
import type { Session } from '../../session-types';
import { language, t } from '../../text/index';
import { Second, TableTwin, YearBrush } from '../kit/index';
import { useBox } from '../plan/use-box';
import { lookedAt } from './looked-at';
import { DASHES, letterOf } from './marks';

/** Until the page has been measured, px. */
const FIRST = { width: 760, height: 230 };
const PAD = { left: 64, right: 92, top: 16, bottom: 26 };
/** Room for one year's name on the axis, px. */
const TICK_ROOM = 90;
/** Least distance of the names at the lines' ends. */
const LABEL_STEP = 15;

export interface OverlayProps { readonly session: Session; readonly reads: readonly ReadRun[]; readonly parting: number | null }

/** Any figure of all runs in one chart, with its sentence and its table. */
export function OverlayPart({ session, reads, parting }: OverlayProps) {
  const id = useSignal<Indicator>('gdp');
  const lines = overlayOf(reads, id.value);
  const [first, last] = [lines[0].points[0].year, lines[0].points[lines[0].points.length - 1].year];
  const label = t('compare.chart.label', { indicator: t(`indicator.${id.value}`), from: String(first), until: String(last) });
  return (
    <section class="compare-part" aria-labelledby="overlay-title">
      <h2 id="overlay-title">{t('compare.chart')}<Second text={t('compare.chart.second')} /></h2>
      <label class="compare-pair">{t('compare.chart.what')}
        <select value={id.value} onChange={(event) => { id.value = event.currentTarget.value as Indicator; }}>{INDICATORS.map((one) => <option key={one} value={one}>{t(`indicator.${one}`)}</option>)}</select>
      </label>
      <p role="status">{summary(id.value, lines, last)}</p>
      <figure class="overlay">
        <Picture id={id.value} lines={lines} label={label} parting={parting} year={lookedAt(session, reads)} onYear={(year) => session.lookBack.look(year)} />
        {lines.some(({ governed }) => governed < last) ? <figcaption>{t('compare.chart.thin')}</figcaption> : null}
      </figure>
      <TableTwin caption={label} columns={[t('compare.chart.year'), ...lines.map((_, n) => letterOf(n))]} rows={lines[0].points.map(({ year }, k) => [String(year), ...lines.map(({ points }) => formatValue(id.value, points[k].value))])} />
    </section>
  );
}

function summary(id: Indicator, lines: readonly OverlayLine[], last: number): string {
  const values = lines.map((one, n) => t('compare.chart.one', { letter: letterOf(n), value: formatValue(id, one.last) })).join(language.value === 'zh' ? '，' : ', ');
  const apart = widestApart(lines);
  return t('compare.chart.summary', { year: String(last), values, apart: apart === null ? t('compare.chart.alike') : t('compare.chart.apart', { year: String(apart.year), gap: formatValue(id, apart.gap) }) });
}

interface PictureProps { readonly id: Indicator; readonly lines: readonly OverlayLine[]; readonly label: string; readonly parting: number | null; readonly year: number; readonly onYear: (year: number) => void }

function Picture({ id, lines, label, parting, year, onYear }: PictureProps) {
  const { ref, box } = useBox<HTMLDivElement>(FIRST);
  const { width, height } = box.value;
  const all = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const [least, most] = [Math.min(0, ...all), Math.max(...all)];
  const { points } = lines[0];
  const x = scaleLinear([points[0].year, points[points.length - 1].year], [PAD.left, width - PAD.right]);
  const y = scaleLinear([least, most === least ? least + 1 : most], [height - PAD.bottom, PAD.top]);
  const ticks = y.ticks(4);
  const inside = { right: width - PAD.right, foot: height - PAD.bottom };
  return (
    <div ref={ref} class="overlay-picture">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks.map((tick) => <g key={tick}><line class="overlay-grid" x1={PAD.left} x2={inside.right} y1={y(tick)} y2={y(tick)} /><text x={PAD.left - 6} y={y(tick) + 4} text-anchor="end">{tick === 0 ? '0' : formatTick(id, tick, ticks)}</text></g>)}
        {x.ticks(Math.max(2, Math.floor(width / TICK_ROOM))).map((year) => <text key={year} x={x(year)} y={height - 8} text-anchor="middle">{year}</text>)}
        {parting === null ? null : <g class="overlay-parting"><line x1={x(parting)} x2={x(parting)} y1={PAD.top - 4} y2={inside.foot} /><text x={x(parting) + 4} y={PAD.top + 4}>{parting} {t('compare.chart.parting')}</text></g>}
        <Lines id={id} lines={lines} x={x} y={y} right={inside.right} places={spread(lines.map((one) => y(one.last)), inside.foot)} />
      </svg>
      <YearBrush from={points[0].year} until={points[points.length - 1].year} year={year} axis={{ from: (100 * PAD.left) / width, to: (100 * inside.right) / width }} label={t('look.brush')} text={tellAt(id, lines, year)} onYear={onYear} readout={<>{year} {lines.map((one, n) => <span key={n} class="look-read">{letterOf(n)} {formatValue(id, valueAt(one, year))}</span>)}</>} />
    </div>
  );
}

const valueAt = ({ points, last }: OverlayLine, year: number): number => points.find((point) => point.year === year)?.value ?? last;

const tellAt = (id: Indicator, lines: readonly OverlayLine[], year: number): string =>
  t('look.overlay.said', { year: String(year), values: lines.map((one, n) => t('compare.chart.one', { letter: letterOf(n), value: formatValue(id, valueAt(one, year)) })).join(language.value === 'zh' ? '，' : ', ') });

type Scale = (value: number) => number;
interface LinesProps { readonly id: Indicator; readonly lines: readonly OverlayLine[]; readonly x: Scale; readonly y: Scale; readonly right: number; readonly places: readonly number[] }

function Lines({ id, lines, x, y, right, places }: LinesProps) {
  const path = line<OverlayLine['points'][number]>(({ year }) => x(year), ({ value }) => y(value));
  return (
    <>
      {lines.map((one, n) => (
        <g key={n} class={`overlay-run run-mark-${n}`}>
          <path d={path(one.points.filter(({ year }) => year <= one.governed)) ?? ''} stroke-dasharray={DASHES[n]} />
          <path class="is-unattended" d={path(one.points.filter(({ year }) => year >= one.governed)) ?? ''} stroke-dasharray={DASHES[n]} />
          <text x={right + 6} y={places[n] + 4}><tspan class="overlay-letter">{letterOf(n)}</tspan> {formatValue(id, one.last)}</text>
        </g>
      ))}
    </>
  );
}

/** Heights of labels, pushed apart from the top so that none lies on another, and none below the foot. */
function spread(heights: readonly number[], foot: number): readonly number[] {
  const placed = [...heights];
  const order = heights.map((_, n) => n).toSorted((a, b) => heights[a] - heights[b]);
  order.forEach((n, k) => { if (k > 0) placed[n] = Math.max(placed[n], placed[order[k - 1]] + LABEL_STEP); });
  const over = Math.max(0, placed[order[order.length - 1]] - foot);
  return placed.map((height) => height - over);
}
