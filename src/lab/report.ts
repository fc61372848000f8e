/** What a run of the lab found: rows that can be joined, and sentences about them. */

export type Cell = string | number;
export interface Table { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** One shard's findings. Shards of the same command are joined by putting their rows together. */
export interface Findings { readonly lab: string; readonly options: Readonly<Record<string, Cell>>; readonly rows: readonly Readonly<Record<string, Cell>>[] }

/** Items under the words that `keyOf` gives them, in the order in which the words first come. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which a share of the values lies; between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  return sorted[low] + (place - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}

export const spread = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

export function tableText({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows.map((row) => row.map(cellText))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
  return [title, ...lines].join('\n');
}

const cellText = (cell: Cell): string => (typeof cell === 'number' ? (Number.isInteger(cell) ? String(cell) : cell.toFixed(Math.abs(cell) < 10 ? 2 : 1)) : cell);

/** Rows as comma-separated values with a head; text with commas or quotes is quoted. */
export function csvOf(rows: Findings['rows']): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: Cell | undefined): string => (typeof cell === 'string' && /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? ''));
  return [columns.join(','), ...rows.map((row) => columns.map((column) => quoted(row[column])).join(','))].join('\n');
}
