/** Who or what is behind a change, as numbers of the year's receipt. Without a receipt nobody asks, and nothing is made up. */
import { NO_SOURCE } from './reasons';
import type { SourceRef, Work } from './state';
import type { Year } from './year';

/** The standing order for a policy: the mayor's, or the predecessor's. */
export function orderSource(year: Year, policy: number): number {
  return year.receipt === null ? NO_SOURCE : year.receipt.orderOf(policy, () => orderRef(year, policy));
}

function orderRef(year: Year, policy: number): SourceRef {
  const { inherited, since } = year.state.standing[policy];
  return { kind: inherited ? 'inherited' : 'policy', id: year.world.policies[policy].policy.id, year: since, group: inherited ? 'past' : 'you' };
}

/** The plan in force. */
export function planSource(year: Year): number {
  const { plan } = year.state;
  return year.receipt === null || plan === null ? NO_SOURCE : year.source({ kind: 'plan', id: String(plan.number), year: plan.from, group: 'you' });
}

/** What the mayor did about an endowment in a year; nobody, where that is null. */
export function endowmentSource(year: Year, endowment: number, since: number | null): number {
  return year.receipt === null || since === null ? NO_SOURCE : year.source({ kind: 'endowment', id: year.world.endowments[endowment].endowment.id, year: since, group: 'you' });
}

/** Something that the mayor launched. */
export const workRef = (work: Work): SourceRef => ({ kind: 'policy', id: work.policy, year: work.launched, group: 'you' });
export const workSource = (year: Year, work: Work): number => (year.receipt === null ? NO_SOURCE : year.source(workRef(work)));
