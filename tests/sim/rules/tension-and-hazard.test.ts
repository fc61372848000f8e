import { describe, expect, it } from 'vitest';
import type { Cause, Lever } from '../../../src/sim/index';
import { buildHazard, buildTension } from '../../../src/sim/rules/tension-and-hazard';
import { act, aYear, type YearSettings } from '../support/years';

const tension = (settings: YearSettings = {}) => act(aYear(settings), buildTension);

describe('social tension', () => {
  it('fades to ten points by a third a year where nothing feeds it', () => {
    expect(tension({ stocks: { tension: 40 } }).because('tension', 'fading')).toBe(-9);
  });

  it.each<[string, YearSettings, Cause, number]>([
    ['joblessness', { stocks: { jobless: 0.08 } }, 'mismatch', 0.3 * 260 * 0.05],
    ['few without work', { stocks: { jobless: 0.02 } }, 'mismatch', 0],
    ['dirt', { stocks: { pollution: 80 } }, 'environment', 0.3 * 0.22 * 50],
    ['some dirt', { stocks: { pollution: 30 } }, 'environment', 0],
    ['house prices', { read: { housePriceNow: 1.5 } }, 'housing', 0.3 * 6 * 0.5],
    ['poverty', { read: { incomeNow: 0.5 } }, 'income', 0.3 * 7],
    ['culture', { read: { cultivationNow: 50 } }, 'culture', -0.3 * 3],
  ])('is moved by %s', (_what, settings, cause, points) => {
    expect(tension(settings).because('tension', cause)).toBeCloseTo(points, 5);
  });

  it.each<[Lever, Cause, number]>([
    ['landSale', 'landSales', 3], ['newTown', 'newTown', 2.4], ['services', 'livingServices', -2.7], ['socialInsurance', 'retraining', -3.6], ['civic', 'listening', -1.8],
  ])('is moved by %s', (lever, cause, points) => {
    const moved = tension({ stocks: { tension: 40 }, levers: { [lever]: 1 } });
    expect(moved.because('tension', cause)).toBeCloseTo(points, 5);
    expect(moved.group('tension', cause)).toBe('you');
  });

  it.each([['debt', 6], ['unrest', -8], ['pollution', 5], ['accident', 7]] as const)('answers to a crisis of %s', (crisis, points) => {
    const calm = tension({ stocks: { tension: 40 } }).by('tension');
    const struck = aYear({ stocks: { tension: 40 } });
    struck.crisis[crisis] = 1;
    expect(act(struck, buildTension).by('tension') - calm).toBeCloseTo(points, 5);
  });
});

describe('the latent hazard', () => {
  const hazard = (settings: YearSettings = {}) => act(aYear({ year: 2010, ...settings, read: { monitoring: 0, preparedness: 0, governance: 0, ...settings.read } }), buildHazard);

  it('is fed by factories and by credit', () => {
    const moved = hazard({ industries: { textiles: { domestic: 1000 } } });
    expect(moved.because('latentHazard', 'hazardIndustry')).toBeCloseTo(1.95 * 1.3, 5);
    expect(moved.because('latentHazard', 'hazardCredit')).toBeCloseTo(1.95, 5);
    expect(moved.group('latentHazard', 'hazardCredit')).toBe('world');
  });

  it.each([
    ['monitoring', { read: { monitoring: 1 } }],
    ['readiness', { read: { preparedness: 1 } }],
    ['inspection', { levers: { inspection: 1 } }],
    ['able officials', { read: { governance: 1 } }],
  ] as const)('is held down by %s, but not undone', (_what, settings) => {
    const moved = hazard(settings);
    const inflow = moved.because('latentHazard', 'hazardIndustry') + moved.because('latentHazard', 'hazardCredit');
    expect(moved.because('latentHazard', 'protection')).toBeLessThan(0);
    expect(moved.because('latentHazard', 'protection')).toBeGreaterThan(-0.9 * inflow);
  });

  it('is kept to a tenth by all of them together', () => {
    const moved = hazard({ levers: { inspection: 1 }, read: { monitoring: 1, preparedness: 1, governance: 1 } });
    const inflow = moved.because('latentHazard', 'hazardIndustry') + moved.because('latentHazard', 'hazardCredit');
    expect(moved.because('latentHazard', 'protection')).toBeCloseTo(-0.9 * inflow, 5);
  });
});
