/** Early warnings: what the watchers see of each crisis's precursor, and how good the watch has been. The rule that counts and the page share it. */
import type { Level } from './level';
import type { State } from './state';
import { AT, LEVER, MICRO } from './stocks';
import { clamp } from './curves';
import { CRISES, type Crisis } from './vocabulary';

/** Without monitoring the watchers see less than there is, and their readings scatter: shares of the true value. */
export const WATCH_BIAS = 0.12;
export const WATCH_NOISE = 0.22;
/** Half of a triangular distribution on (−1, 1) lies within ±0.29; 80 % within ±0.55. */
const EIGHTY_PERCENT = 0.55;

export interface Warning {
  readonly crisis: Crisis;
  /** `calm`: no warning is up; `watch`: the precursor is above its first threshold, from about which on the crisis can come; `alarm`: above the second, and it is likely. */
  readonly level: 'calm' | 'watch' | 'alarm';
  /** Year in which the warning went up, or null. */
  readonly since: number | null;
  /** What the watchers see, with its 80 % range, and the thresholds. `debt` in shares of GDP, the others in points 0–100. */
  readonly signal: number;
  readonly low: number;
  readonly high: number;
  readonly watch: number;
  readonly alarm: number;
  /** Crises that came under a warning, crises that came without one, warnings under which none came. */
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  /** Mean years between warning and crisis over all hits; null without any. */
  readonly leadYears: number | null;
}

/**
 * The watch over the four crises at the start of the year of `state`.
 *
 * A warning that was heeded looks like a false alarm: the count cannot tell the two apart.
 */
export function warningsOf({ nation }: Level, { stocks, warnings }: State): readonly Warning[] {
  const blind = 1 - clamp(stocks[LEVER.monitoring] / MICRO, 0, 1);
  return CRISES.map((crisis, n): Warning => {
    const { watch, alarm } = nation.crises[crisis].warning;
    const { since, hits, misses, falseAlarms, leadYears } = warnings[crisis];
    const signal = stocks[AT.signal + n] / MICRO;
    return {
      crisis, level: since === 0 ? 'calm' : signal >= alarm ? 'alarm' : 'watch', since: since === 0 ? null : since, signal,
      low: signal * (1 - EIGHTY_PERCENT * WATCH_NOISE * blind), high: signal * (1 + (WATCH_BIAS + EIGHTY_PERCENT * WATCH_NOISE) * blind), watch, alarm,
      hits, misses, falseAlarms, leadYears: hits === 0 ? null : leadYears / hits,
    };
  });
}
