/** Last year's forecast against what came, as a player reads both: in the numbers that are written, not in those behind them. */
import type { Fan, Forecast } from '../../insight/index';
import { observed, SIGNS, type Level, type Sign, type State } from '../../sim/index';
import type { Outcome } from '../session-types';
import { decimalsOf, scaleOf } from './format';

/** The forecast of a year laid beside what the desk shows after it. `main` marks the sign that the fan showed. */
export function outcomesOf(level: Level, came: { readonly forecast: Forecast; readonly after: State; readonly main: Sign }): readonly Outcome[] {
  const { forecast, after, main } = came;
  return SIGNS.flatMap((sign): Outcome[] => {
    const fan = forecast.fans[sign];
    const band = fan?.with[fan.years.indexOf(after.year - 1)];
    if (!band) return [];
    const value = observed(level, after, sign).value;
    const side = sideOf(written(sign, { ...band, value }), level.nation.signs[sign].bad);
    return [{ year: after.year - 1, sign, low: band.p10, median: band.p50, high: band.p90, value, side, main: sign === main }];
  });
}

interface Seen { readonly p10: number; readonly p50: number; readonly p90: number; readonly value: number }

/** In whole steps of the last decimal that is written. */
function written(sign: Sign, seen: Fan['with'][number] & { readonly value: number }): Seen {
  const steps = (value: number): number => Math.round(value * scaleOf(sign) * 10 ** decimalsOf(sign));
  return { p10: steps(seen.p10), p50: steps(seen.p50), p90: steps(seen.p90), value: steps(seen.value) };
}

function sideOf({ p10, p50, p90, value }: Seen, bad: 'above' | 'below'): Outcome['side'] {
  const isOnBadSide = bad === 'above' ? value > p50 : value < p50;
  if (value < p10 || value > p90) return isOnBadSide ? 'outsideBad' : 'outsideGood';
  if (Math.abs(value - p50) <= 0.15 * (p90 - p10)) return 'inside';
  return isOnBadSide ? 'badSide' : 'goodSide';
}

export const isInside = ({ side }: Outcome): boolean => side === 'inside' || side === 'badSide' || side === 'goodSide';

export interface Tally { readonly inside: number; readonly all: number }

/** How many forecasts held, over all signs and years. */
export const recordOf = (outcomes: readonly Outcome[]): Tally => ({ inside: outcomes.filter(isInside).length, all: outcomes.length });

/** Of those outside its forecast, the one that lies farthest out; null where all held. */
export function farthestOut(outcomes: readonly Outcome[]): Outcome | null {
  const distance = ({ value, low, high }: Outcome): number => (value < low ? low - value : value - high) / Math.max(1e-9, high - low);
  return outcomes.filter((outcome) => !isInside(outcome)).toSorted((a, b) => distance(b) - distance(a))[0] ?? null;
}
