/** Possible futures: the same game played on from today with other luck than reality's. */
import { playYear } from '../sim/index';
import type { Decision, Level, State } from '../sim/index';

/**
 * Seed of one possible future: an integer hash of the run's seed, the year and the future's number.
 *
 * Never the run's own seed, or a forecast would tell what will really happen; never 0, which is history's luck.
 */
export function futureSeed(seed: number, year: number, index: number): number {
  let h = Math.imul(seed | 0, 0x2c9277b5) ^ Math.imul(year + 1, 0x5f356495) ^ Math.imul(index + 1, 0x6c8e9cf5);
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  h = (h ^ (h >>> 16)) >>> 0;
  return h === 0 || h === seed ? h + 1 : h;
}

export interface Course {
  /** Decisions of the first year; later years run on standing orders. */
  readonly decisions: readonly Decision[];
  readonly years: number;
}

/** The city in one possible future: item n is the city n + 1 years on. The same `seed` gives the same luck to every course. */
export function playAhead(level: Level, start: State, { decisions, years, seed }: Course & { readonly seed: number }): State[] {
  const states: State[] = [];
  let state: State = { ...start, seed };
  for (let n = 0; n < years; n++) {
    state = playYear(level, state, n === 0 ? decisions : [], { ledger: false }).state;
    states.push(state);
  }
  return states;
}

/** A long piece of work cut into pieces: between two pieces a worker can look at its post, and tell a part of the answer that is ready. */
export type Steps<Answer, Part = never> = Generator<Part | void, Answer, void>;

/** The whole work at once. */
export function inOneGo<Answer>(steps: Steps<Answer, unknown>): Answer {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
