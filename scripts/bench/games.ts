/** The games that are measured: every city, as history played it. */
import { readFileSync } from 'node:fs';
import { strategyById } from '../../src/insight/strategies/index';
import { parseLevel } from '../../src/level/index';
import { hashState, newGame, playGame, playYear, type Decision, type Level, type State } from '../../src/sim/index';

export const CITIES = ['kunshan', 'yiwu', 'foshan', 'dongguan'] as const;
export type City = (typeof CITIES)[number];
export const YEARS = 40;
const SEEDS = [1, 2, 3, 4];

/** Decisions are recorded first, so that the strategy's own thinking is not measured. */
interface RecordedGame { readonly seed: number; readonly decisions: readonly (readonly Decision[])[] }
export interface CityGames { readonly city: City; readonly level: Level; readonly games: readonly RecordedGame[] }

/** A benchmark runs from a bundle, in the project's folder. */
const readJson = (file: string): unknown => JSON.parse(readFileSync(`levels/${file}`, 'utf8'));

/** Records the games of a city. Throws when the ledger would change how any of them ends. */
export function gamesOf(city: City): CityGames {
  const parsed = parseLevel(readJson(`${city}.json`), readJson('nation.json'));
  if ('problems' in parsed) throw new Error(`The level ${city} has errors; npm run levels tells which.`);
  const { level } = parsed;
  const games = SEEDS.map((seed): RecordedGame => ({ seed, decisions: playGame(level, seed, strategyById('history')!.mayor).decisions.slice(0, YEARS) }));
  const differing = games.filter((game) => hashState(play(level, game, true)) !== hashState(play(level, game, false)));
  if (differing.length > 0) throw new Error(`With and without the ledger, games of ${city} end differently: seeds ${differing.map(({ seed }) => seed).join(', ')}`);
  return { city, level, games };
}

function play(level: Level, { seed, decisions }: RecordedGame, ledger: boolean): State {
  let state = newGame(level, seed);
  for (const ofYear of decisions) ({ state } = playYear(level, state, ofYear, { ledger }));
  return state;
}

/** Plays all games of a city. */
export function playAll({ level, games }: CityGames, ledger: boolean): void {
  for (const game of games) play(level, game, ledger);
}

/** Changes that the ledger of a year holds, on average over a city's first game. */
export function changesAYear({ level, games: [{ seed, decisions }] }: CityGames): number {
  let state = newGame(level, seed);
  let changes = 0;
  for (const ofYear of decisions) {
    const result = playYear(level, state, ofYear);
    changes += result.ledger.stock.length;
    ({ state } = result);
  }
  return changes / decisions.length;
}
