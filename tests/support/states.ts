/** Boring states: a new city with some stocks set. */
import { MICRO, newGame, STOCK } from '../../src/sim/index';
import type { Level, Scalar, State } from '../../src/sim/index';
import { KUNSHAN } from './levels';

/** The city at the start of its first year, with scalar stocks set in their own unit and other fields replaced. */
export function aCity({ level = KUNSHAN, seed = 1, stocks = {}, ...fields }: { readonly level?: Level; readonly seed?: number; readonly stocks?: Partial<Record<Scalar, number>> } & Partial<Omit<State, 'stocks' | 'level' | 'seed'>> = {}): State {
  const state = newGame(level, seed);
  const changed = [...state.stocks];
  for (const [id, value] of Object.entries(stocks)) changed[STOCK[id as Scalar]] = Math.round(value * MICRO);
  return { ...state, ...fields, stocks: changed };
}
