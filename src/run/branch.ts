import type { Decision, RefusedDecision } from '../sim/index';
import { dispatch, playOneYear } from './dispatch';
import { partByCheck } from './draft';
import { predictionsBefore } from './prediction';
import { EMPTY_DRAFT, isOver } from './run';
import type { Run } from './run';

export interface BranchOptions {
  /** Whether what was decided from `year` on is decided again, year by year, where the rules still allow it. */
  readonly keep: boolean;
  /** Decisions of the old run that are left out of the years kept. */
  readonly without?: readonly Decision[];
}

/** A kept decision that the rules refuse in the new course. */
export interface Dropped extends RefusedDecision { readonly year: number }

export interface Branched {
  readonly run: Run;
  /** In the order of the years; empty when nothing was kept. */
  readonly dropped: readonly Dropped[];
}

/**
 * Another run with the same past as `run` before `year`: pure, the old run stays as it was.
 *
 * Without `keep` it stands at the start of `year` with nothing drafted. With `keep` it reaches as far as the old one did, draft included.
 * Throws a RangeError for a year that the run has not come to.
 */
export function branch(run: Run, year: number, options: BranchOptions): Branched {
  const stem = stemOf(run, year);
  return options.keep ? decidedAgain(run, stem, new Set(options.without)) : { run: stem, dropped: [] };
}

/** Years in which a run can branch: from its first to the one that it governs, or governed last. */
export function branchYears(run: Run): readonly number[] {
  const played = run.years.map(({ year }) => year);
  return isOver(run) ? played : [...played, run.state.year];
}

/** The years before `year` are the very same objects: what has been played is not played again. */
function stemOf(run: Run, year: number): Run {
  if (year === run.state.year) return { ...run, draft: EMPTY_DRAFT };
  const index = run.years.findIndex((played) => played.year === year);
  if (index < 0) throw new RangeError(`The run has not come to the year ${year}.`);
  return { ...run, years: run.years.slice(0, index), state: run.years[index].before, draft: EMPTY_DRAFT, predictions: predictionsBefore(run.predictions, year) };
}

function decidedAgain(old: Run, stem: Run, without: ReadonlySet<Decision>): Branched {
  const dropped: Dropped[] = [];
  const heldIn = (going: Run, decisions: readonly Decision[]): Decision[] => {
    const { held, refused } = partByCheck(going.level, going.state, decisions.filter((decision) => !without.has(decision)));
    dropped.push(...refused.map((one) => ({ year: going.state.year, ...one })));
    return held;
  };
  let run = stem;
  for (const { decisions } of old.years.slice(stem.years.length)) {
    const played = playOneYear(run, heldIn(run, decisions));
    run = { ...run, years: [...run.years, played], state: played.after };
  }
  if (!isOver(run)) for (const decision of heldIn(run, old.draft.decisions)) ({ run } = dispatch(run, { kind: 'decide', decision }));
  return { run, dropped };
}
