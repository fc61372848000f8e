/** Predictions as they are written and judged. */
import { grainOf, isWithin } from '../../insight/index';
import type { Prediction, Sureness } from '../../run/index';
import { observed, SIGNS, type Level, type Sign, type State } from '../../sim/index';
import { decimalsOf, scaleOf } from './format';

/** What stands in the fields of the form, in the shown unit of the sign. */
export interface Entry { readonly sign: Sign; readonly value: string; readonly low: string; readonly high: string; readonly sure: Sureness }

const written = (sign: Sign, value: number): string => (value * scaleOf(sign)).toFixed(decimalsOf(sign));

/** A tenth of the distance at which one begins to watch a sign is a modest range to begin with. */
const FIRST_REACH = 0.1;

/** The fields at first: as it is shown today, with a little room on both sides. */
export function firstEntry(level: Level, state: State, sign: Sign): Entry {
  const { value } = observed(level, state, sign);
  const reach = Math.max(FIRST_REACH * level.nation.signs[sign].watch, 10 ** -decimalsOf(sign) / scaleOf(sign));
  return { sign, value: written(sign, value), low: written(sign, Math.max(0, value - reach)), high: written(sign, value + reach), sure: 80 };
}

export type EntryFault = 'notANumber' | 'order';

/** A prediction from the form, or what is wrong with it. `made` and `until` are years. */
export function predictionOf(entry: Entry, { made, until }: Pick<Prediction, 'made' | 'until'>): Prediction | EntryFault {
  const { sign, sure } = entry;
  const [low, value, high] = [entry.low, entry.value, entry.high].map((text) => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.').replace('−', '-'))));
  if (![low, value, high].every(Number.isFinite)) return 'notANumber';
  if (low > value || value > high) return 'order';
  const scale = scaleOf(sign);
  return { made, until, sign, sure, value: value / scale, low: low / scale, high: high / scale };
}

/** Signs of which nothing has been foretold this year yet. */
export const signsLeft = (predictions: readonly Prediction[], made: number): readonly Sign[] => SIGNS.filter((sign) => !predictions.some((one) => one.made === made && one.sign === sign));

export interface CameTrue { readonly prediction: Prediction; readonly came: number; readonly isInside: boolean }

/** Those that end with the year before this state, beside what is shown in it. */
export function cameTrue(level: Level, state: State, predictions: readonly Prediction[]): readonly CameTrue[] {
  return predictions.filter(({ until }) => until === state.year - 1).map((prediction) => {
    const came = observed(level, state, prediction.sign).value;
    return { prediction, came, isInside: isWithin(prediction, came, grainOf(prediction.sign)) };
  });
}
