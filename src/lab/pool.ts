/** Worker threads that take jobs one after another. */
import { Worker } from 'node:worker_threads';
import type { Level } from '../sim/index';
import type { AnswerTo, Job } from './jobs';

export interface PoolOptions { readonly workerFile: string; readonly levels: readonly Level[]; readonly threads: number; readonly onProgress?: (share: number) => void }

/** A message of a worker: progress of a job, or its answer. */
interface Message { readonly id: number; readonly share?: number; readonly answer?: unknown }

/** Do all jobs, in any order; answers come in the order of the jobs. A worker that fails ends all with its error. */
export async function doJobs<J extends Job>(jobs: readonly J[], { workerFile, levels, threads, onProgress }: PoolOptions): Promise<AnswerTo<J>[]> {
  const answers: AnswerTo<J>[] = [];
  const shares = jobs.map(() => 0);
  const tell = (id: number, share: number): void => {
    shares[id] = share;
    onProgress?.(shares.reduce((sum, one) => sum + one, 0) / jobs.length);
  };
  let next = 0;
  const serve = (): Promise<void> => new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { levels } });
    const give = (): void => {
      if (next >= jobs.length) return void worker.terminate().then(() => resolve());
      worker.postMessage({ id: next, job: jobs[next] });
      next += 1;
    };
    worker.on('error', reject);
    worker.on('message', ({ id, share, answer }: Message) => {
      tell(id, answer === undefined ? share! : 1);
      if (answer === undefined) return;
      answers[id] = answer as AnswerTo<J>;
      give();
    });
    give();
  });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, serve));
  return answers;
}
