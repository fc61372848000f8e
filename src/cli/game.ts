/** The game that `play` and `why` are about: a ready strategy, or the decisions of a run file. */
import { STRATEGY_IDS, strategyById } from '../insight/index';
import type { StrategyId } from '../insight/index';
import { govern, openRun } from '../run/index';
import type { Run } from '../run/index';
import { BadInput } from './bad-input';
import { readRun } from './files';
import { loadLevel, loadLevels } from './level-files';
import { oneOf, required, seedOf } from './options';
import type { Options } from './options';

export const GAME_OPTIONS = ['level', 'strategy', 'decisions', 'seed'] as const;

export interface Game {
  /** Governed to the end. */
  readonly run: Run;
  /** Null when the decisions come from a file. */
  readonly strategy: StrategyId | null;
}

const DEFAULT_SEED = '1';

/** Play the game that the options name. */
export function gameOf(options: Options): Game {
  const file = options.value('decisions');
  if (file !== undefined && options.value('strategy') !== undefined) throw new BadInput('--strategy and --decisions exclude each other: one mayor at a time');
  return file === undefined ? byStrategy(options) : byFile(options, file);
}

function byStrategy(options: Options): Game {
  const level = loadLevel(required(options, 'level', 'the id of a level, such as kunshan, or a level file'));
  const strategy = oneOf('strategy', required(options, 'strategy', `one of ${STRATEGY_IDS.join(', ')}; or give --decisions RUN.json`), STRATEGY_IDS);
  const seed = seedOf(options.value('seed') ?? DEFAULT_SEED);
  return { run: govern(openRun(level, seed), strategyById(strategy)!.mayor), strategy };
}

/** Years that the file does not hold run by on standing orders. */
function byFile(options: Options, file: string): Game {
  const level = options.value('level');
  const run = readRun(file, level === undefined ? loadLevels() : [loadLevel(level)]);
  const seed = options.value('seed');
  if (seed !== undefined && seedOf(seed) !== run.seed) throw new BadInput(`--seed ${seed}: ${file} was played with seed ${run.seed}; leave --seed out`);
  return { run: govern(run, () => []), strategy: null };
}
