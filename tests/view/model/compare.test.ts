import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBehind, readRun, waterfall } from '../../../src/insight/compare/index';
import { branch } from '../../../src/run/index';
import { readSides, SIDES, type Side } from '../../../src/sim/index';
import { differenceRows, fallOf, overlayOf, partedRows, widestApart } from '../../../src/view/model/compare';
import { gameOf } from '../../support/games';
import { KUNSHAN } from '../../support/levels';

const balanced = gameOf('balanced', 7);
const [one, other] = [readRun(gameOf('gdp-first', 7)), readRun(balanced)];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const anyVerdict = fc.record(Object.fromEntries(SIDES.map((side) => [side, fc.double({ min: 0, max: 1.2, noNaN: true })])) as Record<Side, fc.Arbitrary<number>>).map(readSides);

describe('the waterfall on screen', () => {
  it('adds up in the tenths that are shown, and each bar begins where the one before ends', () => {
    fc.assert(fc.property(anyVerdict, anyVerdict, (from, to) => {
      const fall = fallOf(waterfall(from, to));
      expect(fall.from).toBe(Math.round(from.score * 10));
      expect(fall.from + sum(fall.rows.map(({ tenths }) => tenths))).toBe(fall.to);
      let total = fall.from;
      for (const { start, tenths, sides } of fall.rows) {
        expect(start).toBe(total);
        for (const side of sides) {
          expect(side.start).toBe(total);
          total += side.tenths;
        }
        expect(total).toBe(start + tenths);
      }
      expect(Math.min(fall.least, fall.most)).toBe(fall.least);
    }));
  });
});

describe('the causes behind a side on screen', () => {
  it.each(SIDES)('%s: the rows add up as they are written', (side) => {
    for (const difference of differencesBehind(side, one, other)) {
      const { from, to, rows } = differenceRows(difference);
      expect(from + sum(rows.map(({ amount }) => amount)), difference.indicator).toBe(to);
      expect(rows.length).toBeLessThanOrEqual(6);
    }
  });
});

describe('decisions side by side', () => {
  it('each has its sentence, told by the levels that stood in its own run', () => {
    const rows = partedRows(KUNSHAN, [one, other]);
    const deeds = rows.flatMap((row) => row.deeds);
    expect(deeds.length).toBeGreaterThan(20);
    expect(deeds.filter(({ decision, sentence }) => decision.kind !== 'adoptPlan' && !sentence)).toEqual([]);
  });

  it('there are none between a run and a branch that has only stopped earlier', () => {
    expect(partedRows(KUNSHAN, [other, readRun(branch(balanced, 2003, { keep: false }).run)])).toEqual([]);
  });
});

describe('lines of a figure', () => {
  it('are thin from the year in which nobody governs any more', () => {
    const [whole, short] = overlayOf([other, readRun(branch(balanced, 2003, { keep: false }).run)], 'gdp');
    expect([whole.governed, short.governed]).toEqual([2029, 2002]);
    expect(whole.points.slice(0, 14)).toEqual(short.points.slice(0, 14));
    expect(widestApart([whole, short])!.year).toBeGreaterThan(2002);
    expect(widestApart([whole, whole])).toBeNull();
  });
});
