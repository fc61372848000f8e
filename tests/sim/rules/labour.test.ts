import { describe, expect, it } from 'vitest';
import { INDUSTRIES, STOCK } from '../../../src/sim/index';
import { workAndMigrate } from '../../../src/sim/rules/labour';
import { act, aYear } from '../support/years';

const workshops = (domestic: number) => Object.fromEntries(INDUSTRIES.map((id) => [id, { domestic }]));

describe('workers', () => {
  it('come where jobs grow, but no faster than the era lets them', () => {
    const year = aYear({ industries: workshops(5) });
    const limit = year.world.curve.inflowLimit[year.t];
    const moved = act(year, workAndMigrate);
    expect(moved.because('workers', 'migration') / (year.of(STOCK.workers) - moved.by('workers'))).toBeCloseTo(limit, 6);
  });

  it('leave slowly where jobs go', () => {
    expect(act(aYear({ industries: workshops(0) }), workAndMigrate).because('workers', 'migration')).toBeLessThan(0);
  });

  it.each([[60, 1], [40, -1]])('come for the quality of life: at %i points it draws them (%i)', (points, sign) => {
    expect(Math.sign(act(aYear({ year: 2020, read: { qualityOfLife: points } }), workAndMigrate).because('workers', 'attraction'))).toBe(sign);
  });
});

describe('people whose industry shrinks', () => {
  it('look for work for years', () => {
    const year = aYear();
    year.jobsLost = 10;
    const moved = act(year, workAndMigrate);
    expect(moved.because('mismatch', 'mismatch')).toBeCloseTo(5.5 / year.of(STOCK.workers), 5);
    expect(moved.by('jobless')).toBeGreaterThan(0);
  });

  it.each([
    ['nothing', {}, 0],
    ['insurance', { socialInsurance: 1 }, -0.04],
    ['training', { skills: 1 }, -0.01],
  ])('are brought back by %s', (_what, levers, expected) => {
    expect(act(aYear({ stocks: { mismatch: 0.1 }, levers: { skills: 0, ...levers } }), workAndMigrate).because('mismatch', 'retraining')).toBeCloseTo(expected, 6);
  });
});
