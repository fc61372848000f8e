import { describe, expect, it } from 'vitest';
import { newGame } from '../../../src/sim/index';
import { findEvent, horizonOf, isPlanDue, openEvents, ordersOf, outcomesOf, questionsOf, recordOf } from '../../../src/view/model/desk';
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

describe('an outcome', () => {
  const seen = readSigns(KUNSHAN, state, null).find((reading) => reading.sign === 'debtRatio')!.value;
  const outcome = (band: { p10: number; p50: number; p90: number }) =>
    outcomesOf(KUNSHAN, { forecast: { from: 1989, futures: 10, thresholds: [], fans: { debtRatio: { years: [1989], with: [band], without: [band] } } }, after: state, main: 'debtRatio' })[0];
  it.each([
    ['inside', { p10: seen - 0.2, p50: seen, p90: seen + 0.2 }],
    ['badSide', { p10: seen - 0.2, p50: seen - 0.1, p90: seen + 0.1 }],
    ['goodSide', { p10: seen - 0.1, p50: seen + 0.1, p90: seen + 0.2 }],
    ['outsideBad', { p10: seen - 0.3, p50: seen - 0.2, p90: seen - 0.1 }],
    ['outsideGood', { p10: seen + 0.1, p50: seen + 0.2, p90: seen + 0.3 }],
  ] as const)('is %s its forecast', (side, band) => expect(outcome(band).side).toBe(side));
  it('counts in the record when it was watched', () => {
    const watched = outcome({ p10: seen - 0.2, p50: seen, p90: seen + 0.2 });
    expect(recordOf([watched, { ...watched, side: 'outsideBad' }, { ...watched, main: false }])).toEqual({ inside: 1, all: 2 });
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
});
