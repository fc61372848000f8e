import { describe, expect, it } from 'vitest';
import type { Pilot, State } from '../../../src/sim/index';
import { grantPilots, growByPilots } from '../../../src/sim/rules/pilots';
import { act, aTown, aYear, growthBy, TOWN, type YearSettings } from '../support/years';

const FIT = aTown({ place: { ...TOWN.city.place, pilotFit: { freeTrade: 1, reform: 1, laboratory: 1 } } });
const BID = { freeTrade: 'bidFreeTrade', reform: 'bidReform', laboratory: 'bidLaboratory' } as const;
const granted = (pilot: Pilot, settings: YearSettings = {}) => {
  const year = aYear({ level: FIT, year: 2012, stocks: { politicalCapital: 60 }, levers: { [BID[pilot]]: 1 }, ...settings });
  const moved = act(year, grantPilots);
  return { year, moved };
};

describe('a pilot', () => {
  it.each([['freeTrade', 1999], ['laboratory', 2007], ['reform', 2010]] as const)('of %s is granted from %i on', (pilot, from) => {
    expect(granted(pilot, { year: from - 1 }).year.state.pilots[pilot]).toBe(0);
    const { year, moved } = granted(pilot, { year: from });
    expect(year.state.pilots[pilot]).toBe(from);
    expect(year.news).toEqual([{ kind: 'granted', id: pilot }]);
    expect([moved.because('politicalCapital', 'pilot'), moved.group('politicalCapital', 'pilot')]).toEqual([-15, 'you']);
  });

  it('goes to those who bid, are fit and are well thought of', () => {
    expect(granted('reform', { levers: {} }).year.state.pilots.reform).toBe(0);
    expect(granted('reform', { level: TOWN }).year.state.pilots.reform).toBe(0);
    expect(granted('reform', { stocks: { politicalCapital: 19 } }).year.state.pilots.reform).toBe(0);
    expect(granted('reform', { stocks: { politicalCapital: 21 } }).year.state.pilots.reform).toBe(2012);
  });

  it('is granted once', () => {
    const pilots: State['pilots'] = { freeTrade: 0, reform: 2010, laboratory: 0 };
    expect(granted('reform', { state: { pilots } }).moved.stocks).toEqual([]);
  });

  const growth = (pilot: Pilot, since: number) => growthBy(growByPilots, { year: 2012, state: { pilots: { freeTrade: 0, reform: 0, laboratory: 0, [pilot]: since } } });

  it('lets those grow whom it is for', () => {
    const { openness } = TOWN.nation.industries.laptops;
    expect(growth('freeTrade', 2010)('laptops', 'pilot')).toEqual({ foreign: expect.closeTo(0.022 * openness, 4), domestic: expect.closeTo(0.022 * openness, 4), group: 'you' });
    expect(growth('reform', 2010)('trade', 'pilot').domestic).toBeCloseTo(0.045, 4);
    expect(growth('reform', 2010)('textiles', 'pilot').domestic).toBeCloseTo(0.012, 4);
    expect(growth('laboratory', 2010)('telecom', 'pilot').domestic).toBeCloseTo(0.014, 4);
  });

  it('lasts twelve years', () => {
    expect(growth('reform', 2001)('trade', 'pilot').domestic).toBeGreaterThan(0);
    expect(growth('reform', 2000)('trade', 'pilot').domestic).toBe(0);
  });
});
