/** Whole games of the ready strategies in Kunshan, each played once for all tests. Nobody may change them. */
import { strategyById, type StrategyId } from '../../src/insight/index';
import { govern, openRun, type Run } from '../../src/run/index';
import { KUNSHAN } from './levels';

const played = new Map<string, Run>();

export function gameOf(id: StrategyId, seed: number): Run {
  const key = `${id} ${seed}`;
  const run = played.get(key) ?? govern(openRun(KUNSHAN, seed), strategyById(id)!.mayor);
  played.set(key, run);
  return run;
}
