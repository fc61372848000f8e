import { useSignal } from '@preact/signals';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Nation } from '../../../sim/index';
import { PLAN_YEARS } from '../../model/plan-draft';
import { MARKET_WATCH_YEARS, technologyWaves, TIMING_LUCK_YEARS, type TechnologyWave, type WavePoint } from '../../model/waves';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Second, TableTwin } from '../kit/index';
import { formatValue } from '../../model/format';
import { joined } from './names';
import { useBox, type Box } from './use-box';
import { readWaves, WavesAt, WavesBrush } from './waves-brush';
import './waves.css';

const YEARS = { from: 1990, to: 2030 } as const;
/** Demand curves have one value every so many years. */
const KNOT_YEARS = 5;
/** Colours for technologies, in waves.css. */
const TONES = 6;
const EDGE = 12;
const FOOT = 20;
/** Words about years stand above the names of the technologies. */
const HEAD = 40;
/** The fog's words need so much room, px; the picture's name says the same. */
const FOG_WORDS = 225;

interface Axes { readonly x: (year: number) => number; readonly y: (growth: number) => number; readonly base: number }

/** Where the technologies are in time: growth of the country's demand, fogged beyond the market watch, with a table of the same numbers. */
export function WavesStrip({ session, nation, year }: { readonly session: Session; readonly nation: Nation; readonly year: number }) {
  const looked = useSignal(year);
  const { ref, box } = useBox<HTMLDivElement>({ width: 860, height: 146 });
  const waves = technologyWaves(nation, YEARS);
  const watched = year + MARKET_WATCH_YEARS;
  const axes = axesOf(waves, box.value);
  const { width, height } = box.value;
  const readings = readWaves(waves, looked.value, (wave) => nameOf(wave, nation));
  const until = Math.min(YEARS.to, watched);
  const place = (one: number): number => (100 * axes.x(one)) / width;
  return (
    <section class="plan-waves" aria-labelledby="plan-waves-title">
      <h3 id="plan-waves-title">{t('plan.waves')}<Second text={t('plan.waves.second')} /><small class="mute">{t('plan.waves.note', { years: TIMING_LUCK_YEARS })}</small></h3>
      <div class="waves-picture" ref={ref}>
        <svg role="img" aria-label={t('plan.waves.label', { count: waves.length, until: String(watched) })} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Fog axes={axes} from={watched} box={box.value} />
          <ThisPlan axes={axes} year={year} />
          <Sight axes={axes} watched={watched} box={box.value} />
          {waves.map((wave, index) => <Ridge key={wave.family} wave={wave} nation={nation} axes={axes} tone={index % TONES} watched={watched} />)}
          <YearAxis axes={axes} box={box.value} />
        </svg>
        <WavesBrush from={YEARS.from} until={until} year={looked.value} axis={{ from: place(YEARS.from), to: place(until) }} readings={readings} onYear={(to) => { looked.value = to; }} />
      </div>
      <WavesAt session={session} year={looked.value} readings={readings} />
      <WavesTable waves={waves} nation={nation} watched={watched} />
    </section>
  );
}

function axesOf(waves: readonly TechnologyWave[], { width, height }: Box): Axes {
  const base = height - FOOT;
  const top = Math.max(...waves.map((wave) => wave.peak.growth));
  return {
    base,
    x: scaleLinear([YEARS.from, YEARS.to], [EDGE, width - EDGE]),
    y: scaleLinear([0, top], [base, HEAD]),
  };
}

interface RidgeProps { readonly wave: TechnologyWave; readonly nation: Nation; readonly axes: Axes; /** Number of its colour. */ readonly tone: number; readonly watched: number }

/** One technology: inked as far as the market watch sees, dashed and pale beyond. Shrinking demand lies on the ground line. */
function Ridge({ wave, nation, axes, tone, watched }: RidgeProps) {
  const x = (point: WavePoint): number => axes.x(point.year);
  const y = (point: WavePoint): number => axes.y(Math.max(0, point.growth));
  // The curve is given every five years; a smooth line through those knots has no corners between them.
  const knots = wave.points.filter((point) => (point.year - YEARS.from) % KNOT_YEARS === 0);
  const wash = area<WavePoint>().x(x).y0(axes.base).y1(y).curve(curveMonotoneX)(knots) ?? '';
  const edge = line<WavePoint>().x(x).y(y).curve(curveMonotoneX)(knots) ?? '';
  const middle = Math.min(Math.max(axes.x(wave.peak.year), EDGE + 34), axes.x(YEARS.to) - 44);
  return (
    <g class={`wave wave-${tone}`}>
      <g clip-path="url(#waves-known)"><path class="wave-wash" d={wash} /><path class="wave-edge" d={edge} /></g>
      <g clip-path="url(#waves-guess)"><path class="wave-wash is-guess" d={wash} /><path class="wave-edge is-guess" d={edge} /></g>
      <text class={wave.peak.year > watched ? 'is-guess' : ''} x={middle} y={axes.y(wave.peak.growth) - 6} text-anchor="middle">{nameOf(wave, nation)}</text>
    </g>
  );
}

/** What is known and what is guessed, as two windows on the same curves. */
function Sight({ axes, watched, box }: { readonly axes: Axes; readonly watched: number; readonly box: Box }) {
  const edge = axes.x(Math.min(YEARS.to, watched));
  return (
    <defs>
      <clipPath id="waves-known"><rect x={0} y={0} width={edge} height={box.height} /></clipPath>
      <clipPath id="waves-guess"><rect x={edge} y={0} width={Math.max(0, box.width - edge)} height={box.height} /></clipPath>
    </defs>
  );
}

const nameOf = (wave: TechnologyWave, nation: Nation): string => joined(wave.industries.map((industry) => say(nation.industries[industry].name)));

function ThisPlan({ axes, year }: { readonly axes: Axes; readonly year: number }) {
  const from = axes.x(year);
  const to = axes.x(Math.min(YEARS.to, year + PLAN_YEARS));
  const late = from > axes.x(2012);
  return (
    <g class="wave-plan">
      <rect x={from} y={4} width={to - from} height={axes.base - 4} />
      <line x1={from} x2={from} y1={4} y2={axes.base} />
      <text x={late ? from - 5 : from + 4} y={15} text-anchor={late ? 'end' : 'start'}>{t('plan.waves.thisPlan')}</text>
    </g>
  );
}

function Fog({ axes, from, box }: { readonly axes: Axes; readonly from: number; readonly box: Box }) {
  if (from >= YEARS.to) return null;
  return (
    <g class="wave-fog">
      <rect x={axes.x(from)} y={2} width={axes.x(YEARS.to) - axes.x(from)} height={axes.base - 2} />
      {axes.x(YEARS.to) - axes.x(from) > FOG_WORDS ? <text x={box.width - EDGE} y={15} text-anchor="end">{t('plan.waves.fog')}</text> : null}
    </g>
  );
}

function YearAxis({ axes, box }: { readonly axes: Axes; readonly box: Box }) {
  const step = box.width < 560 ? 10 : 5;
  const years = Array.from({ length: (YEARS.to - YEARS.from) / step + 1 }, (_, index) => YEARS.from + index * step);
  return (
    <g class="wave-axis">
      <line x1={EDGE} x2={box.width - EDGE} y1={axes.base} y2={axes.base} />
      {years.map((year) => (
        <g key={year}>
          <line x1={axes.x(year)} x2={axes.x(year)} y1={axes.base} y2={axes.base + 4} />
          <text x={axes.x(year)} y={box.height - 3} text-anchor={year === YEARS.from ? 'start' : year === YEARS.to ? 'end' : 'middle'}>{year}</text>
        </g>
      ))}
    </g>
  );
}

function WavesTable({ waves, nation, watched }: { readonly waves: readonly TechnologyWave[]; readonly nation: Nation; readonly watched: number }) {
  const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030];
  const rows = years.map((year) => [
    `${year}${year > watched ? ' ?' : ''}`,
    ...waves.map((wave) => formatValue('growth', wave.points.find((point) => point.year === year)?.growth ?? 0)),
  ]);
  return <TableTwin caption={t('plan.waves.caption')} columns={[t('plan.waves.year'), ...waves.map((wave) => nameOf(wave, nation))]} rows={rows} />;
}
