import { describe, expect, it } from 'vitest';
import type { StandingOrder, State } from '../../../src/sim/index';
import { AT, LEVER, LEVERS, MICRO } from '../../../src/sim/index';
import { untouched } from '../../../src/sim/intent';
import { buildPolicyStocks, focusIndustries, lineFactor, nameLeverSources, takeAttention, targetOf } from '../../../src/sim/rules/policies';
import { act, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const order = (level: StandingOrder['level'], more: Partial<StandingOrder> = {}): StandingOrder => ({ level, since: 2000, target: null, inherited: false, ...more });
/** Orders of the town by policy; the others do not stand. */
const standing = (orders: Readonly<Record<string, StandingOrder>>): Pick<State, 'standing'> => ({ standing: TOWN.city.policies.map(({ id }) => orders[id] ?? order(0)) });
const build = ({ effectiveness = 1, ...settings }: YearSettings & { readonly effectiveness?: number }) => act(aYear({ ...settings, read: { effectiveness, credit: 1 } }), nameLeverSources, buildPolicyStocks);

describe('a policy stock', () => {
  it.each([[0, 0], [1, 0.4], [2, 1], [3, 1.35]] as const)('of an order at level %i goes to %f, a fifth of the way a year', (level, strength) => {
    expect(build({ levers: { skills: 0 }, state: standing({ colleges: order(level) }) }).by('lever.skills')).toBeCloseTo(strength / 5, 6);
  });

  it('fades when the order is cut, but not below what was built to last', () => {
    const cut = (hold: number) => {
      const year = aYear({ levers: { skills: 0.8 }, state: standing({}), read: { effectiveness: 1 } });
      year.stocks[AT.hold + LEVERS.indexOf('skills')] = hold * MICRO;
      return act(year, buildPolicyStocks).because('lever.skills', 'policyFade');
    };
    expect(cut(0)).toBeCloseTo(-0.1, 6);
    expect(cut(0.4)).toBeCloseTo(-0.05, 6);
  });

  it('gets less where attention is thin, and more where the plan pays more', () => {
    const thin = build({ effectiveness: 0.5, levers: { skills: 0 }, state: standing({ colleges: order(2) }) });
    expect(thin.by('lever.skills')).toBeCloseTo(0.1, 6);
    expect([0, 20, 100].map(lineFactor)).toEqual([0.75, 1, 1.5]);
    expect(lineFactor(undefined)).toBe(1);
  });

  it('says whose order it is', () => {
    const of = (inherited: boolean) => build({ levers: { skills: 0 }, state: standing({ colleges: order(2, { inherited }) }) }).group('lever.skills', 'policy');
    expect([of(false), of(true)]).toEqual(['you', 'past']);
  });

  it('of what is signed, not done, asks for no attention', () => {
    const signing = { ...TOWN.city.policies[0], id: 'colleges', levers: [{ lever: 'landSale' as const, weight: 1 }] };
    const level = aTown({ policies: [signing, ...TOWN.city.policies.slice(1)] });
    expect(build({ level, effectiveness: 0.5, levers: { landSale: 0 }, state: standing({ colleges: order(2) }) }).by('lever.landSale')).toBe(1);
  });
});

describe('attention', () => {
  it('spread thin and credit that is closed weaken everything', () => {
    const busy = aTown({ policies: TOWN.city.policies.map((policy) => ({ ...policy, load: 9 })) });
    const left = (squeeze: number, level = TOWN): number => {
      const year = aYear({ level, state: standing({ colleges: order(2) }), read: { squeeze } });
      takeAttention(year, untouched(year.state));
      return year.read.effectiveness;
    };
    expect(left(1)).toBe(1);
    expect(left(0.5)).toBe(0.5);
    expect(left(1, busy)).toBeLessThan(0.5);
  });
});

describe('the focus of a plan', () => {
  const plan = (focus: NonNullable<State['plan']>['focus']): Partial<State> => ({ plan: { number: 10, from: 2001, until: 2005, focus, targets: [], budget: { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 } } });
  const focus = (state: Partial<State>) => act(aYear({ state, read: { effectiveness: 1 } }), focusIndustries);

  it('is stronger on one industry than on each of three', () => {
    expect(focus(plan(['laptops'])).by('focus.laptops')).toBeCloseTo(0.6, 6);
    expect(focus(plan(['laptops', 'telecom', 'culture'])).by('focus.laptops')).toBeCloseTo(0.3, 6);
    expect(focus(plan(['laptops'])).group('focus.laptops', 'policy')).toBe('you');
  });

  it('is none without a plan', () => {
    expect(focus({ plan: null }).stocks).toEqual([]);
  });
});

describe('what an order points at', () => {
  it('is an industry, while it stands', () => {
    const target = (more: Partial<StandingOrder>): number => targetOf(aYear({ state: standing({ court: order(1, { target: 'telecom', ...more }) }) }), LEVER.investment);
    expect([target({}), target({ level: 0 }), target({ target: null })]).toEqual([7, -1, -1]);
  });
});
