import { describe, expect, it } from 'vitest';
import { type Scalar, STOCK } from '../../../src/sim/index';
import { output } from '../../../src/sim/rules/read-the-city';
import { assessRisk, riskOf } from '../../../src/sim/rules/risk-index';
import { act, aYear, everywhere, type YearSettings } from '../support/years';

const GDP = output(aYear());
const SAFE: YearSettings = { stocks: { debt: 0, hiddenDebt: 0, propertyLand: 0, propertyNewTown: 0, jobless: 0.02, pollution: 10, lockIn: 0, tension: 10, latentHazard: 5 }, read: { preparedness: 1, wave: everywhere(0.1) } };
const WORST: YearSettings = { stocks: { debt: GDP, hiddenDebt: GDP, jobless: 0.3, pollution: 100, lockIn: 1, tension: 100, latentHazard: 100 }, read: { preparedness: 0, wave: everywhere(-0.1) } };
const points = (part: Scalar, settings: YearSettings = {}): number => {
  const year = aYear({ stocks: { ...SAFE.stocks, ...settings.stocks }, read: { ...SAFE.read, ...settings.read } });
  act(year, assessRisk);
  return year.of(STOCK[part]);
};

describe('the risk index', () => {
  it('is nothing in a safe city, and the sum of its parts in the worst', () => {
    const whole = (settings: YearSettings): number => {
      const year = aYear(settings);
      act(year, assessRisk);
      return riskOf(year);
    };
    expect(whole(SAFE)).toBe(0);
    expect(whole(WORST)).toBeCloseTo(38 + 16 + 20 + 13 + 16 + 6 + 18, 5);
  });

  it.each<[Scalar, YearSettings, number]>([
    ['riskDebt', { stocks: { debt: 0.495 * GDP } }, 19],
    ['riskDebt', { stocks: { debt: 0.25 * GDP, hiddenDebt: 0.245 * GDP } }, 19],
    ['riskJobs', { stocks: { jobless: 0.07 } }, 8],
    ['riskEnvironment', { stocks: { pollution: 49 } }, 10],
    ['riskConcentration', { stocks: { lockIn: 1 } }, 6.5],
    ['riskSocial', { stocks: { tension: 42.5 } }, 8],
    ['riskUnprepared', { read: { preparedness: 0.5 } }, 3],
    ['riskLatent', { stocks: { latentHazard: 29 } }, 9],
  ])('has a part %s that reads %o', (part, settings, expected) => {
    expect(points(part, settings)).toBeCloseTo(expected, 3);
  });

  it('sees what lives of fading demand', () => {
    expect(points('riskConcentration', { read: { wave: everywhere(0.005) } })).toBeGreaterThan(points('riskConcentration'));
  });

  it('sees land speculation', () => {
    expect(points('riskDebt', { stocks: { propertyLand: 0.5 } })).toBeGreaterThan(0);
  });
});
