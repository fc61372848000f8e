import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../../../src/sim/index';
import { followOwnershipTrends, rideWaves } from '../../../src/sim/rules/waves';
import { aYear, everywhere, growthBy, TOWN, type YearSettings } from '../support/years';

const P = TOWN.nation.parameters;
const LAPTOPS = INDUSTRIES.indexOf('laptops');
const ride = (settings: YearSettings) => growthBy(rideWaves, settings);

describe('a wave', () => {
  it('carries an industry as its table says, in history', () => {
    expect(ride({ year: 2000 })('laptops', 'wave')).toEqual({ foreign: expect.closeTo(TOWN.nation.industries.laptops.wave[2], 4), domestic: expect.closeTo(TOWN.nation.industries.laptops.wave[2], 4), group: 'world' });
    expect(ride({ year: 2000 })('laptops', 'waveLuck').domestic).toBe(0);
  });

  it('comes at another time and height for other seeds, which is luck', () => {
    const growth = ride({ year: 2000, seed: 5 });
    expect(growth('laptops', 'wave').domestic).toBeCloseTo(TOWN.nation.industries.laptops.wave[2], 4);
    expect(growth('laptops', 'waveLuck').group).toBe('luck');
  });

  it('moves the industries of one technology together, and others not at all', () => {
    for (const seed of [1, 2, 3]) {
      const { read } = aYear({ year: 2000, seed });
      expect(read.wave[INDUSTRIES.indexOf('textiles')]).toBe(TOWN.nation.industries.textiles.wave[2]);
      expect(read.wave[LAPTOPS]).not.toBe(TOWN.nation.industries.laptops.wave[2]);
    }
  });

  it('carries a cluster further up', () => {
    const cluster = (wave: number): number => ride({ read: { wave: everywhere(wave), presence: everywhere(0.5) } })('laptops', 'cluster').domestic;
    expect(cluster(0.1)).toBeCloseTo(P.mCluster * 0.5 * 0.1, 4);
    expect(cluster(-0.1)).toBe(0);
  });

  it('takes what is locked in further down', () => {
    const lockIn = (wave: number): number => ride({ read: { wave: everywhere(wave), lockIn: 0.5 } })('laptops', 'lockIn').domestic;
    expect(lockIn(-0.1)).toBeCloseTo(-P.mLockIn * 0.5 * 0.1, 4);
    expect(lockIn(0.1)).toBe(0);
  });
});

describe('ownership', () => {
  it('turns in its year', () => {
    const { until, before, after } = TOWN.nation.industries.telecom.bias;
    const trend = (year: number) => growthBy(followOwnershipTrends, { year })('telecom', 'ownershipTrend');
    expect(trend(until - 1)).toMatchObject({ foreign: expect.closeTo(before[0], 4), domestic: expect.closeTo(before[1], 4) });
    expect(trend(until)).toMatchObject({ foreign: expect.closeTo(after[0], 4), domestic: expect.closeTo(after[1], 4), group: 'world' });
  });
});
