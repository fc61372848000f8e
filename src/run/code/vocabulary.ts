/** The words that the decisions of a level are made of. */
import { hashText, INDICATORS, INDUSTRIES, STANDING_KINDS } from '../../sim/index';
import type { Level } from '../../sim/index';

/**
 * A list of words in which each is found by a short number made from the word itself.
 *
 * A word keeps its number when others join the list, so a code outlives a level that has gained policies or events.
 */
export class Dictionary {
  private readonly words: readonly string[];

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort();
  }

  /** Its number, and its place among the words that share it. Throws a RangeError for a word that is not here. */
  placeOf(word: string): { readonly number: number; readonly nth: number } {
    const number = numberOf(word);
    const nth = this.sharing(number).indexOf(word);
    if (nth < 0) throw new RangeError(`There is no "${word}" in this level.`);
    return { number, nth };
  }

  at(number: number, nth: number): string | undefined {
    return this.sharing(number)[nth];
  }

  has(word: string): boolean {
    return this.words.includes(word);
  }

  private sharing(number: number): string[] {
    return this.words.filter((word) => numberOf(word) === number);
  }
}

/** Numbers that a word may have: enough that few words of a level share one. */
export const WORD_NUMBERS = 16_384;

const numbers = new Map<string, number>();

function numberOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = Number.parseInt(hashText(word).slice(0, 8), 16) % WORD_NUMBERS));
  return number;
}

export interface Vocabulary {
  /** Policies that are standing orders, and those that are launched. */
  readonly orders: Dictionary;
  readonly launches: Dictionary;
  readonly endowments: Dictionary;
  /** Events that ask for an answer, and the answers of each, sorted. */
  readonly events: Dictionary;
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Industries and districts. */
  readonly targets: Dictionary;
  readonly indicators: Dictionary;
}

export function vocabularyOf({ city, nation }: Level): Vocabulary {
  const options = optionsOf([...nation.events, ...city.events]);
  const isOrder = ({ kind }: { readonly kind: (typeof STANDING_KINDS)[number] }): boolean => STANDING_KINDS.includes(kind);
  return {
    orders: new Dictionary(city.policies.filter(isOrder).map(({ id }) => id)),
    launches: new Dictionary(city.policies.filter((policy) => !isOrder(policy)).map(({ id }) => id)),
    endowments: new Dictionary(city.endowments.map(({ id }) => id)),
    events: new Dictionary(options.keys()),
    options,
    targets: new Dictionary([...INDUSTRIES, ...city.districts.map(({ id }) => id)]),
    indicators: new Dictionary(INDICATORS),
  };
}

function optionsOf(events: readonly { readonly id: string; readonly options?: readonly { readonly id: string }[] }[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { id, options = [] } of events) {
    const known = found.get(id) ?? [];
    if (options.length > 0) found.set(id, [...new Set([...known, ...options.map((option) => option.id)])].sort());
  }
  return found;
}
