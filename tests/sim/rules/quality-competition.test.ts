import { describe, expect, it } from 'vitest';
import type { StandingOrder } from '../../../src/sim/index';
import { MICRO } from '../../../src/sim/index';
import { competeByQuality, growByUpgrading } from '../../../src/sim/rules/quality-competition';
import { everywhere, growthBy, TOWN, type YearSettings } from '../support/years';

const P = TOWN.nation.parameters;
const compete = (stage: number, settings: YearSettings = {}) => growthBy(competeByQuality, { year: 2020, industries: { laptops: { stage } }, ...settings, read: { quality: 1, ...settings.read } });

describe('competition by quality', () => {
  it('takes from those below the frontier and gives to those above', () => {
    const frontier = TOWN.nation.curves.stageFrontier.every5Years[6];
    expect(compete(frontier - 1)('laptops', 'quality').domestic).toBeCloseTo(-P.mQuality, 4);
    expect(compete(frontier)('laptops', 'quality').domestic).toBeCloseTo(0, 4);
    expect(compete(frontier + 1)('laptops', 'quality').domestic).toBeCloseTo(P.mQuality, 4);
  });

  it('does not matter before its time', () => {
    expect(compete(1, { read: { quality: 0 } })('laptops', 'quality').domestic).toBe(0);
    expect(compete(1, { read: { quality: 0, links: everywhere(0.5) } })('laptops', 'identity').domestic).toBe(0);
  });

  it('rewards what the place has of its own, and brands make more of it', () => {
    const identity = (brands: number): number => compete(2, { levers: { brands }, read: { links: everywhere(0.5) } })('appliances', 'identity').domestic;
    expect(identity(0)).toBeCloseTo(P.mIdentity * 0.5, 4);
    expect(identity(1) / identity(0)).toBeCloseTo(1 + 0.5 * TOWN.nation.industries.appliances.brandable, 2);
  });

  it('is a price war for what anybody can make, most for those who copy it', () => {
    const crowding = TOWN.nation.curves.crowding.every5Years[6];
    expect(compete(1)('laptops', 'priceWar')).toEqual({ foreign: expect.closeTo(-P.mPriceWar * crowding * 0.64, 4), domestic: expect.closeTo(-P.mPriceWar * crowding * 0.64, 4), group: 'world' });
    expect(compete(5)('laptops', 'priceWar').domestic).toBe(0);
    const copying = { ...TOWN.city.policies[1], id: 'copy', levers: [{ lever: 'entry' as const, weight: 1 }] };
    const level = { ...TOWN, city: { ...TOWN.city, policies: [TOWN.city.policies[0], copying] } };
    const order = (target: string | null): StandingOrder => ({ level: 2, since: 2000, target, inherited: false });
    const standing = [order(null), order('laptops')];
    expect(compete(1, { level, state: { standing }, levers: { entry: 1 } })('laptops', 'priceWar').domestic).toBeCloseTo(-P.mPriceWar * crowding * 0.64 * 1.6, 4);
  });
});

describe('a stage climbed', () => {
  it('is growth at once', () => {
    expect(growthBy(growByUpgrading, { read: { climbed: everywhere(0.1 * MICRO) } })('laptops', 'upgrading').domestic).toBeCloseTo(0.1 * P.mUpgrade, 4);
  });
});
