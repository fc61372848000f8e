/** Shares of futures as a player reads them: so many in ten. */

export interface Tenths {
  /** 0–10; 0 and 10 only when all futures agree. */
  readonly tenths: number;
  /** Set when `tenths` had to be moved off 0 or 10: "under one", "over nine". */
  readonly bound: 'under1' | 'over9' | null;
  /** The share itself, 0–1. */
  readonly share: number;
}

const ROUNDS_TO_NONE = 0.05;

/** `count` futures of `all`, in tenths. */
export function inTenths(count: number, all: number): Tenths {
  const share = count / all;
  const nearest = Math.floor(share * 10 + 0.5);
  const tenths = count === 0 ? 0 : count === all ? 10 : Math.min(9, Math.max(1, nearest));
  const bound = tenths === 1 && share < ROUNDS_TO_NONE ? 'under1' : tenths === 9 && share >= 1 - ROUNDS_TO_NONE ? 'over9' : null;
  return { tenths, bound, share };
}

/** 10th, 50th and 90th percentile. */
export interface Band { readonly p10: number; readonly p50: number; readonly p90: number }

export function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** Linear between order statistics. `sorted` must not be empty. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}
