/** Looks that say from when on a slot is open: `word|measure|above`. */
import type { CityPicture } from '../model/picture';
import type { Opens } from './land/geography';

export const gated = (word: string, opens?: Opens): string => (opens ? `${word}|${opens[0]}|${Math.round(opens[1] * 1000) / 1000}` : word);

/** The word of a look, and whether it is open in a state of the city. */
export function readGate(look: string, city: CityPicture): { readonly word: string; readonly isOpen: boolean } {
  const [word, measure, above] = look.split('|');
  return { word, isOpen: measure === undefined || city[measure as Opens[0]] > Number(above) };
}
