/**
 * Reading untrusted JSON by path.
 *
 * The checks of a whole level run even when parts of it have the wrong shape, so that an author sees all faults at once.
 * A cursor never throws: what is not there, or is of the wrong kind, reads as nothing, because the shape has reported it already.
 */
import { pathTo } from './problem';

type KeyOf<T> = T extends unknown ? keyof T & string : never;
type FieldOf<T, K extends string> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** A place in a JSON value that should be a `T`. */
export interface Cursor<T> {
  readonly path: string;
  readonly value: unknown;
  /** Carries `T` for the compiler only. */
  readonly shape?: T;
}

export const cursorOn = <T>(value: unknown, path = ''): Cursor<T> => ({ path, value });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The field `key` of an object. */
export function at<T, K extends KeyOf<NonNullable<T>>>(cursor: Cursor<T>, key: K): Cursor<FieldOf<NonNullable<T>, K>> {
  const value = isObject(cursor.value) && Object.hasOwn(cursor.value, key) ? cursor.value[key] : undefined;
  return { path: pathTo(cursor.path, key), value };
}

/** The entries of a list. */
export function each<T>(cursor: Cursor<readonly T[] | undefined>): Cursor<T>[] {
  return Array.isArray(cursor.value) ? cursor.value.map((value: unknown, index) => ({ path: pathTo(cursor.path, index), value })) : [];
}

/** The entries of an object with free keys. */
export function entriesOf<T>(cursor: Cursor<Readonly<Record<string, T>> | undefined>): [string, Cursor<T>][] {
  return isObject(cursor.value) ? Object.entries(cursor.value).map(([key, value]) => [key, { path: pathTo(cursor.path, key), value }]) : [];
}

export const textAt = (cursor: Cursor<unknown>): string | undefined => (typeof cursor.value === 'string' ? cursor.value : undefined);
export const numberAt = (cursor: Cursor<unknown>): number | undefined => (typeof cursor.value === 'number' ? cursor.value : undefined);
export const isGiven = (cursor: Cursor<unknown>): boolean => cursor.value !== undefined;

/** Ids of a list of things, without those that are no texts. */
export function idsOf(cursor: Cursor<readonly { readonly id: string }[]>): string[] {
  return each(cursor).map((item) => textAt(at(item, 'id'))).filter((id) => id !== undefined);
}
