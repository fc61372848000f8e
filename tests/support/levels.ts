/** The levels that are shipped, and boring levels made from them. */
import { readFileSync } from 'node:fs';
import type { City, Level, Nation } from '../../src/sim/index';

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../levels/${name}`, import.meta.url), 'utf8'));

export const NATION = readJson('nation.json') as Nation;
export const KUNSHAN: Level = { city: readJson('kunshan.json') as City, nation: NATION };
export const SHIPPED_LEVELS: readonly Level[] = [KUNSHAN];

/** Kunshan with some of its data replaced. A new object each time, so that nothing prepared for another level is used again. */
export function aLevel({ city = {}, nation = {} }: { readonly city?: Partial<City>; readonly nation?: Partial<Nation> } = {}): Level {
  return { city: { ...KUNSHAN.city, ...city }, nation: { ...NATION, ...nation } };
}
