import { describe, expect, it } from 'vitest';
import { accountAhead, previews, strategyById, type AheadAccount } from '../../src/insight/index';
import { govern, openRun } from '../../src/run/index';
import { indicator, type Decision } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';

const { state } = govern(openRun(KUNSHAN, 7), strategyById('balanced')!.mayor, 2003);
const colleges: Decision = { kind: 'setLevel', policy: 'vocational-colleges', level: 3 };
const sumOf = ({ parts }: AheadAccount): number => parts.reduce((sum, { micro }) => sum + micro, 0);

describe('the account of a card’s effect', () => {
  it.each(['debtRatio', 'cultivation', 'gdp'] as const)('adds up for %s', (id) => {
    const account = accountAhead(KUNSHAN, { kind: 'effect', state, decision: colleges, indicator: id, year: 2007 });
    expect(sumOf(account)).toBe(account.toMicro - account.fromMicro);
  });

  it('is about the difference that the card tells', () => {
    const [preview] = previews(KUNSHAN, state, [], { candidates: [colleges] });
    const { fromMicro, toMicro } = accountAhead(KUNSHAN, { kind: 'effect', state, decision: colleges, indicator: 'valueKept', year: preview.year });
    const { low, high } = preview.signs.valueKept;
    expect((toMicro - fromMicro) / 1e6).toBeGreaterThanOrEqual(low - 1e-6);
    expect((toMicro - fromMicro) / 1e6).toBeLessThanOrEqual(high + 1e-6);
  });

  it('lays a school’s effect on skills at the school', () => {
    const { parts } = accountAhead(KUNSHAN, { kind: 'effect', state, decision: colleges, indicator: 'humanCapital', year: 2007 });
    expect(parts[0]).toMatchObject({ group: 'you', source: { id: 'vocational-colleges' } });
  });

  it('has no parts for what changes nothing', () => {
    const standing = state.standing[KUNSHAN.city.policies.findIndex(({ id }) => id === 'vocational-colleges')].level;
    const account = accountAhead(KUNSHAN, { kind: 'effect', state, decision: { ...colleges, level: standing }, indicator: 'humanCapital', year: 2005 });
    expect([account.parts, account.toMicro - account.fromMicro]).toEqual([[], 0]);
  });
});

describe('the account of odds', () => {
  const now = indicator(KUNSHAN, state, 'gdp');
  const odds = (atLeast: number): AheadAccount => accountAhead(KUNSHAN, { kind: 'odds', state, decisions: [], threshold: { indicator: 'gdp', year: 2007, atLeast }, futures: 20 });

  it('leads from the futures that hold to those that do not, and adds up', () => {
    const middle = odds(0).toMicro / 1e6;
    const account = odds(middle);
    expect([account.kind, account.futures.from + account.futures.to]).toEqual(['odds', 20]);
    expect(account.fromMicro / 1e6).toBeGreaterThanOrEqual(middle);
    expect(account.toMicro / 1e6).toBeLessThan(middle);
    expect(sumOf(account)).toBe(account.toMicro - account.fromMicro);
  });

  it('leads from today to then where all futures agree', () => {
    const account = odds(0);
    expect([account.kind, account.fromMicro]).toEqual(['course', Math.round(now * 1e6)]);
    expect(sumOf(account)).toBe(account.toMicro - account.fromMicro);
  });
});
