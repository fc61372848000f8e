/** Property follows demand, land sales, new towns and vehicles' works; local services follow what the city earns elsewhere, and how well one lives there. */
import { CAUSE } from '../ledger';
import { LEVER, STOCK } from '../stocks';
import type { Year } from '../year';

export function buildProperty(year: Year): void {
  const { p } = year.world;
  const { read } = year;
  const price = read.housePrice / 2;
  const unsold = 1 - year.of(STOCK.landSold);
  year.approach(STOCK.property, 0.032 * read.gdp, 0.3, CAUSE.propertyDemand);
  year.approach(STOCK.propertyLand, p.propertyLand * year.lever(LEVER.landSale) * price * unsold * read.gdp, 0.4, CAUSE.landSales, year.by(LEVER.landSale));
  year.approach(STOCK.propertyNewTown, p.propertyNewTown * year.lever(LEVER.newTown) * price * read.gdp, 0.4, CAUSE.newTown, year.by(LEVER.newTown));
  year.approach(STOCK.propertyWorks, p.propertyWorks * year.lever(LEVER.vehicle) * read.gdp, 0.4, CAUSE.vehicleWorks, year.by(LEVER.vehicle));
}

export function serveLocals(year: Year): void {
  const { read, world, t } = year;
  const demand = world.curve.localServices[t] * (read.tradables + read.property);
  year.approach(STOCK.services, demand, 0.25, CAUSE.localDemand);
  year.approach(STOCK.servicesAmenity, (0.16 * read.quality * (read.qualityOfLife - 50) * demand) / 50, 0.15, CAUSE.amenityDemand);
  year.change(STOCK.services, -0.025 * year.crisis.debt * read.services, CAUSE.crisisDebt);
  year.change(STOCK.services, -0.03 * year.crisis.unrest * read.services, CAUSE.crisisUnrest);
  year.change(STOCK.agriculture, 0.012 * year.of(STOCK.agriculture), CAUSE.farming);
}
