import { describe, expect, it } from 'vitest';
import { explain, newGame, playYear } from '../../../src/sim/index';
import { INDICATORS } from '../../../src/sim/index';
import { dispatch, openRun } from '../../../src/run/index';
import { FIGURE_GROUPS, figureOf, FIGURES, hasReceipt, sparkline, UNSEEN } from '../../../src/view/model/figures';
import { KUNSHAN } from '../../support/levels';

describe('the figures below the six signs', () => {
  const before = newGame(KUNSHAN, 7);
  const { state: after, ledger } = playYear(KUNSHAN, before, []);

  it.each(FIGURES.filter(hasReceipt))('%s opens to its causes', (id) => {
    const { fromMicro, toMicro, contributions } = explain(KUNSHAN, { before, after, ledger }, id);
    expect(contributions.reduce((sum, { micro }) => sum + micro, 0)).toBe(toMicro - fromMicro);
  });

  it('leave out what a city cannot know', () => {
    for (const hidden of ['hiddenDebt', 'latentHazard', 'pollution', 'risk'] as const) expect(FIGURES).not.toContain(hidden);
  });

  it('and the signs and what nobody measures are all the indicators there are, each once', () => {
    expect([...Object.values(FIGURE_GROUPS).flat(), ...UNSEEN].toSorted()).toEqual([...INDICATORS].toSorted());
  });

  it('say how they changed and what they have been, and give a range where they are only estimated', () => {
    const run = dispatch(openRun(KUNSHAN, 7), { kind: 'endYear' }).run;
    const gdp = figureOf(run, 'gdp');
    expect(gdp.course.map(({ year }) => year)).toEqual([1989, 1990]);
    expect(gdp.course[1].value - gdp.course[0].value).toBeCloseTo(gdp.change!, 9);
    const debt = figureOf(run, 'debtRatio');
    expect(debt.seen.high).toBeGreaterThan(debt.seen.low);
    expect(figureOf(openRun(KUNSHAN, 7), 'gdp').change).toBeNull();
  });

  it('draw their course over the whole box, and a level one through its middle', () => {
    const box = { width: 10, height: 4 };
    expect(sparkline([{ year: 1, value: 2 }, { year: 2, value: 6 }, { year: 3, value: 4 }], box)).toEqual([[0, 4], [5, 0], [10, 2]]);
    expect(sparkline([{ year: 1, value: 3 }, { year: 2, value: 3 }], box)).toEqual([[0, 2], [10, 2]]);
  });
});
