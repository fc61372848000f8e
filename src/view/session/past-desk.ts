/** The session as it stood in a past year: the same signals, read off the years as they were played. */
import { computed, signal } from '@preact/signals';
import { officeOf } from '../../run/index';
import type { Refusal } from '../../sim/index';
import { runAt } from '../model/look-back';
import type { ForecastView, PreviewView, Session, StopReason } from '../session-types';

export interface PastInput { readonly year: () => number; /** Ends the look back. */ readonly leave: () => void }

/** All that panels may know of a past year. What would change the run does nothing, and says why. */
export function pastDesk(session: Session, { year, leave }: PastInput): Session {
  const run = computed(() => runAt(session.run.value, year()));
  const refusal = (): Refusal => ({ code: 'noLonger', until: year() });
  const shown: Partial<Session> = {
    run,
    state: computed(() => run.value.state),
    lastYear: computed(() => run.value.years.at(-1) ?? null),
    news: computed(() => run.value.years.at(-1)?.news ?? []),
    drafted: computed(() => run.value.draft.decisions),
    office: computed(() => officeOf(run.value)),
    outcomes: computed(() => session.outcomes.value.filter((outcome) => outcome.year < run.value.state.year)),
    go(screen) {
      leave();
      session.go(screen);
    },
  };
  const closed: Partial<Session> = {
    canUndo: signal(false), running: signal(false), stop: signal<StopReason | null>(null),
    forecast: signal<ForecastView>({ status: 'idle', forecast: null }),
    preview: () => NO_PREVIEW,
    refusal, decide: refusal, adoptPlan: refusal,
    lift: nothing, undo: nothing, endYear: nothing, runOn: nothing, pause: nothing,
  };
  // The rest is the session's own, getters included.
  return Object.create(session, Object.getOwnPropertyDescriptors({ ...shown, ...closed })) as Session;
}

const NO_PREVIEW = signal<PreviewView>({ status: 'idle', preview: null });
const nothing = (): void => undefined;
