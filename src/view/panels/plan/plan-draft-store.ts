/** The draft on the page: where it comes from and how it changes. */
import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import type { Industry, PlanDraft } from '../../../sim/index';
import { copyOfLastPlan, newDraft, targetScales, type TargetScale } from '../../model/plan-draft';
import { networkOf, type Network } from '../../model/plan';
import type { Session } from '../../session-types';

export interface PlanPage {
  readonly session: Session;
  readonly draft: ReadonlySignal<PlanDraft>;
  readonly network: ReadonlySignal<Network>;
  readonly scales: ReadonlySignal<readonly TargetScale[]>;
  /** The industry under the player's hand: focus, or else pointer. */
  readonly cursor: ReadonlySignal<Industry | null>;
  point(industry: Industry | null): void;
  edit(change: (draft: PlanDraft) => PlanDraft): void;
  copyLast(): void;
}

/** State of the page while it is open. A plan that is already drafted this year is taken up again. */
export function usePlanPage(session: Session): PlanPage {
  const draft = useSignal(startingDraft(session));
  const cursor = useSignal<Industry | null>(null);
  const network = useComputed(() => networkOf(session.level.value, session.state.value));
  const scales = useComputed(() => targetScales(session.level.value, session.state.value));
  return {
    session, draft, network, scales, cursor,
    point: (industry) => { cursor.value = industry; },
    edit: (change) => { draft.value = change(draft.value); },
    copyLast: () => { draft.value = copyOfLastPlan(session.level.value, session.state.value) ?? draft.value; },
  };
}

function startingDraft(session: Session): PlanDraft {
  const drafted = session.drafted.value.find((decision) => decision.kind === 'adoptPlan');
  return drafted?.plan ?? newDraft(session.level.value, session.state.value);
}
