/** Luck and skill: the same decisions, history's and a ready strategy's, all under the same other seeds. */
import type { Level } from '../../sim/index';
import { futureSeed, inOneGo, type Steps } from '../futures';
import { historyVerdict, verdictUnder } from '../history-verdict';
import { endOf, replay } from '../mattered/replay';
import type { DecidedGame } from '../mattered/matters';
import { readingOf } from '../mattered/readings';
import { balanced } from '../strategies/balanced';
import { splitOf, type Split } from './split';

export interface FortuneQuery extends DecidedGame { readonly seeds?: number }

/** Verdicts by seed, points; item n of each list was played under the same luck. */
export interface FortuneSoFar {
  readonly done: number;
  readonly of: number;
  /** The verdict on the run itself. */
  readonly score: number;
  /** History's choices under history's own luck. */
  readonly ghost: number;
  readonly you: readonly number[];
  readonly history: readonly number[];
  readonly balanced: readonly number[];
  readonly split: Split | null;
}

const SEEDS = 500;
/** History's own luck. */
const HISTORY_SEED = 0;
const TOLD_AFTER: readonly number[] = [5, 10, 20];
const TOLD_EVERY = 20;

/** The whole work at once. */
export const fortune = (level: Level, query: FortuneQuery): FortuneSoFar => inOneGo(fortuneSteps(level, query));

/** The same, one seed after another; what is known is told again and again. */
export function* fortuneSteps(level: Level, { seed, decided, seeds = SEEDS }: FortuneQuery): Steps<FortuneSoFar, FortuneSoFar> {
  const replayed = (under: number): number => readingOf(level, endOf(replay(level, { seed: under, decided }))).score;
  const [you, real, steady]: number[][] = [[], [], []];
  const [score, ghost] = [replayed(seed), historyVerdict(level, HISTORY_SEED).score];
  const told = (): FortuneSoFar => ({ done: you.length, of: seeds, score, ghost, you: [...you], history: [...real], balanced: [...steady], split: splitOf([you, real, steady]) });
  for (let n = 0; n < seeds; n++) {
    const under = futureSeed(seed, level.city.start.year, n);
    you.push(replayed(under));
    yield;
    real.push(historyVerdict(level, under).score);
    yield;
    steady.push(verdictUnder(level, under, balanced).score);
    const done = n + 1;
    yield TOLD_AFTER.includes(done) || (done % TOLD_EVERY === 0 && done < seeds) ? told() : undefined;
  }
  return told();
}
