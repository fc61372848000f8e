/** The decisions that mattered: each is left out, the rest replayed where still legal, under one seed after another. */
import type { Level } from '../../sim/index';
import { futureSeed, inOneGo, type Steps } from '../futures';
import { Account, type MatteredSoFar } from './account';
import type { DecidedGame } from './matters';

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
const PAIRED_AFTER = 40;
/** Games between two looks at the post: some ten milliseconds. */
const SLICE = 8;
/** It is told after these, and then after every twentieth. */
const TOLD_AFTER: readonly number[] = [1, 2, 4, 8, 12, 16];
const TOLD_EVERY = 20;

/** The whole work at once. */
export const mattered = (level: Level, query: MatteredQuery): MatteredSoFar => inOneGo(matteredSteps(level, query));

/** The same in pieces of a few games; what is known is told again and again. */
export function* matteredSteps(level: Level, { seed, decided, seeds = SEEDS, keep = KEEP }: MatteredQuery): Steps<MatteredSoFar, MatteredSoFar> {
  const account = new Account(level, { seed, decided });
  const first = level.city.start.year;
  for (let n = 0; n < seeds; n++) {
    let games = 0;
    for (const play of account.playsUnder(n === 0 ? seed : futureSeed(seed, first, n - 1))) {
      play();
      games += 1;
      // The decisions are ranked before the first event is struck out.
      if (n === 0 && games === account.deedCount) yield account.told(1, seeds);
      else if (games % SLICE === 0) yield;
    }
    const done = n + 1;
    if (NARROWED[done]) account.narrow(keep * NARROWED[done]);
    if (done === PAIRED_AFTER) account.pairUp();
    if (TOLD_AFTER.includes(done) || (done % TOLD_EVERY === 0 && done < seeds)) yield account.told(done, seeds);
  }
  return account.told(seeds, seeds);
}
