/** The growth tournament played straight: parks, plants, land and borrowed works; nothing that does not show in this year's output. */
import type { BudgetLine, Decision, Level, Lever, State } from '../../sim/index';
import { grant, isPlanYear, largestIndustries, planFor, policiesFor, stopAllBut, targetOf } from './wishes';

const WANTED: readonly Lever[] = ['parks', 'investment', 'landSale', 'vehicle', 'newTown', 'business'];
const BUDGET: Readonly<Record<BudgetLine, number>> = { industry: 55, skills: 5, roads: 35, environment: 0, culture: 5 };
const FOCUS_INDUSTRIES = 2;

export function gdpFirst(level: Level, state: State): Decision[] {
  const wanted = policiesFor(level, WANTED);
  return grant(level, state, [
    ...stopAllBut(level, state, new Set(wanted.map(({ id }) => id))),
    ...(isPlanYear(state.year) ? [planFor(largestIndustries(state).slice(0, FOCUS_INDUSTRIES), BUDGET)] : []),
    ...wanted.map((policy): Decision => ({ kind: 'setLevel', policy: policy.id, level: 3, ...targetOf(level, state, policy) })),
    ...level.city.policies.filter(({ kind }) => kind === 'attraction').map((policy): Decision => ({ kind: 'launch', policy: policy.id, ...targetOf(level, state, policy) })),
  ]);
}
