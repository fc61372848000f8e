/** The 32 characters of a run code, after Crockford: digits and capitals without I, L, O and U, which are read as what they look like. */

export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  I: '1', L: '1', O: '0', U: 'V',
  // Cyrillic and Greek capitals that a keyboard in another language types for Latin ones.
  А: 'A', В: 'B', Е: 'E', Ё: 'E', К: 'K', М: 'M', Н: 'H', О: '0', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: '1', Ј: 'J', Ѕ: 'S', З: '3',
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: '1', Κ: 'K', Μ: 'M', Ν: 'N', Ο: '0', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
};

/** Character code → character of the alphabet, or '' for what is left out. */
const MEANING: readonly string[] = Array.from({ length: 0x500 }, (_, code) => {
  const capital = String.fromCharCode(code).toUpperCase();
  return LOOK_ALIKES[capital] ?? (ALPHABET.includes(capital) ? capital : '');
});

/**
 * All characters of a text that may belong to a code, in one row and in one shape.
 *
 * Blanks, line breaks, quote marks, punctuation, invisible characters and other scripts are left out; full-width letters become plain ones.
 */
export function symbolsIn(text: string): string {
  const plain = text.normalize('NFKC');
  let symbols = '';
  for (let index = 0; index < plain.length; index++) symbols += MEANING[plain.charCodeAt(index)] ?? '';
  return symbols;
}

/** A number in `length` characters, or in as few as it needs. */
export function writeNumber(value: bigint, length = 0): string {
  let symbols = '';
  for (let rest = value; rest > 0n; rest >>= 5n) symbols = ALPHABET[Number(rest & 31n)] + symbols;
  return symbols.padStart(length, ALPHABET[0]);
}

export function readNumber(symbols: string): bigint {
  let value = 0n;
  for (const symbol of symbols) value = (value << 5n) | BigInt(ALPHABET.indexOf(symbol));
  return value;
}
