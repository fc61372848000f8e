/** How the real city's course is judged, to stand beside the player's on the painted road. */
import { playGame, verdict } from '../sim/index';
import type { Level, Mayor, Verdict } from '../sim/index';
import { futureSeed, inOneGo } from './futures';
import type { Steps } from './futures';
import { history } from './strategies/history';

export interface HistoryQuery { readonly seed: number; /** How many more games with other luck, for `scores`. */ readonly games?: number }
export interface HistoryVerdict { readonly verdict: Verdict; /** Scores of history under other luck, ascending. */ readonly scores: readonly number[] }

const GAMES = 40;

/** The verdict of the ready strategy `history` under the luck of `seed`. */
export const historyVerdict = (level: Level, seed: number): Verdict => verdictUnder(level, seed, history);

/** The verdict on a whole game that `mayor` governs under the luck of `seed`. */
export function verdictUnder(level: Level, seed: number, mayor: Mayor): Verdict {
  return verdict(level, playGame(level, seed, mayor).states.at(-1)!);
}

/** Scores of history under other luck, ascending. */
export function historyScores(level: Level, query: HistoryQuery): readonly number[] {
  return inOneGo(historySteps(level, query)).scores;
}

export function* historySteps(level: Level, { seed, games = GAMES }: HistoryQuery): Steps<HistoryVerdict> {
  const own = historyVerdict(level, seed);
  const scores: number[] = [];
  for (let index = 0; index < games; index++) {
    yield;
    scores.push(historyVerdict(level, futureSeed(seed, level.city.start.year, index)).score);
  }
  return { verdict: own, scores: scores.sort((a, b) => a - b) };
}
