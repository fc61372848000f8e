import { describe, expect, it } from 'vitest';
import { meetCrises } from '../../../src/sim/rules/crises';
import { act, aYear, ratesOf, TOWN, type YearSettings } from '../support/years';

const DANGER = { debt: { debt: 8, hiddenDebt: 4 }, unrest: { tension: 95 }, pollution: { pollution: 98 }, accident: { latentHazard: 90 } } as const;
const QUIET = { debt: 0, hiddenDebt: 0, tension: 20, pollution: 20, latentHazard: 10 };
type Crisis = keyof typeof DANGER;
const SEEDS = Array.from({ length: 40 }, (_, n) => n + 1);

const years = (settings: YearSettings) => SEEDS.map((seed) => {
  const year = aYear({ seed, ...settings, stocks: { ...QUIET, ...settings.stocks } });
  return { year, moved: act(year, meetCrises) };
});
const struck = (crisis: Crisis, settings: YearSettings = {}) => years({ ...settings, stocks: { ...settings.stocks, ...DANGER[crisis] } }).filter(({ year }) => year.crisis[crisis] > 0);

describe('crises', () => {
  it('do not come to a city that is safe', () => {
    expect(years({}).filter(({ year }) => year.news.length > 0)).toEqual([]);
  });

  it.each(Object.keys(DANGER) as Crisis[])('of %s come to some of those in danger, and are heard of', (crisis) => {
    const met = struck(crisis);
    expect(met.length).toBeGreaterThan(SEEDS.length / 8);
    expect(met.length).toBeLessThan(SEEDS.length);
    for (const { year, moved } of met) {
      expect(year.news).toContainEqual({ kind: 'crisis', id: crisis });
      expect(year.state.crises[crisis]).toBe(2005);
      expect(year.state.crisisCount).toBe(1);
      expect(year.state.crisisToll).toBe(year.crisis[crisis]);
      expect(moved.by('politicalCapital')).toBeLessThan(0);
      expect(ratesOf(year, 'appliances').domestic).toBeLessThan(0);
    }
  });

  it.each(Object.keys(DANGER) as Crisis[])('of %s leave time to recover', (crisis) => {
    const crises = { debt: 0, unrest: 0, pollution: 0, accident: 0, [crisis]: 2003 };
    expect(struck(crisis, { state: { crises } })).toEqual([]);
    expect(struck(crisis, { state: { crises: { ...crises, [crisis]: 2000 } } }).length).toBe(struck(crisis).length);
  });

  it('come less often to a city that watches, and hurt less one that is ready', () => {
    expect(struck('unrest', { levers: { monitoring: 1 } }).length).toBeLessThan(struck('unrest').length);
    const worst = (settings: YearSettings): number => Math.max(...struck('accident', settings).map(({ year }) => year.crisis.accident));
    expect(worst({ levers: { preparedness: 1 } })).toBeCloseTo(0.4 * worst({}), 9);
    expect(worst({ levers: { monitoring: 1 } })).toBeCloseTo(0.5 * worst({}), 9);
  });

  it.each([['unrest', 'socialInsurance'], ['accident', 'inspection']] as const)('of %s come less often with %s', (crisis, lever) => {
    expect(struck(crisis, { levers: { [lever]: 1 } }).length).toBeLessThan(struck(crisis).length);
  });

  it('strike harder without a warning, and less under supervision', () => {
    const size = (state: YearSettings['state']): number => struck('accident', { state })[0].year.crisis.accident;
    const noWarning = { since: 0, struck: false, deafUntil: 0, hits: 0, misses: 0, falseAlarms: 0, leadYears: 0 };
    const warned = { warnings: { debt: noWarning, unrest: noWarning, pollution: noWarning, accident: { ...noWarning, since: 2003 } } };
    expect(size({})).toBeCloseTo(1.15 * size(warned), 9);
    expect(size({ ended: { kind: 'insolvency', year: 2004 } })).toBeCloseTo(0.4 * size({}), 9);
  });

  it('of debt bring years of austerity', () => {
    expect(struck('debt')[0].year.state.austerityYears).toBe(5);
    expect(years({ state: { austerityYears: 3 } })[0].year.state.austerityYears).toBe(2);
  });
});

describe('the size of a crisis', () => {
  /** Where nobody is ready, nobody measures and nobody has warned. */
  const UNREADY = 1.25 * 1.15;
  const { pollution } = TOWN.nation.industries.appliances;

  it.each([['debt', -8, -0.055], ['unrest', -6, -0.03], ['pollution', -6, -0.07 * pollution], ['accident', -7, -0.042 * 1.2]] as const)('of %s in political capital and growth', (crisis, capital, growth) => {
    const [{ year, moved }] = struck(crisis);
    expect(moved.by('politicalCapital')).toBeCloseTo(UNREADY * capital, 5);
    expect(ratesOf(year, 'appliances').domestic).toBeCloseTo(UNREADY * growth, 9);
    const [watched] = struck(crisis, { levers: { monitoring: 1 } });
    expect(watched.moved.by('politicalCapital')).toBeCloseTo(0.5 * UNREADY * capital, 5);
  });

  it.each([['unrest', { tension: 42 }], ['pollution', { pollution: 55 }], ['accident', { latentHazard: 25 }]] as const)('of %s is none below its threshold', (_crisis, stocks) => {
    expect(years({ stocks }).filter(({ year }) => year.news.length > 0)).toEqual([]);
  });
});
