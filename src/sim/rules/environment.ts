/** Water and air: production adds to a stock of pollution that nature and treatment take from slowly. Standard stock-pollutant model. Left out: where it is emitted. */
import { CAUSE } from '../ledger';
import { AT, LEVER, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

export function pollute(year: Year): void {
  const { world, read, t } = year;
  let emission = 0.25 * (year.of(STOCK.property) + year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown) + year.of(STOCK.propertyWorks)) + 0.12 * (year.of(STOCK.services) + year.of(STOCK.servicesAmenity));
  for (let i = 0; i < INDUSTRY_COUNT; i++) emission += ((year.of(AT.foreign + i) + year.of(AT.domestic + i)) * world.industry.pollution[i]) / (0.75 + 0.16 * year.of(AT.stage + i));
  const cleaner = 1 - (0.35 * t) / 45;
  year.change(STOCK.pollution, (5.6 * emission * cleaner * read.workersPerBn) / world.level.city.place.environmentalCapacity, CAUSE.emissions);
}

export function cleanUp(year: Year): void {
  const pollution = year.of(STOCK.pollution);
  year.change(STOCK.pollution, -0.026 * pollution, CAUSE.selfCleaning);
  year.change(STOCK.pollution, -0.08 * year.lever(LEVER.pollutionControl) * pollution, CAUSE.treatment, year.by(LEVER.pollutionControl));
  year.change(STOCK.pollution, -0.02 * year.lever(LEVER.ecology) * pollution, CAUSE.treatment, year.by(LEVER.ecology));
  year.change(STOCK.pollution, -0.01 * year.world.curve.inspection[year.t] * pollution, CAUSE.inspectionState);
  year.change(STOCK.pollution, 4 * year.crisis.pollution, CAUSE.crisisPollution);
  year.bound(STOCK.pollution, 0, 100);
}
