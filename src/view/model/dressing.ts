/** What making a figure look good brings and risks, as a card tells it. It asks the rules about a city with the figure dressed; it never guesses. */
import {
  AT, EVALUATION_TERMS, exposureOf, exposureSteps, LEVEL_STRENGTH, MICRO, scorecardOf,
  type EvaluationTerm, type ExposureStep, type Level, type Policy, type State,
} from '../../sim/index';

export interface DressingOffer {
  readonly term: EvaluationTerm;
  /** By how many points 0–100 the term would look better. */
  readonly points: number;
  /** What that adds to the score by the weights in force, in points of the whole. */
  readonly score: number;
  /** Chance that dressed figures come out next year, 0–1: with this one, and as it is. */
  readonly chance: number;
  readonly chanceAnyway: number;
  /** How often figures have come out before. */
  readonly exposures: number;
}

/** A standing order of kind `dressing` at `order` 1–3; null for any other policy. `before` = the city a year earlier. */
export function dressingOffer({ level, state, before }: { readonly level: Level; readonly state: State; readonly before: State | null }, policy: Policy, order: 0 | 1 | 2 | 3): DressingOffer | null {
  if (policy.dresses === undefined) return null;
  const { term } = policy.dresses;
  const { parts, score } = scorecardOf(level, state, before);
  const part = parts.find((one) => one.term === term)!;
  const room = score === null ? 100 : Math.max(0, 100 - part.points);
  const points = Math.min(room, policy.dresses.points * LEVEL_STRENGTH[order]);
  return {
    term, points, score: part.weight * points,
    chance: chanceNextYear(level, state, { term, points }), chanceAnyway: chanceNextYear(level, state, { term, points: 0 }), exposures: state.dressing.exposures,
  };
}

/** The chance that the rule would draw against next year, were the term dressed this year and all else as it is. */
const chanceNextYear = (level: Level, state: State, dressed: Dressed): number => exposureOf(level, nextYear(state, dressed)).chance;

interface Dressed { readonly term: EvaluationTerm; readonly points: number }

function nextYear(state: State, { term, points }: Dressed): State {
  const stocks = [...state.stocks];
  stocks[AT.gap + EVALUATION_TERMS.indexOf(term)] += Math.round(points * MICRO);
  const since = points > 0 ? { ...state.dressing.since, [term]: state.dressing.since[term] || state.year } : state.dressing.since;
  return { ...state, year: state.year + 1, stocks, dressing: { ...state.dressing, since } };
}

/** The chance of an offer as a sum. `gap`: points by which all figures together would have left the city. */
export interface ExposureLedger { readonly chance: number; readonly gap: number; readonly steps: readonly ExposureStep[] }

export function exposureLedger(level: Level, state: State, dressed: Dressed): ExposureLedger {
  const next = nextYear(state, dressed);
  const { chance, gap } = exposureOf(level, next);
  return { chance, gap, steps: exposureSteps(level, next) };
}
