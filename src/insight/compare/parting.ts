/** Where runs part, and what was decided in one and not in the others. */
import { subjectOf } from '../../run/index';
import type { Run } from '../../run/index';
import type { Decision } from '../../sim/index';

/** A decision that not every run took in this year; `by` are the numbers of those that did. */
export interface Parted { readonly decision: Decision; readonly subject: string; readonly by: readonly number[] }
/** `common` counts the decisions that all took. */
export interface PartedYear { readonly year: number; readonly parted: readonly Parted[]; readonly common: number }

/** The first year in which not all runs decided the same; null where they never parted. A year that one has not come to is no difference. */
export function firstParting(runs: readonly Run[]): number | null {
  return alignedYears(runs).find(({ parted }) => parted.length > 0)?.year ?? null;
}

/** Every year that some run has played, oldest first. A run that ended before a year takes no part in it. */
export function alignedYears(runs: readonly Run[]): readonly PartedYear[] {
  const years = [...new Set(runs.flatMap((run) => run.years.map(({ year }) => year)))].toSorted((a, b) => a - b);
  return years.map((year) => partedIn(runs, year));
}

function partedIn(runs: readonly Run[], year: number): PartedYear {
  const decided = new Map<string, { readonly decision: Decision; readonly by: number[] }>();
  let playing = 0;
  runs.forEach((run, n) => {
    const played = run.years.find((one) => one.year === year);
    if (!played) return;
    playing += 1;
    for (const decision of played.decisions) {
      const key = sameText(decision);
      const known = decided.get(key) ?? { decision, by: [] };
      known.by.push(n);
      decided.set(key, known);
    }
  });
  const all = [...decided.values()];
  const parted = all.filter(({ by }) => by.length < playing).map(({ decision, by }) => ({ decision, by, subject: subjectOf(decision) }));
  return { year, parted: parted.toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)), common: all.length - parted.length };
}

/** The same text for the same decision, whatever the order of its keys. */
const sameText = (decision: Decision): string => JSON.stringify(decision, (_key, value: unknown) =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value));
