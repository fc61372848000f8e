/** The decisions that mattered: each is left out, the rest replayed where still legal, under one seed after another. */
import type { Level } from '../../sim/index';
import { futureSeed, inOneGo, type Steps } from '../futures';
import { Account, type MatteredSoFar } from './account';
import { playShared, type Hand, type Shared } from './hands';
import type { DecidedGame } from './matters';
import { SeedPlayer, type SeedTask } from './playing';

export interface MatteredQuery extends DecidedGame {
  /** Games to compare in, the run's own first. */
  readonly seeds?: number;
  /** How many decisions, and half as many events, are followed to the end. */
  readonly keep?: number;
}

export const SEEDS = 500;
const KEEP = 12;
/** After so many seeds the small ones are left as they are: first all but three times as many as are kept, then all others. */
const NARROWED: Readonly<Record<number, number>> = { 8: 3, 40: 1 };
/** From here on the largest are left out two at a time, too, for so many seeds. */
const PAIRED = { after: 40, seeds: 60 } as const;
/** It is told after these, and then after every twentieth. */
const TOLD_AFTER: readonly number[] = [1, 2, 4, 8, 12, 16];
const TOLD_EVERY = 20;

/** The whole work at once. */
export const mattered = (level: Level, query: MatteredQuery): MatteredSoFar => inOneGo(matteredSteps(level, query));

/** The same in pieces of a few games; what is known is told again and again. With a hand hired, two workers share the seeds. */
export function* matteredSteps(level: Level, { seed, decided, seeds = SEEDS, keep = KEEP }: MatteredQuery, hire: () => Hand | null = () => null): Steps<MatteredSoFar, MatteredSoFar> {
  const game = { seed, decided };
  const account = new Account(level, game);
  const alone: Shared = { game, player: new SeedPlayer(level, game), hand: null };
  // The decisions are ranked before the first event is struck out.
  for (const what of ['decided', 'came'] as const) {
    yield* played(account, [account.ownTask(what)], alone);
    yield account.told(1, seeds);
  }
  const shared = { ...alone, hand: seeds > TOLD_AFTER[1] ? hire() : null };
  for (let done = 1; done < seeds;) {
    const until = Math.min(seeds, ...STOPS.filter((stop) => stop > done), nextTold(done));
    const tasks = Array.from({ length: until - done }, (_, n) => account.taskFor(futureSeed(seed, level.city.start.year, done + n - 1), { paired: done + n < PAIRED.after + PAIRED.seeds }));
    yield* played(account, tasks, shared);
    done = until;
    if (NARROWED[done]) account.narrow(keep * NARROWED[done]);
    if (done === PAIRED.after) account.pairUp();
    if (done < seeds && done === nextTold(done - 1)) yield account.told(done, seeds);
  }
  shared.hand?.dismiss();
  return account.told(seeds, seeds);
}

/** What is followed changes here. */
const STOPS = [...Object.keys(NARROWED).map(Number), PAIRED.after];
const nextTold = (done: number): number => TOLD_AFTER.find((told) => told > done) ?? (Math.floor(done / TOLD_EVERY) + 1) * TOLD_EVERY;

function* played(account: Account, tasks: readonly SeedTask[], shared: Shared): Generator<void, void, void> {
  const bySeed = new Map(tasks.map((task) => [task.seed, task]));
  yield* playShared(tasks, shared, (outcome) => account.add(bySeed.get(outcome.seed)!, outcome));
}
