import { describe, expect, it } from 'vitest';
import { type Cause, STOCK } from '../../../src/sim/index';
import { followCosts, growIntoScarcity } from '../../../src/sim/rules/scarcity';
import { act, aYear, growthBy, TOWN, type YearSettings } from '../support/years';

const P = TOWN.nation.parameters;
const { labour, land, pollution } = TOWN.nation.industries.textiles;
const grow = (settings: YearSettings = {}) => growthBy(growIntoScarcity, { year: 2015, industries: { textiles: { stage: 2 } }, ...settings, read: { slack: 0.1, landUsed: 0.5, cost: 0.5, labourCost: 1, ...settings.read } });

describe('growth meets', () => {
  it.each<[string, Cause, YearSettings, YearSettings, number]>([
    ['dear labour', 'labourCost', { read: { cost: 0.9 } }, { read: { cost: 1.2 } }, -P.mCost * labour * 0.3],
    ['full land', 'congestion', { read: { landUsed: 0.75 } }, { read: { landUsed: 1 } }, -P.mCongestion * land * 0.25],
    ['scarce labour', 'labourShortage', { read: { slack: 0.025 } }, { read: { slack: -0.015 } }, -P.mShortage * 0.04 * (0.4 + 0.6 * labour)],
    ['inspectors', 'enforcement', { stocks: { pollution: 42 } }, { stocks: { pollution: 100 } }, -P.mEnforcement * 0.8 * pollution],
  ])('%s, from a threshold on', (_what, cause, below, above, rate) => {
    expect(grow(below)('textiles', cause).domestic).toBeCloseTo(0, 4);
    expect(grow(above)('textiles', cause).domestic).toBeCloseTo(rate, 4);
  });

  it('dear labour less where an industry has climbed', () => {
    const at = (stage: number): number => grow({ industries: { textiles: { stage } }, read: { cost: 1.2 } })('textiles', 'labourCost').domestic;
    expect(at(4)).toBeGreaterThan(at(2));
  });

  it('nobody’s limits where there is enough', () => {
    const growth = grow();
    for (const cause of ['labourCost', 'congestion', 'labourShortage', 'enforcement'] as const) expect(growth('textiles', cause)).toEqual({ foreign: 0, domestic: 0, group: undefined });
  });
});

describe('the cost of the place', () => {
  it('follows wages, houses and land by a quarter a year', () => {
    const year = aYear({ stocks: { cost: 0.5 }, read: { outputPerWorker: 100, productivity: 80, housePriceHere: 1 } });
    const moved = act(year, followCosts);
    expect(moved.by('cost')).toBeCloseTo(0.25 * (0.62 + 0.22 + 0.16 * year.read.landUsed - 0.5), 5);
    expect(year.read.cost).toBe(year.of(STOCK.cost));
  });
});
