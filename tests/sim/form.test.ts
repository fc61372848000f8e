import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeights, columns, evaluate, type Form, type Term } from '../../src/sim/form';
import { formOf } from '../../src/sim/forms';
import { INDICATORS, MICRO, STOCK_COUNT } from '../../src/sim/index';
import { worldOf } from '../../src/sim/world';
import { aState, TOWN } from './support/years';

const stocksOf = (...values: number[]): number[] => values.map((value) => value * MICRO);
const form = (offset: number, top: readonly Term[], bottom: readonly Term[] | null = null): Form => ({ offset, top: columns(top), bottom: bottom && columns(bottom) });
const plain = (a: number, weight = 1): Term => ({ weight, a, b: -1 });

describe('a form of the stocks', () => {
  it.each([
    ['adds stocks with their weights', form(0, [plain(0), plain(1, 2)]), 8],
    ['multiplies two stocks', form(0, [{ weight: 0.5, a: 0, b: 1 }]), 3],
    ['divides sums', form(1, [plain(0)], [plain(1), plain(2)]), 1 + 2 / 7],
    ['divides by the square of a sum', { ...form(1, [plain(0)]), bottom: columns([plain(1), plain(2, 2)], true) }, 1 + 2 / 121],
    ['over nothing is its offset', form(100, [plain(0)], [plain(3)]), 100],
  ])('%s', (_what, what, expected) => {
    expect(evaluate(what, stocksOf(2, 3, 4, 0))).toBeCloseTo(expected, 12);
  });
});

describe('weights', () => {
  // Of one size, as ratios of a thousandth lose digits to a square of a million.
  const stock = fc.integer({ min: 1_000_000, max: 1_000_000_000 });
  const stocks = fc.array(stock, { minLength: 4, maxLength: 4 });

  it.each([
    ['sums', form(3, [plain(0), plain(1, -2)])],
    ['products', form(0, [{ weight: 0.2, a: 0, b: 1 }, { weight: 3, a: 2, b: 2 }])],
    ['ratios', form(1, [plain(0), plain(1)], [plain(1), plain(2), plain(3)])],
    ['ratios of products', form(0, [{ weight: 1, a: 0, b: 1 }, { weight: 1, a: 2, b: 3 }], [plain(0), plain(2)])],
    ['ratios over a square', { ...form(1, [{ weight: 1, a: 0, b: 0 }]), bottom: columns([plain(0), plain(2)], true) }],
  ])('times the changes of stocks are the change of %s', (_what, what) => {
    fc.assert(fc.property(stocks, stocks, (before, after) => {
      const weights = new Float64Array(STOCK_COUNT);
      addWeights(what, { before, after, weights });
      const explained = after.reduce((sum, value, n) => sum + (weights[n] * (value - before[n])) / MICRO, 0);
      const change = evaluate(what, after) - evaluate(what, before);
      expect(Math.abs(explained - change)).toBeLessThan(1e-9 * (1 + Math.abs(evaluate(what, after)) + Math.abs(evaluate(what, before))));
    }));
  });

  it('are none for a ratio that begins or ends over nothing', () => {
    const weights = new Float64Array(STOCK_COUNT);
    addWeights(form(0, [plain(0)], [plain(1)]), { before: [1, 0], after: [1, 1], weights });
    expect(weights.every((weight) => weight === 0)).toBe(true);
  });
});

describe('the indicators', () => {
  const world = worldOf(TOWN);

  it('are forms, but for those that compare with the year before or with the nation', () => {
    expect(INDICATORS.filter((id) => formOf(world, id) === null)).toEqual(['growth', 'housePrice']);
  });

  it.each([
    ['gdp', 13 * 0.3 + 1 + 0.1 + 1],
    ['foreignShare', 1 / 3],
    ['dependence', 1 / 3],
    ['stage', 1.2],
    ['waterAir', 85],
    ['valueKept', (0.2 * 1.2 * (0.2 + 0.4 * 0.1)) / 0.3],
    ['cultivation', 0],
  ] as const)('%s of the town is %f', (id, expected) => {
    expect(evaluate(formOf(world, id)!, aState().stocks)).toBeCloseTo(expected, 6);
  });
});
