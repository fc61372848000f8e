/// <reference types="vite/client" />
/** Lets the benchmark ask a worker, as the game's page does. */
import { connectInsight } from '../../../src/insight/client';
import type { DecidedGame } from '../../../src/insight/mattered/index';
import { parseLevel } from '../../../src/level/index';
import type { Took, Work } from './worker';

declare global {
  interface Window {
    readonly play: (work: Omit<Work, 'kind' | 'level'>) => Promise<Took>;
    /** Seconds from the question to the first ranking, of a worker that has played nothing yet, and of the same worker asked again. */
    readonly firstRankings: (game: DecidedGame) => Promise<readonly [cold: number, warm: number]>;
  }
}

const FILES = import.meta.glob<unknown>('../../../levels/{kunshan,nation}.json', { eager: true, import: 'default' });
const parsed = parseLevel(FILES['../../../levels/kunshan.json'], FILES['../../../levels/nation.json']);
if ('problems' in parsed) throw new Error('The level kunshan has errors.');
const { level } = parsed;

const newWorker = (): Worker => new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });

async function firstRankings(game: DecidedGame): Promise<readonly [number, number]> {
  const insight = connectInsight({ level, makeWorker: newWorker });
  // An answer to another question says that the worker runs: in the game it does long before the verdict.
  await insight.under({ game, tasks: [] });
  const took: number[] = [];
  while (took.length < 2) {
    const from = performance.now();
    let told = 0;
    await insight.mattered({ ...game, seeds: 2 }, () => (told ||= performance.now()));
    took.push((told - from) / 1000);
  }
  insight.close();
  return [took[0], took[1]];
}

Object.assign(window, {
  firstRankings,
  play: (work: Omit<Work, 'kind' | 'level'>): Promise<Took> => new Promise((resolve, reject) => {
    const worker = newWorker();
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<Took>) => { resolve(data); worker.terminate(); };
    worker.postMessage({ ...work, kind: 'work', level } satisfies Work);
  }),
});
