import { describe, expect, it } from 'vitest';
import { AT, INDUSTRIES, STOCK } from '../../src/sim/index';
import { CAUSE } from '../../src/sim/ledger';
import { act, aYear } from './support/years';

const LAPTOPS = INDUSTRIES.indexOf('laptops');

describe('a year being played', () => {
  it('moves a stock and writes down why', () => {
    const moved = act(aYear(), (year) => year.change(STOCK.debt, 1.5, CAUSE.borrowing));
    expect(moved.because('debt', 'borrowing')).toBe(1.5);
    expect(moved.stocks).toEqual(['debt']);
  });

  it('writes nothing where nothing moves', () => {
    const year = aYear();
    act(year, () => year.change(STOCK.debt, 1e-9, CAUSE.borrowing));
    expect(year.receipt!.handOut(0).stock).toHaveLength(aYear().receipt!.handOut(0).stock.length);
  });

  it('goes a share of the way', () => {
    const moved = act(aYear({ stocks: { tension: 10 } }), (year) => year.approach(STOCK.tension, 30, 0.25, CAUSE.fading));
    expect(moved.by('tension')).toBe(5);
  });

  it.each([[-5, 0], [50, 50], [120, 100]])('keeps a stock of %i within 0–100, and says so', (value, expected) => {
    const year = aYear({ stocks: { pollution: value } });
    const moved = act(year, () => year.bound(STOCK.pollution, 0, 100));
    expect(year.of(STOCK.pollution)).toBe(expected);
    expect(moved.because('pollution', 'growthLimit')).toBe(expected - value);
  });

  it('adds growth rates, rounds once and shares the total among them', () => {
    const year = aYear({ industries: { laptops: { foreign: 10, domestic: 2 } } });
    const moved = act(year, () => {
      year.grow(LAPTOPS, 0.1, CAUSE.wave);
      year.growForeign(LAPTOPS, -0.03, CAUSE.congestion);
      year.settleGrowth(AT.foreign + LAPTOPS, 10, year.foreignRate[LAPTOPS]);
      year.settleGrowth(AT.domestic + LAPTOPS, 2, year.domesticRate[LAPTOPS]);
    });
    expect([moved.because('foreign.laptops', 'wave'), moved.because('foreign.laptops', 'congestion')]).toEqual([1, -0.3]);
    expect(moved.by('domestic.laptops')).toBe(0.2);
  });

  it('explains a stock that follows others by what moved those', () => {
    const year = aYear({ stocks: { debt: 10, hiddenDebt: 5, riskDebt: 15 } });
    const moved = act(year, () => {
      year.change(STOCK.debt, 4, CAUSE.borrowing);
      year.change(STOCK.debt, -1, CAUSE.repayment);
      year.change(STOCK.hiddenDebt, 1, CAUSE.hiddenAccrual);
      year.settle(STOCK.riskDebt, year.of(STOCK.debt) + year.of(STOCK.hiddenDebt) + 0.5, {
        weigh: (weights) => {
          weights[STOCK.debt] = 1;
          weights[STOCK.hiddenDebt] = 1;
        }, rest: CAUSE.recount,
      });
    });
    expect((['borrowing', 'repayment', 'hiddenAccrual', 'recount'] as const).map((cause) => moved.because('riskDebt', cause))).toEqual([4, -1, 1, 0.5]);
  });

  it('numbers a source once', () => {
    const year = aYear();
    const ref = { kind: 'event', id: 'fair', year: 1995, group: 'world' } as const;
    expect(year.source({ ...ref })).toBe(year.source(ref));
    expect(year.source({ ...ref, year: 1996 })).not.toBe(year.source(ref));
  });
});
