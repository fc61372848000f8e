import type { Decision } from './decision';
import type { Level } from './level';
import { newGame } from './new-game';
import { EPILOGUE_END, playYear } from './play-year';
import type { State, YearResult } from './state';

/** Whoever governs: looks at the state and decides the year. */
export type Mayor = (level: Level, state: State) => readonly Decision[];

/** A whole game: the state before each year and at the end, with the decisions and, if asked for, the results of every year. */
export interface Game { readonly states: readonly State[]; readonly decisions: readonly (readonly Decision[])[]; readonly results: readonly YearResult[] }

/** Let a mayor govern a level from its first year through the epilogue. */
export function playGame(level: Level, seed: number, mayor: Mayor, options: { readonly ledger?: boolean; readonly from?: State } = {}): Game {
  let state = options.from ?? newGame(level, seed);
  const states = [state];
  const decisions: (readonly Decision[])[] = [];
  const results: YearResult[] = [];
  while (state.year < EPILOGUE_END) {
    const decided = mayor(level, state);
    const result = playYear(level, state, decided, { ledger: options.ledger ?? false });
    state = result.state;
    states.push(state);
    decisions.push(decided);
    results.push(result);
  }
  return { states, decisions, results };
}
