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

/** Score (0–100) of the best finished run of a city; null where none is known. */
export function bestScore(saved: readonly SavedRun[], levelId: string): number | null {
  const scores = saved.flatMap((run) => (run.level === levelId && run.score !== null ? [run.score] : []));
  return scores.length > 0 ? Math.max(...scores) : null;
}
