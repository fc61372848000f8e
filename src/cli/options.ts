import { parseArgs } from 'node:util';
import { LARGEST_SEED } from '../run/index';
import { BadInput } from './bad-input';

/** Options of a command: those with a value, and switches. Every command also knows `--help`. */
export interface OptionTable { readonly values: readonly string[]; readonly switches: readonly string[] }

export interface Options {
  readonly files: readonly string[];
  /** Value of an option, or undefined when it was not given. */
  readonly value: (name: string) => string | undefined;
  readonly isOn: (name: string) => boolean;
}

/** Read a command's arguments. Unknown options and missing values are bad input. */
export function readOptions(args: readonly string[], { values, switches }: OptionTable): Options {
  const known = { ...Object.fromEntries(values.map((name) => [name, { type: 'string' as const }])), ...Object.fromEntries(['help', ...switches].map((name) => [name, { type: 'boolean' as const }])) };
  try {
    const parsed = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
    const given = parsed.values as Record<string, string | boolean | undefined>;
    return { files: parsed.positionals, value: (name) => given[name] as string | undefined, isOn: (name) => given[name] === true };
  } catch (error) {
    throw new BadInput(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

// Node adds advice about `--` that does not apply here.
const firstSentence = (message: string): string => message.split('. To specify')[0];

/** The option's value, or bad input that says what it is for. */
export function required(options: Options, name: string, meaning: string): string {
  const value = options.value(name);
  if (value === undefined) throw new BadInput(`--${name} is missing: ${meaning}`);
  return value;
}

/** A whole number between `least` and `most`. */
export function wholeNumber(name: string, text: string, { least, most }: { readonly least: number; readonly most: number }): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new BadInput(`--${name} ${text}: expected a whole number from ${least} to ${most}`);
  return value;
}

export const seedOf = (text: string): number => wholeNumber('seed', text, { least: 0, most: LARGEST_SEED });

export function oneOf<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new BadInput(`--${name} ${text}: not known here. There are: ${words.join(', ')}`);
  return found;
}
