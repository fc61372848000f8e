import { parentPort, workerData } from 'node:worker_threads';
import type { Level } from '../sim/index';
import { work, type Job } from './jobs';

const { levels } = workerData as { readonly levels: readonly Level[] };

parentPort!.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  const answer = work(levels, job, (share) => parentPort!.postMessage({ id, share }));
  parentPort!.postMessage({ id, answer });
});
