/** The corpus as a program for any JavaScript engine: a worker, or a shell that can do no more than print. */
import { parseLevel } from '../../src/level/index';
import { lineOf } from './corpus';

/** What whoever starts the program has put before it. */
interface Host { readonly games: number; readonly tell: (line: string) => void }
declare const CORPUS: Host;
/** The level files, which the bundle brings along. */
declare const CORPUS_LEVELS: { readonly cities: readonly unknown[]; readonly nation: unknown };

const levels = CORPUS_LEVELS.cities.map((city) => {
  const parsed = parseLevel(city, CORPUS_LEVELS.nation);
  if ('level' in parsed) return parsed.level;
  throw new Error('A level has errors; npm run levels tells which.');
});

for (let number = 0; number < CORPUS.games; number++) CORPUS.tell(lineOf(levels, number));
CORPUS.tell('done');
