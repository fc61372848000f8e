/** Cold copies of the runs: one for each of the last years, fewer of those before. Nothing reads them but the rescue of a damaged save. */
import { parseRun } from '../run/index';
import type { Run } from '../run/index';
import type { Level } from '../sim/index';
import type { KeptRun, Shelf } from './database';
import type { SafeShelf } from './shelf';

/** So many of the latest years are kept, and of the earlier ones every fifth. */
const LATEST = 4;
const EVERY = 5;

const keyOf = (slot: string, year: number): string => `${slot}|${year}`;
const yearOf = (key: string): number => Number(key.slice(key.lastIndexOf('|') + 1));
const keysOf = async (shelf: Shelf, slot: string): Promise<string[]> => (await shelf.keys('copies')).filter((key) => key.startsWith(`${slot}|`)).toSorted((a, b) => yearOf(b) - yearOf(a));

/** Keeps the row as it stands, once a year, and lets go of copies that are in between. */
export async function keepCopy(shelf: SafeShelf, row: KeptRun): Promise<void> {
  const key = keyOf(row.slot, row.year);
  const keys = await keysOf(shelf, row.slot);
  if (keys.includes(key)) return;
  if (!await shelf.spare('copies', key, { key, row })) return;
  for (const old of fallenOut([key, ...keys].map(yearOf))) await shelf.remove('copies', keyOf(row.slot, old));
}

/** Years whose copies are let go. */
export function fallenOut(years: readonly number[]): readonly number[] {
  return years.toSorted((a, b) => b - a).slice(LATEST).filter((year) => year % EVERY !== 0);
}

export async function removeCopies(shelf: Shelf, slot: string): Promise<void> {
  for (const key of await keysOf(shelf, slot)) await shelf.remove('copies', key);
}

/** The latest copy of a slot that still plays to the same cities, or undefined. */
export async function soundCopy(shelf: Shelf, slot: string, levels: readonly Level[]): Promise<Run | undefined> {
  for (const key of await keysOf(shelf, slot)) {
    const copy = await shelf.get('copies', key);
    const parsed = parseRun(copy?.row?.file, levels);
    if ('run' in parsed) return parsed.run;
  }
  return undefined;
}
