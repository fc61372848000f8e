/** What the real city did, plan by plan, as far as the office of the game can follow. */
import type { BudgetLine, Decision, HistoryStep, Level, State } from '../../sim/index';
import { BUDGET_LINES } from '../../sim/index';
import { grant, isPlanYear, orderOf, planFor, stopAllBut } from './wishes';

/** A launch that the office could not afford in its year is tried again for so many years. */
const LATE_BY_YEARS = 4;

/** Works towards the table of the step that is under way: what it no longer holds is stopped, the rest set as it says. */
export function history(level: Level, state: State): Decision[] {
  const step = level.city.history.findLast(({ from }) => from <= state.year);
  if (!step) return [];
  return grant(level, state, [
    ...stopAllBut(level, state, new Set(Object.keys(step.standing))),
    ...lowered(level, state, step),
    ...(isPlanYear(state.year) ? [planFor(step.focus ?? [], budgetOf(level, step))] : []),
    ...launches(level, state),
    ...raised(level, state, step),
  ]);
}

type SetLevel = Extract<Decision, { kind: 'setLevel' }>;

function ordersOf({ standing }: HistoryStep): SetLevel[] {
  return Object.entries(standing).map(([policy, { level, target }]) => ({ kind: 'setLevel', policy, level: level as SetLevel['level'], ...(target === undefined ? {} : { target }) }));
}

const levelNow = (level: Level, state: State, policy: string): number => orderOf(level, state, policy)?.level ?? 0;
const lowered = (level: Level, state: State, step: HistoryStep): Decision[] => ordersOf(step).filter((order) => order.level < levelNow(level, state, order.policy));
const raised = (level: Level, state: State, step: HistoryStep): Decision[] => ordersOf(step).filter((order) => order.level >= levelNow(level, state, order.policy));

function launches(level: Level, state: State): Decision[] {
  const due = level.city.history.flatMap(({ launch }) => launch ?? []).filter(({ year }) => year <= state.year && state.year <= year + LATE_BY_YEARS);
  const open = due.filter(({ policy, year }) => !state.works.some((work) => work.policy === policy && work.launched >= year));
  return open.map(({ policy, target }) => ({ kind: 'launch', policy, ...(target === undefined ? {} : { target }) }));
}

/** The budget follows what the step funds: each line's share of all levels, in whole per cent. */
function budgetOf(level: Level, step: HistoryStep): Record<BudgetLine, number> {
  const weight = Object.fromEntries(BUDGET_LINES.map((line) => [line, 1])) as Record<BudgetLine, number>;
  for (const [id, order] of Object.entries(step.standing)) {
    const policy = level.city.policies.find((one) => one.id === id);
    if (policy) weight[policy.line] += order.level;
  }
  return inWholePerCent(weight);
}

function inWholePerCent(weight: Readonly<Record<BudgetLine, number>>): Record<BudgetLine, number> {
  const all = BUDGET_LINES.reduce((sum, line) => sum + weight[line], 0);
  const budget = Object.fromEntries(BUDGET_LINES.map((line) => [line, Math.floor((weight[line] / all) * 100)])) as Record<BudgetLine, number>;
  budget.industry += 100 - BUDGET_LINES.reduce((sum, line) => sum + budget[line], 0);
  return budget;
}
