/** The list of kept runs: which one goes on, and how far the best of a city came. */
import { LAST_YEAR, type Level } from '../../sim/index';
import type { SavedRun } from '../session-types';

/** A save whose year could be read: a damaged one has none, and storage keeps it aside when it is opened. */
export type ReadableRun = SavedRun & { readonly year: number };
export const isReadable = (run: SavedRun): run is ReadableRun => run.year !== null;

/** True when all governed years of a save are over and its verdict can be read. */
export const isFinished = ({ year }: ReadableRun): boolean => year > LAST_YEAR;

/** The newest save that can be opened here, with its level; of one city where `levelId` is given. */
export function newestOf(saved: readonly SavedRun[], levels: readonly Level[], levelId?: string): { readonly run: ReadableRun; readonly level: Level } | null {
  for (const run of saved) {
    if (!isReadable(run) || (levelId !== undefined && run.level !== levelId)) continue;
    const level = levels.find(({ city }) => city.id === run.level);
    if (level) return { run, level };
  }
  return null;
}

/** A kept run that has been judged. */
export type ScoredRun = SavedRun & { readonly score: number };
const isScored = (run: SavedRun): run is ScoredRun => run.score !== null;

/** The best finished run of a city, the newest of those that score alike; null where none is known. */
export function bestRun(saved: readonly SavedRun[], levelId: string): ScoredRun | null {
  const [first, ...rest] = saved.filter((run) => run.level === levelId).filter(isScored);
  return first ? rest.reduce((best, run) => (run.score > best.score ? run : best), first) : null;
}
