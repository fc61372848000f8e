/** People who have had to leave the old quarters: when it is worth a word. */
import { indicator, USUALLY_DISPLACED, type Level, type State } from '../../sim/index';

/** From here on it is news. */
const NEWS_TENTHS = 2;

/** Share 0–1 of those who have had to leave, when it is more than usual; else null. */
export function displacedShare(level: Level, state: State): number | null {
  const share = indicator(level, state, 'displacement');
  return share > USUALLY_DISPLACED ? share : null;
}

/** Tenths that have left, in the year in which another whole tenth has and the streets show it; else null. */
export function newlyDisplacedTenths(level: Level, before: State, state: State): number | null {
  const tenths = (of: State): number => Math.floor(10 * indicator(level, of, 'displacement') + 1e-9);
  const now = tenths(state);
  return now >= NEWS_TENTHS && now > tenths(before) ? now : null;
}
