/** How well one lives here: five parts, each following its own target by a quarter a year. */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, LEVER, STOCK } from '../stocks';
import type { Year } from '../year';
import { output } from './public-finance';

export function liveHere(year: Year): void {
  const income = incomeIndex(year);
  const jobless = Math.max(0, year.of(STOCK.jobless) - 0.04);
  const environment = clamp(1.05 - year.of(STOCK.pollution) / 85 + 0.18 * year.lever(LEVER.ecology), 0, 1);
  const services = clamp(0.28 + 0.5 * year.lever(LEVER.services) + 0.16 * year.lever(LEVER.socialInsurance) + 0.1 * year.read.governance + 0.02 * year.lever(LEVER.image), 0, 1);
  const housing = clamp(1.15 - 0.38 * housePriceNow(year) + 0.15 * year.lever(LEVER.talent) + 0.06 * year.lever(LEVER.newTown), 0, 1);
  year.approach(STOCK.lifeServices, 24 * services, 0.25, CAUSE.livingServices);
  year.approach(STOCK.lifeEnvironment, 20 * environment, 0.25, CAUSE.environment);
  year.approach(STOCK.lifeCulture, 20 * clamp(cultivationOf(year) / 70 + 0.04 * year.lever(LEVER.image), 0, 1), 0.25, CAUSE.culture);
  year.approach(STOCK.lifeIncome, 20 * clamp(income * (1 - 6 * jobless), 0, 1), 0.25, CAUSE.income);
  year.approach(STOCK.lifeHousing, 16 * housing, 0.25, CAUSE.housing);
}

/** Points 0–100: what is alive of the city's potential. */
export function cultivationOf(year: Year): number {
  return year.world.level.city.endowments.reduce((sum, endowment, k) => sum + endowment.potential * year.of(AT.activation + k) * year.of(AT.integrity + k), 0);
}

/** Output per worker against one and a half times the national level. */
export function incomeIndex(year: Year): number {
  return clamp(((output(year) / year.of(STOCK.workers)) * 1000) / (year.read.productivityNext * 1.5), 0, 1.2);
}

export function housePriceNow(year: Year): number {
  const property = year.of(STOCK.property) + year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown) + year.of(STOCK.propertyWorks);
  return (year.read.housePrice / 2) * (0.45 + property / output(year) / 0.11);
}
