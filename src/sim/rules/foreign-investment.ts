/**
 * Foreign plants come where place, cluster, courting and pilots pull more than rival places, and leave when labour grows dear.
 *
 * Attraction is multiplicative, so its parts are posted in a fixed order: place → cluster → policy → pilot. Coe et al. 2004; Yang 2013. Left out: single investors.
 */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, LEVER } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { targetOf } from './policies';
import { pilotActive } from './relatedness';

export function attractInvestors(year: Year): void {
  const { p, industry, level } = year.world;
  const { read, t } = year;
  const courts: Courts = { investment: year.lever(LEVER.investment), parks: year.lever(LEVER.parks), target: targetOf(year, LEVER.investment) };
  const zone = pilotActive(year, 'freeTrade') ? 1.6 : year.state.pilots.freeTrade > 0 ? 1.25 : 1;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const pool = industry.pool[i][t] * level.city.place.investmentReach * p.poolScale * (1 + year.poolShare[i]);
    if (pool <= 0) continue;
    const place = industry.pull[i] * (0.12 + 0.45 * read.infrastructure + 0.2 * read.governance);
    const cluster = place * (1 + 1.5 * read.presence[i] + 0.5 * read.density[i]);
    const policy = cluster * courting(year, i, courts);
    const stock = AT.foreign + i;
    const rival = read.rival[i];
    const byPlace = wonBy(place, pool, rival);
    const byCluster = wonBy(cluster, pool, rival);
    const byPolicy = wonBy(policy, pool, rival);
    year.change(stock, byPlace, CAUSE.investorsBase);
    year.change(stock, byCluster - byPlace, CAUSE.investorsCluster);
    year.change(stock, byPolicy - byCluster, CAUSE.investorsPolicy, year.by(LEVER.investment));
    if (zone !== 1) year.change(stock, wonBy(policy * zone, pool, rival) - byPolicy, CAUSE.investorsPilot);
  }
}

/** What a pull wins of the pool against the pull of rival places. */
const wonBy = (pull: number, pool: number, rival: number): number => (pool * pull * pull) / (pull * pull + rival * rival);

/** Policy stocks that court, and the industry that they point at. */
interface Courts { readonly investment: number; readonly parks: number; readonly target: number }

/** What courting and parks add to attraction, and what cost and full land take from it. */
function courting({ read, world }: Year, i: number, { investment, parks, target }: Courts): number {
  const effort = 1 + investment * (i === target ? 3 : 0.4) + 0.5 * parks * world.industry.manufacturing[i];
  return effort / (1 + 0.5 * read.labourCost * (read.cost > 0.7 ? read.cost - 0.7 : 0) + (read.landUsed > 1 ? read.landUsed - 1 : 0));
}

/** When the labour-cost era comes, footloose plants go where it is cheaper; local suppliers hold some of them. */
export function loseInvestors(year: Year): void {
  const { read } = year;
  const dear = read.cost > 0.85 ? read.cost - 0.85 : 0;
  if (dear === 0) return;
  const rate = -(0.05 + 0.05 * read.lockIn) * read.labourCost * dear * (1.2 - 0.6 * clamp(year.lever(LEVER.localSupply), 0, 2));
  for (let i = 0; i < INDUSTRY_COUNT; i++) year.growForeign(i, rate * year.world.industry.openness[i], CAUSE.investorExit);
}
