import { describe, expect, it } from 'vitest';
import { officeOf, stateAt } from '../../../src/run/index';
import { indicator, observed, SIGNS } from '../../../src/sim/index';
import { formatValue } from '../../../src/view/model/format';
import { reachOf, recordsOpenIn, runAt, SEALED_YEARS, signCourse, thatYear, truthBeside, withinReach } from '../../../src/view/model/look-back';
import { gameOf } from '../../support/games';

const over = gameOf('balanced', 7);
const governed = runAt(over, 2009);

describe('a run at a past year', () => {
  it('is the run as it was: the years before, the state at its opening, and the decisions of the year as its draft', () => {
    const past = runAt(over, 1998);
    expect(past.state).toBe(stateAt(over, 1998));
    expect(past.years.map(({ year }) => year)).toEqual(over.years.map(({ year }) => year).filter((year) => year < 1998));
    expect(past.draft.decisions).toEqual(over.years.find(({ year }) => year === 1998)!.decisions);
    expect(officeOf(past).moneyAtStart).toBe(officeOf({ ...past, draft: { decisions: [], past: [], future: [] } }).moneyAtStart);
  });

  it('is the run itself in its present year', () => {
    expect(runAt(over, over.state.year)).toBe(over);
  });

  it('has no year behind it in the first one', () => {
    const first = over.years[0].year;
    expect(runAt(over, first).years).toEqual([]);
    expect(reachOf(over)).toEqual({ from: first, now: over.state.year });
  });
});

describe('the reach of the brush', () => {
  it('ends at the years of the run, and knows only whole years', () => {
    const reach = reachOf(governed);
    expect([withinReach(reach, 1900), withinReach(reach, 1998.4), withinReach(reach, 2040)]).toEqual([reach.from, 1998, 2009]);
  });
});

describe('what was true', () => {
  it('is told where it is written otherwise than what was shown, and nowhere else', () => {
    const told = over.years.flatMap(({ before }) => SIGNS.map((sign) => ({ sign, before, truth: truthBeside(over.level, before, sign) })));
    expect(told.some(({ truth }) => truth === null)).toBe(true);
    expect(told.some(({ truth }) => truth !== null)).toBe(true);
    for (const { sign, before, truth } of told) {
      const { value, measured } = observed(over.level, before, sign);
      const isSame = measured && formatValue(sign, value) === formatValue(sign, indicator(over.level, before, sign));
      expect(truth).toBe(isSame ? null : indicator(over.level, before, sign));
    }
  });

  it('stays sealed for some years while the city is governed, and is open once it is not', () => {
    expect(recordsOpenIn(governed, 2009 - SEALED_YEARS)).toBeNull();
    expect(recordsOpenIn(governed, 2010 - SEALED_YEARS)).toBe(2010);
    expect(recordsOpenIn(over, 2029)).toBeNull();
  });

  it('is left out of a course for as long as it is sealed', () => {
    const course = signCourse(governed, 'debtRatio');
    expect(course.map(({ year }) => year)).toEqual([...governed.years.map(({ year }) => year), 2009]);
    expect(course.filter(({ truth }) => truth === null).map(({ year }) => year)).toEqual([2005, 2006, 2007, 2008, 2009]);
    for (const { year, shown } of course) expect(shown).toBe(observed(governed.level, stateAt(governed, year)!, 'debtRatio').value);
  });
});

describe('what was done in a year', () => {
  it('is what was decided and what came of it; nothing of a year that is not over', () => {
    const played = over.years.find(({ year }) => year === 2003)!;
    expect(thatYear(over, 2003)).toEqual({ year: 2003, decisions: played.decisions, news: played.news });
    expect(thatYear(governed, 2009)).toEqual({ year: 2009, decisions: [], news: [] });
  });
});
