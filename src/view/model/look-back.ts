/** A year of a run that is over, as the desk stood at its opening. Everything is read off the years as they were played; nothing is played or reckoned again. */
import { isOver, type PlayedYear, type Run } from '../../run/index';
import { indicator, observed, type Decision, type Level, type News, type Sign, type State } from '../../sim/index';
import { formatValue } from './format';

/** The first year that a run can be looked back on, and the one that it has come to. */
export interface Reach { readonly from: number; readonly now: number }

/** A run that has no year behind it reaches from its year to its year. */
export const reachOf = ({ years, state }: Run): Reach => ({ from: years[0]?.year ?? state.year, now: state.year });

/** `year`, or the nearest that the run has come to. */
export function withinReach({ from, now }: Reach, year: number): number {
  return Math.min(now, Math.max(from, Math.round(year)));
}

/** The run as it was while `year` was governed, with all that was decided in it; the run itself where it has not come past that year. */
export function runAt(run: Run, year: number): Run {
  const index = run.years.findIndex((played) => played.year === year);
  if (index < 0) return run;
  const { before, decisions } = run.years[index];
  return { ...run, years: run.years.slice(0, index), state: before, draft: { decisions, past: [], future: [] } };
}

/** Years after which what was true in a year may be read, while the city is still governed: a look back is no substitute for looking. */
export const SEALED_YEARS = 5;

/** The year in which the records of `year` are opened; null when they are open. After the last year all are. */
export function recordsOpenIn(run: Run, year: number): number | null {
  const opens = year + SEALED_YEARS;
  return isOver(run) || run.state.ended !== null || run.state.year >= opens ? null : opens;
}

/** What was true of a sign where it is written otherwise than what the desk showed, or where the desk showed no number; else null. */
export function truthBeside(level: Level, state: State, sign: Sign): number | null {
  const { value, measured } = observed(level, state, sign);
  const truth = indicator(level, state, sign);
  return measured && formatValue(sign, value) === formatValue(sign, truth) ? null : truth;
}

/** What was done in a year, and what came of it by its end. */
export interface ThatYear { readonly year: number; readonly decisions: readonly Decision[]; readonly news: readonly News[] }

export function thatYear(run: Run, year: number): ThatYear {
  const played: PlayedYear | undefined = run.years.find((one) => one.year === year);
  return { year, decisions: played?.decisions ?? [], news: played?.news ?? [] };
}

/** One opening of a year in the course of a sign. */
export interface SignPoint { readonly year: number; readonly shown: number; readonly low: number; readonly high: number; /** null while its records are sealed. */ readonly truth: number | null }

/** A sign at the opening of every year so far: what the desk showed, and what was true. */
export function signCourse(run: Run, sign: Sign): readonly SignPoint[] {
  const { level, years, state } = run;
  return [...years.map(({ before }) => before), state].map((one) => {
    const { value, low, high } = observed(level, one, sign);
    return { year: one.year, shown: value, low, high, truth: recordsOpenIn(run, one.year) === null ? indicator(level, one, sign) : null };
  });
}
