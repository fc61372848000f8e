import { describe, expect, it } from 'vitest';
import { newGame, playYear, SIGNS } from '../../../src/sim/index';
import { axisOf, readSigns, stateOf } from '../../../src/view/model/signs';
import { KUNSHAN } from '../../support/levels';

const RULE = { limit: 0.65, bad: 'above', watch: 0.08, mark: 'E' } as const;
const FLOOR = { limit: 40, bad: 'below', watch: 12, mark: 'E' } as const;

describe('the state of a sign', () => {
  it.each([
    ['alarm', RULE, { value: 0.71, low: 0.69, high: 0.73, measured: true }],
    ['watch', RULE, { value: 0.6, low: 0.59, high: 0.61, measured: true }],
    ['steady', RULE, { value: 0.4, low: 0.39, high: 0.41, measured: true }],
    ['watch', FLOOR, { value: 46, low: 31, high: 60, measured: false }],
    ['steady', FLOOR, { value: 84, low: 78, high: 87, measured: false }],
    ['alarm', FLOOR, { value: 20, low: 10, high: 30, measured: false }],
  ] as const)('is %s', (state, rule, seen) => expect(stateOf(rule, seen)).toBe(state));
});

describe('the six signs of a city', () => {
  const before = newGame(KUNSHAN, 7);
  const after = playYear(KUNSHAN, before, []).state;
  const readings = readSigns(KUNSHAN, after, before);

  it('are all there, worst first', () => {
    expect(readings.map((reading) => reading.sign).toSorted()).toEqual(SIGNS.toSorted());
    const order = ['alarm', 'watch', 'steady'];
    expect(readings.map((reading) => order.indexOf(reading.state))).toEqual(readings.map((reading) => order.indexOf(reading.state)).toSorted((a, b) => a - b));
  });
  it('fit on their axes', () => {
    for (const reading of readings) {
      const { min, max } = axisOf(reading);
      for (const value of [reading.low, reading.high, reading.limit]) expect(value).toBeGreaterThanOrEqual(min);
      for (const value of [reading.low, reading.high, reading.limit]) expect(value).toBeLessThanOrEqual(max);
    }
  });
  it('know nothing of last year in the first', () => {
    expect(readSigns(KUNSHAN, before, null).every((reading) => reading.lastYear === null)).toBe(true);
  });
});
