/**
 * How well a player foresaw, and how well the game did: ranges against what came.
 *
 * A range is scored by its width and, where it missed, by how far it missed, the more the surer one was
 * (the interval score of Gneiting & Raftery 2007, J. Am. Stat. Assoc. 102: 359–378). Smaller is better, and honest ranges do best.
 */
import { observed, SIGNS } from '../sim/index';
import type { Decision, Level, Sign, State } from '../sim/index';
import type { Prediction } from '../run/index';
import { futureSeed, inOneGo, playAhead } from './futures';
import type { Steps } from './futures';
import { replay } from './mattered/replay';
import { grainOf } from './moves';

export interface Range { readonly low: number; readonly high: number }
export interface Judged extends Range { readonly isInside: boolean; /** Interval score, in the sign's own unit. */ readonly score: number }

/** A prediction beside what the desk showed at its end, and the range that the game would have given as surely. */
export interface JudgedPrediction { readonly prediction: Prediction; readonly came: number; readonly yours: Judged; readonly game: Judged }

export interface Foresight {
  /** Those whose year has come, in the order in which they were made. */
  readonly predictions: readonly JudgedPrediction[];
  /** Of the forecasts for the next year, by sign: how many of the values lay within eight in ten futures. */
  readonly record: Readonly<Record<Sign, { readonly inside: number; readonly of: number }>>;
}

export interface ForesightQuery {
  readonly seed: number;
  /** Decisions by year, from the first. */
  readonly decided: readonly (readonly Decision[])[];
  readonly predictions: readonly Prediction[];
  readonly futures?: number;
}

const FUTURES = 60;
const BAND = 0.8;

/** Interval score of a range that is said to hold with `sureness` (0–1). */
export function intervalScore({ low, high }: Range, came: number, sureness: number): number {
  const miss = Math.max(0, low - came) + Math.max(0, came - high);
  return high - low + (2 / (1 - sureness)) * miss;
}

/** A value holds when it would be written as one of the range: half of the last digit shown is nobody's fault. */
export const isWithin = ({ low, high }: Range, came: number, grain: number): boolean => came >= low - grain && came <= high + grain;

function judged({ low, high }: Range, came: number, { sureness, grain }: { readonly sureness: number; readonly grain: number }): Judged {
  const isInside = isWithin({ low, high }, came, grain);
  return { low, high, isInside, score: isInside ? high - low : intervalScore({ low, high }, came, sureness) };
}

/** The whole work at once. */
export const foresight = (level: Level, query: ForesightQuery): Foresight => inOneGo(foresightSteps(level, query));

export function* foresightSteps(level: Level, { seed, decided, predictions, futures = FUTURES }: ForesightQuery): Steps<Foresight> {
  const { states } = replay(level, { seed, decided });
  const first = level.city.start.year;
  const shown = (state: State, sign: Sign): number => observed(level, state, sign).value;
  const told: JudgedPrediction[] = [];
  for (const prediction of predictions) {
    const { made, until, sign, sure } = prediction;
    const end = states[until - first + 1];
    if (until >= first + decided.length || !end) continue;
    const start = states[made - first];
    const ends = Array.from({ length: futures }, (_, n) => playAhead(level, start, { decisions: decided[made - first], years: until - made + 1, seed: futureSeed(start.seed, start.year, n) }).at(-1)!);
    const came = shown(end, sign);
    const by = { sureness: sure / 100, grain: grainOf(sign) };
    told.push({ prediction, came, yours: judged(prediction, came, by), game: judged(middleOf(ends.map((state) => shown(state, sign)), by.sureness), came, by) });
    yield;
  }
  const record = Object.fromEntries(SIGNS.map((sign) => [sign, { inside: 0, of: 0 }])) as Record<Sign, { inside: number; of: number }>;
  for (const [n, decisions] of decided.entries()) {
    const start = states[n];
    const ends = Array.from({ length: futures }, (_, index) => playAhead(level, start, { decisions, years: 1, seed: futureSeed(start.seed, start.year, index) })[0]);
    for (const sign of SIGNS) {
      record[sign].of += 1;
      record[sign].inside += isWithin(middleOf(ends.map((state) => shown(state, sign)), BAND), shown(states[n + 1], sign), 0) ? 1 : 0;
    }
    yield;
  }
  return { predictions: told, record };
}

/** The range that holds the middle `share` of the values. */
function middleOf(values: readonly number[], share: number): Range {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = ((1 - share) / 2) * (sorted.length - 1);
  return { low: sorted[Math.floor(cut)], high: sorted[Math.ceil(sorted.length - 1 - cut)] };
}

/** Of predictions that were said to hold so surely, how many held. */
export interface Calibration { readonly sure: number; readonly held: number; readonly of: number }

export function calibrationOf(predictions: readonly JudgedPrediction[]): readonly Calibration[] {
  const steps = [...new Set(predictions.map(({ prediction }) => prediction.sure))].toSorted((a, b) => a - b);
  return steps.map((sure) => {
    const said = predictions.filter(({ prediction }) => prediction.sure === sure);
    return { sure, held: said.filter(({ yours }) => yours.isInside).length, of: said.length };
  });
}
