/** Kept runs as trees: those of one level and one seed, each under the run that it grew from. */
import type { SavedRun } from '../session-types';

/** A run with what grew from it, by the year in which that began, then by age. */
export interface TreeRun { readonly run: SavedRun; readonly branches: readonly TreeRun[] }

/** Runs of one level under one seed, the newest tree first. `seed` is null where saves do not say. */
export interface RunTree { readonly level: string; readonly seed: number | null; readonly roots: readonly TreeRun[]; readonly count: number }

/** Puts kept runs into trees. A run whose parent is gone, or is no kept run, stands at the root. */
export function treesOf(saved: readonly SavedRun[]): readonly RunTree[] {
  const groups = new Map<string, SavedRun[]>();
  for (const run of saved) {
    const key = `${run.level} ${run.seed ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].toSorted((a, b) => (newest(a) < newest(b) ? 1 : -1)).map((runs) => ({ level: runs[0].level, seed: runs[0].seed ?? null, roots: rootsOf(runs), count: runs.length }));
}

const newest = (runs: readonly SavedRun[]): string => runs.reduce((last, { savedAt }) => (savedAt > last ? savedAt : last), '');

function rootsOf(runs: readonly SavedRun[]): readonly TreeRun[] {
  const slots = new Set(runs.map(({ slot }) => slot));
  const placed = new Set<string>();
  const grow = (run: SavedRun): TreeRun => {
    placed.add(run.slot);
    const own = runs.filter(({ slot, origin }) => origin?.of === run.slot && !placed.has(slot)).toSorted(byYear);
    return { run, branches: own.map(grow) };
  };
  const roots = runs.filter(({ origin }) => !origin || !slots.has(origin.of)).toSorted(byYear).map(grow);
  // Files can say anything: runs that claim to have grown from each other still have to stand somewhere.
  return [...roots, ...runs.flatMap((run) => (placed.has(run.slot) ? [] : [grow(run)]))];
}

function byYear(a: SavedRun, b: SavedRun): number {
  const years = (a.origin?.from ?? 0) - (b.origin?.from ?? 0);
  return years === 0 ? (a.savedAt < b.savedAt ? -1 : 1) : years;
}

/** All runs of a tree in the order in which they are shown, each with its depth from 0. */
export function flat(roots: readonly TreeRun[], depth = 0): readonly { readonly run: SavedRun; readonly depth: number }[] {
  return roots.flatMap(({ run, branches }) => [{ run, depth }, ...flat(branches, depth + 1)]);
}
