import { describe, expect, it } from 'vitest';
import { newGame, playYear, SIGNS } from '../../../src/sim/index';
import { headlineKey, headlineOf } from '../../../src/view/model/headline';
import { axisOf, readSigns, stateOf, type SignReading } from '../../../src/view/model/signs';
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

describe('the headline', () => {
  const reading = (change: Partial<SignReading>): SignReading => ({ sign: 'dependence', state: 'steady', value: 0.4, low: 0.4, high: 0.4, measured: true, lastYear: 0.4, limit: 0.65, bad: 'above', pressure: -3, ...change });
  const watch = (): number => 0.08;

  it('is the sign nearest its limit', () => {
    const calm = reading({});
    const near = reading({ sign: 'debtRatio', state: 'watch', pressure: -0.3 });
    expect(headlineOf([calm, near], watch).sign).toBe('debtRatio');
  });
  it('prefers what moves to what has stood still for years', () => {
    const still = reading({ sign: 'cultivation', state: 'alarm', pressure: 2 });
    const moving = reading({ state: 'alarm', value: 0.71, lastYear: 0.64, pressure: 0.75 });
    expect(headlineOf([still, moving], watch)).toMatchObject({ sign: 'dependence', state: 'alarm', trend: 'rising', tenths: 7 });
  });
  it('does not claim to know an unmeasured river', () => {
    const river = reading({ sign: 'waterAir', state: 'watch', measured: false, pressure: 1 });
    expect(headlineKey(headlineOf([river], watch), 2007)).toBe('headline.waterAir.unmeasured');
  });
  it('says what stands still in other words from year to year', () => {
    const still = headlineOf([reading({ sign: 'cultivation', state: 'alarm', pressure: 2 })], watch);
    expect(headlineKey(still, 2000)).not.toBe(headlineKey(still, 2001));
  });
});
