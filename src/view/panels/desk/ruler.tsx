import { scaleLinear } from 'd3-scale';
import { findEvent } from '../../model/desk';
import { planOf } from '../../model/format';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { placeOfYear, YearBrush } from '../kit/index';
import { MomentMarks } from '../look-back/moment-marks';
import { tellMomentsOf } from '../look-back/tell-moment';

const WIDTH = 470;
const HEIGHT = 46;
const BASE = HEIGHT - 17;
const PLANS = [8, 9, 10, 11, 12, 13, 14, 15];
const PLAN_NAMES = ['八五', '九五', '十五', '十一五', '十二五', '十三五', '十四五', '十五五'];
const TICKS = Array.from({ length: 41 }, (_, year) => 1990 + year);

const x = scaleLinear([1990, 2030], [10, WIDTH - 10]);

/** Where the axis lies, in per cent of the picture's width. */
const AXIS = { from: (100 * x(1990)) / WIDTH, to: (100 * x(2030)) / WIDTH };
const SPAN = { from: 1990, until: 2030, axis: AXIS };

/** The time line 1990–2030 with its eight plans and what has happened, as far as the run has come; its brush opens the desk in any year that is over. */
export function Ruler({ session }: { readonly session: Session }) {
  const { lookBack } = session;
  const { from, now } = lookBack.reach.value;
  const isBack = lookBack.isOpen.value;
  const year = isBack ? lookBack.year.value ?? now : now;
  const moments = lookBack.moments.value;
  const text = isBack ? t('look.ruler.at', { year: String(year), what: tellMomentsOf(moments, year) }) : t('look.ruler.now', { year: String(year) });
  // Years that nobody has governed yet stay out of reach, though they are on the axis.
  const reach = { from: Math.max(from, 1990), until: now };
  const axis = { from: placeOn(reach.from), to: placeOn(reach.until) };
  return (
    <div class="ruler-frame">
      <Axis session={session} year={now} />
      {reach.from === reach.until ? null : (
        <YearBrush {...reach} axis={axis} class={isBack ? 'is-back' : ''} year={year} label={t('look.brush')} text={text} onYear={(to) => lookBack.open(to)} onPlay={() => (lookBack.isPlaying.peek() ? lookBack.pause() : lookBack.play())}>
          <MomentMarks moments={moments} {...SPAN} />
        </YearBrush>
      )}
    </div>
  );
}

const placeOn = (year: number): number => placeOfYear(year, SPAN);

function Axis({ session, year }: { readonly session: Session; readonly year: number }) {
  return (
    <svg class="ruler" viewBox={`0 -10 ${WIDTH} ${HEIGHT + 10}`} width={WIDTH} height={HEIGHT + 10} role="img" aria-label={t('desk.ruler', { year: String(year) })}>
      {PLANS.map((number) => <PlanBox key={number} number={number} year={year} />)}
      <line x1={x(1990)} x2={x(year)} y1={BASE} y2={BASE} class="ruler-past" />
      <line x1={x(year)} x2={x(2030)} y1={BASE} y2={BASE} class="ruler-future" />
      {TICKS.map((tick) => <line key={tick} x1={x(tick)} x2={x(tick)} y1={BASE} y2={BASE + (tick % 10 === 0 ? 6 : tick % 5 === 0 ? 4 : 2)} class={tick <= year ? 'ruler-tick' : 'ruler-tick ruler-ahead'} />)}
      {[1990, 2000, 2010, 2020, 2030].map((decade) => <text key={decade} x={x(decade)} y={HEIGHT - 1} class="ruler-label">{decade}</text>)}
      <Happened session={session} />
      <g transform={`translate(${x(year)} ${BASE - 14})`} class="ruler-brush"><path d="M0 0C-4.5 -6 -3.6 -11 0 -16C3.6 -11 4.500 -6 0 0Z" /><path d="M0 -14L0 -24" /></g>
    </svg>
  );
}

function PlanBox({ number, year }: { readonly number: number; readonly year: number }) {
  const from = 1991 + (number - 8) * 5;
  const left = x(from - 0.5);
  const right = x(Math.min(from + 4.5, 2030.4));
  const isNow = planOf(year)?.number === number;
  return (
    <g class={isNow ? 'ruler-plan is-now' : year > from ? 'ruler-plan is-past' : 'ruler-plan'}>
      <rect x={left} y={BASE - 13} width={right - left - 1} height={13} />
      <text x={(left + right) / 2} y={BASE - 3}>{isNow ? `${number} ${PLAN_NAMES[number - 8]}` : number}</text>
    </g>
  );
}

/** A dot for every event that came: the city's own red, the country's blue. */
function Happened({ session }: { readonly session: Session }) {
  const { level, state } = session.lookBack.present.value;
  return (
    <>
      {state.happened.map(({ event, year }) => {
        const found = findEvent(level, event);
        return found ? <circle key={`${event}${year}`} cx={x(year)} cy={BASE} r={3.2} class={level.city.events.includes(found) ? 'ruler-event is-own' : 'ruler-event'}><title>{`${year} ${say(found.name)}`}</title></circle> : null;
      })}
    </>
  );
}
