/** What the city builds for its firms: parks while there is land, infrastructure, a trade platform, and the plan's focus, which costs every other industry a little. */
import { CAUSE } from '../ledger';
import { planSource } from '../sources';
import { AT, LEVER } from '../stocks';
import { INDUSTRIES } from '../vocabulary';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

const TRADE = INDUSTRIES.indexOf('trade');
const SMALL_GOODS = INDUSTRIES.indexOf('smallGoods');

export function growByZones(year: Year): void {
  const { p, industry } = year.world;
  const { read } = year;
  const room = read.landUsed < 1.2 ? 1 - read.landUsed / 1.2 : 0;
  const park = p.mPark * year.lever(LEVER.parks) * room;
  const infrastructure = 0.02 * (read.infrastructure - 0.25);
  const platform = year.lever(LEVER.tradePlatform);
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    if (park !== 0 && industry.manufacturing[i] > 0) year.grow(i, park, CAUSE.park, year.by(LEVER.parks));
    year.grow(i, infrastructure, CAUSE.infrastructure);
  }
  year.grow(TRADE, p.mTrade * platform * (0.3 + 0.6 * industry.pull[TRADE]), CAUSE.tradePlatform, year.by(LEVER.tradePlatform));
  year.grow(SMALL_GOODS, 0.012 * platform, CAUSE.tradePlatform, year.by(LEVER.tradePlatform));
}

export function growByFocus(year: Year): void {
  const { p } = year.world;
  const source = planSource(year);
  let total = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) total += year.of(AT.focus + i);
  if (total === 0) return;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const focus = year.of(AT.focus + i);
    const carried = year.read.wave[i] > 0 ? 1 : 0.5;
    year.grow(i, p.mFocus * focus * carried * (0.4 + 0.6 * year.read.presence[i]), CAUSE.focus, source);
    year.grow(i, -p.focusDrag * (total - focus), CAUSE.focusDrag, source);
  }
}
