/** Words, texts and figures on a tape. Every method writes what it is given, or reads when it is given `undefined`. */
import { hashText } from '../../sim/index';
import { Habit } from './habit';
import type { Tape } from './tape';
import { type Dictionary, WORD_NUMBERS } from './vocabulary';

const PLAIN_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-.+';
const END = PLAIN_CHARACTERS.length;
const OTHER = END + 1;
const LONGEST_TEXT = 80;
const CODE_UNITS = 0x10000;
export const WORD_32 = 2 ** 32;

const POWERS_OF_TEN = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
const EXACT = POWERS_OF_TEN.length;
/** Words of one list that may share a number. */
const MOST_SHARING = 8;
const MOST_BITS = 31;
const LARGEST_UNITS = 0x7fff_ffff;

/** Words of a dictionary that stand in the code already. The first choice of the habit is a new one. */
interface Terms { readonly words: string[]; readonly habit: Habit }

export class Pen {
  private readonly tape: Tape;
  private readonly habits = new Map<string, Habit>();
  private readonly terms = new Map<string, Terms>();
  /** Words that were chosen, for the check. */
  private readonly said: string[] = [];

  constructor(tape: Tape) {
    this.tape = tape;
  }

  /** One of `count` choices. `habit` names what is chosen and under which circumstances. */
  choose(habit: string, count: number, given: number | undefined): number {
    const key = `${habit}/${count}`;
    let known = this.habits.get(key);
    if (!known) this.habits.set(key, (known = new Habit(count)));
    return this.tape.choose(known, given);
  }

  yes(habit: string, given: boolean | undefined): boolean {
    return this.choose(habit, 2, given === undefined ? undefined : Number(given)) === 1;
  }

  /** A word by its place in a short list. `most` is given for lists that are not equally long, but share a habit. Throws a RangeError for a word that is not there. */
  word<Word extends string>(habit: string, { list, most = list.length }: { readonly list: readonly Word[]; readonly most?: number }, given: Word | undefined): Word {
    const index = given === undefined ? undefined : list.indexOf(given);
    const word = index === -1 ? undefined : list[this.choose(habit, most, index)];
    if (word === undefined) throw new RangeError(`There is no such ${habit} in this level.`);
    this.said.push(word);
    return word;
  }

  /** A word of a dictionary: by its number when it is new in this code, and as one of those known when it is not. */
  term(habit: string, dictionary: Dictionary, given: string | undefined): string {
    const known = this.termsOf(habit);
    const index = given === undefined ? undefined : known.words.indexOf(given) + 1;
    const found = this.tape.choose(known.habit, index);
    const word = found > 0 ? known.words[found - 1] : this.newTerm(dictionary, given);
    if (found === 0) {
      known.words.push(word);
      known.habit.grow();
      this.said.push(word);
    }
    return word;
  }

  private termsOf(habit: string): Terms {
    let known = this.terms.get(habit);
    if (!known) this.terms.set(habit, (known = { words: [], habit: new Habit(1) }));
    return known;
  }

  private newTerm(dictionary: Dictionary, given: string | undefined): string {
    const place = given === undefined ? undefined : dictionary.placeOf(given);
    const number = this.tape.number(WORD_NUMBERS, place?.number);
    const word = dictionary.at(number, this.choose('sharing', MOST_SHARING, place?.nth));
    if (word === undefined) throw new RangeError(`There is no word with the number ${number} in this level.`);
    return word;
  }

  /** A word of a dictionary, or any other text. */
  termOrText(habit: string, dictionary: Dictionary, given: string | undefined): string {
    const isTerm = this.yes(`${habit} is known`, given === undefined ? undefined : dictionary.has(given));
    return isTerm ? this.term(habit, dictionary, given) : this.text(given);
  }

  /**
   * A check of all words so far, which tells whether the reader's words are the writer's.
   *
   * Returns false when they are not: what was read then means nothing.
   */
  agree(): boolean {
    const check = Number.parseInt(hashText(this.said.join(' ')).slice(0, 8), 16);
    return this.tape.number(WORD_32, check) === check;
  }

  /** A short text; small letters, digits and `-.+` take least. */
  text(given: string | undefined): string {
    let text = '';
    for (let at = 0; at <= LONGEST_TEXT; at++) {
      const character = given === undefined ? undefined : kindOf(given, at);
      const found = this.tape.number(OTHER + 1, character);
      if (found === END) return text;
      text += found === OTHER ? String.fromCharCode(this.tape.number(CODE_UNITS, given?.charCodeAt(at))) : PLAIN_CHARACTERS[found];
    }
    throw new RangeError('A name is too long for a code.');
  }

  /** A whole number from 0 to `of` − 1. */
  number(of: number, given: number | undefined): number {
    return this.tape.number(of, given);
  }

  /** Any number: with up to six decimals short, any other bit by bit. */
  figure(habit: string, given: number | undefined): number {
    const decimals = this.choose(`${habit} decimals`, EXACT + 1, given === undefined ? undefined : decimalsOf(given));
    if (decimals === EXACT) return this.bits(given);
    const units = given === undefined ? undefined : Math.round(Math.abs(given) * POWERS_OF_TEN[decimals]);
    const isNegative = this.yes(`${habit} sign`, given === undefined ? undefined : given < 0);
    const size = this.choose(`${habit} size`, MOST_BITS + 1, units === undefined ? undefined : bitsOf(units));
    const found = this.tape.number(2 ** size, units) / POWERS_OF_TEN[decimals];
    return isNegative ? -found : found;
  }

  private bits(given: number | undefined): number {
    const view = new DataView(new ArrayBuffer(8));
    if (given !== undefined) view.setFloat64(0, given);
    for (const at of [0, 4]) view.setUint32(at, this.tape.number(WORD_32, given === undefined ? undefined : view.getUint32(at)));
    return view.getFloat64(0);
  }
}

function kindOf(text: string, at: number): number {
  if (at === text.length) return END;
  const plain = PLAIN_CHARACTERS.indexOf(text[at]);
  return plain < 0 ? OTHER : plain;
}

const bitsOf = (units: number): number => 32 - Math.clz32(units);

/** How many decimals bring a figure back to the last bit. */
function decimalsOf(figure: number): number {
  if (Object.is(figure, -0)) return EXACT;
  const enough = POWERS_OF_TEN.findIndex((power) => {
    const units = Math.round(Math.abs(figure) * power);
    return units <= LARGEST_UNITS && units / power === Math.abs(figure);
  });
  return enough < 0 ? EXACT : enough;
}
