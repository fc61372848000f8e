/** The draft on the page: where it comes from and how it changes. */
import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PlanOdds } from '../../../insight/index';
import type { Industry, PlanDraft } from '../../../sim/index';
import { copyOfLastPlan, newDraft, focusCosts, promiseReachable, targetScales, type FocusCosts, type TargetScale } from '../../model/plan-draft';
import { networkOf, type Network } from '../../model/plan';
import type { Session } from '../../session-types';

export interface PlanPage {
  readonly session: Session;
  readonly draft: ReadonlySignal<PlanDraft>;
  readonly network: ReadonlySignal<Network>;
  readonly scales: ReadonlySignal<readonly TargetScale[]>;
  readonly costs: ReadonlySignal<FocusCosts>;
  /** The industry under the player's hand: focus, or else pointer. */
  readonly cursor: ReadonlySignal<Industry | null>;
  point(industry: Industry | null): void;
  edit(change: (draft: PlanDraft) => PlanDraft): void;
  copyLast(): void;
  /** Lets promises that nobody has touched follow what can be reached with the focus and budget as they stand. True when that changed the draft. */
  promiseReachable(odds: PlanOdds): boolean;
}

/** State of the page while it is open. A plan that is already drafted this year is taken up again. */
export function usePlanPage(session: Session): PlanPage {
  const drafted = draftedPlan(session);
  const draft = useSignal(drafted ?? newDraft(session.level.value, session.state.value));
  const untouched = useRef(drafted ? null : draft.value.targets);
  const cursor = useSignal<Industry | null>(null);
  const network = useComputed(() => networkOf(session.level.value, session.state.value));
  const scales = useComputed(() => targetScales(session.level.value, session.state.value));
  const costs = useComputed(() => focusCosts(draft.value, (plan) => session.office.value.costOf({ kind: 'adoptPlan', plan }).money));
  return {
    session, draft, network, scales, costs, cursor,
    point: (industry) => { cursor.value = industry; },
    edit: (change) => { draft.value = change(draft.value); },
    copyLast: () => { draft.value = copyOfLastPlan(session.level.value, session.state.value) ?? draft.value; },
    promiseReachable: ({ targets }) => {
      const before = draft.peek();
      if (before.targets !== untouched.current) return false;
      const eased = promiseReachable(before, scales.peek(), Object.fromEntries(targets.map(({ target, reachable }) => [target.indicator, reachable])));
      if (JSON.stringify(eased.targets) === JSON.stringify(before.targets)) return false;
      untouched.current = eased.targets;
      draft.value = eased;
      return true;
    },
  };
}

const draftedPlan = (session: Session): PlanDraft | undefined => session.drafted.value.find((decision) => decision.kind === 'adoptPlan')?.plan;
