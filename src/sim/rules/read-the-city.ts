/** The start of a year: ratios, national curves with their seeded timing, and scarcities, read before anything moves. */
import { creditSqueeze, localPrice } from '../credit';
import { between, clamp, HORIZON } from '../curves';
import { seedLuckOf } from '../seed-luck';
import { AT, LEVER, MICRO, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

export function readTheCity(year: Year): void {
  readOutput(year);
  readCurves(year);
  readCapacities(year);
  readPrices(year);
}

function readOutput(year: Year): void {
  const { read } = year;
  let foreign = 0;
  let domestic = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    foreign += year.foreignBase[i];
    domestic += year.domesticBase[i];
  }
  read.foreign = foreign;
  read.tradables = foreign + domestic;
  read.property = year.of(STOCK.property) + year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown) + year.of(STOCK.propertyWorks);
  read.services = year.of(STOCK.services) + year.of(STOCK.servicesAmenity);
  read.gdp = read.tradables + read.property + read.services + year.of(STOCK.agriculture);
  read.outputPerWorker = (read.gdp / year.of(STOCK.workers)) * 1000;
  read.debtToGdp = year.of(STOCK.debt) / read.gdp;
  read.hiddenToGdp = year.of(STOCK.hiddenDebt) / read.gdp;
  read.slack = 1 - year.of(STOCK.jobs) / year.of(STOCK.workers);
}

function readCurves(year: Year): void {
  const { read, world, t, state } = year;
  const { curve } = world;
  const { qualityDelay, housePriceDelay } = seedLuckOf(world, state.seed);
  const next = t < HORIZON ? t + 1 : HORIZON;
  read.productivity = curve.productivity[t];
  read.productivityNext = curve.productivity[next];
  read.workersPerBn = 1000 / read.productivity;
  read.quality = between(curve.qualityRegime, t - qualityDelay);
  read.housePrice = between(curve.housePrice, t - housePriceDelay);
  read.housePriceHere = (read.housePrice / 2) * (0.45 + read.property / read.gdp / 0.11);
  read.labourCost = curve.labourCost[t];
}

function readCapacities(year: Year): void {
  const { read } = year;
  read.human = year.of(STOCK.humanCapital) / 100;
  read.research = year.of(STOCK.research) / 100;
  read.governance = year.of(STOCK.governance) / 100;
  read.infrastructure = year.of(STOCK.infrastructure) / 100;
  read.lockIn = year.of(STOCK.lockIn);
  read.absorption = Math.sqrt(read.human * read.research);
  read.monitoring = clamp(year.lever(LEVER.monitoring), 0, 1);
  read.preparedness = clamp(year.lever(LEVER.preparedness), 0, 1);
  read.qualityOfLife = year.of(STOCK.lifeServices) + year.of(STOCK.lifeEnvironment) + year.of(STOCK.lifeCulture) + year.of(STOCK.lifeIncome) + year.of(STOCK.lifeHousing);
}

function readPrices(year: Year): void {
  const { read, world, t } = year;
  const limit = world.curve.creditLimit[t];
  read.price = localPrice(read.outputPerWorker);
  read.squeeze = creditSqueeze(read.debtToGdp, limit);
  read.credit = clamp(1 - 5 * (read.debtToGdp - limit + 0.05), 0, 1);
}

/** What growth has made of the city, for everything that follows from it this year. */
export function readGrowth(year: Year): void {
  const { read } = year;
  const property = year.of(STOCK.property) + year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown) + year.of(STOCK.propertyWorks);
  read.gdpNow = output(year);
  read.incomeNow = clamp(((read.gdpNow / year.of(STOCK.workers)) * 1000) / (read.productivityNext * 1.5), 0, 1.2);
  read.housePriceNow = (read.housePrice / 2) * (0.45 + property / read.gdpNow / 0.11);
}

const PROPERTY_AND_SERVICES = [STOCK.agriculture, STOCK.property, STOCK.propertyLand, STOCK.propertyNewTown, STOCK.propertyWorks, STOCK.services, STOCK.servicesAmenity];

/** GDP as it stands at this moment, bn yuan. */
export function output({ stocks }: Year): number {
  let micro = 0;
  for (const stock of PROPERTY_AND_SERVICES) micro += stocks[stock];
  for (let i = 0; i < INDUSTRY_COUNT; i++) micro += stocks[AT.foreign + i] + stocks[AT.domestic + i];
  return micro / MICRO;
}

/** How much of an industry's land and labour pressure there is: worker-equivalents over capacity. */
export function landPressure(year: Year): number {
  const { world, read } = year;
  let used = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    used += ((year.foreignBase[i] + year.domesticBase[i]) * world.industry.land[i]) / (0.75 + 0.18 * year.of(AT.stage + i));
  }
  const capacity = world.level.city.place.landCapacity * (1 - world.p.landSqueeze * year.of(STOCK.landSold)) * (0.55 + 0.75 * read.infrastructure);
  return (used * read.workersPerBn) / capacity;
}
