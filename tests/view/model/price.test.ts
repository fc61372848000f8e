import { describe, expect, it } from 'vitest';
import { govern, openRun } from '../../../src/run/index';
import { strategyById } from '../../../src/insight/index';
import { influenceMoved, office, priceAccount, type Decision } from '../../../src/sim/index';
import { feedersOf, priceLedger } from '../../../src/view/model/price';
import { KUNSHAN } from '../../support/levels';

const run = govern(openRun(KUNSHAN, 7), strategyById('history')!.mayor, 2006);
const { policies, actors } = KUNSHAN.city;
const decisions: readonly Decision[] = policies.flatMap(({ id, target }): Decision[] => (target === undefined ? [{ kind: 'setLevel', policy: id, level: 2 }, { kind: 'launch', policy: id }] : []));
const priced = decisions.flatMap((decision) => { const ledger = priceLedger(run, decision); return ledger ? [{ decision, ledger }] : []; });

describe('a price', () => {
  it('adds up in the millions that are written, to what the office takes', () => {
    expect(priced.length).toBeGreaterThan(20);
    for (const { decision, ledger } of priced) {
      expect(ledger.rows.reduce((sum, { millions }) => sum + millions, 0)).toBe(ledger.millions);
      expect(ledger.millions).toBe(Math.round(office(KUNSHAN, run.state, []).costOf(decision).money * 1000));
    }
  });

  it('is its steps together, before anything is rounded', () => {
    for (const { decision } of priced) {
      const { money, steps } = priceAccount(KUNSHAN, run.state, decision)!;
      expect(steps.reduce((sum, step) => sum + step.money, 0), JSON.stringify(decision)).toBeCloseTo(money, 9);
    }
  });

  it('is dearer where somebody resists who has been fed', () => {
    const resisted = priced.flatMap(({ ledger }) => ledger.rows.filter(({ step }) => step.kind === 'resistance'));
    expect(resisted.length).toBeGreaterThan(0);
    expect(resisted.every(({ step }) => step.money > 0)).toBe(true);
    const fed = actors.map(({ id }) => feedersOf(run, id)).filter((feeders) => feeders.length > 0);
    expect(fed.length).toBeGreaterThan(0);
    for (const feeders of fed) expect(feeders).toEqual(feeders.toSorted((a, b) => b.hundredths - a.hundredths));
  });

  it('is not told of what brings money, or has no price', () => expect(priceLedger(run, { kind: 'setLevel', policy: 'no-such-policy', level: 1 })).toBeNull());

  it('cannot be fed by a stranger', () => expect(() => influenceMoved(KUNSHAN, run.years[0], 'nobody')).toThrow(/nobody/));
});
