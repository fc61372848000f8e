import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Preview } from '../../insight/index';
import type { Run } from '../../run/index';
import type { Decision, Sign, State } from '../../sim/index';
import { cardsOf, defaultDecisions, proposalsInWaiting, QUICK_LOOK, yearProposals, type YearProposals } from '../model/year-proposals';

export interface ProposalDeskInput {
  readonly run: ReadonlySignal<Run>;
  readonly hasRun: ReadonlySignal<boolean>;
  readonly headline: (run: Run) => Sign;
  /** A quick look ahead at each decision; null when that is not possible. */
  readonly look: (state: State, decisions: readonly Decision[], options: typeof QUICK_LOOK) => Promise<readonly Preview[] | null>;
}

/** After this the six are chosen without a look ahead, and stay so for the year. */
const PATIENCE_MS = 1500;

/** The cards of the year: laid out anew when the year turns, never while one stamps. */
export function proposalDesk({ run, hasRun, headline, look }: ProposalDeskInput): ReadonlySignal<YearProposals> {
  const proposals = signal<YearProposals>(proposalsInWaiting([]));
  let shown: State | null = null;
  effect(() => {
    const now = run.value;
    if (!hasRun.value || now.state === shown) return;
    shown = now.state;
    const all = cardsOf(now);
    proposals.value = proposalsInWaiting(all);
    const settle = (found: readonly Preview[] | null): void => {
      if (shown !== now.state || proposals.peek().status === 'ready') return;
      clearTimeout(timer);
      proposals.value = yearProposals(now, { all, headline: headline(now), found });
    };
    const timer = setTimeout(() => settle(null), PATIENCE_MS);
    void look(now.state, defaultDecisions(now, all), QUICK_LOOK).then(settle);
  });
  return proposals;
}
