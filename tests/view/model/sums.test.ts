import { describe, expect, it } from 'vitest';
import type { AimAccount, PlanOdds } from '../../../src/insight/index';
import { AT, EVALUATION_TERMS, MICRO } from '../../../src/sim/index';
import { exposureLedger } from '../../../src/view/model/dressing';
import { aimSum, exposureSum, jointSum, type SumLedger } from '../../../src/view/model/sums';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const total = ({ from, rows }: SumLedger<unknown>): number => rows.reduce((sum, { steps }) => sum + steps, from);
const odds = { tenths: 5, bound: null, share: 0.5 };
const promise = (costs: number): PlanOdds['targets'][number] => ({ target: { indicator: 'gdp', atLeast: 1 }, odds, reachable: 1, costs });
const joint = (targets: PlanOdds['targets'], kept: number): PlanOdds => ({ judged: 1995, targets, joint: odds, futures: 100, kept });

describe('odds of all promises together', () => {
  it('add up from all futures to those that keep every promise, the dearest promise first', () => {
    const ledger = jointSum(joint([promise(10 + 1 / 3), promise(0), promise(20 + 1 / 3), promise(1 / 3)], 69));
    expect([ledger.from, ledger.to, total(ledger)]).toEqual([1000, 690, 690]);
    expect(ledger.rows.map(({ steps }) => steps)).toEqual([-203, -104, -3]);
  });

  it('have no rows where nothing breaks', () => expect(jointSum(joint([promise(0)], 100))).toMatchObject({ from: 1000, to: 1000, rows: [] }));
});

describe('the chance that dressed figures come out', () => {
  const city = aCity({});
  const dressed = (points: number, years: number) => {
    const state = { ...city, stocks: [...city.stocks], dressing: { ...city.dressing, since: { ...city.dressing.since, growth: city.year - years } } };
    state.stocks[AT.gap + EVALUATION_TERMS.indexOf('growth')] = points * MICRO;
    return exposureLedger(KUNSHAN, state, { term: 'growth', points: 10 });
  };

  it.each([[0, 0], [30, 4], [90, 20]])('adds up with %i points that have stood for %i years', (points, years) => {
    const account = dressed(points, years);
    expect(account.steps.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(account.chance, 12);
    const ledger = exposureSum(account);
    expect(total(ledger)).toBe(ledger.to);
  });

  it('grows with the years, up to its ceiling', () => {
    expect(dressed(30, 4).steps.map(({ kind }) => kind)).toContain('standing');
    expect(dressed(90_000, 20).steps.at(-1)).toMatchObject({ kind: 'ceiling' });
    expect(dressed(90_000, 20).chance).toBe(0.5);
  });
});

describe('what a card tells', () => {
  it('adds up as it is written, without the lines that are nothing', () => {
    const account: AimAccount = { aim: 'purse', from: 1.0004, to: 1.2506, futures: 24, parts: [{ kind: 'money', item: 'taxes', amount: 0.3004 }, { kind: 'money', item: 'interest', amount: -0.0502 }, { kind: 'money', item: 'plan', amount: 0 }] };
    const ledger = aimSum(account);
    expect([ledger.from, ledger.to, total(ledger), ledger.rows.length]).toEqual([1000, 1251, 1251, 2]);
  });

  it('is in per cent where it is a share', () => {
    const ledger = aimSum({ aim: 'pilot.reform', from: 0, to: 0.5, futures: 24, parts: (['bid', 'place', 'favour'] as const).map((need) => ({ kind: 'pilot', need, amount: 1 / 6 })) });
    expect([ledger.to, total(ledger)]).toEqual([500, 500]);
  });
});
