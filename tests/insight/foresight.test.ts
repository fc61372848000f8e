import { describe, expect, it } from 'vitest';
import { calibrationOf, foresight, intervalScore } from '../../src/insight/index';
import { govern, openRun, type Prediction } from '../../src/run/index';
import { strategyById } from '../../src/insight/index';
import { observed, SIGNS } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';

const run = govern(openRun(KUNSHAN, 7), strategyById('balanced')!.mayor, 1999);
const came = observed(KUNSHAN, run.years[4].after, 'unemployment').value;
const said = (low: number, high: number, sure: Prediction['sure'], until = 1994): Prediction => ({ made: 1991, until, sign: 'unemployment', value: (low + high) / 2, low, high, sure });
const found = foresight(KUNSHAN, { seed: 7, decided: run.years.map(({ decisions }) => decisions), predictions: [said(came - 0.01, came + 0.01, 80), said(came + 0.01, came + 0.02, 90), said(0, 1, 50, 2005)], futures: 20 });

describe('the score of a range', () => {
  it('is its width where it holds', () => expect(intervalScore({ low: 2, high: 5 }, 3, 0.8)).toBe(3));
  it('grows with the miss, the more the surer one was', () => {
    expect(intervalScore({ low: 2, high: 5 }, 6, 0.5)).toBeCloseTo(3 + 4, 9);
    expect(intervalScore({ low: 2, high: 5 }, 6, 0.9)).toBeCloseTo(3 + 20, 9);
  });
});

describe('foresight', () => {
  it('judges what has come, by what the desk showed', () => {
    expect(found.predictions.map(({ came: value, yours }) => [value, yours.isInside])).toEqual([[came, true], [came, false]]);
  });
  it('lays the game’s own range beside it, as surely', () => {
    const [{ game }, { game: surer }] = found.predictions;
    expect(game.low).toBeLessThanOrEqual(game.high);
    expect(surer.high - surer.low).toBeGreaterThanOrEqual(game.high - game.low);
  });
  it('counts how often each sureness held', () => expect(calibrationOf(found.predictions)).toEqual([{ sure: 80, held: 1, of: 1 }, { sure: 90, held: 0, of: 1 }]));
  it('keeps a record of the game’s forecasts for every sign and year', () => {
    for (const sign of SIGNS) expect(found.record[sign].of).toBe(run.years.length);
    const inside = SIGNS.reduce((sum, sign) => sum + found.record[sign].inside, 0);
    expect(inside).toBeGreaterThan(0.5 * SIGNS.length * run.years.length);
    expect(inside).toBeLessThanOrEqual(SIGNS.length * run.years.length);
  });
  it('says nothing of what has not come yet', () => expect(found.predictions.some(({ prediction }) => prediction.until === 2005)).toBe(false));
});
