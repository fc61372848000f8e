import { describe, expect, it } from 'vitest';
import { cultivationOf, liveHere } from '../../../src/sim/rules/quality-of-life';
import { act, aYear, type YearSettings } from '../support/years';

const ZERO = { lifeServices: 0, lifeEnvironment: 0, lifeCulture: 0, lifeIncome: 0, lifeHousing: 0 };
/** Where a part of life goes: four times a year's step from nothing. */
const target = (part: keyof typeof ZERO, settings: YearSettings = {}): number => 4 * act(aYear({ ...settings, stocks: { ...ZERO, ...settings.stocks } }), liveHere).by(part);

describe('the quality of life', () => {
  it.each([
    ['lifeServices', { levers: { services: 9 } }, 24],
    ['lifeEnvironment', { stocks: { pollution: 0 } }, 20],
    ['lifeCulture', { read: { cultivationNow: 90 } }, 20],
    ['lifeIncome', { stocks: { jobless: 0 }, read: { incomeNow: 1.2 } }, 20],
    ['lifeHousing', { read: { housePriceNow: 0 } }, 16],
  ] as const)('of %s reaches its points and no more', (part, best, points) => {
    expect(target(part, best)).toBeCloseTo(points, 5);
  });

  it.each([
    ['dirt', 'lifeEnvironment', { stocks: { pollution: 30 } }, { stocks: { pollution: 60 } }],
    ['joblessness', 'lifeIncome', { stocks: { jobless: 0.04 } }, { stocks: { jobless: 0.08 } }],
    ['house prices', 'lifeHousing', { read: { housePriceNow: 1 } }, { read: { housePriceNow: 2 } }],
  ] as const)('falls by %s', (_what, part, before, after) => {
    expect(target(part, after)).toBeLessThan(target(part, before));
  });

  it.each([['socialInsurance', 24 * 0.16], ['services', 24 * 0.5]] as const)('rises by %s', (lever, points) => {
    expect(target('lifeServices', { levers: { [lever]: 1 } }) - target('lifeServices')).toBeCloseTo(points, 4);
  });

  it.each<[keyof typeof ZERO, YearSettings, number]>([
    ['lifeServices', { read: { governance: 0.5 } }, 24 * (0.28 + 0.05)],
    ['lifeEnvironment', { stocks: { pollution: 42.5 } }, 20 * 0.55],
    ['lifeEnvironment', { stocks: { pollution: 42.5 }, levers: { ecology: 1 } }, 20 * 0.73],
    ['lifeCulture', { read: { cultivationNow: 35 } }, 10],
    ['lifeIncome', { stocks: { jobless: 0.09 }, read: { incomeNow: 0.8 } }, 20 * 0.8 * 0.7],
    ['lifeHousing', { read: { housePriceNow: 1 } }, 16 * 0.77],
    ['lifeHousing', { levers: { talent: 1, newTown: 1 }, read: { housePriceNow: 2 } }, 16 * (1.15 - 0.76 + 0.21)],
  ])('of %s with %o goes to %f points', (part, settings, points) => {
    expect(target(part, settings)).toBeCloseTo(points, 4);
  });

  it('counts of culture what is alive and whole', () => {
    expect(cultivationOf(aYear({ endowments: [{ activation: 0.5, integrity: 0.8 }, { activation: 1, integrity: 0 }] }))).toBeCloseTo(60 * 0.4, 9);
  });
});
