/** What an address of the page may ask for: `?level=kunshan&seed=7&lang=zh`, `?about=kunshan`, `?fates=kunshan`, `#run=YIFANG1…`. */
import { LARGEST_SEED, looksLikeRunCode } from '../../run/index';
import { LANGUAGES, type Language } from '../text/index';

export interface Link { readonly level: string | null; /** Level whose page about the model is opened. */ readonly about: string | null; /** Level that is painted in its three fates, instead of the game. */ readonly fates: string | null; readonly seed: number | null; readonly language: Language | null; /** Parts that were not understood, as they stand in the address. */ readonly refused: readonly string[] }

/** Reads an address's query. Unknown parameters are left alone; known ones with a bad value are refused by name. */
export function readLink(query: string, levels: readonly string[]): Link {
  const parameters = new URLSearchParams(query);
  const refused: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | null): T | null => {
    const text = parameters.get(name);
    if (text === null) return null;
    const value = parse(text);
    if (value === null) refused.push(`${name}=${text.slice(0, 40)}`);
    return value;
  };
  return {
    level: read('level', (text) => levels.find((id) => id === text) ?? null),
    about: read('about', (text) => levels.find((id) => id === text) ?? null),
    fates: read('fates', (text) => levels.find((id) => id === text) ?? null),
    seed: read('seed', seedFrom),
    language: read('lang', (text) => LANGUAGES.find((one) => text === one || text.startsWith(`${one}-`)) ?? null),
    refused,
  };
}

function seedFrom(text: string): number | null {
  const seed = Number(text);
  return /^\d+$/.test(text) && seed <= LARGEST_SEED ? seed : null;
}

/**
 * The run code in an address's fragment, which no server ever sees: `#run=…`. Null when there is none.
 *
 * What stands there without being like a code is refused by name.
 */
export function readFragment(hash: string): { readonly code: string | null; readonly refused: readonly string[] } {
  const text = /^#(?:.*&)?run=([^&]*)/.exec(hash)?.[1] ?? null;
  if (text === null) return { code: null, refused: [] };
  return looksLikeRunCode(text) ? { code: text, refused: [] } : { code: null, refused: [`run=${text.slice(0, 40)}`] };
}
