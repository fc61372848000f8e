/**
 * What stays the same in every format of the code: `YIFANG`, the format, the length of the contents, the contents, and a checksum over all but the name.
 *
 * A later format can so be told from a damaged code, and a code from the text around it.
 */
import { crc32 } from './crc';
import { ALPHABET, readNumber, symbolsIn, writeNumber } from './symbols';

export const NAME = 'YIFANG';
const MARK = symbolsIn(NAME);
const LENGTH_SYMBOLS = 3;
const CHECK_SYMBOLS = 7;
const HEAD = MARK.length + 1 + LENGTH_SYMBOLS;

export interface Frame { readonly format: number; /** The run, as one large number. */ readonly contents: bigint }

/** Where a text seemed to hold a code and did not. */
export interface Fault { readonly code: 'codeCutOff'; readonly expected: number; readonly found: number }

const checkOf = (symbols: string): string => writeNumber(BigInt(crc32(symbols)), CHECK_SYMBOLS);

/** The code of one frame. Throws a RangeError when the contents are too long for any code. */
export function wrap({ format, contents }: Frame): string {
  const body = writeNumber(contents);
  const length = writeNumber(BigInt(body.length), LENGTH_SYMBOLS);
  if (length.length > LENGTH_SYMBOLS) throw new RangeError('The run is too long for a code.');
  const checked = ALPHABET[format] + length + body;
  return NAME + checked + checkOf(checked);
}

/** Every sound code in a text, in order. When there is none, `fault` says what looked most like one. */
export function framesIn(text: string): { readonly frames: readonly Frame[]; readonly fault: 'noCode' | 'codeDamaged' | Fault } {
  const symbols = symbolsIn(text);
  const frames: Frame[] = [];
  let fault: 'noCode' | 'codeDamaged' | Fault = 'noCode';
  for (let at = symbols.indexOf(MARK); at >= 0; at = symbols.indexOf(MARK, at + 1)) {
    const found = frameAt(symbols, at);
    if (typeof found === 'object' && 'contents' in found) frames.push(found);
    else if (fault === 'noCode' || found !== 'codeDamaged') fault = found;
  }
  return { frames, fault };
}

function frameAt(symbols: string, at: number): Frame | 'codeDamaged' | Fault {
  const checked = at + MARK.length;
  const length = Number(readNumber(symbols.slice(checked + 1, at + HEAD)));
  const end = at + HEAD + length;
  if (symbols.length < end + CHECK_SYMBOLS) return { code: 'codeCutOff', expected: HEAD + length + CHECK_SYMBOLS, found: symbols.length - at };
  if (checkOf(symbols.slice(checked, end)) !== symbols.slice(end, end + CHECK_SYMBOLS)) return 'codeDamaged';
  return { format: ALPHABET.indexOf(symbols[checked]), contents: readNumber(symbols.slice(at + HEAD, end)) };
}
