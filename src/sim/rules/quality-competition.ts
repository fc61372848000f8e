/**
 * From about 2010 quality, upgrading and identity decide: who stands below the frontier loses, who has something of its own gains, and imitators fight a price war.
 *
 * Smile curve (Shih 1992), place identity as cultural capital (Throsby 1999). Left out: single brands.
 */
import { CAUSE } from '../ledger';
import { AT, LEVER, MICRO } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { targetOf } from './policies';

export function competeByQuality(year: Year): void {
  const { p, curve, industry } = year.world;
  const { read, t } = year;
  const brands = year.lever(LEVER.brands);
  const crowding = curve.crowding[t];
  const entry = year.lever(LEVER.entry);
  const copied = targetOf(year, LEVER.entry);
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const stage = year.of(AT.stage + i);
    const plain = 1 - stage / 5;
    year.grow(i, read.quality * p.mQuality * (stage - curve.stageFrontier[t]), CAUSE.quality);
    if (read.links[i] !== 0) year.grow(i, read.quality * p.mIdentity * read.links[i] * (1 + 0.5 * brands * industry.brandable[i]), CAUSE.identity);
    year.grow(i, -p.mPriceWar * crowding * plain * plain * (i === copied ? 1 + (0.6 + read.crowd[i]) * entry : 1), CAUSE.priceWar);
  }
}

/** Climbing a stage this year is worth growth at once. */
export function growByUpgrading(year: Year): void {
  for (let i = 0; i < INDUSTRY_COUNT; i++) year.grow(i, (year.world.p.mUpgrade * year.read.climbed[i]) / MICRO, CAUSE.upgrading);
}
