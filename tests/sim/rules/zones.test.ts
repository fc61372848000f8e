import { describe, expect, it } from 'vitest';
import { AT, INDUSTRIES, MICRO } from '../../../src/sim/index';
import { limitGrowth } from '../../../src/sim/rules/growth-limit';
import { growByFocus, growByZones } from '../../../src/sim/rules/zones';
import { act, aTown, aYear, everywhere, growthBy, TOWN, type YearSettings } from '../support/years';

const P = TOWN.nation.parameters;
const zones = (settings: YearSettings = {}) => growthBy(growByZones, { ...settings, read: { landUsed: 0, ...settings.read } });

describe('what the city builds for its firms', () => {
  it.each([[0, 1], [0.6, 0.5], [1.2, 0], [2, 0]])('parks: with %f of the land used at %f of their strength', (landUsed, left) => {
    expect(zones({ levers: { parks: 1 }, read: { landUsed } })('laptops', 'park').domestic).toBeCloseTo(P.mPark * left, 4);
  });

  it('parks are for manufacturing, and yours', () => {
    const growth = zones({ levers: { parks: 1 } });
    expect(growth('software', 'park').domestic).toBe(0);
    expect(growth('laptops', 'park').group).toBe('you');
  });

  it('roads help or hold back everybody', () => {
    expect(zones({ read: { infrastructure: 0.75 } })('software', 'infrastructure').domestic).toBeCloseTo(0.01, 4);
    expect(zones({ read: { infrastructure: 0.05 } })('software', 'infrastructure').domestic).toBeCloseTo(-0.004, 4);
  });

  it('a trade platform helps trade where it has a place for it, and small goods a little', () => {
    const growth = zones({ levers: { tradePlatform: 1 } });
    expect(growth('trade', 'tradePlatform').domestic).toBeCloseTo(P.mTrade * 0.9, 4);
    expect(growth('smallGoods', 'tradePlatform').domestic).toBeCloseTo(0.012, 4);
    const remote = aTown({ place: { ...TOWN.city.place, pull: { ...TOWN.city.place.pull, trade: 0 } } });
    expect(zones({ level: remote, levers: { tradePlatform: 1 } })('trade', 'tradePlatform').domestic).toBeCloseTo(P.mTrade * 0.3, 4);
  });
});

describe('a plan’s focus', () => {
  const focus = (strength: number, wave = 0.1) => {
    const year = aYear({ read: { wave: everywhere(wave), presence: everywhere(0.5) } });
    year.stocks[AT.focus + INDUSTRIES.indexOf('laptops')] = strength * MICRO;
    const moved = act(year, growByFocus, limitGrowth);
    return (industry: 'laptops' | 'trade', cause: 'focus' | 'focusDrag'): number => moved.because(`domestic.${industry}`, cause) / 0.2;
  };

  it('lifts its industry, half as much against the wave', () => {
    expect(focus(1)('laptops', 'focus')).toBeCloseTo(P.mFocus * 0.7, 4);
    expect(focus(1, -0.05)('laptops', 'focus')).toBeCloseTo(P.mFocus * 0.35, 4);
  });

  it('costs every other industry a little', () => {
    expect(focus(1)('laptops', 'focusDrag')).toBe(0);
    expect(focus(1)('trade', 'focusDrag')).toBeCloseTo(-P.focusDrag, 4);
    expect(focus(0)('trade', 'focusDrag')).toBe(0);
  });
});
