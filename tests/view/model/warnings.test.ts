import { describe, expect, it } from 'vitest';
import { AT, CRISES, MICRO, type Crisis, type State } from '../../../src/sim/index';
import { warningRows, watchRecord } from '../../../src/view/model/warnings';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

function seen(signals: Partial<Record<Crisis, number>>, files: Partial<Record<Crisis, Partial<State['warnings'][Crisis]>>> = {}): State {
  const state = aCity();
  const stocks = [...state.stocks];
  CRISES.forEach((crisis, n) => { stocks[AT.signal + n] = Math.round((signals[crisis] ?? 0) * MICRO); });
  const warnings = Object.fromEntries(CRISES.map((crisis) => [crisis, { ...state.warnings[crisis], ...files[crisis] }])) as State['warnings'];
  return { ...state, stocks, warnings };
}

describe('early warnings', () => {
  it('stand with the loudest first, each with since when', () => {
    const state = seen({ debt: 0.5, pollution: 70, unrest: 10 }, { debt: { since: 1988 }, pollution: { since: 1989 } });
    expect(warningRows(KUNSHAN, state).map(({ crisis, chip, since }) => [crisis, chip, since]).slice(0, 3)).toEqual([['pollution', 'alarm', 1989], ['debt', 'watch', 1988], ['unrest', 'steady', null]]);
  });

  it('read debt in per cent of output and the rest in points, and fit on their bar', () => {
    const rows = warningRows(KUNSHAN, seen({ debt: 0.5, accident: 60 }));
    const { warning } = KUNSHAN.nation.crises.debt;
    expect(rows.find(({ crisis }) => crisis === 'debt')!.read.watch).toBeCloseTo(100 * warning.watch, 6);
    for (const { read, end } of rows) expect(end).toBeGreaterThanOrEqual(Math.max(read.high, read.alarm));
  });

  it('ask nobody about what nobody can see', () => {
    expect(warningRows(KUNSHAN, seen({})).find(({ crisis }) => crisis === 'accident')!.why).toBeNull();
  });
});

describe('the record of the watch', () => {
  it('adds up, and its lead is the mean over hits', () => {
    const record = watchRecord(KUNSHAN, seen({}, { debt: { hits: 1, leadYears: 6 }, unrest: { hits: 2, misses: 1, leadYears: 3 }, accident: { falseAlarms: 2 } }));
    expect(record).toMatchObject({ hits: 3, misses: 1, falseAlarms: 2, leadYears: 3 });
  });

  it('has no lead without a hit', () => expect(watchRecord(KUNSHAN, seen({})).leadYears).toBeNull());
});
