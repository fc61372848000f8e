import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../src/sim/index';
import { climbValueChain } from '../../../src/sim/rules/value-chain';
import { act, aYear, everywhere, TOWN, type YearSettings } from '../support/years';

const climb = (owner: 'foreign' | 'domestic', stage: number, settings: YearSettings = {}) =>
  act(aYear({ industries: { laptops: { foreign: 0, domestic: 0, [owner]: 2, stage } }, read: { absorption: 0.5 }, ...settings }), climbValueChain);

describe('an industry on the value chain', () => {
  it.each([[1.5, true], [2.9, true], [3.5, false]])('learns processes from foreign firms below stage 3: at %f %s', (stage, learns) => {
    expect(climb('foreign', stage).because('stage.laptops', 'processUpgrading') > 0).toBe(learns);
  });

  it('reaches design with firms of its own, while foreign ones block it', () => {
    expect(climb('domestic', 3).because('stage.laptops', 'functionalUpgrading')).toBeGreaterThan(5 * climb('foreign', 3).because('stage.laptops', 'functionalUpgrading'));
  });

  it.each([
    ['brands', 'brandUpgrading'], ['retrofit', 'retrofitUpgrading'], ['skills', 'trainingUpgrading'],
  ] as const)('is helped by %s', (lever, cause) => {
    expect(climb('domestic', 2, { levers: { [lever]: 1 } }).because('stage.laptops', cause)).toBeGreaterThan(0);
    expect(climb('domestic', 2, { levers: { skills: 0 } }).because('stage.laptops', cause)).toBe(0);
  });

  it('slides back when its wave falls', () => {
    const fall = (wave: number): number => climb('domestic', 4, { read: { absorption: 0.5, wave: everywhere(wave) } }).because('stage.laptops', 'obsolescence');
    expect(fall(-0.2)).toBeLessThan(fall(0));
    expect(fall(0.2)).toBe(fall(0));
  });

  it('has no stage to speak of while it is tiny', () => {
    const moved = act(aYear({ industries: { laptops: { foreign: 0.001, domestic: 0.001, stage: 1.5 } } }), climbValueChain);
    expect(moved.by('stage.laptops')).toBe(0);
  });

  it('notes how far it has climbed, for the growth that comes of it', () => {
    const year = aYear({ industries: { laptops: { domestic: 2, stage: 2 } } });
    const moved = act(year, climbValueChain);
    expect(year.read.climbed[6] / 1e6).toBe(moved.by('stage.laptops'));
  });
});

describe('the size of a step', () => {
  const year = (settings: YearSettings = {}) => aYear({ industries: { laptops: { foreign: 2, domestic: 2, stage: 2 } }, ...settings, levers: { skills: 0, ...settings.levers }, read: { absorption: 0.5, labourCost: 0.5, links: everywhere(0.2), wave: everywhere(-0.1) } });
  const FUNCTIONAL = 0.21 * 0.5 * 0.55 * 0.75 * 0.6;

  it.each<[Cause, YearSettings, number]>([
    ['processUpgrading', {}, 0.075 * (0.35 + 0.325) * 0.85 * 0.5],
    ['functionalUpgrading', {}, FUNCTIONAL * 0.25],
    ['functionalUpgrading', { levers: { research: 1 } }, FUNCTIONAL * 1.25],
    ['functionalUpgrading', { state: { pilots: { freeTrade: 0, reform: 0, laboratory: 2000 } } }, FUNCTIONAL * 0.65],
    ['brandUpgrading', { levers: { brands: 1 } }, 0.075 * TOWN.nation.industries.laptops.brandable * 0.6 * 0.75 * 0.65 * 0.6],
    ['retrofitUpgrading', { levers: { retrofit: 1 } }, 0.06 * 0.56 * (0.3 + 0.7 * TOWN.nation.industries.laptops.labour) * (1.6 / 2.6)],
    ['trainingUpgrading', { levers: { skills: 1 } }, 0.01],
    ['obsolescence', {}, -0.047],
  ])('by %s with %o', (cause, settings, step) => {
    expect(act(year(settings), climbValueChain).because('stage.laptops', cause)).toBeCloseTo(step, 5);
  });
});
