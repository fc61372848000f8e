import { fingerprintOf } from './fingerprint';
import type { Decision, Level, RefusedDecision } from '../sim/index';
import { dispatch, playOneYear } from './dispatch';
import { partByCheck } from './draft';
import { problem } from './problems';
import type { RunProblem } from './problems';
import { EMPTY_DRAFT, openRun } from './run';
import type { Run } from './run';
import type { RunFile, YearInFile } from './run-file';

/**
 * `strict` stops at the first decision or hash that does not fit; `lenient` leaves out what is no longer legal and ignores hashes,
 * because the file was made under other rules.
 */
export type ReplayMode = 'strict' | 'lenient';

/** Play the decisions of a file, a year a step. The run ends before the first year that does not fit. */
export function* replaySteps(file: RunFile, level: Level, mode: ReplayMode): Generator<void, { run: Run; problems: RunProblem[] }, void> {
  let run: Run = { ...openRun(level, file.seed), predictions: file.predictions ?? [] };
  for (const [index, year] of file.years.entries()) {
    const problems = mode === 'strict' ? refusalProblems(run, year.decisions, `years[${index}].decisions`) : [];
    if (problems.length > 0) return { run, problems };
    const played = playOneYear(run, partByCheck(level, run.state, year.decisions).held);
    const wrong = mode === 'strict' ? hashProblem(year, fingerprintOf(played.after), index) : undefined;
    if (wrong) return { run, problems: [wrong] };
    run = { ...run, years: [...run.years, played], state: played.after };
    yield;
  }
  return withDraft(run, file.draft, mode);
}

function withDraft(run: Run, draft: readonly Decision[], mode: ReplayMode): { run: Run; problems: RunProblem[] } {
  const problems = mode === 'strict' ? refusalProblems(run, draft, 'draft') : [];
  let drafted: Run = { ...run, draft: EMPTY_DRAFT };
  for (const decision of draft) drafted = dispatch(drafted, { kind: 'decide', decision }).run;
  return { run: drafted, problems };
}

function refusalProblems(run: Run, decisions: readonly Decision[], path: string): RunProblem[] {
  const refused: RefusedDecision[] = partByCheck(run.level, run.state, decisions).refused;
  return refused.map(({ decision, refusal }) => problem(`${path}[${decisions.indexOf(decision)}]`, 'refused', { year: run.state.year, refusal: refusal.code }));
}

function hashProblem({ year, hash }: YearInFile, here: string, index: number): RunProblem | undefined {
  return hash === undefined || hash === here ? undefined : problem(`years[${index}].hash`, 'hashMismatch', { year, expected: hash, received: here });
}
