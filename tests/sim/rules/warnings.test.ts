import { describe, expect, it } from 'vitest';
import { AT, CRISES, type Crisis, MICRO, warningsOf } from '../../../src/sim/index';
import type { WarningFile } from '../../../src/sim/state';
import { watchForCrises } from '../../../src/sim/rules/warnings';
import { act, aState, aYear, TOWN, type YearSettings } from '../support/years';

const { watch, alarm } = TOWN.nation.crises.unrest.warning;
const CALM: WarningFile = { since: 0, struck: false, deafUntil: 0, hits: 0, misses: 0, falseAlarms: 0, leadYears: 0 };
const filed = (crisis: Crisis, file: Partial<WarningFile>) => ({ warnings: { debt: CALM, unrest: CALM, pollution: CALM, accident: CALM, [crisis]: { ...CALM, ...file } } });
const SEEN: YearSettings = { levers: { monitoring: 1 } };

/** A year whose tension is measured exactly, unless told otherwise. */
function watched(tension: number, { file = {}, signal = tension, ...settings }: YearSettings & { readonly file?: Partial<WarningFile>; readonly signal?: number } = {}) {
  const year = aYear({ ...SEEN, ...settings, stocks: { pollution: 10, latentHazard: 10, ...settings.stocks, tension }, state: filed('unrest', file) });
  year.stocks[AT.signal + CRISES.indexOf('unrest')] = signal * MICRO;
  return year;
}

describe('a warning', () => {
  it('goes up when what is seen crosses the watch threshold', () => {
    const year = watched(watch + 1);
    act(year, watchForCrises);
    expect(year.news).toEqual([{ kind: 'warning', id: 'unrest', value: 1 }]);
    expect(year.state.warnings.unrest).toEqual({ ...CALM, since: 2005 });
    const below = watched(watch - 1);
    act(below, watchForCrises);
    expect(below.news).toEqual([]);
  });

  it('is told again as an alarm', () => {
    const year = watched(alarm + 1, { signal: watch + 1, file: { since: 2004 } });
    act(year, watchForCrises);
    expect(year.news).toEqual([{ kind: 'warning', id: 'unrest', value: 2 }]);
    expect(year.state.warnings.unrest.since).toBe(2004);
  });

  it.each([['under it is a hit', 2002, { hits: 1, misses: 0, leadYears: 3, since: 2005, struck: true }], ['without one is a miss', 0, { hits: 0, misses: 1, leadYears: 0 }]] as const)('and a crisis %s', (_what, since, counts) => {
    const year = watched(alarm, { file: { since } });
    year.crisis.unrest = 0.8;
    act(year, watchForCrises);
    expect(year.state.warnings.unrest).toMatchObject(counts);
  });

  it('that goes down with nothing come was false, and costs a little standing', () => {
    const year = watched(watch / 2, { file: { since: 2002 } });
    const moved = act(year, watchForCrises);
    expect(moved.because('standing', 'falseAlarm')).toBe(-1);
    expect(year.state.warnings.unrest).toEqual({ ...CALM, falseAlarms: 1 });
    const useful = watched(watch / 2, { file: { since: 2002, struck: true } });
    expect(act(useful, watchForCrises).by('standing')).toBe(0);
  });

  it('that has stood for seven years is not heard any more, and none is for two', () => {
    const stale = watched(watch + 1, { file: { since: 1998 } });
    act(stale, watchForCrises);
    expect(stale.state.warnings.unrest).toEqual({ ...CALM, falseAlarms: 1, deafUntil: 2007 });
    const deaf = watched(watch + 1, { file: { deafUntil: 2005 } });
    act(deaf, watchForCrises);
    expect(deaf.news).toEqual([]);
  });
});

describe('what the watchers see', () => {
  const seen = (settings: YearSettings): number => act(watched(60, { signal: 20, ...settings }), watchForCrises).by('signal.unrest');

  it('is late and blurred without monitoring', () => {
    expect(seen({})).toBe(40);
    expect(seen({ levers: {}, seed: 3 })).toBeLessThan(0.6 * 40);
    expect(new Set([1, 2, 3].map((seed) => seen({ levers: {}, seed }))).size).toBe(3);
  });

  it('leaves out hidden debt that nobody has audited', () => {
    const debt = (levers: YearSettings['levers']): number => act(aYear({ levers, stocks: { hiddenDebt: 2 } }), watchForCrises).by('signal.debt');
    expect(debt({ monitoring: 1 })).toBeGreaterThan(2 * debt({}));
  });
});

it('the page reads level, thresholds and record', () => {
  const state = aState({ state: filed('unrest', { since: 2001, hits: 2, leadYears: 5, misses: 1, falseAlarms: 3 }), levers: { monitoring: 1 } });
  state.stocks[AT.signal + CRISES.indexOf('unrest')] = (alarm + 2) * MICRO;
  const unrest = warningsOf(TOWN, state)[CRISES.indexOf('unrest')];
  expect(unrest).toEqual({ crisis: 'unrest', level: 'alarm', since: 2001, signal: alarm + 2, low: alarm + 2, high: alarm + 2, watch, alarm, hits: 2, misses: 1, falseAlarms: 3, leadYears: 2.5 });
  expect(warningsOf(TOWN, state)[0]).toMatchObject({ crisis: 'debt', level: 'calm', since: null, leadYears: null });
});
