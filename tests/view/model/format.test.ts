import { afterEach, describe, expect, it } from 'vitest';
import { cycleName, formatChangeRange, formatMoney, formatRange, formatTick, formatValue, planOf, roundedTo } from '../../../src/view/model/format';
import { language } from '../../../src/view/text/index';

afterEach(() => { language.value = 'en'; });

describe('money', () => {
  it.each([
    [1.1, '¥1.1 bn', '11亿'], [0.0042, '¥4.2 m', '420万'], [0.179, '¥179 m', '1.79亿'], [24.105, '¥24.1 bn', '241亿'], [872, '¥872 bn', '8,720亿'], [2217.4, '¥2.22 tn', '2.22万亿'], [-0.01, '−¥10 m', '−1,000万'], [0, '¥0.0 m', '0万'],
  ])('%d bn yuan is %s, in Chinese %s', (bn, en, zh) => {
    expect(formatMoney(bn)).toBe(en);
    language.value = 'zh';
    expect(formatMoney(bn)).toBe(zh);
  });
});

describe('values', () => {
  it('are per cent where the simulation holds a share', () => {
    expect(formatValue('dependence', 0.714)).toBe('71%');
    expect(formatValue('unemployment', 0.0344)).toBe('3.4%');
    expect(formatValue('waterAir', 46.2)).toBe('46');
  });
  it('carry their unit once in a range, and are one number where both ends look the same', () => {
    expect(formatRange('unemployment', 0.031, 0.039)).toBe('3.1–3.9%');
    expect(formatRange('cultivation', 31.2, 31.4)).toBe('31');
  });
  it('name the end nearer to nothing first, with a true minus sign', () => {
    expect(formatChangeRange('dependence', { low: -0.09, high: -0.04 })).toBe('−4 to −9');
    expect(formatChangeRange('valueKept', { low: 0.02, high: 0.05 })).toBe('+2 to +5');
  });
  it('keep the decimals that a small effect needs to be seen', () => {
    expect(formatChangeRange('waterAir', { low: 0.5, high: 0.52 })).toBe('+0.5');
    expect(formatChangeRange('waterAir', { low: 0, high: 0 })).toBe('0');
  });
  it('have marks on an axis that differ from each other', () => {
    const ticks = [0, 0.1, 0.2, 0.3];
    expect(ticks.map((tick) => formatTick('cultivation', tick, ticks))).toEqual(['0.0', '0.1', '0.2', '0.3']);
  });
});

describe('years', () => {
  it.each([[1990, '庚午'], [2007, '丁亥'], [2029, '己酉']])('%d is %s in the sixty-year cycle', (year, name) => expect(cycleName(year)).toBe(name));
  it('belong to the eighth to fifteenth plan from 1991 on', () => {
    expect(planOf(1990)).toBeNull();
    expect(planOf(1991)).toEqual({ number: 8, yearOfPlan: 1, until: 1995 });
    expect(planOf(2007)).toEqual({ number: 11, yearOfPlan: 2, until: 2010 });
  });
});

describe('rounding by largest remainder', () => {
  it.each([
    [10, [3.4, 3.3, 3.3], [4, 3, 3]],
    [-5, [-2.6, -2.4], [-3, -2]],
    [0, [0.4, -0.4], [0, 0]],
    [1, [0.2, 0.2, 0.2, 0.2, 0.2], [1, 0, 0, 0, 0]],
  ])('makes parts add up to %d', (total, parts, whole) => expect(roundedTo(total, parts)).toEqual(whole));
});
