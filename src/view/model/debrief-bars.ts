/** Where bars and whiskers stand on their common axis, and how a range is written. */
import type { Effect } from '../../insight/index';
import { formatNumber } from './format';

/** Points of the verdict at the left and right end; 0 lies between. */
export interface Axis { readonly low: number; readonly high: number }

/** Ends of an axis are round numbers, so that it seldom moves while effects are refined. */
const ROUND = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100] as const;
/** Even where nothing was ever lost, the side of losses keeps some room. */
const LEAST_SHARE = 0.2;

/** An axis on which every bar and whisker has its place. */
export function axisOf(effects: readonly Effect[]): Axis {
  const lows = effects.map(({ mean, range }) => Math.min(mean, range?.low ?? 0));
  const highs = effects.map(({ mean, range }) => Math.max(mean, range?.high ?? 0));
  const [down, up] = [rounded(-Math.min(0, ...lows)), rounded(Math.max(0, ...highs))];
  return { low: -Math.max(down, up * LEAST_SHARE), high: Math.max(up, down * LEAST_SHARE) };
}

const rounded = (size: number): number => ROUND.find((one) => one >= size) ?? Math.ceil(size);

/** Places from 0 (left end) to 100 (right end). */
export interface Bar { readonly zero: number; readonly from: number; readonly to: number; readonly whisker: { readonly from: number; readonly to: number } | null }

export function barOf({ mean, range }: Effect, { low, high }: Axis): Bar {
  const at = (points: number): number => ((Math.min(high, Math.max(low, points)) - low) / (high - low)) * 100;
  return { zero: at(0), from: at(Math.min(0, mean)), to: at(Math.max(0, mean)), whisker: range ? { from: at(range.low), to: at(range.high) } : null };
}

/** "+5.1 … +9.6" points, the lower end first. */
export const rangeText = (range: { readonly low: number; readonly high: number } | null): string => (range === null ? '–' : `${formatNumber(range.low, 1, true)} … ${formatNumber(range.high, 1, true)}`);
