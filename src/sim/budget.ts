/** The year's budget: what is in hand, what the treasurer expects to come in, and what is spoken for before anything is decided. */
import { clamp } from './curves';
import { endowmentsCost, ordersCost, planCost, priceOf, type Prices } from './prices';
import type { State, Work } from './state';
import { MICRO, STOCK } from './stocks';
import { tableYear, type World } from './world';

/** Lines of the budget, in the order in which a treasurer reads them: in hand, expected receipts (last year's come again), what is owed, what runs. */
export const BUDGET_ITEMS = ['treasury', 'taxes', 'land', 'grants', 'wages', 'interest', 'orders', 'plan', 'endowments', 'works', 'upkeep'] as const;
export type BudgetItem = (typeof BUDGET_ITEMS)[number];
/** Bn yuan; expenses are negative. */
export type Budget = Readonly<Record<BudgetItem, number>>;

/** What `state` leaves for new decisions is the sum of these lines; below zero, the year ends with new debt. */
export function budgetOf(world: World, state: State, prices: Prices): Budget {
  const { gdp } = prices;
  const stock = (index: number): number => state.stocks[index] / MICRO;
  const debt = stock(STOCK.debt);
  return {
    treasury: stock(STOCK.treasury), taxes: stock(STOCK.taxRevenue), land: stock(STOCK.landRevenue), grants: stock(STOCK.transfers),
    wages: -baseSpending(world, tableYear(state.year), { jobless: stock(STOCK.jobless), pollution: stock(STOCK.pollution) }) * gdp,
    interest: -interestRate(world, debt / gdp) * debt,
    orders: -ordersCost(world, state, state, prices), plan: -planCost(state, prices), endowments: -endowmentsCost(world, state, prices),
    ...worksOf(world, state, prices),
  };
}

/** Bn yuan free for new decisions. */
export const sumOf = ({ treasury, taxes, land, grants, wages, interest, orders, plan, endowments, works, upkeep }: Budget): number =>
  treasury + taxes + land + grants + wages + interest + orders + plan + endowments + works + upkeep;

/** What is being built in the year of `state`, and the upkeep of what stands by then; bn yuan, below zero. */
export function worksOf(world: World, state: State, prices: Prices): { works: number; upkeep: number } {
  let works = 0;
  let upkeep = 0;
  for (const work of state.works) {
    const prepared = world.policies[world.policyIndex.get(work.policy)!];
    if (isPaying(work, state.year)) works -= priceOf(prepared, state, prices);
    if (work.done <= state.year && prepared.upkeep > 0) upkeep -= prepared.upkeep * prices.gdp;
  }
  return { works, upkeep };
}

/** A work is paid in each year of building, and what needs no building in the year of its launch. */
export const isPaying = (work: Work, year: number): boolean => year >= work.launched && year < Math.max(work.done, work.launched + 1);

/** Wages, upkeep and relief, as a share of GDP; `jobless` is a share, `pollution` in points. */
export function baseSpending({ p }: World, t: number, { jobless, pollution }: { readonly jobless: number; readonly pollution: number }): number {
  const relief = 0.1 * Math.max(0, jobless - 0.04) + (0.006 * Math.max(0, pollution - 40)) / 60;
  return p.baseSpending + (p.baseSpendingTrend * t) / 40 + relief;
}

/** Interest a year: creditors ask for more as debt grows from half to four fifths of GDP. */
export const interestRate = ({ p }: World, debtToGdp: number): number => p.interest + p.interestPremium * clamp(debtToGdp - 0.5, 0, 0.3);
