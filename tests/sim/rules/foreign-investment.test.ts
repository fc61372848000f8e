import { describe, expect, it } from 'vitest';
import { attractInvestors, loseInvestors } from '../../../src/sim/rules/foreign-investment';
import { act, aTown, aYear, everywhere, ratesOf, TOWN, type YearSettings } from '../support/years';

const orders = (target: string) => ({ standing: TOWN.city.policies.map(({ id }) => ({ level: id === 'court' ? 2 as const : 0 as const, since: 2000, target: id === 'court' ? target : null, inherited: false })) });
const won = (settings: YearSettings = {}) => act(aYear({ year: 2000, ...settings }), attractInvestors);
/** The nation with the same foreign plants on offer in every year, and no rival regions. */
const LASTING = { ...TOWN, nation: { ...TOWN.nation, rivals: [], industries: { ...TOWN.nation.industries, laptops: { ...TOWN.nation.industries.laptops, pool: TOWN.nation.industries.laptops.pool.map(() => TOWN.nation.industries.laptops.pool[2]) } } } };
const PARTS = ['investorsBase', 'investorsCluster', 'investorsPolicy', 'investorsPilot'] as const;

describe('foreign plants', () => {
  it('come for place, cluster, courting and pilots, which add up to what comes', () => {
    const moved = won({ levers: { investment: 1, parks: 1 }, industries: { laptops: { foreign: 1, domestic: 1 } }, state: { pilots: { freeTrade: 1999, reform: 0, laboratory: 0 } } });
    const parts = PARTS.map((cause) => moved.because('foreign.laptops', cause));
    expect(parts.every((part) => part > 0)).toBe(true);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(moved.by('foreign.laptops'), 9);
  });

  it('come most where the courting points', () => {
    const pointed = (target: string): number => won({ levers: { investment: 1 }, state: orders(target) }).because('foreign.laptops', 'investorsPolicy');
    expect(pointed('laptops')).toBeGreaterThan(2 * pointed('textiles'));
  });

  it('come less where it is dear and the land is full', () => {
    const policy = (read: YearSettings['read']): number => won({ year: 2015, read }).by('foreign.laptops');
    expect(policy({ cost: 1.5, labourCost: 1 })).toBeLessThan(policy({ cost: 0.5, labourCost: 1 }));
    expect(policy({ landUsed: 2 })).toBeLessThan(policy({ landUsed: 0.5 }));
  });

  it('never are more than the pool that such a place can meet', () => {
    const everything = won({ level: aTown({ place: { ...TOWN.city.place, pull: { ...TOWN.city.place.pull, laptops: 1e6 } } }), levers: { investment: 3 } });
    const { investmentReach } = TOWN.city.place;
    const pool = TOWN.nation.industries.laptops.pool[2] * investmentReach * TOWN.nation.parameters.poolScale;
    expect(everything.by('foreign.laptops')).toBeLessThanOrEqual(pool + 1e-6);
  });

  it('leave when labour grows dear, unless suppliers hold them', () => {
    const rate = (cost: number, localSupply = 0): number => {
      const year = aYear({ levers: { localSupply }, read: { cost, labourCost: 1, lockIn: 0.5 } });
      act(year, loseInvestors);
      return ratesOf(year, 'laptops').foreign;
    };
    expect(rate(0.8)).toBe(0);
    expect(rate(1.2)).toBeLessThan(0);
    expect(rate(1.2, 1)).toBeCloseTo(rate(1.2) / 2, 9);
  });
});

describe('the pull of a place', () => {
  const P = TOWN.nation.parameters;
  const pool = TOWN.nation.industries.laptops.pool[2] * TOWN.city.place.investmentReach * P.poolScale;
  const wins = (pull: number): number => (pool * pull * pull) / (pull * pull + P.rival * P.rival);
  const come = (settings: YearSettings) => {
    const moved = won({ ...settings, read: { infrastructure: 0.4, governance: 0.5, presence: everywhere(0.2), density: everywhere(0.3), labourCost: 1, cost: 0.7, landUsed: 1, ...settings.read } });
    return PARTS.map((cause) => moved.because('foreign.laptops', cause)).reduce<number[]>((sums, part) => [...sums, part + (sums.at(-1) ?? 0)], []);
  };
  const PLACE = 0.12 + 0.18 + 0.1;
  const CLUSTER = PLACE * 1.45;

  it.each<[string, YearSettings, number]>([
    ['nobody', {}, 1],
    ['courting', { levers: { investment: 1 } }, 1.4],
    ['courting of this industry', { levers: { investment: 1 }, state: orders('laptops') }, 4],
    ['parks', { levers: { parks: 1 } }, 1.5],
    ['high cost', { read: { cost: 1.1 } }, 1 / 1.2],
    ['full land', { read: { landUsed: 1.5 } }, 1 / 1.5],
  ])('is multiplied by %s', (_what, settings, times) => {
    const [place, cluster, policy] = come(settings);
    expect([place, cluster, policy]).toEqual([wins(PLACE), wins(CLUSTER), wins(CLUSTER * times)].map((one) => expect.closeTo(one, 4) as number));
  });

  it.each([[1999, 2000, 1.6], [1999, 2012, 1.25]])('is multiplied by a free-trade pilot of %i in %i by %f', (granted, year, times) => {
    const after = come({ year, state: { pilots: { freeTrade: granted, reform: 0, laboratory: 0 } }, level: LASTING });
    expect(after[3]).toBeCloseTo(wins(CLUSTER * times), 4);
  });

  it('is less where plants leave by the openness of their trade', () => {
    const year = aYear({ read: { cost: 1.05, labourCost: 0.8, lockIn: 0.5 } });
    act(year, loseInvestors);
    expect(ratesOf(year, 'laptops').foreign).toBeCloseTo(-(0.05 + 0.025) * 0.8 * 0.2 * 1.2 * TOWN.nation.industries.laptops.openness, 9);
  });
});
