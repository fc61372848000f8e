import { describe, expect, it } from 'vitest';
import type { StandingOrder, State } from '../../../src/sim/index';
import { untouched } from '../../../src/sim/intent';
import { takeUp } from '../../../src/sim/rules/take-up';
import { aTown, aYear, TOWN, type YearSettings } from '../support/years';

const monitoring = { ...TOWN.city.policies[0], id: 'audits', levers: [{ lever: 'monitoring' as const, weight: 1 }] };
const LEVEL = aTown({ policies: [...TOWN.city.policies, monitoring] });
const STANDING: StandingOrder[] = LEVEL.city.policies.map(({ id }) => ({ level: id === 'colleges' ? 3 : 0, since: 2000, target: null, inherited: false }));
const PLAN: State['plan'] = { number: 10, from: 2001, until: 2005, focus: ['laptops'], targets: [], budget: { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 } };
const FILE = { discovered: 1990, identified: 1995, protected: 1996, activated: 1997, form: 'brand' } as const;

function after(settings: YearSettings) {
  const year = aYear({ level: LEVEL, ...settings, state: { standing: STANDING, plan: PLAN, endowments: [FILE, FILE], ...settings.state } });
  takeUp(year, { ...untouched(year.state), launched: [{ policy: 'park', target: null, launched: year.calendar, done: year.calendar + 2 }] });
  return year.state;
}

describe('what is decided', () => {
  it('stands, and is being built', () => {
    const state = after({});
    expect(state.standing).toEqual(STANDING);
    expect(state.works).toHaveLength(1);
    expect(state.plan).toEqual(PLAN);
  });
});

describe.each<[string, YearSettings]>([['after the last year', { year: 2030 }], ['after an ending', { state: { ended: { kind: 'insolvency', year: 2004 } } }]])('a caretaker, %s', (_when, settings) => {
  const state = after(settings);

  it('keeps only what keeps the lights on', () => {
    expect(state.standing.map(({ level }) => level)).toEqual([0, 0, 0, 0, 1]);
    expect(state.plan).toBeNull();
    expect(state.works).toEqual([]);
  });

  it('protects what is protected, and brings nothing to life', () => {
    expect(state.endowments).toEqual([{ ...FILE, activated: null }, { ...FILE, activated: null }]);
  });
});
