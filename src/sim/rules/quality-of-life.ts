/** How well one lives here: five parts, each following its own target by a quarter a year. */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, LEVER, STOCK } from '../stocks';
import type { Year } from '../year';

export function liveHere(year: Year): void {
  const { read } = year;
  const jobless = Math.max(0, year.of(STOCK.jobless) - 0.04);
  const environment = clamp(1.05 - year.of(STOCK.pollution) / 85 + 0.18 * year.lever(LEVER.ecology), 0, 1);
  const services = clamp(0.28 + 0.5 * year.lever(LEVER.services) + 0.16 * year.lever(LEVER.socialInsurance) + 0.1 * read.governance + 0.02 * year.lever(LEVER.image), 0, 1);
  const housing = clamp(1.15 - 0.38 * read.housePriceNow + 0.15 * year.lever(LEVER.talent) + 0.06 * year.lever(LEVER.newTown), 0, 1);
  year.approach(STOCK.lifeServices, 24 * services, 0.25, CAUSE.livingServices);
  year.approach(STOCK.lifeEnvironment, 20 * environment, 0.25, CAUSE.environment);
  year.approach(STOCK.lifeCulture, 20 * clamp(read.cultivationNow / 70 + 0.04 * year.lever(LEVER.image), 0, 1), 0.25, CAUSE.culture);
  year.approach(STOCK.lifeIncome, 20 * clamp(read.incomeNow * (1 - 6 * jobless), 0, 1), 0.25, CAUSE.income);
  year.approach(STOCK.lifeHousing, 16 * housing, 0.25, CAUSE.housing);
}

/** Points 0–100: what is alive of the city's potential. */
export function cultivationOf(year: Year): number {
  const { endowments } = year.world;
  let alive = 0;
  for (let k = 0; k < endowments.length; k++) alive += endowments[k].potential * year.of(AT.activation + k) * year.of(AT.integrity + k);
  return alive;
}
