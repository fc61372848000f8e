import { describe, expect, it } from 'vitest';
import type { EndowmentFile, StandingOrder, State, Work } from '../../../src/sim/index';
import { untouched } from '../../../src/sim/intent';
import { completeWorks, reportAlive, spend } from '../../../src/sim/rules/spending';
import { act, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const order = (level: StandingOrder['level'], more: Partial<StandingOrder> = {}): StandingOrder => ({ level, since: 2000, target: null, inherited: false, ...more });
const standing = (orders: Readonly<Record<string, StandingOrder>>): Pick<State, 'standing'> => ({ standing: TOWN.city.policies.map(({ id }) => orders[id] ?? order(0)) });
const READ: YearSettings['read'] = { gdp: 100, squeeze: 1, price: 2 };
const spent = ({ surveys = [], ...settings }: YearSettings & { readonly surveys?: { endowment: number; cost: number }[] } = {}) => {
  const year = aYear({ ...settings, state: { ...standing({}), ...settings.state }, read: { ...READ, ...settings.read } });
  return act(year, (one) => spend(one, { ...untouched(one.state), surveys }));
};

describe('money leaves the treasury', () => {
  it.each([[0, 0], [1, 0.5], [2, 1], [3, 1.6]] as const)('for an order at level %i: %f times its price', (level, times) => {
    const moved = spent({ state: standing({ colleges: order(level) }) });
    expect(moved.because('treasury', 'programmes')).toBeCloseTo(-times, 6);
  });

  it('less where credit is closed', () => {
    expect(spent({ state: standing({ colleges: order(2) }), read: { squeeze: 0.4 } }).by('treasury')).toBeCloseTo(-0.4, 6);
  });

  it('by the predecessor’s orders, as the past', () => {
    expect(spent({ state: standing({ colleges: order(2, { inherited: true }) }) }).group('treasury', 'programmes')).toBe('past');
    expect(spent({ state: standing({ colleges: order(2) }) }).group('treasury', 'programmes')).toBe('you');
  });

  it('for the care of endowments, in yuan', () => {
    const file: EndowmentFile = { discovered: 1990, identified: 1995, protected: 2000, activated: null, form: null };
    const care = (more: Partial<EndowmentFile>): number => spent({ state: { endowments: [{ ...file, ...more }, { ...file, protected: null }] } }).by('treasury');
    expect(care({})).toBeCloseTo(-0.0003 * 100 * 2, 6);
    expect(care({ activated: 2001, form: 'brand' })).toBeCloseTo(-(0.0003 + 0.002) * 100 * 2, 6);
    expect(spent({ surveys: [{ endowment: 0, cost: 0.3 }] }).because('treasury', 'projects')).toBe(-0.3);
  });

  it('for the focus of a plan', () => {
    const plan: State['plan'] = { number: 10, from: 2001, until: 2005, focus: ['laptops'], targets: [], budget: { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 } };
    expect(spent({ state: { plan } }).by('treasury')).toBeCloseTo(-0.8, 6);
  });

  describe('for what is built', () => {
    const work = (launched: number, done: number): Work => ({ policy: 'hall', target: null, launched, done });
    const paid = (one: Work) => spent({ state: { works: [one] } });

    it.each([[2005, 2007], [2004, 2006], [2005, 2005]])('in each year of building (%i to %i)', (launched, done) => {
      expect(paid(work(launched, done)).because('treasury', 'projects')).toBeCloseTo(-1, 6);
    });

    it('and for its upkeep ever after', () => {
      const moved = paid(work(1995, 1997));
      expect(moved.because('treasury', 'projects')).toBe(0);
      expect(moved.because('treasury', 'upkeep')).toBeCloseTo(-0.1, 6);
    });
  });
});

describe('what is finished', () => {
  const finish = (works: Work[]) => {
    const year = aYear({ state: { works } });
    return { moved: act(year, completeWorks), news: year.news };
  };

  it('takes effect in its last year of building, and adds to policy stocks for good', () => {
    const hall = finish([{ policy: 'hall', target: null, launched: 2004, done: 2006 }]);
    expect(hall.moved.by('literacy')).toBe(2);
    expect(hall.news).toEqual([{ kind: 'completed', id: 'hall' }]);
    const park = finish([{ policy: 'park', target: null, launched: 2004, done: 2006 }]);
    expect(park.moved.by('hold.parks')).toBe(0.5);
  });

  it('is finished once', () => {
    for (const done of [2005, 2007]) expect(finish([{ policy: 'hall', target: null, launched: 2003, done }])).toMatchObject({ moved: { stocks: [] }, news: [] });
  });

  it('needs no building if it is a visit', () => {
    const walk = { ...TOWN.city.policies[2], id: 'walk', kind: 'fieldwork' as const, buildYears: 0, effects: [], needs: [] };
    const level = aTown({ policies: [...TOWN.city.policies, walk] });
    const year = aYear({ level, state: { works: [{ policy: 'walk', target: 'old-town', launched: 2005, done: 2005 }] } });
    expect(act(year, completeWorks).because('familiarity.0', 'fieldwork')).toBe(0.25);
  });
});

describe('an endowment', () => {
  it.each([[0.59, 0.61, 1], [0.61, 0.62, 0], [0.5, 0.59, 0]])('that goes from %f to %f comes alive %i times', (from, to, times) => {
    const before = Array.from(aYear({ endowments: [{ activation: from }] }).stocks);
    const year = aYear({ endowments: [{ activation: to }] });
    reportAlive(year, before);
    expect(year.news).toHaveLength(times);
  });
});
