import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, branchYears, dispatch, formatRun, govern, openRun, stateAt, type Run } from '../../src/run/index';
import { hashState, newGame, playYear, type Decision } from '../../src/sim/index';
import { legalNow } from '../support/candidates';
import { gameOf } from '../support/games';
import { KUNSHAN } from '../support/levels';
import { anyGame, type RandomGame } from '../support/random-games';

const YEARS = 12;
const SOME = { numRuns: 8 };
const games = anyGame(KUNSHAN, { years: YEARS });

/** A random game as a run, with something in its draft. */
function runOf({ seed, years }: RandomGame): Run {
  let next = 0;
  const run = govern(openRun(KUNSHAN, seed), () => years[next++] ?? [], KUNSHAN.city.start.year + YEARS);
  return legalNow(KUNSHAN, run.state).slice(0, 2).reduce((going, decision) => dispatch(going, { kind: 'decide', decision }).run, run);
}

describe('a branch', () => {
  it('in which nothing is changed is the same run, whatever year it begins in', () => {
    fc.assert(fc.property(games, fc.nat(YEARS), (game, n) => {
      const run = runOf(game);
      const { run: again, dropped } = branch(run, branchYears(run)[n], { keep: true });
      expect(formatRun(again)).toEqual(formatRun(run));
      expect(dropped).toEqual([]);
    }), SOME);
  });

  it('that keeps nothing stands at the start of its year with the same past', () => {
    const run = gameOf('balanced', 7);
    for (const year of [1990, 1997, 2029, 2030]) {
      const { run: stem } = branch(run, year, { keep: false });
      expect(stem.state.year).toBe(year);
      expect(hashState(stem.state)).toBe(hashState(stateAt(run, year)!));
      expect(stem.years).toEqual(run.years.slice(0, year - 1990));
      expect(stem.draft.decisions).toEqual([]);
    }
  });

  it('drops exactly what the rules refuse in the new course, and says so year by year', () => {
    fc.assert(fc.property(games, fc.nat(YEARS - 1), (game, n) => {
      const run = runOf(game);
      const year = 1990 + n;
      const without = run.years[n].decisions;
      const { run: course, dropped } = branch(run, year, { keep: true, without });
      const { refused, last } = playedPlainly(run, new Set(without));
      expect(dropped.filter((one) => one.year < run.state.year)).toEqual(refused);
      expect(hashState(course.state)).toBe(last);
    }), SOME);
  });

  it('drops what rested on a decision that was left out', () => {
    const run = gameOf('balanced', 7);
    const courses = run.years.filter(({ decisions }) => decisions.length > 0).map(({ year, decisions }) => branch(run, year, { keep: true, without: decisions }));
    const dropped = courses.flatMap((course) => course.dropped);
    expect(dropped.length, 'a strategy in which nothing rests on anything proves nothing').toBeGreaterThan(0);
    for (const { run: course, dropped: own } of courses) for (const { year, decision } of own) expect(course.years.find((one) => one.year === year)!.decisions).not.toContain(decision);
  });

  it('leaves the old run alone, and shares its past without playing it again', () => {
    const run = gameOf('balanced', 7);
    const before = JSON.stringify(formatRun(run));
    const { run: course } = branch(run, 2000, { keep: true, without: run.years.find(({ year }) => year === 2000)!.decisions });
    expect(JSON.stringify(formatRun(run))).toBe(before);
    expect(course.years[9]).toBe(run.years[9]);
    expect(course.state.year).toBe(run.state.year);
  });

  it('does not begin in a year that the run has not come to', () => {
    const run = govern(openRun(KUNSHAN, 7), () => [], 1995);
    expect(() => branch(run, 1996, { keep: false })).toThrow(RangeError);
    expect(() => branch(run, 1989, { keep: true })).toThrow(RangeError);
    expect(branchYears(run)).toEqual([1990, 1991, 1992, 1993, 1994, 1995]);
    expect(branchYears(gameOf('balanced', 7)).at(-1)).toBe(2029);
  });
});

/** The same by `playYear` alone: what it refuses, and the fingerprint of the last city. */
function playedPlainly(run: Run, without: ReadonlySet<Decision>) {
  let state = newGame(KUNSHAN, run.seed);
  const refused = run.years.flatMap(({ year, decisions }) => {
    const result = playYear(KUNSHAN, state, decisions.filter((decision) => !without.has(decision)));
    state = result.state;
    return result.refusals.map((one) => ({ year, ...one }));
  });
  return { refused, last: hashState(state) };
}
