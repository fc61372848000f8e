/// <reference types="vite/client" />
/** Lets the benchmark ask a worker, as the game's page does. */
import { parseLevel } from '../../../src/level/index';
import type { Took, Work } from './worker';

declare global {
  interface Window { readonly play: (work: Omit<Work, 'kind' | 'level'>) => Promise<Took> }
}

const FILES = import.meta.glob<unknown>('../../../levels/{kunshan,nation}.json', { eager: true, import: 'default' });
const parsed = parseLevel(FILES['../../../levels/kunshan.json'], FILES['../../../levels/nation.json']);
if ('problems' in parsed) throw new Error('The level kunshan has errors.');
const { level } = parsed;

Object.assign(window, {
  play: (work: Omit<Work, 'kind' | 'level'>): Promise<Took> => new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<Took>) => { resolve(data); worker.terminate(); };
    worker.postMessage({ ...work, kind: 'work', level } satisfies Work);
  }),
});
