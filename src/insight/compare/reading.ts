/** A run read to the end of the caretaker's years, so that runs can be laid side by side. */
import { finishSteps } from '../../run/index';
import type { PlayedYear, Run } from '../../run/index';
import { indicator } from '../../sim/index';
import type { Indicator, Verdict } from '../../sim/index';
import { inOneGo, type Steps } from '../futures';

/** `years` are the governed years and those that ran by on standing orders. */
export interface ReadRun { readonly run: Run; readonly verdict: Verdict; readonly years: readonly PlayedYear[] }

/** Plays a run to its verdict. Years that nobody has governed yet run by on their standing orders; the open draft is left aside. */
export function readRun(run: Run): ReadRun {
  return inOneGo(readSteps(run));
}

/** The same, a year a step. */
export function* readSteps(run: Run): Steps<ReadRun> {
  const { ahead, verdict } = yield* finishSteps(run);
  return { run, years: [...run.years, ...ahead], verdict };
}

/** `governed` is false in years that ran by on standing orders. */
export interface Point { readonly year: number; readonly value: number; readonly governed: boolean }

/** True values of an indicator at the ends of years, from the one before the first. */
export function seriesOf({ run, years }: ReadRun, id: Indicator): readonly Point[] {
  const { level } = run;
  const [first] = years;
  const before = { year: first.year - 1, value: indicator(level, first.before, id), governed: true };
  return [before, ...years.map(({ year, after }, n) => ({ year, value: indicator(level, after, id), governed: n < run.years.length }))];
}
