/** How much of what sets games apart is who governed, and how much is luck. */

/**
 * Shares (0–1, together 1) of the variance of all games, by mayor and seed.
 *
 * `choices`: between the mayors' means. `shared`: luck that strikes all of them alike. `own`: luck that strikes each differently.
 */
export interface Split { readonly choices: number; readonly shared: number; readonly own: number }

/** The usual two-way analysis without repetition: `scores[mayor][seed]`. Null for fewer than two of either, or where nothing differs. */
export function splitOf(scores: readonly (readonly number[])[]): Split | null {
  const seeds = scores[0]?.length ?? 0;
  if (scores.length < 2 || seeds < 2) return null;
  const all = meanOf(scores.map(meanOf));
  const total = sumOf(scores.map((ofMayor) => sumOf(ofMayor.map((score) => square(score - all)))));
  if (total === 0) return null;
  const choices = seeds * sumOf(scores.map((ofMayor) => square(meanOf(ofMayor) - all)));
  const shared = scores.length * sumOf(scores[0].map((_, n) => square(meanOf(scores.map((ofMayor) => ofMayor[n])) - all)));
  return { choices: choices / total, shared: shared / total, own: Math.max(0, total - choices - shared) / total };
}

const square = (value: number): number => value * value;
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;
