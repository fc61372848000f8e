import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import { brushedYears, fanOf, type Fan, type FanPoint } from '../../model/fan';
import { formatRange, formatTick, formatValue } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { DataTable, YearBrush } from '../kit/index';

// Narrow, so that its lettering is never drawn smaller than it is meant.
const WIDTH = 300;
const HEIGHT = 124;
/** Two years side by side need so much from one to the other. */
const YEAR_ROOM = 42;
const PAD = { left: 32, right: 78, top: 16, bottom: 16 };

export interface FanChartProps { readonly session: Session; readonly asTable: boolean }

/** History, what may come as it is, and what may come with the stamps, of the sign that was chosen. */
export function FanChart({ session, asTable }: FanChartProps) {
  const { forecast, status } = session.forecast.value;
  const isStamped = session.drafted.value.length > 0;
  const [run, sign] = [session.run.value, session.fanSign.value];
  // A seal changes the run, but nothing that is drawn here before its forecast has come.
  const all = useMemo(() => fanOf(run, forecast, sign), [run.years, run.state, forecast, sign]);
  const fan = useMemo(() => (isStamped ? all : { ...all, stamped: all.anyway }), [all, isStamped]);
  if (asTable) return <div class="fan-table"><FanTable fan={all} /></div>;
  return <FanPicture session={session} fan={fan} pending={status === 'computing'} label={tellFan(all)} />;
}

interface Scales { readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number> }

export interface FanPictureProps { readonly session: Session; readonly fan: Fan; readonly label: string; readonly pending?: boolean; /** What came, in the results. */ readonly came?: { readonly year: number; readonly value: number } }

/** The fan as a labelled picture, with the brush of years over what is past. */
export function FanPicture({ session, fan, label, pending = false, came }: FanPictureProps) {
  const scales = useMemo(() => scalesOf(fan), [fan]);
  const picture = useMemo(() => <FanDrawing fan={fan} scales={scales} label={label} came={came} />, [fan, scales, label, came?.year, came?.value]);
  return <div class="fan-frame"><div class={`fan-box ${pending ? 'is-pending' : ''}`}>{picture}<FanBrush session={session} fan={fan} x={scales.x} /></div></div>;
}

function scalesOf(fan: Fan): Scales {
  const years = [...fan.history.map((point) => point.year), ...fan.anyway.map((point) => point.year)];
  return {
    x: scaleLinear([Math.min(...years), Math.max(...years, (fan.history.at(-1)?.year ?? 0) + 1)], [PAD.left, WIDTH - PAD.right]),
    y: scaleLinear([fan.low, fan.high], [HEIGHT - PAD.bottom, PAD.top]),
  };
}

function FanDrawing({ fan, scales, label, came }: Pick<FanPictureProps, 'fan' | 'label' | 'came'> & { readonly scales: Scales }) {
  const { x, y } = scales;
  const now = fan.history.at(-1)!;
  return (
    <svg class="fan" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Axis fan={fan} x={x} y={y} now={now.year} />
      <Course points={fan.anyway} look="anyway" scales={scales} />
      {fan.stamped === fan.anyway ? null : <Course points={fan.stamped} look="stamped" scales={scales} />}
      <path class="fan-history" d={line<Fan['history'][number]>((point) => x(point.year), (point) => y(point.value)).curve(curveMonotoneX)([...fan.history]) ?? ''} />
      {fan.history.length === 1 ? <circle class="fan-now" cx={x(now.year)} cy={y(now.value)} r={3} /> : null}
      <text class="fan-name" x={PAD.left} y={10}>{t(`indicator.${fan.sign}`)}</text>
      <EndLabels fan={fan} scales={scales} dot={came !== undefined} />
      {came ? <circle class="fan-came" cx={x(came.year)} cy={y(came.value)} r={5} /> : null}
    </svg>
  );
}

/** The looked-at year over the years that the fan shows of the past; without a flag until one looks. */
function FanBrush({ session, fan, x }: { readonly session: Session; readonly fan: Fan; readonly x: Scales['x'] }) {
  const { lookBack } = session;
  const span = brushedYears(fan, lookBack.reach.value);
  if (span === null) return null;
  const { from, until } = span;
  const looked = lookBack.year.value;
  const year = Math.min(until, Math.max(from, looked ?? until));
  const value = fan.history.find((point) => point.year === year)?.value ?? fan.history[0].value;
  const said = t('desk.fan.at', { year: String(year), value: formatValue(fan.sign, value) });
  const place = (one: number): number => (100 * x(one)) / WIDTH;
  return <YearBrush from={from} until={until} year={year} axis={{ from: place(from), to: place(until) }} class={looked === null ? 'is-resting' : ''} label={t('look.brush')} text={said} onYear={(to) => lookBack.look(to)} readout={said} />;
}

function Axis({ fan, x, y, now }: Scales & { readonly fan: Fan; readonly now: number }) {
  const [first, last] = x.domain();
  const isLimitShown = fan.limit >= fan.low && fan.limit <= fan.high;
  return (
    <g class="fan-axis">
      {y.ticks(3).map((tick) => (
        <g key={tick}><line x1={PAD.left} x2={WIDTH - PAD.right} y1={y(tick)} y2={y(tick)} /><text x={PAD.left - 5} y={y(tick) + 4} text-anchor="end">{formatTick(fan.sign, tick, y.ticks(3))}</text></g>
      ))}
      {isLimitShown ? <g class="fan-limit"><line x1={PAD.left} x2={WIDTH - PAD.right} y1={y(fan.limit)} y2={y(fan.limit)} /></g> : null}
      <line class="fan-today" x1={x(now)} x2={x(now)} y1={PAD.top - 4} y2={HEIGHT - PAD.bottom} />
      {[...new Set([...(x(now) - x(first) < YEAR_ROOM ? [] : [first]), now, last])].map((year) => <text key={year} x={x(year)} y={HEIGHT - 3} text-anchor={year === last ? 'end' : year === first || x(now) - x(first) < YEAR_ROOM / 2 ? 'start' : 'middle'}>{year}</text>)}
    </g>
  );
}

interface CourseProps { readonly points: readonly FanPoint[]; readonly look: 'anyway' | 'stamped'; readonly scales: Scales }

function Course({ points, look, scales: { x, y } }: CourseProps) {
  if (points.length === 0) return null;
  const band = area<FanPoint>((point) => x(point.year), (point) => y(point.low), (point) => y(point.high)).curve(curveMonotoneX);
  const middle = line<FanPoint>((point) => x(point.year), (point) => y(point.middle)).curve(curveMonotoneX);
  return <g class={`fan-course fan-${look}`}><path class="fan-band" d={band([...points]) ?? ''} /><path class="fan-middle" d={middle([...points]) ?? ''} /></g>;
}

const LABEL_GAP = 14;
interface EndLabel { readonly text: string; readonly look: 'anyway' | 'stamped' | 'limit'; readonly at: number }

/** Names of the courses and of the limit at their right ends, kept apart. `dot` = something is drawn there already. */
function EndLabels({ fan, scales: { x, y }, dot }: { readonly fan: Fan; readonly scales: Scales; readonly dot: boolean }) {
  const left = x.range()[1] + (dot ? 9 : 4);
  return (
    <g class="fan-labels">
      {spread(endLabels(fan, y)).map(({ text, look, at }) => <text key={look} class={`fan-label-${look}`} x={left} y={at + 4}>{text}</text>)}
    </g>
  );
}

function endLabels(fan: Fan, y: Scales['y']): readonly EndLabel[] {
  const [anyway, stamped] = [fan.anyway.at(-1), fan.stamped.at(-1)];
  const isLimitShown = fan.limit >= fan.low && fan.limit <= fan.high;
  const isMoved = anyway && stamped && Math.abs(y(anyway.middle) - y(stamped.middle)) >= 0.5;
  return [
    ...(anyway ? [{ text: t('desk.fan.asItIs'), look: 'anyway' as const, at: y(anyway.middle) }] : []),
    ...(isMoved ? [{ text: t('desk.fan.stamped'), look: 'stamped' as const, at: y(stamped.middle) }] : []),
    ...(isLimitShown ? [{ text: t('desk.fan.limit', { limit: formatValue(fan.sign, fan.limit) }), look: 'limit' as const, at: y(fan.limit) }] : []),
  ];
}

/** From top to bottom, each at least a line below the one before; the lot is moved up again where it would leave the picture. */
function spread(labels: readonly EndLabel[]): readonly EndLabel[] {
  const placed: EndLabel[] = [];
  for (const label of labels.toSorted((a, b) => a.at - b.at)) {
    const above = placed.at(-1);
    placed.push({ ...label, at: above ? Math.max(label.at, above.at + LABEL_GAP) : label.at });
  }
  for (let n = placed.length - 1, most = HEIGHT - 6; n >= 0; n--, most -= LABEL_GAP) placed[n] = { ...placed[n], at: Math.min(placed[n].at, most) };
  return placed;
}

/** The picture in a sentence. */
export function tellFan(fan: Fan): string {
  const [anyway, stamped, now] = [fan.anyway.at(-1), fan.stamped.at(-1), fan.history.at(-1)];
  const value = (amount: number): string => formatValue(fan.sign, amount);
  if (!anyway || !stamped || !now) return t(`indicator.${fan.sign}`);
  return t('desk.fan.label', { sign: t(`indicator.${fan.sign}`), now: value(now.value), year: String(anyway.year), low: value(stamped.low), high: value(stamped.high), lowAnyway: value(anyway.low), highAnyway: value(anyway.high) });
}

function FanTable({ fan }: { readonly fan: Fan }) {
  const past = fan.history.map((point) => [point.year, formatValue(fan.sign, point.value), '', '']);
  const ahead = fan.anyway.slice(1).map((point, index) => [point.year, '', formatRange(fan.sign, point.low, point.high), formatRange(fan.sign, fan.stamped[index + 1].low, fan.stamped[index + 1].high)]);
  return <DataTable caption={t('desk.fan.caption', { sign: t(`indicator.${fan.sign}`) })} columns={[t('desk.fan.year'), t('desk.fan.desk'), t('desk.fan.asItIs'), t('desk.fan.stamped')]} rows={[...past, ...ahead]} />;
}
