import { describe, expect, it } from 'vitest';
import { STOCK } from '../../../src/sim/index';
import { borrowAndRepay, raiseRevenue } from '../../../src/sim/rules/public-finance';
import { act, aYear, type YearSettings } from '../support/years';

const revenueIn = (settings: YearSettings): number => {
  const year = aYear(settings);
  act(year, raiseRevenue);
  return year.of(STOCK.taxRevenue);
};

describe('revenue', () => {
  it('spares foreign firms more before tax laws were made one in 2008', () => {
    const gain = (year: number): number => revenueIn({ year, industries: { laptops: { foreign: 10, domestic: 0 } } }) / revenueIn({ year, industries: { laptops: { foreign: 0, domestic: 10 } } });
    expect(gain(2007)).toBeLessThan(gain(2008));
    expect(gain(2008)).toBeLessThan(1);
  });

  it('from land comes from selling it, and only once', () => {
    const fromLand = (landSold: number): number => {
      const year = aYear({ levers: { landSale: 1 }, stocks: { landSold } });
      act(year, raiseRevenue);
      return year.of(STOCK.landRevenue);
    };
    expect(fromLand(0)).toBeGreaterThan(0);
    expect(fromLand(0.5)).toBeCloseTo(fromLand(0) / 2, 5);
    expect(fromLand(1)).toBe(0);
  });

  it('is granted by the nation the more, the better the city stands', () => {
    const grants = (standing: number): number => act(aYear({ stocks: { standing, transfers: 0 } }), raiseRevenue).because('transfers', 'nationalGrants');
    expect(grants(100)).toBeGreaterThan(grants(50));
    expect(grants(50)).toBeGreaterThan(grants(0));
  });

  it('pays interest on visible debt alone', () => {
    const interest = (stocks: YearSettings['stocks']): number => act(aYear({ stocks: { debt: 0, hiddenDebt: 0, ...stocks } }), raiseRevenue).because('treasury', 'interest');
    expect(interest({ debt: 1 })).toBeLessThan(0);
    expect(interest({ hiddenDebt: 1 })).toBe(0);
  });
});

describe('debt', () => {
  it('covers what the treasury lacks', () => {
    const moved = act(aYear({ stocks: { treasury: -0.3, debt: 1 } }), borrowAndRepay);
    expect([moved.because('debt', 'deficit'), moved.because('treasury', 'deficit')]).toEqual([0.3, 0.3]);
  });

  it('is repaid by a quarter of what lies idle, so that an order to repay matters', () => {
    const year = aYear({ stocks: { treasury: 2, debt: 5 } });
    const idle = 2 - 0.06 * year.read.gdpNow;
    expect(act(year, borrowAndRepay).because('debt', 'surplusRepaid')).toBeCloseTo(-0.25 * idle, 5);
  });

  it('is repaid from what lies idle; what is too much goes back to the province', () => {
    const year = aYear({ stocks: { treasury: 6, debt: 1 } });
    const moved = act(year, borrowAndRepay);
    expect(moved.because('debt', 'surplusRepaid')).toBe(-1);
    expect(moved.because('treasury', 'reclaimed')).toBeCloseTo(0.12 * year.read.gdpNow - 5, 5);
  });

  it('grows by a vehicle, half of it off the books', () => {
    const moved = act(aYear({ levers: { vehicle: 1 } }), borrowAndRepay);
    expect(moved.because('debt', 'borrowing')).toBeGreaterThan(0);
    expect(moved.because('hiddenDebt', 'hiddenNew')).toBeGreaterThan(moved.because('debt', 'borrowing'));
  });

  it('off the books grows by seven per cent and comes to light, faster with audits', () => {
    const surfaced = (monitoring: number): number => {
      const moved = act(aYear({ stocks: { hiddenDebt: 1, debt: 5, treasury: 0 }, read: { monitoring } }), borrowAndRepay);
      expect(moved.because('hiddenDebt', 'hiddenAccrual')).toBe(0.07);
      expect(moved.because('debt', 'hiddenSurfaced')).toBe(-moved.because('hiddenDebt', 'hiddenSurfaced'));
      return moved.because('debt', 'hiddenSurfaced');
    };
    expect(surfaced(1)).toBeCloseTo(3 * surfaced(0), 5);
  });

  it.each([[0.5, -0.2], [0.95, -0.4]])('of %f of GDP is restructured in a crisis by %f', (debtToGdp, share) => {
    const year = aYear({ stocks: { debt: 2, hiddenDebt: 0, treasury: 0 }, read: { debtToGdp } });
    year.crisis.debt = 1;
    expect(act(year, borrowAndRepay).because('debt', 'restructuring')).toBeCloseTo(2 * share, 6);
  });

  it('paid down by order takes no more than there is', () => {
    const paid = (treasury: number): number => act(aYear({ levers: { repayment: 2 }, stocks: { treasury, debt: 5 } }), borrowAndRepay).because('debt', 'repayment');
    expect(paid(0.01)).toBe(-0.01);
    expect(paid(-1)).toBe(0);
  });
});
