/** The year's money as a list of lines that add up on screen, to the last figure shown. */
import { BUDGET_ITEMS, type BudgetItem, type Decision, type Level, office, type Office, type State, type Text } from '../../sim/index';
import { roundedTo } from './format';

/** Steps of the list: one million yuan. */
export const STEPS_PER_BN = 1000;

/** Something that was decided this year, with what it takes (below zero) or brings, in million yuan. */
export interface DecidedLine { readonly name: Text | null; readonly amount: number }

/** One line of the treasurer's; million yuan. `was` = what the same would have cost at last year's prices, where that is less or more to be seen; else null. */
export interface BudgetRow { readonly item: BudgetItem; readonly amount: number; readonly was: number | null }

export interface BudgetPage {
  /** Lines that are not nothing, in the treasurer's order; million yuan. */
  readonly lines: readonly BudgetRow[];
  /** The sum of the lines. */
  readonly atStart: number;
  /** Whether a plan that is adopted this year stands in the lines in place of the old one. */
  readonly hasNewPlan: boolean;
  readonly decided: readonly DecidedLine[];
  /** `atStart` and what was decided, together. */
  readonly left: number;
  /** What would be free next year, if nothing else changed. */
  readonly nextYear: number;
}

/** `before` = the city a year earlier, if there was one. */
export interface YearOfMoney { readonly level: Level; readonly state: State; readonly before: State | null; readonly drafted: readonly Decision[]; readonly office: Office }

export function budgetPage(year: YearOfMoney): BudgetPage {
  const { drafted, office: now } = year;
  const left = inSteps(now.money);
  const all = decidedLines(year, left - inSteps(now.moneyAtStart));
  const newPlan = all.find(({ decision }) => decision.kind === 'adoptPlan')?.amount ?? 0;
  const decided = all.filter(({ decision, amount }) => decision.kind !== 'adoptPlan' && amount !== 0);
  return {
    lines: startLines(year, newPlan), atStart: inSteps(now.moneyAtStart) + newPlan, hasNewPlan: drafted.some(({ kind }) => kind === 'adoptPlan'),
    decided: decided.map(({ decision, amount }) => ({ name: nameOf(year.level, decision), amount })), left, nextYear: inSteps(now.moneyNextYear),
  };
}

const inSteps = (bn: number): number => Math.round(bn * STEPS_PER_BN);

/** The year's own lines; a new plan takes the place of the old one, so that what ends and what begins do not stand against each other. */
function startLines({ level, state, before, office: now }: YearOfMoney, newPlan: number): readonly BudgetRow[] {
  const amounts = roundedTo(inSteps(now.moneyAtStart), BUDGET_ITEMS.map((item) => now.budget[item] * STEPS_PER_BN));
  const was = before && office(level, { ...before, standing: state.standing, plan: state.plan, endowments: state.endowments }, []).budget;
  const rows = BUDGET_ITEMS.map((item, index): BudgetRow => {
    const amount = amounts[index] + (item === 'plan' ? newPlan : 0);
    const isSame = item !== 'plan' || newPlan === 0;
    return { item, amount, was: was && isSame && PRICED.has(item) ? seenFrom(amount, inSteps(was[item])) : null };
  });
  return rows.filter(({ amount }) => amount !== 0);
}

/** What runs on and is paid at prices that follow the city's output. */
const PRICED: ReadonlySet<BudgetItem> = new Set(['orders', 'plan', 'endowments']);
/** A smaller part is not worth a word. */
const LEAST_PART = 0.02;
const seenFrom = (amount: number, was: number): number | null => (Math.abs(amount - was) > LEAST_PART * Math.abs(amount) ? was : null);

interface Decided { readonly decision: Decision; readonly amount: number }

function decidedLines({ level, state, drafted, office: now }: YearOfMoney, total: number): readonly Decided[] {
  if (drafted.length === 0) return [];
  const after = drafted.map((_, index) => office(level, state, drafted.slice(0, index + 1)).money);
  const amounts = roundedTo(total, after.map((money, index) => (money - (after[index - 1] ?? now.moneyAtStart)) * STEPS_PER_BN));
  return drafted.map((decision, index) => ({ decision, amount: amounts[index] }));
}

function nameOf({ city, nation }: Level, decision: Decision): Text | null {
  switch (decision.kind) {
    case 'setLevel': case 'launch': return city.policies.find(({ id }) => id === decision.policy)?.name ?? null;
    case 'endowment': return city.endowments.find(({ id }) => id === decision.endowment)?.name ?? null;
    case 'respond': return [...city.events, ...nation.events].find(({ id }) => id === decision.event)?.name ?? null;
    case 'adoptPlan': return null;
  }
}
