import { EPILOGUE_END, playYear, verdict, VERDICT_YEAR } from '../sim/index';
import type { State, Verdict } from '../sim/index';
import { playOneYear } from './dispatch';
import type { PlayedYear, Run } from './run';

export interface Finished {
  /** The years that the run had still to go, governed by nobody: on its standing orders, then under a caretaker. */
  readonly ahead: readonly PlayedYear[];
  /** Those of them under a caretaker, in which nothing new is decided. */
  readonly epilogue: readonly PlayedYear[];
  readonly state: State;
  readonly verdict: Verdict;
}

/** Play a run to its verdict. Years that nobody has governed yet run by on their standing orders; the open draft is left aside. */
export function finish(run: Run): Finished {
  const steps = finishSteps(run);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a year a step, so that a page can be painted in between. */
export function* finishSteps(run: Run): Generator<void, Finished, void> {
  let state = run.state;
  let going: Run = run;
  const ahead: PlayedYear[] = [];
  while (state.year < EPILOGUE_END) {
    const played = playOneYear(going, []);
    ahead.push(played);
    state = played.after;
    going = { ...going, state };
    yield;
  }
  return { ahead, epilogue: ahead.filter(({ year }) => year >= VERDICT_YEAR), state, verdict: verdict(run.level, state) };
}

/** The same verdict without the receipts, for many games at once. */
export function verdictOf(run: Pick<Run, 'level' | 'state'>): Verdict {
  let { state } = run;
  while (state.year < EPILOGUE_END) state = playYear(run.level, state, [], { ledger: false }).state;
  return verdict(run.level, state);
}
