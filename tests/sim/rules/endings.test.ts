import { describe, expect, it } from 'vitest';
import { checkEndings } from '../../../src/sim/rules/endings';
import { output } from '../../../src/sim/rules/read-the-city';
import { act, aYear, type YearSettings } from '../support/years';

const GDP = output(aYear());
const end = (settings: YearSettings, unrest = 0) => {
  const year = aYear(settings);
  year.crisis.unrest = unrest;
  act(year, checkEndings);
  return { ended: year.state.ended, news: year.news };
};

describe('a term', () => {
  it.each([[1.1, null], [1.2, { kind: 'insolvency', year: 2005 }]])('with liabilities of %f of GDP ends: %o', (ratio, ended) => {
    expect(end({ stocks: { debt: 0.5 * ratio * GDP, hiddenDebt: 0.5 * ratio * GDP } }).ended).toEqual(ended);
  });

  it('ends in unrest only when a crisis meets a city beyond governing', () => {
    expect(end({ stocks: { tension: 95 } }, 1)).toEqual({ ended: { kind: 'unrest', year: 2005 }, news: [{ kind: 'ended', id: 'unrest' }] });
    expect(end({ stocks: { tension: 95 } }).ended).toBeNull();
    expect(end({ stocks: { tension: 90 } }, 1).ended).toBeNull();
  });

  it('ends once, and not after it is over', () => {
    const bankrupt = { stocks: { debt: 2 * GDP } };
    const before = { kind: 'unrest', year: 2001 } as const;
    expect(end({ ...bankrupt, state: { ended: before } })).toEqual({ ended: before, news: [] });
    expect(end({ ...bankrupt, year: 2031 }).ended).toBeNull();
  });
});
