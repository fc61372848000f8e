/** Growth meets its limits: land, labour, costs and inspections. They, not caps, tame the feedback. */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { landPressure } from './read-the-city';

/** Share of the land that is lost to building where villages rule alone. */
const HELD_BACK = 0.2;

/** The relative cost of the place follows wages, house prices and land. */
export function followCosts(year: Year): void {
  const { read } = year;
  // Land that nobody can put together is as good as used.
  read.landUsed = landPressure(year) * (1 + HELD_BACK * read.villagesRule);
  const target = (0.62 * read.outputPerWorker) / (read.productivity * 1.25) + 0.22 * read.housePriceHere + 0.16 * clamp(read.landUsed, 0, 2);
  year.approach(STOCK.cost, target, 0.25, CAUSE.adjustment);
  read.cost = year.of(STOCK.cost);
}

export function growIntoScarcity(year: Year): void {
  const { p, industry, curve } = year.world;
  const { read, t } = year;
  const shortage = read.slack < 0.025 ? 0.025 - read.slack : 0;
  const crowded = read.landUsed > 0.75 ? read.landUsed - 0.75 : 0;
  const dirty = year.of(STOCK.pollution) > 42 ? (year.of(STOCK.pollution) - 42) / 58 : 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const labour = industry.labour[i];
    const bearable = 0.68 + 0.11 * year.of(AT.stage + i);
    if (read.cost > bearable) year.grow(i, -p.mCost * read.labourCost * labour * (read.cost - bearable), CAUSE.labourCost);
    if (crowded > 0) year.grow(i, -p.mCongestion * industry.land[i] * crowded, CAUSE.congestion);
    if (shortage > 0) year.grow(i, -p.mShortage * shortage * (0.4 + 0.6 * labour), CAUSE.labourShortage);
    if (dirty > 0) year.grow(i, -p.mEnforcement * curve.inspection[t] * dirty * industry.pollution[i], CAUSE.enforcement);
  }
}
