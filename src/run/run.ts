import { newGame, office, RULES_VERSION, VERDICT_YEAR } from '../sim/index';
import type { Decision, Ledger, Level, News, Office, State } from '../sim/index';
import type { Prediction } from './prediction';

/**
 * One play-through: level, rules version, seed and the decisions of every year, with what came of them.
 *
 * Everything but those four can be had again by playing. Runs are never changed in place: every action makes a new one.
 */
export interface Run {
  readonly level: Level;
  readonly seed: number;
  readonly rules: string;
  /** The years that are over, in order. */
  readonly years: readonly PlayedYear[];
  /** The city at the start of the year that is being governed. */
  readonly state: State;
  readonly draft: Draft;
  /** What the player foretold; no part of the game. */
  readonly predictions: readonly Prediction[];
}

/** A year that is over, with its receipt. `before` is the city at its start, `after` at its end. */
export interface PlayedYear {
  readonly year: number;
  readonly decisions: readonly Decision[];
  readonly before: State;
  readonly after: State;
  readonly ledger: Ledger;
  readonly news: readonly News[];
}

/** This year's decisions so far; `past` and `future` are what undo and redo return to. */
export interface Draft {
  readonly decisions: readonly Decision[];
  readonly past: readonly (readonly Decision[])[];
  readonly future: readonly (readonly Decision[])[];
}

export const EMPTY_DRAFT: Draft = { decisions: [], past: [], future: [] };

/** A run in its first year. `seed` is an integer from 0 to 2³² − 1; 0 is history's own luck. */
export function openRun(level: Level, seed: number): Run {
  return { level, seed, rules: RULES_VERSION, years: [], state: newGame(level, seed), draft: EMPTY_DRAFT, predictions: [] };
}

/** The year that is being governed. */
export const yearOf = (run: Run): number => run.state.year;

/** True when no year is left to govern and only the verdict remains. */
export const isOver = (run: Run): boolean => run.state.year >= VERDICT_YEAR;

export const playedYear = (run: Run, year: number): PlayedYear | undefined => run.years.find((played) => played.year === year);

/** The city at the start of `year`, as far as the run has come. */
export function stateAt(run: Run, year: number): State | undefined {
  return year === run.state.year ? run.state : playedYear(run, year)?.before;
}

/** Money and attention that are left after the drafted decisions. */
export const officeOf = (run: Run): Office => office(run.level, run.state, run.draft.decisions);
