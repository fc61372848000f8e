import { describe, expect, it } from 'vitest';
import { dispatch, openRun, type Run } from '../../../src/run/index';
import { office, type Decision } from '../../../src/sim/index';
import { budgetPage, type BudgetPage } from '../../../src/view/model/budget';
import { KUNSHAN } from '../../support/levels';

const SHARES = { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 };

const act = (run: Run, ...decisions: readonly Decision[]): Run => decisions.reduce((now, decision) => dispatch(now, { kind: 'decide', decision }).run, run);
const endYear = (run: Run): Run => dispatch(run, { kind: 'endYear' }).run;
const pageOf = ({ level, state, draft, years }: Run): BudgetPage =>
  budgetPage({ level, state, before: years.at(-1)?.before ?? null, drafted: draft.decisions, office: office(level, state, draft.decisions) });
const sum = (rows: readonly { readonly amount: number }[]): number => rows.reduce((all, { amount }) => all + amount, 0);

const adopting = (focus: readonly ('textiles' | 'machinery')[]): Decision => ({ kind: 'adoptPlan', plan: { focus, targets: [], budget: SHARES } });
/** 1996, with a plan in force that names two industries and two programmes that run. */
const secondPlan = (): Run => {
  let run = act(openRun(KUNSHAN, 7), { kind: 'setLevel', policy: KUNSHAN.city.policies.find(({ kind }) => kind === 'programme')!.id, level: 1 });
  run = act(endYear(run), adopting(['textiles', 'machinery']));
  while (run.state.year < 1996) run = endYear(run);
  return run;
};

describe('the money of a year', () => {
  it('adds up to what is free, and with what was decided to what is left', () => {
    const run = act(secondPlan(), adopting([]));
    const page = pageOf(run);
    expect(sum(page.lines)).toBe(page.atStart);
    expect(page.atStart + sum(page.decided)).toBe(page.left);
  });
  it('tells a plan that takes the place of another once', () => {
    const run = secondPlan();
    const before = pageOf(run);
    expect(before.lines.find(({ item }) => item === 'plan')?.amount).toBeLessThan(0);
    expect(before.hasNewPlan).toBe(false);
    const page = pageOf(act(run, adopting([])));
    expect(page.lines.find(({ item }) => item === 'plan')).toBeUndefined();
    expect(page.decided).toEqual([]);
    expect(page.hasNewPlan).toBe(true);
  });
  it('says what runs on would have cost a year ago, where that is another sum', () => {
    const page = pageOf(secondPlan());
    const orders = page.lines.find(({ item }) => item === 'orders')!;
    expect(orders.was).not.toBeNull();
    expect(orders.was).toBeGreaterThan(orders.amount);
    expect(page.lines.find(({ item }) => item === 'taxes')?.was).toBeNull();
    expect(pageOf(openRun(KUNSHAN, 7)).lines.every(({ was }) => was === null)).toBe(true);
  });
});
