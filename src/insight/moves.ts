/** How far one course moves what can be read off a city, against another under the same luck. */
import { indicator, observed, office, SIGNS } from '../sim/index';
import type { Indicator, Level, Pilot, State } from '../sim/index';
import type { Aim } from './aims';
import { bandOf } from './odds';

/** One course in all futures: `courses[future][year]`, each the city at the end of that year. */
export type Courses = readonly (readonly State[])[];
export interface Pair { readonly with: Courses; readonly without: Courses }

/** 10 %, 50 % and 90 % of the difference that the decision makes, in the indicator's own unit. */
export interface EffectRange { readonly low: number; readonly middle: number; readonly high: number }

/**
 * How a difference is given. `own`: in the indicator's unit; `relative`: as a share of the value without (0.02 = two per cent more);
 * `chance`: as the share of futures in which it comes about only thus.
 */
export type Scale = 'own' | 'relative' | 'chance';

const RELATIVE: ReadonlySet<Aim> = new Set<Aim>(['gdp', 'revenue', 'outputPerWorker', 'workers', 'sight', 'visibleDebt', 'hiddenDebt']);
const SHARES: ReadonlySet<Aim> = new Set<Aim>(['dependence', 'valueKept', 'debtRatio', 'diversity', 'lockIn', 'tertiaryShare', 'landUsed', 'foreignShare']);

export function scaleOfAim(aim: Aim): Scale {
  if (aim === 'found' || aim.startsWith('pilot.')) return 'chance';
  return RELATIVE.has(aim) ? 'relative' : 'own';
}

/** The least difference that a reader can see: half of the last digit that is shown. */
export function grainOf(aim: Aim): number {
  if (scaleOfAim(aim) === 'chance') return 0.05;
  // These three are shown with one more decimal than their kin.
  if (aim === 'unemployment' || aim === 'valueKept' || aim === 'purse') return 0.0005;
  if (aim === 'stage') return 0.05;
  return RELATIVE.has(aim) || SHARES.has(aim) ? 0.005 : 0.5;
}

/** The difference in `aim` at the end of year `n` of the courses. */
export function effectOn(level: Level, aim: Aim, of: Pair & { readonly n: number }): EffectRange {
  const scale = scaleOfAim(aim);
  const differences = of.with.map((course, future) => {
    const after = read(level, course[of.n], aim);
    const bare = read(level, of.without[future][of.n], aim);
    if (scale === 'chance') return after > bare ? 1 : 0;
    return scale === 'relative' ? (bare === 0 ? 0 : after / bare - 1) : after - bare;
  });
  if (scale === 'chance') {
    const share = differences.reduce((sum: number, one) => sum + one, 0) / differences.length;
    return { low: share, middle: share, high: share };
  }
  const { p10, p50, p90 } = bandOf(differences);
  return { low: p10, middle: p50, high: p90 };
}

function read(level: Level, state: State, aim: Aim): number {
  if (aim === 'purse') return office(level, state, []).moneyAtStart;
  if (aim === 'found') return state.endowments.filter(({ discovered }) => discovered !== null).length;
  if (aim === 'sight') return SIGNS.reduce((sum, sign) => sum + widthOf(level, state, sign), 0);
  if (aim.startsWith('pilot.')) return state.pilots[aim.slice('pilot.'.length) as Pilot] > 0 ? 1 : 0;
  return indicator(level, state, aim as Indicator);
}

/** The range of a sign against its value. */
export function widthOf(level: Level, state: State, sign: Indicator): number {
  const { value, low, high } = observed(level, state, sign);
  return value === 0 ? 0 : (high - low) / Math.abs(value);
}

/** What an answer to an event and the price of a policy can be seen in, with the difference that counts as one step. */
const SEEN: Readonly<Partial<Record<Indicator, number>>> = {
  dependence: 0.04, waterAir: 6, valueKept: 0.015, debtRatio: 0.12, unemployment: 0.0075, cultivation: 2.5,
  gdp: 0.02, tension: 4, latentHazard: 4, governance: 3, politicalCapital: 5, literacy: 3, humanCapital: 3, standing: 6, qualityOfLife: 3, innovation: 3, infrastructure: 3, integrity: 3,
};

/** One thing that a decision moves, at its furthest. */
export interface Move { readonly indicator: Indicator; readonly range: EffectRange; /** The year at whose end it has moved furthest. */ readonly year: number }

/** Answers are compared with each other, so that smaller moves are worth a word: of what is shown in whole numbers, a fifth of one. */
const WORTH_A_WORD = 0.4;
/** What is shown with a decimal anyway is not told in smaller ones: it would be told as 0. */
const WITH_A_DECIMAL: ReadonlySet<Indicator> = new Set<Indicator>(['unemployment', 'valueKept']);
const leastTold = (id: Indicator): number => (WITH_A_DECIMAL.has(id) ? 1 : WORTH_A_WORD) * grainOf(id);

/** What moves noticeably within the courses, the furthest first. `from` is their first year. */
export function movesOf(level: Level, pair: Pair, from: number): readonly Move[] {
  const years = pair.with[0]?.length ?? 0;
  return (Object.entries(SEEN) as [Indicator, number][])
    .map(([id, step]) => ({ id, step, furthest: furthestOf(level, id, { ...pair, years }) }))
    .filter(({ id, furthest }) => Math.abs(furthest.range.middle) > leastTold(id))
    .toSorted((a, b) => Math.abs(b.furthest.range.middle) / b.step - Math.abs(a.furthest.range.middle) / a.step)
    .map(({ id, furthest }) => ({ indicator: id, range: furthest.range, year: from + furthest.n }));
}

/** Of what is seen, these are better low. */
const BETTER_LOW: ReadonlySet<Indicator> = new Set<Indicator>(['dependence', 'debtRatio', 'unemployment', 'tension', 'latentHazard']);
/** Part of a step below which a harm is not worth a sentence. */
const PRICE_FROM = 0.15;

/** What is harmed most within the courses, when it is harmed most; null when nothing is noticeably. `from` is their first year. */
export function priceOf(level: Level, pair: Pair, from: number): Move | null {
  const years = pair.with[0]?.length ?? 0;
  const harms = (Object.entries(SEEN) as [Indicator, number][]).map(([id, step]) => {
    const sign = BETTER_LOW.has(id) ? 1 : -1;
    const { n, range } = furthestOf(level, id, { ...pair, years, sign });
    return { move: { indicator: id, range, year: from + n }, steps: (sign * range.middle) / step };
  });
  const worst = harms.reduce((one, other) => (other.steps > one.steps ? other : one));
  return worst.steps >= PRICE_FROM && Math.abs(worst.move.range.middle) >= grainOf(worst.move.indicator) ? worst.move : null;
}

/** The year in which it moves furthest: either way, or the way of `sign`. */
function furthestOf(level: Level, id: Indicator, of: Pair & { readonly years: number; readonly sign?: number }): { readonly n: number; readonly range: EffectRange } {
  const all = Array.from({ length: of.years }, (_, n) => ({ n, range: effectOn(level, id, { ...of, n }) }));
  const reach = ({ range }: (typeof all)[number]): number => (of.sign === undefined ? Math.abs(range.middle) : of.sign * range.middle);
  return all.reduce((far, one) => (reach(one) > reach(far) + 1e-9 ? one : far));
}
