import { describe, expect, it } from 'vitest';
import { check, type Decision, office, playYear, type Refusal, refusalsOf } from '../../src/sim/index';
import { aState, aTown, TOWN, type YearSettings } from './support/years';

const RICH: YearSettings['stocks'] = { treasury: 50 };
const BROKE: YearSettings['stocks'] = { treasury: -50 };
const BUDGET = { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 };
const plan = (more: object = {}): Decision => ({ kind: 'adoptPlan', plan: { focus: [], targets: [], budget: BUDGET, ...more } });
const song = (action: 'identify' | 'protect' | 'activate' | 'rest', form?: 'brand'): Decision => ({ kind: 'endowment', endowment: 'song', action, ...(form && { form }) });
const file = (more: object = {}) => ({ discovered: 1990, identified: null, protected: null, activated: null, form: null, ...more });
const songIs = (more: object = {}) => ({ endowments: [file(more), file({ discovered: null })] });
const fair = { agenda: [{ event: 'fair', started: 1995, answered: null }] };

interface Case { readonly when: string; readonly decision: Decision; readonly settings?: YearSettings; readonly after?: readonly Decision[]; readonly code: Refusal['code'] | undefined }

const CASES: readonly Case[] = [
  { when: 'the policy is unknown', decision: { kind: 'setLevel', policy: 'nonsense', level: 1 }, code: 'unknown' },
  { when: 'a project is set like an order', decision: { kind: 'setLevel', policy: 'park', level: 1 }, code: 'unknown' },
  { when: 'an order is launched like a project', decision: { kind: 'launch', policy: 'colleges' }, code: 'unknown' },
  { when: 'nothing would change', decision: { kind: 'setLevel', policy: 'colleges', level: 1 }, code: 'noChange' },
  { when: 'the office can do it', decision: { kind: 'setLevel', policy: 'colleges', level: 2 }, code: undefined },
  { when: 'an order is stopped without money', decision: { kind: 'setLevel', policy: 'colleges', level: 0 }, settings: { stocks: BROKE }, code: undefined },
  { when: 'the treasury is empty', decision: { kind: 'setLevel', policy: 'colleges', level: 2 }, settings: { stocks: { treasury: 0, taxRevenue: 0, transfers: 0 } }, code: 'notEnoughMoney' },
  { when: 'no seal is left', decision: { kind: 'launch', policy: 'park' }, settings: { state: { austerityYears: 3, ...songIs() }, stocks: { ...RICH, governance: 20 } }, after: [{ kind: 'setLevel', policy: 'colleges', level: 2 }, song('identify'), { kind: 'setLevel', policy: 'colleges', level: 3 }], code: 'notEnoughSeals' },
  { when: 'its time has not come', decision: { kind: 'setLevel', policy: 'court', level: 1, target: 'laptops' }, settings: { year: 1991 }, code: 'notYet' },
  { when: 'it points at nothing', decision: { kind: 'setLevel', policy: 'court', level: 1 }, code: 'targetMissing' },
  { when: 'it points at something else', decision: { kind: 'setLevel', policy: 'court', level: 1, target: 'old-town' }, code: 'targetMissing' },
  { when: 'a requirement does not hold', decision: { kind: 'launch', policy: 'hall' }, code: 'requirement' },
  { when: 'its rival was chosen the same year', decision: { kind: 'launch', policy: 'hall' }, settings: { state: { happened: [{ event: 'fair', year: 1995, option: 'wait' }] } }, after: [{ kind: 'launch', policy: 'park' }], code: 'excluded' },
  { when: 'it is being built', decision: { kind: 'launch', policy: 'park' }, settings: { state: { works: [{ policy: 'park', target: null, launched: 2004, done: 2006 }] } }, code: 'underWay' },
  { when: 'it stands already', decision: { kind: 'launch', policy: 'park' }, settings: { state: { works: [{ policy: 'park', target: null, launched: 1994, done: 1996 }] } }, code: 'alreadyDone' },
  { when: 'nobody has found the endowment', decision: { kind: 'endowment', endowment: 'kiln', action: 'identify' }, settings: { state: songIs() }, code: 'hidden' },
  { when: 'an endowment is identified', decision: song('identify'), settings: { state: songIs() }, code: undefined },
  { when: 'it has been identified', decision: song('identify'), settings: { state: songIs({ identified: 2000 }) }, code: 'alreadyDone' },
  { when: 'it was identified only this year', decision: song('protect'), settings: { state: songIs() }, after: [song('identify')], code: 'requirement' },
  { when: 'it has no such form', decision: { kind: 'endowment', endowment: 'song', action: 'activate', form: 'visitors' }, settings: { state: songIs({ identified: 2000 }) }, code: 'targetMissing' },
  { when: 'it is brought to life', decision: song('activate', 'brand'), settings: { state: songIs({ identified: 2000 }) }, code: undefined },
  { when: 'it rests already', decision: song('rest'), settings: { state: songIs({ identified: 2000 }) }, code: 'noChange' },
  { when: 'the event is not on the desk', decision: { kind: 'respond', event: 'fair', option: 'join' }, code: 'notOnTheDesk' },
  { when: 'an event is answered', decision: { kind: 'respond', event: 'fair', option: 'join' }, settings: { year: 1995, state: fair }, code: undefined },
  { when: 'it was answered this year', decision: { kind: 'respond', event: 'fair', option: 'wait' }, settings: { year: 1995, state: fair }, after: [{ kind: 'respond', event: 'fair', option: 'join' }], code: 'notOnTheDesk' },
  { when: 'the answer is unknown', decision: { kind: 'respond', event: 'fair', option: 'sing' }, settings: { year: 1995, state: fair }, code: 'unknown' },
  { when: 'no plan begins this year', decision: plan(), code: 'notAPlanYear' },
  { when: 'a plan begins', decision: plan({ focus: ['laptops', 'culture'] }), settings: { year: 2006 }, code: undefined },
  { when: 'a plan was adopted', decision: plan(), settings: { year: 2006 }, after: [plan()], code: 'alreadyDone' },
  { when: 'the focus is doubled', decision: plan({ focus: ['laptops', 'laptops'] }), settings: { year: 2006 }, code: 'planInvalid' },
  { when: 'the budget is not a hundred', decision: plan({ budget: { ...BUDGET, culture: 19 } }), settings: { year: 2006 }, code: 'planInvalid' },
  { when: 'a target has two sides', decision: plan({ targets: [{ indicator: 'gdp', atLeast: 1, atMost: 2 }] }), settings: { year: 2006 }, code: 'planInvalid' },
  { when: 'there is no plan at all', decision: { kind: 'adoptPlan' } as unknown as Decision, settings: { year: 2006 }, code: 'planInvalid' },
  { when: 'the governed years are over', decision: { kind: 'setLevel', policy: 'colleges', level: 2 }, settings: { year: 2030 }, code: 'gameOver' },
  { when: 'it is no decision', decision: { kind: 'sing' } as unknown as Decision, code: 'unknown' },
];

describe('the office answers', () => {
  it.each(CASES)('$code when $when', ({ decision, settings = {}, after = [], code }) => {
    const state = aState({ stocks: RICH, ...settings });
    expect(refusalsOf(TOWN, state, after)).toEqual([]);
    expect(check(TOWN, state, after, decision)?.code).toBe(code);
    // "May I?" and "do it" are one rule.
    expect(playYear(TOWN, state, [...after, decision]).refusals.map(({ refusal }) => refusal.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('with what is missing and what is there', () => {
    expect(check(TOWN, aState({ stocks: { treasury: 0, taxRevenue: 0 } }), [], { kind: 'launch', policy: 'park' })).toMatchObject({ code: 'notEnoughMoney', needs: expect.any(Number), has: expect.any(Number) });
  });
});

describe('the office', () => {
  const state = aState({ stocks: RICH });
  const raise: Decision = { kind: 'setLevel', policy: 'colleges', level: 3 };

  it('has less after each decision, by what it costs', () => {
    const before = office(TOWN, state, []);
    const after = office(TOWN, state, [raise]);
    const cost = before.costOf(raise);
    expect(before.money - after.money).toBeCloseTo(cost.money, 6);
    expect(before.seals - after.seals).toBe(cost.seals);
    expect([after.moneyAtStart, after.sealsAtStart]).toEqual([before.money, before.seals]);
  });

  it('spreads its attention thin when it takes on too much', () => {
    const busy = aTown({ policies: TOWN.city.policies.map((policy) => ({ ...policy, load: 9 })) });
    const { load, capacity, effectiveness } = office(busy, aState({ level: busy, stocks: RICH }), [raise]);
    expect(load).toBeGreaterThan(capacity);
    expect(effectiveness).toBeCloseTo(Math.sqrt(capacity / load) * (capacity / load), 12);
    expect(office(TOWN, state, []).effectiveness).toBe(1);
  });

  it('pays more for what an interest resists, and for what is paid in yuan while the city is poor', () => {
    const cost = (level = TOWN, settings: YearSettings = {}): number => office(level, aState({ level, stocks: RICH, ...settings }), []).costOf({ kind: 'launch', policy: 'park' }).money;
    const loved = aTown({ policies: TOWN.city.policies.map((policy) => ({ ...policy, resists: [] })) });
    const inYuan = aTown({ policies: TOWN.city.policies.map((policy) => ({ ...policy, localPrice: true })) });
    // One actor alone is heard: resistance costs two fifths more than usual.
    expect(cost()).toBeCloseTo((1 + 1.4 * 0.2) * cost(loved), 6);
    expect(cost(inYuan)).toBeGreaterThan(cost());
    expect(cost(inYuan, { stocks: { ...RICH, workers: 20 } })).toBeLessThan(cost(TOWN, { stocks: { ...RICH, workers: 20 } }));
  });
});
