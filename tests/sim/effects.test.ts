import { describe, expect, it } from 'vitest';
import type { Effect, Level, Policy } from '../../src/sim/index';
import { AT, INDUSTRIES, newGame, playYear, STOCK } from '../../src/sim/index';
import { applyEffects, applyPending } from '../../src/sim/effects';
import { CAUSE } from '../../src/sim/ledger';
import { worldOf } from '../../src/sim/world';
import { act, aTown, aYear, ratesOf, TOWN } from './support/years';

const PROJECT = TOWN.city.policies.find(({ id }) => id === 'hall')!;
const REF = { kind: 'policy', id: 'hall', year: 2005, group: 'you' } as const;

/** The town with a project that has these effects. */
const withEffects = (effects: readonly Effect[], more: Partial<Policy> = {}): Level => aTown({ policies: [{ ...PROJECT, needs: [], excludes: [], buildYears: 0, ...more, effects }, ...TOWN.city.policies.filter(({ id }) => id !== 'hall')] });

function apply(effect: Effect, target?: string) {
  const level = withEffects([effect]);
  const year = aYear({ level });
  const moved = act(year, () => applyEffects(year, worldOf(level).policies[0].effects, { cause: CAUSE.projects, ref: REF, scale: 0.5, target }));
  return { year, moved };
}

describe('an effect of data', () => {
  it.each<[string, Effect, string, number]>([
    ['moves a stock', { stock: 'literacy', change: 4 }, 'literacy', 2],
    ['moves a policy stock', { lever: 'parks', change: 0.4 }, 'lever.parks', 0.2],
    ['lifts what a policy stock returns to', { hold: 'parks', change: 0.4 }, 'hold.parks', 0.2],
    ['moves an interest', { actor: 'firms', change: 0.2 }, 'influence.0', 0.1],
    ['makes a district known', { district: 'old-town', familiarity: 0.2 }, 'familiarity.0', 0.1],
    ['brings an endowment to light', { endowment: 'kiln', part: 'discovery', change: 0.6 }, 'discovery.1', 0.3],
    ['keeps an endowment within 0–1', { endowment: 'kiln', part: 'integrity', change: 5 }, 'integrity.1', 0.2],
    ['builds a plant', { plant: 'telecom', shareOfTradables: 0.1, owner: 'foreign' }, 'foreign.telecom', 0.195],
  ])('%s', (_what, effect, stock, expected) => {
    expect(apply(effect).moved.by(stock)).toBeCloseTo(expected, 6);
  });

  it('moves money by a share of GDP', () => {
    const { year, moved } = apply({ money: 'debt', shareOfGdp: 0.1 });
    expect(moved.by('debt')).toBeCloseTo(0.05 * year.read.gdp, 5);
  });

  it.each<[string, Effect, { laptops: [number, number]; trade: [number, number] }]>([
    ['of every industry', { growth: 'all', rate: 0.1 }, { laptops: [0.05, 0.05], trade: [0.05, 0.05] }],
    ['of manufacturing', { growth: 'manufacturing', rate: 0.1 }, { laptops: [0.05, 0.05], trade: [0, 0] }],
    ['of one industry', { growth: 'trade', rate: 0.1 }, { laptops: [0, 0], trade: [0.05, 0.05] }],
    ['of foreign firms', { growth: 'laptops', rate: 0.1, owner: 'foreign' }, { laptops: [0.05, 0], trade: [0, 0] }],
  ])('adds to the growth %s', (_what, effect, expected) => {
    const { year } = apply(effect);
    for (const id of ['laptops', 'trade'] as const) expect(ratesOf(year, id)).toEqual({ foreign: expected[id][0], domestic: expected[id][1] });
  });

  it('hits those who sell abroad harder, and domestic firms less', () => {
    const { year } = apply({ growth: 'all', rate: -0.1, scaledBy: 'openness' });
    const { openness } = TOWN.nation.industries.laptops;
    expect(ratesOf(year, 'laptops').foreign).toBeCloseTo(-0.05 * openness, 12);
    expect(ratesOf(year, 'laptops').domestic).toBeCloseTo(-0.035 * openness, 12);
  });

  it('acts where the mayor points', () => {
    expect(apply({ plant: 'target' as 'telecom', shareOfTradables: 0.1, owner: 'domestic' }, 'textiles').moved.stocks).toEqual(['domestic.textiles']);
    expect(apply({ district: 'target', familiarity: 0.2 }, 'old-town').moved.stocks).toEqual(['familiarity.0']);
    expect(apply({ district: 'target', familiarity: 0.2 }).moved.stocks).toEqual([]);
  });
});

describe('an effect that is put off', () => {
  it('comes when it is due, as often as it says, and is then forgotten', () => {
    const level = withEffects([{ stock: 'literacy', change: 4, afterYears: 1, years: 2 }]);
    const year = aYear({ level });
    act(year, () => applyEffects(year, worldOf(level).policies[0].effects, { cause: CAUSE.projects, ref: REF, scale: 0.5 }));
    expect(year.state.pending.map((pending) => pending.year)).toEqual([2006, 2007]);
    const next = aYear({ level, year: 2006, state: { pending: year.state.pending } });
    const moved = act(next, applyPending);
    expect(moved.because('literacy', 'finished')).toBe(2);
    expect(next.state.pending.map((pending) => pending.year)).toEqual([2007]);
  });

  it('remembers where the mayor pointed', () => {
    const level = withEffects([{ plant: 'target' as 'telecom', shareOfTradables: 0.1, owner: 'foreign', afterYears: 1 }], { target: 'industry' });
    const foreignSoftware = AT.foreign + INDUSTRIES.indexOf('software');
    const start = newGame(level, 0);
    const { state } = playYear(level, { ...start, stocks: start.stocks.map((units, n) => (n === STOCK.treasury ? 1e9 : units)) }, [{ kind: 'launch', policy: 'hall', target: 'software' }]);
    const { ledger } = playYear(level, state, []);
    const built = ledger.sources.findIndex(({ id }) => id === 'hall');
    const stocks = ledger.stock.filter((_, line) => ledger.source[line] === built && ledger.amount[line] > 0);
    expect(stocks).toContain(foreignSoftware);
  });
});
