/** No industry grows by more than 55 % or shrinks by more than 28 % in a year; what is cut off is a cause like any other. */
import { CAUSE } from '../ledger';
import { AT } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

const FASTEST = 0.55;
const STEEPEST = -0.28;

export function limitGrowth(year: Year): void {
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const foreign = excess(year.foreignRate[i]);
    const domestic = excess(year.domesticRate[i]);
    if (foreign !== 0) year.growForeign(i, foreign, CAUSE.growthLimit);
    if (domestic !== 0) year.growDomestic(i, domestic, CAUSE.growthLimit);
    year.settleGrowth(AT.foreign + i, year.foreignBase[i], year.foreignRate[i]);
    year.settleGrowth(AT.domestic + i, year.domesticBase[i], year.domesticRate[i]);
    // Rounding may leave a vanishing industry a few units below nothing.
    year.bound(AT.foreign + i, 0, 1e6);
    year.bound(AT.domestic + i, 0, 1e6);
    countLostJobs(year, i);
  }
}

const excess = (rate: number): number => (rate > FASTEST ? FASTEST - rate : rate < STEEPEST ? STEEPEST - rate : 0);

/** Jobs (thousand) in shrinking industries, at this year's productivity. */
function countLostJobs(year: Year, i: number): void {
  const change = year.of(AT.foreign + i) + year.of(AT.domestic + i) - year.foreignBase[i] - year.domesticBase[i];
  if (change < 0) year.jobsLost -= (change * year.read.workersPerBn) / (year.world.industry.productivity[i] * (0.7 + 0.15 * year.of(AT.stage + i)));
}
