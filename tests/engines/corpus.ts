/** A fixed set of games, each named by its number alone, and all that comes of them in hashes. */
import { STRATEGIES } from '../../src/insight/strategies/index';
import { encodeRun, finish, govern, openRun, type PlayedYear } from '../../src/run/index';
import { hashText, type Level, type Mayor } from '../../src/sim/index';
import { anyMayor } from './any-mayor';

interface Game { readonly level: Level; readonly seed: number; readonly mayor: Mayor; readonly by: string }

/** Every fifth game is a ready strategy's; the others are random. */
const READY_EVERY = 5;
const SCATTER = 0x9e3779b1;

export function gameAt(levels: readonly Level[], number: number): Game {
  const level = levels[number % levels.length];
  const seed = number === 0 ? 0 : Math.imul(number, SCATTER) >>> 0;
  if (number % READY_EVERY !== 0) return { level, seed, mayor: anyMayor, by: 'any mayor' };
  const { id, mayor } = STRATEGIES[(number / READY_EVERY) % STRATEGIES.length];
  return { level, seed, mayor, by: id };
}

/**
 * One game in a line: who played it, then a hash for every year, the epilogue's included, then the verdict and the run code.
 *
 * A year's hash is over the city, the receipt and the news.
 */
export function lineOf(levels: readonly Level[], number: number): string {
  const { level, seed, mayor, by } = gameAt(levels, number);
  const run = govern(openRun(level, seed), mayor);
  const { epilogue, verdict } = finish(run);
  return [`${number}`, level.city.id, `${seed}`, by, ...[...run.years, ...epilogue].map(hashOfYear), JSON.stringify(verdict), encodeRun(run)].join('\t');
}

const hashOfYear = ({ year, after, ledger, news }: PlayedYear): string => `${year}=${hashText(JSON.stringify([after, ledger, news]))}`;
