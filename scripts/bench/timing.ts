/** One of several ways to do the same work. */
export interface Contender {
  readonly name: string;
  /** How often the work is done before anything is measured. */
  readonly warmUps: number;
  /** Takes its turn in every round, or in every third. Work that leaves much to clean up is rare, so that its garbage is seldom on others' bills. */
  readonly every: number;
  readonly work: () => void;
}

/** Milliseconds of processor time for a contender's work, over all rounds. */
export interface Timing { readonly median: number; readonly fastest: number }

/** Processor time, which other programs on the machine disturb less than the time on the wall. */
function msOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of the values, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * What each contender takes for its work: the median round, and the fastest, which was disturbed least.
 *
 * The work is the same in every round. The contenders take turns within a round, so that disturbances meet them alike.
 */
export function sideBySide(contenders: readonly Contender[], rounds: number): Record<string, Timing> {
  for (const { warmUps, work } of contenders) for (let turn = 0; turn < warmUps; turn++) work();
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ every, work }, index) => { if (round % every === 0) times[index].push(msOf(work)); });
  }
  return Object.fromEntries(contenders.map(({ name }, index) => [name, { median: medianOf(times[index]), fastest: Math.min(...times[index]) }]));
}
