import { useSignal } from '@preact/signals';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Indicator, Sign } from '../../../sim/index';
import { courseOf, type CoursePoint } from '../../model/course';
import { formatTick, formatValue } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, TableTwin, YearBrush } from '../kit/index';

const WIDTH = 720;
const HEIGHT = 190;
const PAD = { left: 62, right: 70, top: 16, bottom: 24 };

export interface CourseChartProps { readonly session: Session; readonly indicator: Indicator; readonly until: number; /** Opens the account of another year. */ readonly goTo: (year: number) => void }

/** The number since the beginning, with its limit: what a quiet year stands in. */
export function CourseChart({ session, indicator, until, goTo }: CourseChartProps) {
  const points = courseOf(session.run.value, indicator, until);
  const limit = session.level.value.nation.signs[indicator as Sign]?.limit ?? null;
  const label = t('why.course', { sign: t(`indicator.${indicator}`), from: String(points[0].year), until: String(until) });
  return (
    <figure class="course">
      <figcaption>{label}</figcaption>
      {points.length > 1 ? <Brushed session={session} goTo={goTo} points={points} indicator={indicator} limit={limit} label={label} /> : null}
      <TableTwin caption={label} columns={[t('desk.fan.year'), t(`indicator.${indicator}`)]} rows={points.map(({ year, value }) => [String(year), formatValue(indicator, value)])} />
    </figure>
  );
}

const placeOf = (px: number): number => (100 * px) / WIDTH;

interface BrushedProps extends PictureProps { readonly session: Session; readonly goTo: (year: number) => void }

/** The picture under the brush of years: a year that is pointed at opens its own account, or its desk. */
function Brushed({ session, goTo, ...props }: BrushedProps) {
  const { lookBack } = session;
  const { points, indicator, label } = props;
  const looked = useSignal(lookBack.year.peek());
  const [from, until] = [Math.max(points[0].year, lookBack.reach.value.from), points[points.length - 1].year];
  const year = Math.min(until, Math.max(from, looked.value ?? until));
  const point = points.find((one) => one.year === year) ?? points[points.length - 1];
  const said = t('desk.fan.at', { year: String(year), value: formatValue(indicator, point.value) });
  const look = (to: number): void => {
    looked.value = to;
    // A desk that stands in the past stays where it is while its account is read.
    if (!lookBack.isOpen.peek()) lookBack.look(to);
  };
  const x = scaleLinear([points[0].year, until], [placeOf(PAD.left), placeOf(WIDTH - PAD.right)]);
  return (
    <>
      <div class="course-box">
        <Picture {...props} />
        {from < until ? <YearBrush from={from} until={until} year={year} axis={{ from: x(from), to: x(until) }} class={looked.value === null ? 'is-resting' : ''} label={label} text={said} onYear={look} readout={said} /> : null}
      </div>
      {looked.value === null || year === until ? null : <p class="course-ways"><Button onClick={() => goTo(year)}>{t('why.goTo', { year: String(year) })}</Button> <Button onClick={() => { session.closeDialog(); lookBack.open(year); }}>{t('look.course.open', { year: String(year) })}</Button></p>}
    </>
  );
}

interface PictureProps { readonly points: readonly CoursePoint[]; readonly indicator: Indicator; readonly limit: number | null; readonly label: string }

function Picture({ points, indicator, limit, label }: PictureProps) {
  const values = [...points.map(({ value }) => value), ...(limit === null ? [] : [limit])];
  const [least, most] = [Math.min(0, ...values), Math.max(...values)];
  const x = scaleLinear([points[0].year, points[points.length - 1].year], [PAD.left, WIDTH - PAD.right]);
  const y = scaleLinear([least, most === least ? least + 1 : most], [HEIGHT - PAD.bottom, PAD.top]);
  const last = points[points.length - 1];
  const ticks = y.ticks(3);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => <g key={tick}><line class="course-grid" x1={PAD.left} x2={WIDTH - PAD.right} y1={y(tick)} y2={y(tick)} /><text x={PAD.left - 6} y={y(tick) + 4} text-anchor="end">{formatTick(indicator, tick, ticks)}</text></g>)}
      {limit === null ? null : <g><line class="course-limit" x1={PAD.left} x2={WIDTH - PAD.right} y1={y(limit)} y2={y(limit)} /><text class="is-limit" x={WIDTH - PAD.right + 5} y={y(limit) + 4}>{t('why.limit', { limit: formatValue(indicator, limit) })}</text></g>}
      <path class="course-line" d={line<CoursePoint>((point) => x(point.year), (point) => y(point.value))([...points]) ?? ''} />
      <circle class="course-now" cx={x(last.year)} cy={y(last.value)} r="4" />
      <text x={x(points[0].year)} y={HEIGHT - 6}>{points[0].year}</text>
      <text x={x(last.year)} y={HEIGHT - 6} text-anchor="end">{last.year}</text>
    </svg>
  );
}
