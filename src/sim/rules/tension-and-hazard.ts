/** Two things that build up unseen: social tension, and the latent hazard of unsafe shops, guarantees and shadow credit (Perrow 1984; Renn 2008). */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, LEVER, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { hollowOf } from './displacement';

const SPEED = 0.3;
/** Points of latent hazard a year from a city of factories, and again from credit at its height, where nobody prevents anything. */
const INFLOW = 1.95;
/** Some of it no office can prevent. */
const PREVENTABLE = 0.9;

/** Tension goes a third of the way a year to what work, dirt, demolition and prices make of it. */
export function buildTension(year: Year): void {
  const { read } = year;
  const stock = STOCK.tension;
  const before = year.of(stock);
  const pull = (points: number, cause: number, source?: number): void => year.change(stock, SPEED * points, cause, source);
  pull(10 - before, CAUSE.fading);
  pull(260 * Math.max(0, year.of(STOCK.jobless) - 0.03), CAUSE.mismatch);
  pull(0.22 * Math.max(0, year.of(STOCK.pollution) - 30), CAUSE.environment);
  pull(10 * year.lever(LEVER.landSale), CAUSE.landSales, year.by(LEVER.landSale));
  pull(8 * year.lever(LEVER.newTown), CAUSE.newTown, year.by(LEVER.newTown));
  pull(6 * Math.max(0, read.housePriceNow - 1), CAUSE.housing);
  pull(14 * (1 - clamp(read.incomeNow, 0, 1)), CAUSE.income);
  pull(16 * hollowOf(year), CAUSE.displacement);
  pull(-9 * year.lever(LEVER.services), CAUSE.livingServices, year.by(LEVER.services));
  pull(-12 * year.lever(LEVER.socialInsurance), CAUSE.retraining, year.by(LEVER.socialInsurance));
  pull(-6 * year.lever(LEVER.civic), CAUSE.listening, year.by(LEVER.civic));
  pull(-0.06 * read.cultivationNow, CAUSE.culture);
  year.change(stock, 6 * year.crisis.debt, CAUSE.crisisDebt);
  year.change(stock, -8 * year.crisis.unrest, CAUSE.release);
  year.change(stock, 5 * year.crisis.pollution, CAUSE.crisisPollution);
  year.change(stock, 7 * year.crisis.accident, CAUSE.crisisAccident);
  year.bound(stock, 0, 100);
}

/** Factories and credit add to it; inspection, monitoring and able officials keep it from building up. */
export function buildHazard(year: Year): void {
  const { world, read, t } = year;
  const stock = STOCK.latentHazard;
  const before = year.of(stock);
  let manufacturing = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) manufacturing += (year.of(AT.foreign + i) + year.of(AT.domestic + i)) * world.industry.manufacturing[i];
  const { industry, credit } = world.level.city.place.hazard;
  const fromIndustry = INFLOW * industry * clamp(manufacturing / read.gdpNow / 0.45, 0, 1.3);
  const fromCredit = INFLOW * credit * world.curve.creditCycle[t];
  const inflow = fromIndustry + fromCredit;
  const prevent = (share: number, source?: number): void => year.change(stock, -PREVENTABLE * clamp(share, 0, 1) * inflow, CAUSE.protection, source);
  year.change(stock, fromIndustry, CAUSE.hazardIndustry);
  year.change(stock, fromCredit, CAUSE.hazardCredit);
  prevent(0.45 * read.monitoring, year.by(LEVER.monitoring));
  prevent(0.22 * read.preparedness, year.by(LEVER.preparedness));
  prevent(0.23 * clamp(year.lever(LEVER.inspection), 0, 1), year.by(LEVER.inspection));
  prevent(0.1 * read.governance);
  year.change(stock, -0.055 * before, CAUSE.fading);
  // What has gone off is gone, however well one was prepared.
  if (year.crisis.accident > 0) year.change(stock, -13, CAUSE.release);
  year.bound(stock, 0, 100);
}
