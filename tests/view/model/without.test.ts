import { describe, expect, it } from 'vitest';
import { strategyById } from '../../../src/insight/index';
import { govern, openRun } from '../../../src/run/index';
import { explain, observed, type SourceRef } from '../../../src/sim/index';
import { crisisYears, valueWithout } from '../../../src/view/model/without';
import { KUNSHAN } from '../../support/levels';

const run = govern(openRun(KUNSHAN, 7), strategyById('balanced')!.mayor, 2006);
const after = run.state;
const policy = (id: string): SourceRef => ({ kind: 'policy', id, year: 1990, group: 'you' });
const used = new Set(run.years.flatMap(({ decisions }) => decisions.flatMap((decision) => (decision.kind === 'setLevel' ? [decision.policy] : []))));

describe('a number without a source', () => {
  it('is another one where the source has worked for years', () => {
    const monitored = valueWithout(run, run.years, { source: policy([...used][0]), indicator: 'gdp' });
    expect(monitored).not.toBeNull();
    expect(monitored).not.toBe(observed(KUNSHAN, after, 'gdp').value);
  });

  it('differs more over all years than over the last', () => {
    const actual = observed(KUNSHAN, after, 'humanCapital').value;
    const gap = (years: typeof run.years): number => Math.abs((valueWithout(run, years, { source: policy('vocational-colleges'), indicator: 'humanCapital' }) ?? actual) - actual);
    expect(gap(run.years)).toBeGreaterThan(gap(run.years.slice(-1)));
  });

  it('can be told of an event that came', () => {
    const events = run.years.flatMap((played) => explain(KUNSHAN, played, 'gdp').contributions).flatMap(({ source }) => (source?.kind === 'event' && source.group !== 'you' ? [source] : []));
    expect(events.length).toBeGreaterThan(0);
    const [source] = events;
    const value = valueWithout(run, run.years, { source, indicator: 'gdp' });
    expect(value).not.toBeNull();
    expect(value).not.toBe(observed(KUNSHAN, after, 'gdp').value);
  });

  it('can be told of a crisis, which then never comes', () => {
    const lived = govern(openRun(KUNSHAN, 7), strategyById('gdp-first')!.mayor, 2020);
    const cause = (['crisisDebt', 'crisisUnrest', 'crisisPollution', 'crisisAccident'] as const).find((one) => lived.years.some((played) => explain(KUNSHAN, played, 'gdp').contributions.some((part) => part.cause === one)))!;
    expect(cause).toBeDefined();
    const value = valueWithout(lived, lived.years, { source: null, cause, indicator: 'gdp' });
    expect(value).toBeGreaterThan(observed(KUNSHAN, lived.state, 'gdp').value);
    expect(valueWithout(lived, lived.years.slice(0, 1), { source: null, cause, indicator: 'gdp' })).toBeNull();
  });

  it('can be told of one crisis out of several', () => {
    const lived = govern(openRun(KUNSHAN, 7), strategyById('gdp-first')!.mayor, Infinity);
    const cause = (['crisisDebt', 'crisisUnrest', 'crisisPollution', 'crisisAccident'] as const).find((one) => crisisYears(lived.years, one).length > 1)!;
    expect(cause).toBeDefined();
    const without = (onlyIn?: number): number | null => valueWithout(lived, lived.years, { source: null, cause, indicator: 'gdp', ...(onlyIn !== undefined && { onlyIn }) });
    const came = crisisYears(lived.years, cause);
    const actual = observed(KUNSHAN, lived.state, 'gdp').value;
    const each = came.map((year) => without(year));
    expect(new Set([...each, actual]).size).toBe(came.length + 1);
    expect(each).not.toContain(without());
    expect(without(came[0] - 1)).toBeNull();
  });

  it('is not told of what nobody decided', () => {
    expect(valueWithout(run, run.years, { source: policy('no-such-policy'), indicator: 'gdp' })).toBeNull();
    expect(valueWithout(run, run.years, { source: { kind: 'industry', id: 'textiles', year: 1990, group: 'past' }, indicator: 'gdp' })).toBeNull();
  });
});
