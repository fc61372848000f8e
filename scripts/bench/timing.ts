import { performance } from 'node:perf_hooks';

/** One of several ways to do the same work. */
export interface Contender { readonly name: string; readonly work: () => void }

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function msOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Milliseconds that each contender takes for its work, as the median over rounds.
 *
 * The contenders take turns within every round, so that whatever else the machine does meets them alike.
 */
export function sideBySide(contenders: readonly Contender[], { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number }): Record<string, number> {
  for (let turn = 0; turn < warmUps; turn++) contenders.forEach(({ work }) => work());
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) contenders.forEach(({ work }, index) => times[index].push(msOf(work)));
  return Object.fromEntries(contenders.map(({ name }, index) => [name, median(times[index])]));
}
