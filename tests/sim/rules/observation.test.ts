import { describe, expect, it } from 'vitest';
import { STOCK } from '../../../src/sim/index';
import { report } from '../../../src/sim/rules/observation';
import { act, aYear, type YearSettings } from '../support/years';

const TRUTH = { pollution: 60, shownPollution: 60 };
const told = (settings: YearSettings) => {
  const year = aYear(settings);
  const before = Array.from(year.stocks);
  const moved = act(year, (one) => report(one, before));
  return { shown: year.of(STOCK.shownPollution), debt: year.of(STOCK.shownDebtRatio), moved };
};
const mean = (monitoring: number): number => Array.from({ length: 60 }, (_, n) => told({ seed: n + 1, levers: { monitoring }, stocks: { ...TRUTH, shownPollution: 0 } }).shown).reduce((sum, one) => sum + one, 0) / 60;

describe('reports', () => {
  it('are true and prompt where all is monitored', () => {
    expect(told({ levers: { monitoring: 1 }, stocks: { pollution: 60, shownPollution: 5 } }).shown).toBeCloseTo(60, 4);
  });

  it('lag and flatter where nothing is', () => {
    expect(mean(0)).toBeGreaterThan(0.3 * 60 * 0.8 * 0.9);
    expect(mean(0)).toBeLessThan(0.3 * 60 * 0.8 * 1.1);
    expect(mean(0.5)).toBeGreaterThan(mean(0));
  });

  it('scatter less, the more is monitored', () => {
    const spread = (monitoring: number): number => {
      const shown = Array.from({ length: 30 }, (_, n) => told({ seed: n + 1, levers: { monitoring }, stocks: TRUTH }).shown);
      return Math.max(...shown) - Math.min(...shown);
    };
    expect(spread(0.7)).toBeLessThan(spread(0));
    expect(spread(1)).toBeCloseTo(0, 4);
  });

  it('show of hidden debt what audits find', () => {
    const debt = { debt: 1, hiddenDebt: 1, taxRevenue: 1, landRevenue: 0, transfers: 0 };
    expect(told({ levers: { monitoring: 1 }, stocks: debt }).debt).toBeCloseTo(2, 4);
    const blind = (hiddenDebt: number): number => told({ levers: { monitoring: 0 }, stocks: { ...debt, hiddenDebt } }).debt;
    expect(blind(5)).toBe(blind(0));
  });

  it('say why they are wrong', () => {
    const { moved } = told({ seed: 3, levers: { monitoring: 0 }, stocks: TRUTH });
    expect(moved.group('shownPollution', 'reportError')).toBe('luck');
  });
});
