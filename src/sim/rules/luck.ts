/** Local luck: an industry's good or bad year, a founder, a lead firm that leaves, a disaster, a cultural hit. The player's decisions never shift the draws. */
import { CAUSE } from '../ledger';
import { draw, STREAM } from '../random';
import { AT, LEVER } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { skillMatch } from './people-and-knowledge';

/** Draw numbers of the local stream. */
const K = { industry: 0, founder: 10, exit: 20, disaster: 30, hit: 40 } as const;
const CHANCE = { industry: 0.3, founder: 0.06, exit: 0.1, disaster: 0.04, hit: 0.1 } as const;

export function meetLuck(year: Year): void {
  shakeIndustry(year);
  // History keeps to what is known of it: single strokes of luck belong to other seeds.
  const luck = year.state.seed === 0 ? 0 : year.world.p.localLuck;
  if (local(year, K.founder) < CHANCE.founder * luck) foundFirm(year, Math.floor(local(year, K.founder + 1) * INDUSTRY_COUNT));
  if (local(year, K.exit) < (CHANCE.exit * luck * year.read.foreign) / year.read.tradables) loseLeadFirm(year);
  if (local(year, K.disaster) < CHANCE.disaster * luck) strike(year, 0.5 + local(year, K.disaster + 1));
  if (local(year, K.hit) < CHANCE.hit * luck) celebrate(year, local(year, K.hit + 1));
}

const local = (year: Year, k: number): number => draw(year.state.seed, STREAM.local, year.t, k);

function shakeIndustry(year: Year): void {
  if (local(year, K.industry) >= CHANCE.industry) return;
  const size = (local(year, K.industry + 2) - 0.47) * 0.24 * year.world.p.localLuck;
  const industry = Math.floor(local(year, K.industry + 1) * INDUSTRY_COUNT);
  year.grow(industry, size < 0 ? size * (1 - 0.5 * year.read.preparedness) : size, CAUSE.localLuck);
}

/** Luck favours the related: a founder needs neighbours to hire from. */
function foundFirm(year: Year, i: number): void {
  const { read, world } = year;
  const size = 0.1 * read.tradables * read.density[i] * read.density[i] * skillMatch(read.human, world.industry.skillNeeded[i]);
  year.change(AT.domestic + i, size, CAUSE.founder);
  if (size > 0.001 * read.tradables) year.news.push({ kind: 'event', id: 'luck.founder' });
}

function loseLeadFirm(year: Year): void {
  let largest = 0;
  for (let i = 1; i < INDUSTRY_COUNT; i++) if (year.foreignBase[i] > year.foreignBase[largest]) largest = i;
  year.growForeign(largest, -0.22 * (1 - 0.35 * year.lever(LEVER.localSupply)), CAUSE.leadFirmExit);
  year.news.push({ kind: 'event', id: 'luck.leadFirmExit' });
}

function strike(year: Year, size: number): void {
  for (let i = 0; i < INDUSTRY_COUNT; i++) year.grow(i, -0.06 * size * (1 - 0.6 * year.read.preparedness), CAUSE.disaster);
  year.news.push({ kind: 'event', id: 'luck.disaster' });
}

function celebrate(year: Year, at: number): void {
  const k = Math.floor(at * year.world.endowments.length);
  const lift = 0.12 * year.of(AT.discovery + k) * (1 - year.of(AT.activation + k));
  year.change(AT.activation + k, lift, CAUSE.culturalHit);
  if (lift > 0.02) year.news.push({ kind: 'event', id: 'luck.culturalHit' });
}
