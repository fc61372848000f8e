import { describe, expect, it } from 'vitest';
import { formatEffect, tenthsOf } from '../../../src/view/model/effect-format';

describe('an effect on a card', () => {
  it.each([
    ['waterAir', 3.5, 4.2, '+4'], ['waterAir', 0.61, 0.69, '+0.6 to +0.7'], ['debtRatio', 0.176, 0.182, '+18'], ['unemployment', -0.0006, -0.00061, '−0.1'],
    ['valueKept', 0.0023, 0.0024, '+0.2'], ['gdp', 0.0102, 0.0162, '+1% to +2%'], ['gdp', 0.0036, 0.0041, '+0.4%'], ['tension', -7.8, -2.6, '−3 to −8'], ['integrity', 2.85, 2.99, '+3'], ['cultivation', 0, -0.08, '0 to −0.1'], ['gdp', 0, 0, '0%'],
  ] as const)('on %s from %d to %d reads %s', (aim, low, high, text) => expect(formatEffect(aim, { low, high })).toBe(text));
  it('never has two decimals', () => {
    for (let size = 0.00001; size < 100; size *= 3) for (const aim of ['waterAir', 'debtRatio', 'unemployment', 'stage', 'gdp'] as const) expect(formatEffect(aim, { low: 0, high: size })).not.toMatch(/\.\d\d/);
  });
  it('counts futures in tenths: ten only when all agree', () => expect([0.01, 0.166, 0.96, 1].map(tenthsOf)).toEqual([1, 2, 9, 10]));
});
