import { describe, expect, it } from 'vitest';
import { newGame } from '../../../src/sim/index';
import { isOptional, newAlarms, stopAt, stopReasons, type YearLook } from '../../../src/view/model/stops';
import type { StopReason } from '../../../src/view/session-types';
import { KUNSHAN } from '../../support/levels';

const quiet = (overrides: Partial<YearLook> = {}): YearLook => ({
  state: newGame(KUNSHAN, 1), news: [], alarms: [[], [], []], outcomes: [], choices: [], readyEndowments: [], turned: [], idle: [0, 0], free: { before: 1, now: 1 }, newRegime: null, planDue: false, planNumber: 8, ...overrides,
});
const kinds = (look: YearLook): string[] => stopReasons(look).map((reason) => reason.kind);

describe('reasons to stop', () => {
  it('are none in a quiet year', () => expect(stopReasons(quiet())).toEqual([]));
  it('put a plan before a turning point, that before an alarm, and a lesser choice last', () => {
    const look = quiet({ planDue: true, choices: [{ event: 'lesser', major: false, bites: true }, { event: 'turning', major: true, bites: false }], alarms: [[], [], ['debtRatio']] });
    expect(stopReasons(look)).toEqual([
      { kind: 'plan', number: 8 }, { kind: 'event', event: 'turning', major: true }, { kind: 'alarm', sign: 'debtRatio' }, { kind: 'event', event: 'lesser', major: false },
    ]);
  });
  it('leave a lesser choice that costs nothing to the desk', () => expect(kinds(quiet({ choices: [{ event: 'lesser', major: false, bites: false }] }))).toEqual([]));
  it('name a crisis, after the plan that is due and before everything else', () => {
    const look = quiet({ planDue: true, news: [{ kind: 'crisis', id: 'accident' }], choices: [{ event: 'turning', major: true, bites: true }] });
    expect(kinds(look)).toEqual(['plan', 'crisis', 'event']);
  });
  it('name an empty purse in its first year only', () => {
    expect(stopReasons(quiet({ free: { before: 0.1, now: -0.2 } }))).toEqual([{ kind: 'overdrawn', money: -0.2 }]);
    expect(kinds(quiet({ free: { before: -0.1, now: -0.2 } }))).toEqual([]);
  });
  it('leave what was finished to the card of the year: nothing can be done about it', () => expect(kinds(quiet({ news: [{ kind: 'completed', id: 'metro-line' }] }))).toEqual([]));
  it('name dressed figures that came out, before a turning point', () => {
    const look = quiet({ news: [{ kind: 'exposed', id: 'growth', value: 31.4 }], choices: [{ event: 'turning', major: true, bites: true }] });
    expect(stopReasons(look)[0]).toEqual({ kind: 'exposed', term: 'growth', gap: 31.4 });
    expect(kinds(look)).toEqual(['exposed', 'event']);
  });
  it('name a new scorecard', () => expect(stopReasons(quiet({ newRegime: 'beyondGdp' }))).toEqual([{ kind: 'regime', regime: 'beyondGdp' }]));
  it('name the season of a large industry only when it is over', () => {
    expect(kinds(quiet({ turned: [{ industry: 'laptops', season: 'surging' }] }))).toEqual([]);
    expect(kinds(quiet({ turned: [{ industry: 'laptops', season: 'fading' }] }))).toEqual(['season']);
  });
  it('need two idle years', () => {
    expect(kinds(quiet({ idle: [0.5, 0.3] }))).toEqual([]);
    expect(kinds(quiet({ idle: [0.5, 0.41] }))).toEqual(['idleMoney']);
  });
  it('are one when the term is over', () => expect(kinds(quiet({ planDue: true, state: { ...newGame(KUNSHAN, 1), ended: { kind: 'insolvency', year: 2020 } } }))).toEqual(['ended']));
});

describe('an alarm', () => {
  it('stops when it is new', () => expect(newAlarms([[], [], ['waterAir']])).toEqual(['waterAir']));
  it('does not stop again before two calm years', () => {
    expect(newAlarms([['waterAir'], [], ['waterAir']])).toEqual([]);
    expect(newAlarms([['waterAir'], ['waterAir'], ['waterAir']])).toEqual([]);
  });
});

describe('the pace', () => {
  const lesser: StopReason = { kind: 'event', event: 'a', major: false };
  const turning: StopReason = { kind: 'event', event: 'b', major: true };
  it('lets what can wait through only in a quiet plan', () => {
    expect(stopAt('whenNeeded', [lesser], 0)).toBe(lesser);
    expect(stopAt('whenNeeded', [lesser], 1)).toBeNull();
    expect(stopAt('everyYear', [lesser], 2)).toBe(lesser);
  });
  it('always stops for a turning point, except plan by plan', () => {
    expect(stopAt('whenNeeded', [turning], 9)).toBe(turning);
    expect(stopAt('planByPlan', [turning], 0)).toBeNull();
    expect(stopAt('planByPlan', [turning, { kind: 'alarm', sign: 'debtRatio' }], 0)).toEqual({ kind: 'alarm', sign: 'debtRatio' });
  });
  it.each(['whenNeeded', 'planByPlan'] as const)('always stops for an emergency: %s', (pace) => {
    for (const emergency of [{ kind: 'crisis', crisis: 'debt' }, { kind: 'exposed', term: 'growth', gap: 30 }, { kind: 'overdrawn', money: -0.1 }, { kind: 'alarm', sign: 'debtRatio' }] as const) expect(stopAt(pace, [emergency], 9)).toBe(emergency);
  });
  it('counts only what is optional', () => {
    expect(isOptional(turning)).toBe(false);
    expect(isOptional(lesser)).toBe(true);
    expect(isOptional({ kind: 'regime', regime: 'beyondGdp' })).toBe(false);
    expect(isOptional({ kind: 'season', industry: 'laptops', season: 'fading' })).toBe(true);
  });
});
