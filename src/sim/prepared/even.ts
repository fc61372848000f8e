/** Data from JSON in one shape. */

/**
 * Copies of items that all have the same fields in the same order; what an item lacks is `undefined`.
 *
 * In data most fields may be left out, and engines are several times slower where they meet many shapes in one place.
 */
export function evenly<Item extends object>(items: readonly Item[]): Item[] {
  const fields = [...new Set(items.flatMap((item) => Object.keys(item)))].toSorted() as (keyof Item)[];
  return items.map((item) => Object.fromEntries(fields.map((field) => [field, item[field]])) as Item);
}
