/** The levels that are shipped, and boring levels made from them. */
import { readFileSync } from 'node:fs';
import { parseLevel } from '../../src/level/index';
import type { City, Level, Nation } from '../../src/sim/index';

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../levels/${name}`, import.meta.url), 'utf8'));

function shipped(id: string): Level {
  const parsed = parseLevel(readJson(`${id}.json`), readJson('nation.json'));
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
  return parsed.level;
}

export const KUNSHAN: Level = shipped('kunshan');
export const NATION: Nation = KUNSHAN.nation;
export const YIWU: Level = shipped('yiwu');
export const FOSHAN: Level = shipped('foshan');
export const DONGGUAN: Level = shipped('dongguan');
export const SHIPPED_LEVELS: readonly Level[] = [KUNSHAN, YIWU, FOSHAN, DONGGUAN];

/** Kunshan with some of its data replaced. A new object each time, so that nothing prepared for another level is used again. */
export function aLevel({ city = {}, nation = {} }: { readonly city?: Partial<City>; readonly nation?: Partial<Nation> } = {}): Level {
  return { city: { ...KUNSHAN.city, ...city }, nation: { ...NATION, ...nation } };
}
