import { computed } from '@preact/signals';
import { canUndo, finish, officeOf, refusalOf, type Finished, type Run } from '../../run/index';
import type { Session } from '../session-types';
import type { RunKeeper } from './run-keeper';

type GameSignals = Pick<Session, 'run' | 'hasRun' | 'level' | 'state' | 'lastYear' | 'news' | 'drafted' | 'office' | 'canUndo' | 'refusal' | 'finished'>;

/** What can be read off the open run. */
export function gameSignals({ run, hasRun }: RunKeeper): GameSignals {
  const finished = finishedOnce();
  return {
    run, hasRun,
    level: computed(() => run.value.level),
    state: computed(() => run.value.state),
    lastYear: computed(() => run.value.years.at(-1) ?? null),
    news: computed(() => run.value.years.at(-1)?.news ?? []),
    drafted: computed(() => run.value.draft.decisions),
    office: computed(() => officeOf(run.value)),
    canUndo: computed(() => canUndo(run.value)),
    refusal: (decision) => refusalOf(run.value, decision),
    finished: () => finished(run.value),
  };
}

/** The reading of a run to its end, kept for the run it was made for. */
function finishedOnce(): (run: Run) => Finished {
  let last: { readonly run: Run; readonly value: Finished } | null = null;
  return (run) => (last = last?.run === run ? last : { run, value: finish(run) }).value;
}
