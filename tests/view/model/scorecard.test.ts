import { describe, expect, it } from 'vitest';
import { strategyById } from '../../../src/insight/index';
import { govern, openRun } from '../../../src/run/index';
import { cardViewOf, moodOf } from '../../../src/view/model/scorecard';
import { KUNSHAN } from '../../support/levels';

const run = govern(openRun(KUNSHAN, 7), strategyById('gdp-first')!.mayor, 2008);
const viewAt = (year: number) => {
  const n = run.years.findIndex((played) => played.year === year);
  return cardViewOf(KUNSHAN, run.years[n].before, run.years[n - 1]?.before ?? null);
};

describe('the scorecard on the desk', () => {
  it('has rows that add up to the score, to the tenth that is shown', () => {
    for (const { year } of run.years.slice(1)) {
      const { rows, score } = viewAt(year);
      expect(rows.reduce((sum, { adds }) => sum + adds, 0), String(year)).toBe(score);
    }
  });

  it('leaves out what does not count: debt before 2006', () => {
    expect(viewAt(2000).rows.map(({ term }) => term)).not.toContain('debt');
    expect(viewAt(2007).rows.map(({ term }) => term)).toContain('debt');
  });

  it('says when the weights have changed', () => {
    expect([1990, 1994, 1995, 1996, 2006].map((year) => viewAt(year).isNew)).toEqual([false, false, true, false, true]);
  });

  it('has no score before the first year is over, and tempts who grows at any price', () => {
    expect(viewAt(1990)).toMatchObject({ score: null, pays: { favourThen: null } });
    expect(moodOf(viewAt(2004).score! / 10)).toBe('splendid');
  });
});
