import { describe, expect, it } from 'vitest';
import { newGame } from '../../../src/sim/index';
import { findEvent, horizonOf, isPlanDue, openEvents, ordersOf, questionsOf } from '../../../src/view/model/desk';
import { readSigns } from '../../../src/view/model/signs';
import { KUNSHAN } from '../../support/levels';

const state = newGame(KUNSHAN, 7);
const ALL = { accident: true, vice: true, dispute: true };

describe('the forecast', () => {
  it.each([[1990, 1995], [1991, 1995], [1993, 1995], [1994, 2000], [2007, 2010], [2029, 2029]])('of %d reaches to %d', (year, until) => expect(horizonOf(year)).toBe(until));
  it('asks three questions that lie within it, the headline first', () => {
    const questions = questionsOf(readSigns(KUNSHAN, state, null), 'debtRatio', 1993);
    expect(questions.map((question) => question.sign)).toHaveLength(3);
    expect(questions[0].sign).toBe('debtRatio');
    for (const { threshold } of questions) expect(threshold.year).toBe(1995);
  });
});

describe('the desk', () => {
  it('shows inherited standing orders, and what the draft makes of them', () => {
    const inherited = ordersOf(KUNSHAN, state, []);
    expect(inherited.length).toBe(KUNSHAN.city.start.standing.length);
    const { id } = inherited[0].policy;
    expect(ordersOf(KUNSHAN, state, [{ kind: 'setLevel', policy: id, level: 0 }])[0]).toMatchObject({ level: 0 });
  });
  it('knows when a plan is due', () => {
    expect(isPlanDue(state, [])).toBe(false);
    expect(isPlanDue({ ...state, year: 1991 }, [])).toBe(true);
    expect(isPlanDue({ ...state, year: 1991 }, [{ kind: 'adoptPlan', plan: { focus: [], targets: [], budget: { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 } } }])).toBe(false);
  });
  it('holds the events that wait for an answer, without those that the player has taken off', () => {
    const event = [...KUNSHAN.city.events, ...KUNSHAN.nation.events].find((one) => one.sensitive === 'accident' && one.options?.length)!;
    const waiting = { ...state, agenda: [{ event: event.id, started: 2014, answered: null }] };
    expect(openEvents(KUNSHAN, waiting, { drafted: [], content: ALL }).map((open) => open.event.id)).toEqual([event.id]);
    expect(openEvents(KUNSHAN, waiting, { drafted: [], content: { ...ALL, accident: false } })).toEqual([]);
    expect(findEvent(KUNSHAN, event.id)).toBe(event);
  });
  it('asks for nothing once only the verdict is left', () => {
    const waiting = { ...state, agenda: [{ event: 'stimulus', started: 2009, answered: null }] };
    expect(openEvents(KUNSHAN, { ...waiting, year: 2009 }, { drafted: [], content: ALL })).toHaveLength(1);
    expect(openEvents(KUNSHAN, { ...waiting, year: 2030 }, { drafted: [], content: ALL })).toEqual([]);
    const ended = { ...waiting, year: 2011, ended: { kind: 'insolvency', year: 2010 } } as const;
    expect(openEvents(KUNSHAN, ended, { drafted: [], content: ALL })).toEqual([]);
    expect(isPlanDue(ended, [])).toBe(false);
  });
});
