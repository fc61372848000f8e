import { describe, expect, it } from 'vitest';
import type { MatterRow } from '../../../src/view/model/debrief';
import { findEvent } from '../../../src/view/model/desk';
import { runAt } from '../../../src/view/model/look-back';
import { momentsIn, momentsOf, nextMoment } from '../../../src/view/model/moments';
import { gameOf } from '../../support/games';

const run = gameOf('balanced', 7);
const moments = momentsOf(run);
const yearsOf = (kind: string): number[] => moments.filter((moment) => moment.kind === kind).map(({ year }) => year);
const deed = (year: number, mean: number): MatterRow => ({ year, title: { key: 'debrief.title.focus', numbers: { plan: 9 } }, effect: { mean } }) as unknown as MatterRow;

describe('key moments', () => {
  it('are every plan that was sealed, every turning point that came, every crisis and every new scorecard', () => {
    expect(yearsOf('plan')).toEqual(run.years.filter(({ decisions }) => decisions.some(({ kind }) => kind === 'adoptPlan')).map(({ year }) => year));
    expect(yearsOf('plan').length).toBeGreaterThan(5);
    expect(yearsOf('event').length).toBe(run.state.happened.filter(({ event }) => findEvent(run.level, event)?.major).length);
    expect(yearsOf('regime').length).toBe(run.level.nation.regimes.length - 1);
    const shaken = gameOf('copycat', 7);
    const crises = shaken.years.filter(({ news }) => news.some(({ kind }) => kind === 'crisis')).map(({ year }) => year);
    expect(crises.length).toBeGreaterThan(1);
    expect([...new Set(momentsOf(shaken).filter(({ kind }) => kind === 'crisis').map(({ year }) => year))]).toEqual(crises);
  });

  it('stand in the order of their years', () => {
    const years = moments.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('tell nothing of what has not come yet', () => {
    expect(momentsOf(runAt(run, 2005)).filter(({ year }) => year > 2005)).toEqual([]);
  });

  it('are the five largest decisions too, once they are known', () => {
    const known = momentsOf(run, [1992, 1996, 2001, 2010, 2016, 2020].map((year, n) => deed(year, 6 - n)));
    expect(known.filter(({ kind }) => kind === 'deed').map(({ year, points }) => [year, points])).toEqual([[1992, 6], [1996, 5], [2001, 4], [2010, 3], [2016, 2]]);
    expect(momentsIn(known, 1996).map(({ kind }) => kind)).toContain('deed');
  });

  it('lead from one to the next, and nowhere beyond the last', () => {
    const years = [...new Set(moments.map(({ year }) => year))];
    expect(nextMoment(moments, years[2], 1)).toBe(years[3]);
    expect(nextMoment(moments, years[2], -1)).toBe(years[1]);
    expect(nextMoment(moments, years[years.length - 1], 1)).toBeNull();
    expect(nextMoment(moments, years[0], -1)).toBeNull();
  });
});
