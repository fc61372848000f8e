import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, numberOf, STREAM } from '../../src/sim/random';

const DRAWS = 20_000;
const many = (at: (n: number) => number): number[] => Array.from({ length: DRAWS }, (_, n) => at(n));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far two lists move together, −1…1. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  const both = one.reduce((sum, value, n) => sum + (value - a) * (other[n] - b), 0);
  const each = (values: readonly number[], middle: number): number => values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
  return both / Math.sqrt(each(one, a) * each(other, b));
}

describe('a draw', () => {
  it('lies in [0, 1), wherever it is drawn', () => {
    fc.assert(fc.property(fc.integer(), fc.nat(7), fc.nat(60), fc.nat(100_000), (seed, stream, t, k) => {
      const value = draw(seed, stream, t, k);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(draw(seed, stream, t, k)).toBe(value);
    }));
  });

  // The same in every engine, or saved games would play differently elsewhere.
  it.each([
    [0, STREAM.technology, 0, 0, 0.032465487252920866],
    [7, STREAM.local, 10, 3, 0.6964931974653155],
    [123456789, STREAM.event, 45, 2166136261, 0.7933628591708839],
    [-1, STREAM.crisis, 44, 3, 0.8433602729346603],
  ])('of seed %i, stream %i, year %i, number %i is %f', (seed, stream, t, k, expected) => {
    expect(draw(seed, stream, t, k)).toBe(expected);
  });

  it.each([
    ['seeds', (n: number) => draw(n, STREAM.local, 5, 0)],
    ['years', (n: number) => draw(1, STREAM.local, n, 0)],
    ['numbers', (n: number) => draw(1, STREAM.local, 5, n)],
  ])('is as likely in every tenth, over %s', (_what, at) => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of many(at)) tenths[Math.floor(value * 10)] += 1;
    const chiSquare = tenths.reduce((sum, count) => sum + ((count - DRAWS / 10) * (count - DRAWS / 10)) / (DRAWS / 10), 0);
    expect(chiSquare).toBeLessThan(27.9); // 9 degrees of freedom, one in a thousand
  });

  it.each([
    ['the next number', (n: number) => draw(1, STREAM.local, 5, n + 1)],
    ['the next year', (n: number) => draw(1, STREAM.local, 6, n)],
    ['the next seed', (n: number) => draw(2, STREAM.local, 5, n)],
    ['another stream', (n: number) => draw(1, STREAM.crisis, 5, n)],
  ])('tells nothing about %s', (_what, other) => {
    expect(Math.abs(correlation(many((n) => draw(1, STREAM.local, 5, n)), many(other)))).toBeLessThan(0.03);
  });
});

describe('the number of a name', () => {
  it.each([['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]])('%j is its FNV-1a hash', (name, expected) => {
    expect(numberOf(name)).toBe(expected);
  });
});
