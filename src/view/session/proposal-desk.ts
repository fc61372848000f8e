import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Preview } from '../../insight/index';
import type { Run } from '../../run/index';
import type { Decision, Sign, State } from '../../sim/index';
import { candidateIdOf, reranked } from '../model/proposals';
import { cardsOf, defaultDecisions, proposalsInWaiting, QUICK_LOOK, yearProposals, type YearProposals } from '../model/year-proposals';

export interface ProposalDeskInput {
  readonly run: ReadonlySignal<Run>;
  readonly hasRun: ReadonlySignal<boolean>;
  readonly headline: (run: Run) => Sign;
  /** A quick look ahead at each decision; null when that is not possible. */
  readonly look: (state: State, decisions: readonly Decision[], options: typeof QUICK_LOOK) => Promise<readonly Preview[] | null>;
}

/** After this the six are chosen by price alone until the look ahead comes back. */
const PATIENCE_MS = 8000;

/** The cards of the year: laid out anew when the year turns. While they are weighed their places are empty; a card that has been touched never moves. */
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
      if (shown !== now.state) return;
      clearTimeout(timer);
      const before = proposals.peek();
      const chosen = yearProposals(now, { all, headline: headline(now), found });
      const touched = new Set(run.peek().draft.decisions.map(candidateIdOf).filter((id) => id !== null));
      proposals.value = before.status === 'ready' ? { ...chosen, forYou: reranked(before.forYou, chosen.forYou, touched) } : chosen;
    };
    const timer = setTimeout(() => settle(null), PATIENCE_MS);
    void look(now.state, defaultDecisions(now, all), QUICK_LOOK).then(settle);
  });
  return proposals;
}
