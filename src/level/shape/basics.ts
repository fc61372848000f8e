/** The small shapes that every other shape is made of. */
import * as v from 'valibot';
import { type ByIndustry, INDUSTRIES, type Industry, MARKS } from '../../sim';

/**
 * An object that may have these fields and no others.
 *
 * Every unknown field is reported, not only the first (as `v.strictObject` would do). The message of its issue is the list of known fields.
 */
export function exactObject<E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> {
  const nothingElse = v.never(Object.keys(entries).join(' '));
  return v.objectWithRest(entries, nothingElse) as unknown as v.StrictObjectSchema<E, undefined>;
}

/** The same schema with a sentence that editors show to level authors. */
export const says = <S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));

export const FIRST_YEAR = 1990;
export const LAST_TABLE_YEAR = 2035;
const LONGEST_TEXT = 4000;

export const number = v.pipe(v.number(), v.finite());
export const between = (low: number, high: number) => v.pipe(v.number(), v.finite(), v.minValue(low), v.maxValue(high));
export const whole = (low: number, high: number) => v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
export const share = between(0, 1);
export const points = between(0, 100);
export const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));
export const year = whole(FIRST_YEAR, LAST_TABLE_YEAR);

/** Names that rules and other parts of a level refer to. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]*$/), v.maxLength(60));
export const sourceKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/), v.maxLength(40));
export const sentence = v.pipe(v.string(), v.nonEmpty(), v.regex(/\S/), v.maxLength(LONGEST_TEXT));
export const text = exactObject({ en: sentence, zh: sentence });
export const sources = says(v.record(sourceKey, text), 'Full references by key.');

/** Fields of everything that says where it comes from. */
export const sourced = {
  mark: says(v.picklist(MARKS), 'S seen in a source, S* seen but only claimed, D derived, R recalled, E stylised estimate.'),
  sources: v.optional(says(v.array(sourceKey), 'Keys of `sources` in this file or in nation.json. Needed for S and S*.')),
  note: v.optional(says(text, 'What the reader should know about the source.')),
};

/** One value for each industry, none left out. */
export function byIndustry<S extends v.GenericSchema>(value: S): v.GenericSchema<unknown, ByIndustry<v.InferOutput<S>>> {
  const entries = Object.fromEntries(INDUSTRIES.map((industry) => [industry, value])) as Record<Industry, S>;
  return exactObject(entries) as unknown as v.GenericSchema<unknown, ByIndustry<v.InferOutput<S>>>;
}

/** Values for some industries. */
export function byAnyIndustry<S extends v.GenericSchema>(value: S): v.GenericSchema<unknown, Partial<ByIndustry<v.InferOutput<S>>>> {
  const entries = Object.fromEntries(INDUSTRIES.map((industry) => [industry, v.optional(value)]));
  return exactObject(entries) as unknown as v.GenericSchema<unknown, Partial<ByIndustry<v.InferOutput<S>>>>;
}
