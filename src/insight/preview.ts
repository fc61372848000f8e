/** What one more decision would do to the signs, for the line on its card. True values: better monitoring must not look like rising debt. */
import { check, indicator, MICRO, SIGNS, STOCK } from '../sim/index';
import type { Decision, Level, Refusal, Sign, State } from '../sim/index';
import { futureSeed, inOneGo, playAhead } from './futures';
import type { Steps } from './futures';
import { bandOf } from './odds';

/** 10 %, 50 % and 90 % of the difference that the decision makes, in the sign's own unit. */
export interface EffectRange { readonly low: number; readonly middle: number; readonly high: number }

export interface Preview {
  readonly decision: Decision;
  /** The effect is read at the end of this year. */
  readonly year: number;
  readonly signs: Readonly<Record<Sign, EffectRange>>;
  /** The sign that it mends most, or if it mends none, the one that it moves most; null when none moves noticeably. */
  readonly most: Sign | null;
  /** The sign that it harms most: the price of it. Null when none is harmed noticeably. */
  readonly worst: Sign | null;
  /** Why it cannot be decided now. The effect is shown all the same when only money or seals are missing. */
  readonly refusal: Refusal | null;
}

export interface PreviewOptions { readonly futures?: number; readonly years?: number }
export interface PreviewQuery { readonly state: State; readonly decisions: readonly Decision[]; readonly candidates: readonly Decision[]; readonly options?: PreviewOptions }

const FUTURES = 24;
const YEARS = 5;
/** Part of a sign's watching distance below which a move is not worth a sentence. */
const NOTICEABLE = 0.02;

/** Effects of each of `candidates` on top of what is drafted, under the same luck with and without. */
export function previews(level: Level, state: State, decisions: readonly Decision[], { candidates, options }: { readonly candidates: readonly Decision[]; readonly options?: PreviewOptions }): Preview[] {
  return inOneGo(previewSteps(level, { state, decisions, candidates, options }));
}

export function* previewSteps(level: Level, { state, decisions, candidates, options = {} }: PreviewQuery): Steps<Preview[]> {
  const { futures = FUTURES, years = YEARS } = options;
  const course = { futures, years };
  const bare = signsAhead(level, { state, decisions }, course);
  const found: Preview[] = [];
  for (const decision of candidates) {
    yield;
    found.push(previewOf(level, { state, decisions, decision, bare }, course));
  }
  return found;
}

interface Standpoint { readonly state: State; readonly decisions: readonly Decision[] }
interface Extent { readonly futures: number; readonly years: number }
/** A sign's value at the horizon in each future. */
type SignsAhead = Readonly<Record<Sign, readonly number[]>>;

function previewOf(level: Level, { state, decisions, decision, bare }: Standpoint & { decision: Decision; bare: SignsAhead }, course: Extent): Preview {
  const refusal = check(level, state, decisions, decision) ?? null;
  const means = refusal ? meansFor(level, { state, decisions }, decision, refusal) : { state, decisions };
  const without = means.state === state && means.decisions === decisions ? bare : signsAhead(level, means, course);
  const effect = signsAhead(level, { ...means, decisions: [...means.decisions, decision] }, course);
  const signs = Object.fromEntries(SIGNS.map((sign) => [sign, rangeOf(effect[sign], without[sign])])) as Record<Sign, EffectRange>;
  return { decision, year: state.year + course.years - 1, signs, ...movedFurthest(level, signs), refusal };
}

/**
 * A standpoint from which a decision that only lacks means could be taken: without the draft if that holds the seals,
 * and with the missing money lent to both sides of the comparison.
 */
function meansFor(level: Level, { state, decisions }: Standpoint, decision: Decision, refusal: Refusal): Standpoint {
  if (refusal.code !== 'notEnoughMoney' && refusal.code !== 'notEnoughSeals') return { state, decisions };
  const alone = check(level, state, [], decision);
  if (alone?.code !== 'notEnoughMoney') return { state, decisions: [] };
  const stocks = [...state.stocks];
  stocks[STOCK.treasury] += Math.ceil((alone.needs - alone.has) * MICRO) + 1;
  return { state: { ...state, stocks }, decisions: [] };
}

function signsAhead(level: Level, { state, decisions }: Standpoint, { futures, years }: Extent): SignsAhead {
  const values = Object.fromEntries(SIGNS.map((sign) => [sign, [] as number[]])) as Record<Sign, number[]>;
  for (let index = 0; index < futures; index++) {
    const end = playAhead(level, state, { decisions, years, seed: futureSeed(state.seed, state.year, index) }).at(-1)!;
    for (const sign of SIGNS) values[sign].push(indicator(level, end, sign));
  }
  return values;
}

function rangeOf(effect: readonly number[], without: readonly number[]): EffectRange {
  const { p10, p50, p90 } = bandOf(effect.map((value, index) => value - without[index]));
  return { low: p10, middle: p50, high: p90 };
}

/** How far signs move, in the distances at which one begins to watch them: positive mends, negative harms. */
function movedFurthest(level: Level, signs: Readonly<Record<Sign, EffectRange>>): { readonly most: Sign | null; readonly worst: Sign | null } {
  const moved = SIGNS.map((sign) => {
    const { bad, watch } = level.nation.signs[sign];
    return { sign, by: (signs[sign].middle / watch) * (bad === 'above' ? -1 : 1) };
  });
  const best = moved.reduce((one, other) => (other.by > one.by ? other : one));
  const harm = moved.reduce((one, other) => (other.by < one.by ? other : one));
  const worst = harm.by <= -NOTICEABLE ? harm.sign : null;
  return { most: best.by >= NOTICEABLE ? best.sign : worst, worst };
}
