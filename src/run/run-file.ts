import { fingerprintOf } from './fingerprint';
import type { Decision, Level } from '../sim/index';
import type { Prediction } from './prediction';
import type { Run } from './run';

export const RUN_FORMAT = 'yifang-run';
export const RUN_FILE_VERSION = 1;

/** A run as it is saved, shared and graded: nothing in it but the decisions and what is needed to play them again. */
export interface RunFile {
  readonly format: typeof RUN_FORMAT;
  readonly version: typeof RUN_FILE_VERSION;
  readonly level: string;
  readonly levelVersion: string;
  readonly rules: string;
  readonly seed: number;
  readonly years: readonly YearInFile[];
  /** Decisions of the year that is still being governed. */
  readonly draft: readonly Decision[];
  /** What the player foretold; absent when nothing. */
  readonly predictions?: readonly Prediction[];
  /** When it was written, ISO 8601. Never read by the game. */
  readonly savedAt?: string;
}

/** `hash` is the fingerprint of the city at the end of the year; a file written by hand may leave it out. */
export interface YearInFile { readonly year: number; readonly decisions: readonly Decision[]; readonly hash?: string }

/** City and nation are authored separately, and both change what a game comes to. */
export const levelVersionOf = (level: Level): string => `${level.city.version}+${level.nation.version}`;

/** The run as plain JSON. `savedAt` is an ISO time, given from outside because a run knows no clock. */
export function formatRun(run: Run, savedAt?: string): RunFile {
  return {
    format: RUN_FORMAT,
    version: RUN_FILE_VERSION,
    level: run.level.city.id,
    levelVersion: levelVersionOf(run.level),
    rules: run.rules,
    seed: run.seed,
    years: run.years.map(({ year, decisions, after }) => ({ year, decisions, hash: fingerprintOf(after) })),
    draft: run.draft.decisions,
    ...(run.predictions.length === 0 ? {} : { predictions: run.predictions }),
    ...(savedAt === undefined ? {} : { savedAt }),
  };
}

/** Name for a downloaded file, such as `yifang-kunshan-2009-seed-7.json`. */
export const runFileName = (run: Run): string => `yifang-${run.level.city.id}-${run.state.year}-seed-${run.seed}.json`;
