/**
 * The level above scores the city every year by the regime in force, and rewards at the end of each plan. What it counts is not what the city needs.
 *
 * Tournament theory and its critics: Li & Zhou 2005; Pang, Keng & Zhang 2023. Left out: rank among named rivals.
 */
import { observed } from '../indicators';
import type { EvaluationRegime } from '../level';
import { CAUSE } from '../ledger';
import { favourFor, isJudged, termPoints, type TermPoints, usualGrowth, weigh } from '../scorecard';
import { LEVER, STOCK } from '../stocks';
import type { Year } from '../year';
import { countWinnings, dressTerms } from './dressing';
import { output } from './read-the-city';
import { cultivationOf } from './quality-of-life';

/** Points 0–100 for each term, by what the city reports and before anything is dressed. */
export function scoreTerms(year: Year, lastRevenue: number): TermPoints {
  const revenue = year.of(STOCK.taxRevenue) + year.of(STOCK.landRevenue) + year.of(STOCK.transfers);
  return termPoints({
    growth: output(year) / year.read.gdp - 1, revenueGrowth: revenue / lastRevenue - 1, usual: usualGrowth(year.t),
    visible: year.lever(LEVER.parks) + year.lever(LEVER.investment) + year.lever(LEVER.vehicle) + year.lever(LEVER.newTown) + year.lever(LEVER.image) + year.lever(LEVER.entry),
    unemployment: year.of(STOCK.shownUnemployment), pollution: year.of(STOCK.shownPollution), debtRatio: year.of(STOCK.shownDebtRatio),
    life: year.of(STOCK.lifeServices) + year.of(STOCK.lifeEnvironment) + year.of(STOCK.lifeCulture) + year.of(STOCK.lifeIncome) + year.of(STOCK.lifeHousing),
    cultivation: cultivationOf(year),
  });
}

/** The level above sees what the city reports, not what is true. */
export function evaluate(year: Year, lastRevenue: number): void {
  const terms = dressTerms(year, scoreTerms(year, lastRevenue));
  const regime = year.world.regimes[year.t];
  year.approach(STOCK.standing, weigh(regime, terms), 0.35, CAUSE.evaluation);
  const { tally } = year.state;
  year.state.tally = {
    growth: tally.growth + terms.growth, revenue: tally.revenue + terms.revenue, investment: tally.investment + terms.investment, jobs: tally.jobs + terms.jobs,
    environment: tally.environment + terms.environment, debt: tally.debt + terms.debt, people: tally.people + terms.people, years: tally.years + 1,
  };
  if (isJudged(year.calendar)) closePlan(year, regime);
}

function closePlan(year: Year, regime: EvaluationRegime): void {
  const { tally } = year.state;
  const score = weigh(regime, tally) / tally.years;
  countWinnings(year, regime);
  year.change(STOCK.politicalCapital, favourFor(score), CAUSE.evaluation);
  year.state.evaluations = [...year.state.evaluations, { year: year.calendar, regime: regime.id, score }];
  year.state.tally = { growth: 0, revenue: 0, investment: 0, jobs: 0, environment: 0, debt: 0, people: 0, years: 0 };
  year.news.push({ kind: 'evaluated', id: regime.id, value: score });
}

/** Targets of the plan that ends this year are judged in public, by what the city reports. */
export function judgePlan(year: Year): void {
  const { plan } = year.state;
  if (plan === null || plan.until !== year.calendar || plan.targets.length === 0) return;
  const now = { ...year.state, stocks: year.stocks as unknown as number[] };
  const met = plan.targets.filter((target) => {
    const { value } = observed(year.world.level, now, target.indicator);
    return target.atLeast === undefined ? value <= target.atMost! : value >= target.atLeast;
  }).length;
  const balance = 2 * met - plan.targets.length;
  year.change(STOCK.standing, 2 * balance, CAUSE.planKept, year.source({ kind: 'plan', id: String(plan.number), year: plan.from, group: 'you' }));
  year.change(STOCK.politicalCapital, 2 * balance, CAUSE.planKept, year.source({ kind: 'plan', id: String(plan.number), year: plan.from, group: 'you' }));
  year.state.planVerdicts = [...year.state.planVerdicts, { plan: plan.number, year: year.calendar, met, of: plan.targets.length }];
  year.news.push({ kind: 'planJudged', id: String(plan.number), value: met, of: plan.targets.length });
}

export function boundStanding(year: Year): void {
  year.bound(STOCK.standing, 0, 100);
  year.bound(STOCK.politicalCapital, 0, 100);
}
