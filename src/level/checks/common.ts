/** Small checks that several parts of a level share. */
import { at, type Cursor, cursorOn, each, numberAt, textAt } from '../cursor';
import { type Problem, type ProblemCode, suggest } from '../problem';

export const problem = (where: Cursor<unknown>, code: ProblemCode, message: string): Problem =>
  (typeof where.value === 'object' || where.value === undefined ? { path: where.path, code, message } : { path: where.path, code, message, value: where.value });

/** Names that something can refer to; `what` in a sentence: "district of this level". */
export interface Names { readonly what: string; readonly ids: ReadonlySet<string> }

export const names = (what: string, ids: Iterable<string>): Names => ({ what, ids: new Set(ids) });

/** The text at `where` must be one of `known`. Without `known`, the list is not at hand and the name is taken on trust. */
export function checkName(where: Cursor<unknown>, known: Names | undefined): Problem[] {
  const id = textAt(where);
  if (id === undefined || known === undefined || known.ids.has(id)) return [];
  return [problem(where, 'unknownId', `"${id}" is not ${known.what}.${suggest(id, [...known.ids])}`)];
}

export const checkNames = (list: Cursor<readonly string[] | undefined>, known: Names | undefined): Problem[] => each(list).flatMap((item) => checkName(item, known));

/** No two entries may have the same `id`. */
export function checkUnique(list: Cursor<readonly { readonly id: string }[] | undefined>): Problem[] {
  return checkDistinct(each(list).map((item) => at(item, 'id')));
}

/** No two of these texts may be the same. */
export function checkDistinct(items: readonly Cursor<unknown>[]): Problem[] {
  const first = new Map<string, string>();
  return items.flatMap((item): Problem[] => {
    const id = textAt(item);
    if (id === undefined) return [];
    const before = first.get(id);
    if (before !== undefined) return [problem(item, 'duplicateId', `"${id}" is used already by ${before}.`)];
    first.set(id, item.path);
    return [];
  });
}

const ROUNDING = 1e-6;

/** The numbers must add up to `total`. One that is no number spoils the sum, and is reported elsewhere. */
export function checkSum(where: Cursor<unknown>, parts: readonly Cursor<unknown>[], total: number): Problem[] {
  const values = parts.map(numberAt);
  if (values.length === 0 || values.includes(undefined)) return [];
  const sum = (values as number[]).reduce((a, b) => a + b, 0);
  if (Math.abs(sum - total) <= ROUNDING) return [];
  return [problem(cursorOn(undefined, where.path), 'wrongSum', `Must add up to ${total}, but add up to ${Number(sum.toFixed(6))}.`)];
}

/** `from` must not be later than `until`. */
export function checkWindow(from: Cursor<number | undefined>, until: Cursor<number | undefined>): Problem[] {
  const [first, last] = [numberAt(from), numberAt(until)];
  return first !== undefined && last !== undefined && first > last ? [problem(until, 'wrongOrder', `Ends in ${last}, before it begins in ${first}.`)] : [];
}

/** Each of these years must be later than the one before. */
export function checkAscending(years: readonly Cursor<unknown>[]): Problem[] {
  return years.flatMap((item, index): Problem[] => {
    const [before, now] = [index === 0 ? undefined : numberAt(years[index - 1]), numberAt(item)];
    return before !== undefined && now !== undefined && now <= before ? [problem(item, 'wrongOrder', `${now} must come after ${before}.`)] : [];
  });
}
