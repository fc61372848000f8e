/**
 * Gentrification has two faces: amenities that draw people (see `attraction`), and people who can no longer stay. This is the second.
 *
 * House prices, new towns and land sales, homes for the well-educated and streets turned over to visitors move people out of old quarters; councils and homes that can be paid keep them.
 * A street without its people wears, and those who had to leave remember it. Smith 1979; Lees, Slater & Wyly 2008; for Chinese inner cities He & Wu 2007. Left out: where they go, and rents by quarter.
 */
import { CAUSE } from '../ledger';
import { USUALLY_DISPLACED } from '../policy-table';
import { AT, LEVER, STOCK } from '../stocks';
import type { Year } from '../year';

/** Wear by which a form counts as given over to visitors entirely. */
const ALL_VISITORS = 0.035;

/** Move people out of the old quarters, and some back. */
export function displace(year: Year): void {
  const stock = STOCK.displaced;
  const left = 1 - year.of(stock);
  const dear = year.read.housePriceNow > 0.8 ? year.read.housePriceNow - 0.8 : 0;
  if (dear > 0) year.change(stock, 0.016 * dear * left, CAUSE.displacedByPrices);
  year.change(stock, 0.02 * year.lever(LEVER.newTown) * left, CAUSE.displacedByBuilding, year.by(LEVER.newTown));
  year.change(stock, 0.012 * year.lever(LEVER.landSale) * left, CAUSE.displacedByBuilding, year.by(LEVER.landSale));
  year.change(stock, 0.008 * year.lever(LEVER.talent) * left, CAUSE.displacedByPrices, year.by(LEVER.talent));
  year.change(stock, 0.04 * visitorsIn(year) * left, CAUSE.displacedByVisitors);
  const gone = year.of(stock);
  if (gone <= 0) return;
  year.change(stock, -0.03 * gone, CAUSE.movingBack);
  year.change(stock, -0.06 * year.lever(LEVER.civic) * gone, CAUSE.staying, year.by(LEVER.civic));
  year.change(stock, -0.04 * year.lever(LEVER.services) * gone, CAUSE.staying, year.by(LEVER.services));
  year.change(stock, -0.05 * year.lever(LEVER.socialInsurance) * gone, CAUSE.staying, year.by(LEVER.socialInsurance));
  year.bound(stock, 0, 1);
}

/** How far the city's living endowments are given over to visitors, 0–1. */
function visitorsIn(year: Year): number {
  const { endowments } = year.world;
  let visited = 0;
  for (let k = 0; k < endowments.length; k++) {
    const { form } = year.state.endowments[k];
    if (form === null) continue;
    const wear = endowments[k].wearOf[form] ?? 0;
    if (wear > 0) visited += (endowments[k].potential / 100) * year.of(AT.activation + k) * Math.min(1, wear / ALL_VISITORS);
  }
  return visited;
}

/** How hollow the old quarters are beyond what is usual, 0–1. */
export const hollowOf = (year: Year): number => Math.max(0, year.of(STOCK.displaced) - USUALLY_DISPLACED);
