import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Level, Sign } from '../../../sim/index';
import { formatTick, formatValue } from '../../model/format';
import type { SignPoint } from '../../model/look-back';
import type { Moment } from '../../model/moments';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { TableTwin, YearBrush } from '../kit/index';
import { useBox } from '../plan/use-box';
import { MomentMarks } from './moment-marks';
import { tellMomentsOf } from './tell-moment';

/** Until the page has been measured, px. */
const FIRST = { width: 340, height: 190 };
const PAD = { left: 46, right: 16, top: 22, bottom: 34 };
const TICK_ROOM = 64;

export interface CoursePictureProps {
  readonly level: Level;
  readonly sign: Sign;
  readonly points: readonly SignPoint[];
  readonly moments: readonly Moment[];
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly onPlay: () => void;
}

/** What the desk showed of a sign and what was true, with the brush of years over it. */
export function CoursePicture(props: CoursePictureProps) {
  const { sign, points, moments, year, onYear, onPlay } = props;
  const { ref, box } = useBox<HTMLDivElement>(FIRST);
  const { width } = box.value;
  const [from, until] = [points[0].year, points[points.length - 1].year];
  const axis = { from: (100 * PAD.left) / width, to: (100 * (width - PAD.right)) / width };
  const point = points.find((one) => one.year === year) ?? points[points.length - 1];
  const label = t('look.course.label', { sign: t(`indicator.${sign}`), from: String(from), until: String(until) });
  return (
    <figure class="look-course">
      <div ref={ref} class="look-course-picture">
        <Picture {...props} label={label} width={width} height={box.value.height} />
        <YearBrush from={from} until={until} year={point.year} axis={axis} onYear={onYear} onPlay={onPlay} label={label} text={[tellPoint(sign, point), tellMomentsOf(moments, point.year)].filter(Boolean).join(' ')} readout={<Readout sign={sign} point={point} />}>
          <MomentMarks moments={moments} from={from} until={until} axis={axis} />
        </YearBrush>
      </div>
      <TableTwin caption={label} columns={[t('desk.fan.year'), t('look.course.shown'), t('look.true')]} rows={points.map((one) => [String(one.year), formatValue(sign, one.shown), one.truth === null ? '–' : formatValue(sign, one.truth)])} />
    </figure>
  );
}

export const tellPoint = (sign: Sign, { year, shown, truth }: SignPoint): string =>
  t('look.course.said', { year: String(year), shown: formatValue(sign, shown), truth: truth === null ? 'none' : formatValue(sign, truth) });

function Readout({ sign, point: { year, shown, truth } }: { readonly sign: Sign; readonly point: SignPoint }) {
  return <>{year} <span class="look-read">{formatValue(sign, shown)}</span>{truth === null ? null : <span class="look-read is-true">◇ {formatValue(sign, truth)}</span>}</>;
}

interface PictureProps extends CoursePictureProps { readonly label: string; readonly width: number; readonly height: number }

function Picture({ level, sign, points, label, width, height }: PictureProps) {
  const { limit } = level.nation.signs[sign];
  const values = [...points.flatMap(({ low, high, truth }) => [low, high, truth ?? low]), limit];
  const x = scaleLinear([points[0].year, Math.max(points[0].year + 1, points[points.length - 1].year)], [PAD.left, width - PAD.right]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values) || 1], [height - PAD.bottom, PAD.top]);
  const ticks = y.ticks(4);
  const known = points.filter(({ truth }) => truth !== null);
  const years = x.ticks(Math.max(2, Math.floor(width / TICK_ROOM))).filter(Number.isInteger);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => <g key={tick}><line class="look-grid" x1={PAD.left} x2={width - PAD.right} y1={y(tick)} y2={y(tick)} /><text x={PAD.left - 5} y={y(tick) + 4} text-anchor="end">{formatTick(sign, tick, ticks)}</text></g>)}
      {years.map((year) => <text key={year} x={x(year)} y={height - 4} text-anchor="middle">{year}</text>)}
      <line class="look-limit" x1={PAD.left} x2={width - PAD.right} y1={y(limit)} y2={y(limit)} />
      <path class="look-band" d={area<SignPoint>((one) => x(one.year), (one) => y(one.low), (one) => y(one.high))([...points]) ?? ''} />
      <path class="look-shown" d={line<SignPoint>((one) => x(one.year), (one) => y(one.shown))([...points]) ?? ''} />
      <path class="look-true" d={line<SignPoint>((one) => x(one.year), (one) => y(one.truth ?? 0))(known) ?? ''} />
    </svg>
  );
}

/** The key to the two lines. */
export function CourseKey() {
  return (
    <span class="look-key">
      <span><svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true"><path class="look-shown" d="M0 4H22" /></svg> {t('look.course.shown')}</span>
      <span><svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true"><path class="look-true" d="M0 4H22" /></svg> {t('look.true')}</span>
    </span>
  );
}

/** Plays or pauses the years. */
export const playOf = ({ lookBack }: Session) => (): void => (lookBack.isPlaying.peek() ? lookBack.pause() : lookBack.play());
