import { hashState, indicator, INDICATORS, SIGNS } from '../../sim/index';
import type { Indicator, Level, State } from '../../sim/index';
import { finish } from '../../run/index';
import { GAME_OPTIONS, gameOf } from '../game';
import type { Game } from '../game';
import type { Command } from '../command';
import { tableOf } from '../table';

const HELP = `yifang play: play forty years and print what came of them

  --level ID|FILE.json    a level of the game, or a level file
  --strategy NAME         history, gdp-first, copycat, specialise, diversify, culture-only,
                          play-safe, balanced, do-nothing or random
  --decisions RUN.json    instead of a strategy: a run as the page exports it; years that it
                          does not hold run by on standing orders
  --seed N                luck, 0 to 4294967295 (default 1; 0 is history's own luck)
  --json                  one JSON object instead of a table

The JSON object: level, seed, strategy (null with --decisions), rules, hash (of the city after the
epilogue), years (one per governed year: year, indicators by id, hash), verdict (score 0 to 100, parts
0 to 1), standing. All values of a year are those at its END. Shares are 0 to 1, points 0 to 100, money
billion yuan at 2020 prices; debtRatio is debt, the hidden part included, over a year's revenue.`;

/** What `play --json` prints. */
export function playReport({ run, strategy }: Game): object {
  const { state, verdict } = finish(run);
  return {
    level: run.level.city.id,
    seed: run.seed,
    strategy,
    rules: run.rules,
    hash: hashState(state),
    years: run.years.map(({ year, after }) => ({ year, indicators: indicatorsOf(run.level, after), hash: hashState(after) })),
    verdict: { score: verdict.score, parts: verdict.sides },
    standing: indicator(run.level, run.state, 'standing'),
  };
}

function indicatorsOf(level: Level, state: State): Record<Indicator, number> {
  return Object.fromEntries(INDICATORS.map((id) => [id, indicator(level, state, id)])) as Record<Indicator, number>;
}

const EVERY = 5;

function playTable({ run, strategy }: Game): string {
  const { verdict } = finish(run);
  const shown: readonly Indicator[] = ['gdp', ...SIGNS];
  const rows = run.years.filter(({ year }) => (year + 1) % EVERY === 0).map(({ year, after }) => [String(year), ...shown.map((id) => indicator(run.level, after, id).toFixed(2))]);
  const parts = Object.entries(verdict.sides).map(([side, value]) => `${side} ${value.toFixed(2)}`);
  return [
    `${run.level.city.name.en}, ${strategy ?? 'decisions from a file'}, seed ${run.seed}, rules ${run.rules}`,
    tableOf(['end of', ...shown], rows),
    `verdict ${verdict.score.toFixed(1)} of 100: ${parts.join(', ')}`,
  ].join('\n');
}

export const play: Command = {
  help: HELP,
  options: { values: GAME_OPTIONS, switches: ['json'] },
  run: (options, print) => {
    const game = gameOf(options);
    print(options.isOn('json') ? JSON.stringify(playReport(game)) : playTable(game));
    return 0;
  },
};
