/** The risk index: seven named parts that add up to it. Two-threshold early-warning practice (BIS 2018) reads the parts. */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { output } from './read-the-city';

export function assessRisk(year: Year): void {
  const gdp = output(year);
  const liabilities = (year.of(STOCK.debt) + year.of(STOCK.hiddenDebt)) / gdp;
  const speculative = (year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown)) / gdp;
  const become = (stock: number, points: number, cause: number): void => year.change(stock, points - year.of(stock), cause);
  become(STOCK.riskDebt, 38 * clamp((liabilities - 0.12) / 0.75, 0, 1) + 40 * clamp(speculative - 0.03, 0, 0.15), CAUSE.borrowing);
  become(STOCK.riskJobs, 16 * clamp((year.of(STOCK.jobless) - 0.03) / 0.08, 0, 1), CAUSE.mismatch);
  become(STOCK.riskEnvironment, 20 * clamp((year.of(STOCK.pollution) - 18) / 62, 0, 1), CAUSE.environment);
  become(STOCK.riskConcentration, 13 * clamp(0.5 * year.of(STOCK.lockIn) + 1.2 * fadingShare(year, gdp), 0, 1), CAUSE.lockIn);
  become(STOCK.riskSocial, 16 * clamp((year.of(STOCK.tension) - 15) / 55, 0, 1), CAUSE.housing);
  become(STOCK.riskUnprepared, 6 * (1 - year.read.preparedness), CAUSE.protection);
  become(STOCK.riskLatent, 18 * clamp((year.of(STOCK.latentHazard) - 8) / 42, 0, 1), CAUSE.hazardIndustry);
}

/** Points of the whole index: 0 is safe; from 100 on a year counts as lost. */
export const riskOf = (year: Year): number =>
  year.of(STOCK.riskDebt) + year.of(STOCK.riskJobs) + year.of(STOCK.riskEnvironment) + year.of(STOCK.riskConcentration) + year.of(STOCK.riskSocial) + year.of(STOCK.riskUnprepared) + year.of(STOCK.riskLatent);

/** Share of output in industries whose demand no longer grows. */
function fadingShare(year: Year, gdp: number): number {
  let fading = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) if (year.read.wave[i] < 0.01) fading += year.of(AT.foreign + i) + year.of(AT.domestic + i);
  return fading / gdp;
}
