/** What a single crisis did to the verdict, under the luck that the city really had. */
import { EPILOGUE_END, playYear, type Crisis, type Level, type State } from '../../sim/index';
import { withoutArrivals } from '../struck';
import type { DecidedGame } from './matters';
import { readingOf } from './readings';
import { brokeOut, endOf, replay } from './replay';

/** A crisis of one year; `points` = what it gave the verdict, points of a hundred, as against its staying away that once. */
export interface OneCrisis { readonly year: number; readonly points: number }

/** Each crisis of one kind struck out by itself, the others left to come, oldest first. A crisis that is struck out counts as having come, so that the next of its kind is no nearer for it. */
export function crisesOneByOne(level: Level, game: DecidedGame, crisis: Crisis): OneCrisis[] {
  const base = replay(level, game);
  const { score } = readingOf(level, endOf(base));
  return base.states.flatMap((before, from): OneCrisis[] => {
    if (!brokeOut(before, base.states[from + 1], crisis)) return [];
    const end = playOn(level, withoutArrivals(before, { events: new Set(), crises: new Set([crisis]) }), game.decided.slice(from));
    return [{ year: before.year, points: score - readingOf(level, end).score }];
  });
}

/** The end of a game that goes on from `start` as it was decided; what the rules refuse is dropped. */
function playOn(level: Level, start: State, decided: DecidedGame['decided']): State {
  let state = start;
  for (let n = 0; state.year < EPILOGUE_END; n++) state = playYear(level, state, decided[n] ?? [], { ledger: false }).state;
  return state;
}
