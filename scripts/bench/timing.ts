/** One of several ways to do the same work. */
export interface Contender { readonly name: string; readonly work: () => void }

/** Processor time, which other programs on the machine disturb less than the time on the wall. */
function msOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time that each contender takes for its work in its fastest round.
 *
 * The work is the same in every round, and what else the machine does can only make it slower: the fastest round was disturbed least.
 * The contenders take turns within every round, so that disturbances meet them alike.
 */
export function sideBySide(contenders: readonly Contender[], { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number }): Record<string, number> {
  for (let turn = 0; turn < warmUps; turn++) contenders.forEach(({ work }) => work());
  const fastest = contenders.map(() => Infinity);
  for (let round = 0; round < rounds; round++) contenders.forEach(({ work }, index) => (fastest[index] = Math.min(fastest[index], msOf(work))));
  return Object.fromEntries(contenders.map(({ name }, index) => [name, fastest[index]]));
}
