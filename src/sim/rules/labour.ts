/**
 * Workers follow jobs, ageing slows them, and people from shrinking industries need years to find their way into growing ones.
 *
 * Lewis turning point by the inflow limit; mismatch unemployment after Frenken et al. 2007. Left out: wages by industry.
 */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, LEVER, MICRO, STOCK } from '../stocks';
import { INDUSTRY_COUNT, type World } from '../world';
import type { Year } from '../year';

/** Thousand jobs per bn yuan at a national productivity (thousand yuan), relative to an industry of productivity 1. */
const SECTORS: readonly { readonly stock: number; readonly productivity: number }[] = [
  { stock: STOCK.agriculture, productivity: 0.6 }, { stock: STOCK.property, productivity: 0.9 }, { stock: STOCK.propertyLand, productivity: 0.9 }, { stock: STOCK.propertyNewTown, productivity: 0.9 },
  { stock: STOCK.propertyWorks, productivity: 0.9 }, { stock: STOCK.services, productivity: 0.75 }, { stock: STOCK.servicesAmenity, productivity: 0.75 },
];

/** Jobs (thousand) offered by today's value added at a national productivity. */
export function jobsAt({ industry }: World, stocks: Float64Array, productivity: number): number {
  let jobs = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const value = stocks[AT.foreign + i] / MICRO + stocks[AT.domestic + i] / MICRO;
    jobs += value / (industry.productivity[i] * (0.7 + 0.15 * (stocks[AT.stage + i] / MICRO)));
  }
  for (const sector of SECTORS) jobs += stocks[sector.stock] / MICRO / sector.productivity;
  return (jobs * 1000) / productivity;
}

export function workAndMigrate(year: Year): void {
  const { read, t, world } = year;
  const workers = year.of(STOCK.workers);
  const jobs = year.of(STOCK.jobs);
  const jobless = year.of(STOCK.jobless);
  const offered = jobsAt(world, year.stocks, read.productivityNext);
  year.settle(STOCK.jobs, offered, { weigh: (weights) => weighJobs(year, weights), rest: CAUSE.productivity });
  const growth = offered / jobs - 1;
  const inflow = clamp(0.85 * (growth > 0 ? growth : 0.6 * growth) + 1.1 * (0.035 - read.slack), -0.06, world.curve.inflowLimit[t]);
  year.change(STOCK.workers, workers * inflow, CAUSE.migration);
  year.change(STOCK.workers, (workers * read.quality * 0.012 * (read.qualityOfLife - 50)) / 50, CAUSE.attraction);
  year.change(STOCK.workers, workers * (0.004 - (0.01 * t) / 45), CAUSE.ageing);
  retrain(year);
  settleJobless(year, { workers, jobs, jobless });
}

/** People whose industry shrinks stay jobless for years; insurance and training bring them back. */
function retrain(year: Year): void {
  const structural = year.of(STOCK.mismatch);
  year.change(STOCK.mismatch, (0.55 * year.jobsLost) / year.of(STOCK.workers), CAUSE.mismatch);
  year.change(STOCK.mismatch, -structural * 0.22, CAUSE.adjustment);
  year.change(STOCK.mismatch, -structural * 0.4 * year.lever(LEVER.socialInsurance), CAUSE.retraining, year.by(LEVER.socialInsurance));
  year.change(STOCK.mismatch, -structural * 0.1 * year.lever(LEVER.skills), CAUSE.retraining, year.by(LEVER.skills));
  year.bound(STOCK.mismatch, 0, 0.5);
}

/** Frictional unemployment: never below nothing, near the gap when the gap is large. */
const frictional = (slack: number): number => 0.5 * (slack + Math.sqrt(slack * slack + 0.0009));

function settleJobless(year: Year, before: { workers: number; jobs: number; jobless: number }): void {
  const workers = year.of(STOCK.workers);
  const jobs = year.of(STOCK.jobs);
  const slack0 = 1 - before.jobs / before.workers;
  const slack1 = 1 - jobs / workers;
  const unemployment = frictional(slack1) + year.of(STOCK.mismatch);
  year.settle(STOCK.jobless, unemployment, {
    weigh: (weights) => {
      // One secant slope for the bend of the curve; the gap itself is a ratio, shared as in form.ts.
      const slope = slack1 === slack0 ? 0.5 : (frictional(slack1) - frictional(slack0)) / (slack1 - slack0);
      weights[STOCK.jobs] = -0.5 * slope * (1 / before.workers + 1 / workers);
      weights[STOCK.workers] = (0.5 * slope * (before.jobs + jobs)) / (before.workers * workers);
      weights[STOCK.mismatch] = 1;
    }, rest: CAUSE.adjustment,
  });
}

/** Mean of this and next year's jobs per bn yuan by stock; what productivity changes is the remainder. */
function weighJobs(year: Year, weights: Float64Array): void {
  const { productivity, productivityNext } = year.read;
  const each = 500 * (1 / productivity + 1 / productivityNext);
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const jobs = each / (year.world.industry.productivity[i] * (0.7 + 0.15 * year.of(AT.stage + i)));
    weights[AT.foreign + i] = jobs;
    weights[AT.domestic + i] = jobs;
  }
  for (const sector of SECTORS) weights[sector.stock] = each / sector.productivity;
}
