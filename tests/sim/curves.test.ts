import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, clamp, curveAt, HORIZON, yearly } from '../../src/sim/curves';

const TABLE = [1, 2, 4, 4, 0];

describe('a curve', () => {
  it.each([
    [1980, 1, 'flat before its first knot'],
    [1990, 1, 'its first knot'],
    [1992, 1.4, 'linear between knots'],
    [1995, 2, 'a knot'],
    [2009, 0.8, 'linear on the way down'],
    [2010, 0, 'its last knot'],
    [2100, 0, 'flat after its last knot'],
  ])('in %i is %f: %s', (year, value) => {
    expect(curveAt(TABLE, year)).toBeCloseTo(value, 12);
  });

  it('written out by years says the same', () => {
    const years = yearly(TABLE);
    expect(years).toHaveLength(HORIZON + 1);
    expect(Array.from(years)).toEqual(Array.from({ length: HORIZON + 1 }, (_, t) => curveAt(TABLE, 1990 + t)));
  });

  it('can be read between two years, and never leaves its table', () => {
    const years = yearly(TABLE);
    expect(between(years, 2.5)).toBeCloseTo(1.5, 12);
    fc.assert(fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (t) => {
      expect(between(years, t)).toBeGreaterThanOrEqual(0);
      expect(between(years, t)).toBeLessThanOrEqual(4);
    }));
    expect([between(years, -3), between(years, 99)]).toEqual([years[0], years[HORIZON]]);
  });
});

describe('clamp', () => {
  it.each([[-1, 0], [0, 0], [0.4, 0.4], [1, 1], [7, 1]])('takes %f to %f within 0–1', (x, expected) => expect(clamp(x, 0, 1)).toBe(expected));
});
