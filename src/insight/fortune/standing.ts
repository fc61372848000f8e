/** Where a result stands among the games that might have been. */
import { bandOf, inTenths, type Tenths } from '../odds';
import type { FortuneSoFar } from './fortune';

/** A difference in points of the verdict, with the range of 80 of 100 games where there is one. */
export interface Gap { readonly mean: number; readonly low: number; readonly high: number }

export interface Fortune {
  /** Your choices less history's, under the same luck, mean of all seeds. */
  readonly skill: Gap;
  /** The same against the ready strategy `balanced`. */
  readonly overBalanced: Gap;
  /** What happened less the mean of the same decisions. */
  readonly luck: number;
  /** Share of the games with the same decisions that end lower than what happened. */
  readonly percentile: Tenths;
  /** Shares of the simulated histories that end above what happened, and above history's own end. */
  readonly historiesAboveYou: Tenths;
  readonly historiesAboveGhost: Tenths;
}

/** Fewer games than this say nothing about luck. */
const LEAST = 5;

/** Null while too few games are played. */
export function fortuneOf({ score, ghost, you, history, balanced }: FortuneSoFar): Fortune | null {
  if (you.length < LEAST) return null;
  return {
    skill: gapOf(you, history), overBalanced: gapOf(you, balanced), luck: score - meanOf(you), percentile: shareOf(you, (one) => one < score),
    historiesAboveYou: shareOf(history, (one) => one > score), historiesAboveGhost: shareOf(history, (one) => one > ghost),
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareOf = (values: readonly number[], holds: (value: number) => boolean): Tenths => inTenths(values.filter(holds).length, values.length);

function gapOf(ours: readonly number[], theirs: readonly number[]): Gap {
  const gaps = ours.map((one, n) => one - theirs[n]);
  const { p10, p90 } = bandOf(gaps);
  return { mean: meanOf(gaps), low: p10, high: p90 };
}
