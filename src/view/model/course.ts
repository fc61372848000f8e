/** What an indicator has been, year by year, as the desk showed it. */
import { observed, type Indicator } from '../../sim/index';
import type { Run } from '../../run/index';

export interface CoursePoint { readonly year: number; readonly value: number }

/** Values at the ends of years, from the one before the first until `last`. */
export function courseOf({ level, years, state }: Run, id: Indicator, last: number): readonly CoursePoint[] {
  const states = [...years.map((played) => played.before), state];
  return states.map((one) => ({ year: one.year - 1, value: observed(level, one, id).value })).filter(({ year }) => year <= last);
}
