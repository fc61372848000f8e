import { describe, expect, it } from 'vitest';
import { newGame, observed } from '../../../src/sim/index';
import { formatRange, formatValue } from '../../../src/view/model/format';
import { farthestOut, outcomesOf, recordOf } from '../../../src/view/model/outcomes';
import { KUNSHAN } from '../../support/levels';

const state = newGame(KUNSHAN, 7);
const seen = observed(KUNSHAN, state, 'debtRatio').value;
const outcome = (band: { p10: number; p50: number; p90: number }) =>
  outcomesOf(KUNSHAN, { forecast: { from: 1989, futures: 10, thresholds: [], fans: { debtRatio: { years: [1989], with: [band], without: [band] } } }, after: state, main: 'debtRatio' })[0];

describe('an outcome', () => {
  it.each([
    ['inside', { p10: seen - 0.2, p50: seen, p90: seen + 0.2 }],
    ['badSide', { p10: seen - 0.2, p50: seen - 0.1, p90: seen + 0.1 }],
    ['goodSide', { p10: seen - 0.1, p50: seen + 0.1, p90: seen + 0.2 }],
    ['outsideBad', { p10: seen - 0.3, p50: seen - 0.2, p90: seen - 0.1 }],
    ['outsideGood', { p10: seen + 0.1, p50: seen + 0.2, p90: seen + 0.3 }],
  ] as const)('is %s its forecast', (side, band) => expect(outcome(band).side).toBe(side));

  it('that reads like an end of its range is inside it', () => {
    const written = Math.round(seen * 100) / 100;
    // Just below the value, but written the same.
    const close = outcome({ p10: seen - 0.1, p50: seen - 0.05, p90: Math.max(written - 0.0049, seen - 0.004) });
    expect(formatRange('debtRatio', close.low, close.high)).toContain(formatValue('debtRatio', close.value).replace('%', ''));
    expect(close.side).toBe('badSide');
  });
});

describe('the record', () => {
  const inside = outcome({ p10: seen - 0.2, p50: seen, p90: seen + 0.2 });
  const above = outcome({ p10: seen - 0.4, p50: seen - 0.3, p90: seen - 0.2 });
  const farAbove = outcome({ p10: seen - 0.5, p50: seen - 0.45, p90: seen - 0.4 });

  it('counts every sign, watched or not', () => expect(recordOf([inside, { ...inside, main: false }, above])).toEqual({ inside: 2, all: 3 }));
  it('knows which came out farthest from its range', () => {
    expect(farthestOut([inside, above, farAbove])).toBe(farAbove);
    expect(farthestOut([inside])).toBeNull();
  });
});
