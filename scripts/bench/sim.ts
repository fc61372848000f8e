import { readFileSync } from 'node:fs';
import { strategyById } from '../../src/insight/strategies/index';
import { parseLevel } from '../../src/level/index';
import { hashState, newGame, playGame, playYear, type Decision, type Level, type State } from '../../src/sim/index';
import type { Report } from './report';
import { sideBySide } from './timing';

/** The promise to players: a forecast of two hundred games must not be felt. */
const BUDGET_MS = { without: 0.5, with: 3 };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const YEARS = 40;

interface Game { readonly seed: number; readonly decisions: readonly (readonly Decision[])[] }

/** Kunshan as history played it: decisions are recorded first, so that the strategy's own thinking is not measured. */
function measure(): Report {
  const level = kunshan();
  const games = SEEDS.map((seed): Game => ({ seed, decisions: playGame(level, seed, strategyById('history')!.mayor).decisions.slice(0, YEARS) }));
  const differing = games.filter((game) => hashState(play(level, game, true)) !== hashState(play(level, game, false)));
  if (differing.length > 0) throw new Error(`With and without the ledger, games end differently: seeds ${differing.map((game) => game.seed).join(', ')}`);
  const all = (ledger: boolean) => () => games.forEach((game) => play(level, game, ledger));
  const times = sideBySide([{ name: 'without', work: all(false) }, { name: 'with', work: all(true) }], { warmUps: 300, rounds: 60 });
  return reportOf({ without: times.without / games.length, with: times.with / games.length });
}

/** A benchmark runs from a bundle, in the project's folder. */
const readJson = (file: string): unknown => JSON.parse(readFileSync(`levels/${file}`, 'utf8'));

function kunshan(): Level {
  const parsed = parseLevel(readJson('kunshan.json'), readJson('nation.json'));
  if ('problems' in parsed) throw new Error('The level has errors; npm run levels tells which.');
  return parsed.level;
}

function play(level: Level, { seed, decisions }: Game, ledger: boolean): State {
  let state = newGame(level, seed);
  for (const ofYear of decisions) ({ state } = playYear(level, state, ofYear, { ledger }));
  return state;
}

function reportOf(ms: { readonly without: number; readonly with: number }): Report {
  const kept = (name: 'without' | 'with'): string => `${name} the ledger: ${ms[name] <= BUDGET_MS[name] ? 'within' : 'OVER'} the budget of ${BUDGET_MS[name]} ms a game`;
  return {
    title: '40-year games of Kunshan, played as history did',
    rows: [
      { label: 'without the ledger', value: ms.without, unit: 'ms a game' },
      { label: 'with the ledger', value: ms.with, unit: 'ms a game' },
      { label: 'without the ledger', value: 1000 / ms.without, unit: 'games a second' },
      { label: 'with the ledger', value: 1000 / ms.with, unit: 'games a second' },
      { label: 'the ledger costs', value: ms.with / ms.without, unit: 'times the game' },
    ],
    notes: [kept('without'), kept('with')],
  };
}

console.log(JSON.stringify(measure()));
