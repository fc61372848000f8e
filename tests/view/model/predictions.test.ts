import { describe, expect, it } from 'vitest';
import { openRun } from '../../../src/run/index';
import { observed, SIGNS } from '../../../src/sim/index';
import { cameTrue, firstEntry, predictionOf, signsLeft, type Entry } from '../../../src/view/model/predictions';
import { KUNSHAN } from '../../support/levels';

const { state } = openRun(KUNSHAN, 7);
const YEARS = { made: 1990, until: 1995 };
const entry = (part: Partial<Entry>): Entry => ({ sign: 'unemployment', low: '2', value: '3.1', high: '5', sure: 80, ...part });

describe('the form of a prediction', () => {
  it('reads per cent as shares', () => expect(predictionOf(entry({}), YEARS)).toMatchObject({ low: 0.02, value: 0.031, high: 0.05, sure: 80, ...YEARS }));
  it('reads points as they are, and a decimal comma', () => expect(predictionOf(entry({ sign: 'cultivation', low: '3', value: '4,5', high: '9' }), YEARS)).toMatchObject({ low: 3, value: 4.5, high: 9 }));
  it.each(['', 'much', '3 or 4'])('wants numbers, not “%s”', (value) => expect(predictionOf(entry({ value }), YEARS)).toBe('notANumber'));
  it('wants them in order', () => expect(predictionOf(entry({ low: '4' }), YEARS)).toBe('order'));
  it.each(SIGNS)('begins with what %s is today, in order', (sign) => {
    const read = predictionOf(firstEntry(KUNSHAN, state, sign), YEARS);
    expect(read).toMatchObject({ sign });
    expect(Math.abs((read as { value: number }).value - observed(KUNSHAN, state, sign).value)).toBeLessThan(0.51);
  });
});

it('offers the signs of which nothing has been said this year', () => {
  const said = predictionOf(entry({}), YEARS);
  if (typeof said === 'string') throw new Error(said);
  expect(signsLeft([said], 1990)).toEqual(SIGNS.filter((sign) => sign !== 'unemployment'));
  expect(signsLeft([said], 1991)).toEqual(SIGNS);
});

it('lays a prediction beside what came in its year, and not before', () => {
  const said = predictionOf(entry({ low: '0', value: '3', high: '100' }), { made: 1986, until: 1989 });
  if (typeof said === 'string') throw new Error(said);
  expect(cameTrue(KUNSHAN, state, [said])).toMatchObject([{ isInside: true, came: observed(KUNSHAN, state, 'unemployment').value }]);
  expect(cameTrue(KUNSHAN, { ...state, year: 1991 }, [said])).toEqual([]);
});
