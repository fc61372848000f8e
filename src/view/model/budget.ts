/** The year's money as a list of lines that add up on screen, to the last figure shown. */
import { BUDGET_ITEMS, type BudgetItem, type Decision, type Level, office, type Office, type State, type Text } from '../../sim/index';
import { roundedTo } from './format';

/** Steps of the list: one million yuan. */
export const STEPS_PER_BN = 1000;

/** Something that was decided this year, with what it takes (below zero) or brings, in million yuan. `name` is null for the plan. */
export interface DecidedLine { readonly name: Text | null; readonly amount: number }

export interface BudgetPage {
  /** Lines that are not nothing, in the treasurer's order; million yuan. */
  readonly lines: readonly { readonly item: BudgetItem; readonly amount: number }[];
  /** The sum of the lines. */
  readonly atStart: number;
  readonly decided: readonly DecidedLine[];
  /** `atStart` and what was decided, together. */
  readonly left: number;
  /** What would be free next year, if nothing else changed. */
  readonly nextYear: number;
}

export interface YearOfMoney { readonly level: Level; readonly state: State; readonly drafted: readonly Decision[]; readonly office: Office }

export function budgetPage({ level, state, drafted, office: now }: YearOfMoney): BudgetPage {
  const atStart = inSteps(now.moneyAtStart);
  const left = inSteps(now.money);
  const amounts = roundedTo(atStart, BUDGET_ITEMS.map((item) => now.budget[item] * STEPS_PER_BN));
  const lines = BUDGET_ITEMS.map((item, index) => ({ item, amount: amounts[index] })).filter(({ amount }) => amount !== 0);
  return { lines, atStart, left, decided: decidedLines({ level, state, drafted, office: now }, left - atStart), nextYear: inSteps(now.moneyNextYear) };
}

const inSteps = (bn: number): number => Math.round(bn * STEPS_PER_BN);

function decidedLines({ level, state, drafted, office: now }: YearOfMoney, total: number): DecidedLine[] {
  if (drafted.length === 0) return [];
  const after = drafted.map((_, index) => office(level, state, drafted.slice(0, index + 1)).money);
  const amounts = roundedTo(total, after.map((money, index) => (money - (after[index - 1] ?? now.moneyAtStart)) * STEPS_PER_BN));
  return drafted.map((decision, index) => ({ name: nameOf(level, decision), amount: amounts[index] })).filter(({ amount }) => amount !== 0);
}

function nameOf({ city, nation }: Level, decision: Decision): Text | null {
  switch (decision.kind) {
    case 'setLevel': case 'launch': return city.policies.find(({ id }) => id === decision.policy)?.name ?? null;
    case 'endowment': return city.endowments.find(({ id }) => id === decision.endowment)?.name ?? null;
    case 'respond': return [...city.events, ...nation.events].find(({ id }) => id === decision.event)?.name ?? null;
    case 'adoptPlan': return null;
  }
}
