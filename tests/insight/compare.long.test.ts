import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedYears, differencesBehind, firstParting, readRun, seriesOf, waterfall } from '../../src/insight/compare/index';
import { branch, finish, govern, openRun } from '../../src/run/index';
import { EPILOGUE_END, indicator, MICRO, readSides, SIDES, VERDICT_YEAR, type Side, type Verdict } from '../../src/sim/index';
import { gameOf } from '../support/games';
import { KUNSHAN } from '../support/levels';
import { anyGame, type RandomGame } from '../support/random-games';

const balanced = gameOf('balanced', 7);
const hasty = gameOf('gdp-first', 7);
const parts = ({ pillars }: ReturnType<typeof waterfall>) => pillars.flatMap(({ sides }) => sides);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const anySides: fc.Arbitrary<Verdict> = fc.record(Object.fromEntries(SIDES.map((side) => [side, fc.double({ min: 0, max: 1.2, noNaN: true })])) as Record<Side, fc.Arbitrary<number>>).map(readSides);

describe('the waterfall from one verdict to another', () => {
  it('adds up to the last millionth, by sides and by pillars', () => {
    fc.assert(fc.property(anySides, anySides, (from, to) => {
      const fall = waterfall(from, to);
      expect(fall.fromMicro).toBe(Math.round(from.score * MICRO));
      expect(fall.toMicro).toBe(Math.round(to.score * MICRO));
      expect(sum(fall.pillars.map(({ micro }) => micro))).toBe(fall.toMicro - fall.fromMicro);
      for (const { micro, sides } of fall.pillars) expect(sum(sides.map((one) => one.micro))).toBe(micro);
    }));
  });

  it('reads the same backwards, with the signs turned', () => {
    fc.assert(fc.property(anySides, anySides, (from, to) => {
      const back = parts(waterfall(to, from));
      // The unit left over by rounding may lie in another row of the same size.
      parts(waterfall(from, to)).forEach(({ micro }, n) => expect(Math.abs(micro + back[n].micro)).toBeLessThan(10));
    }));
  });

  it('gives nothing to a side that is alike, and the whole to the only one that is not', () => {
    fc.assert(fc.property(anySides, fc.constantFrom(...SIDES), fc.double({ min: 0, max: 1.2, noNaN: true }), (from, side, value) => {
      const fall = waterfall(from, readSides({ ...from.sides, [side]: value }));
      expect(parts(fall).filter(({ micro }) => micro !== 0).map((one) => one.side)).toEqual(fall.toMicro === fall.fromMicro ? [] : [side]);
    }));
  });

  it('gives each pillar what Shapley’s rule gives it, reckoned by coalitions', () => {
    const [from, to] = [finish(hasty).verdict, finish(balanced).verdict];
    const pillars = [['wealth'], ['skill'], ['cultivation', 'life'], ['security', 'resilience']] as const;
    const scoreOf = (coalition: number): number => readSides(pillars.reduce((sides, own, n) => ((coalition & (1 << n)) === 0 ? sides : own.reduce((mixed, side) => ({ ...mixed, [side]: to.sides[side] }), sides)), from.sides)).score;
    const WEIGHT = [6, 2, 2, 6].map((orders) => orders / 24); // by size of the coalition before: s!(3−s)!/4!
    const sizeOf = (coalition: number): number => [0, 1, 2, 3].filter((n) => (coalition & (1 << n)) !== 0).length;
    const shapley = pillars.map((_, n) => sum(Array.from({ length: 16 }, (_one, coalition) => ((coalition & (1 << n)) === 0 ? WEIGHT[sizeOf(coalition)] * (scoreOf(coalition | (1 << n)) - scoreOf(coalition)) : 0))));
    waterfall(from, to).pillars.forEach(({ micro }, n) => expect(micro / MICRO).toBeCloseTo(shapley[n], 4));
  });

  it('adds up between random games', () => {
    const games = anyGame(KUNSHAN, { years: 6 });
    const verdictAfter = ({ seed, years }: RandomGame): Verdict => {
      let next = 0;
      return finish(govern(openRun(KUNSHAN, seed), () => years[next++] ?? [], 1996)).verdict;
    };
    fc.assert(fc.property(games, games, (one, other) => {
      const fall = waterfall(verdictAfter(one), verdictAfter(other));
      expect(sum(parts(fall).map(({ micro }) => micro))).toBe(fall.toMicro - fall.fromMicro);
    }), { numRuns: 4 });
  });
});

describe('the causes behind a side', () => {
  const [from, to] = [readRun(hasty), readRun(balanced)];

  it.each(SIDES)('%s: the receipts of both runs add up to the difference, in every indicator', (side) => {
    for (const { indicator: id, fromMicro, toMicro, causes } of differencesBehind(side, from, to)) {
      expect(sum(causes.map(({ micro }) => micro)), id).toBe(toMicro - fromMicro);
      expect(causes.length, id).toBeGreaterThan(0);
      const year = side === 'security' ? VERDICT_YEAR - 1 : EPILOGUE_END - 1;
      expect(toMicro, id).toBe(Math.round(indicator(KUNSHAN, to.years.find((one) => one.year === year)!.after, id) * MICRO));
    }
  });

  it('between two seeds, what the cities began with stands as a row of its own', () => {
    const other = readRun(gameOf('balanced', 8));
    for (const side of SIDES) for (const { fromMicro, toMicro, causes } of differencesBehind(side, to, other)) expect(sum(causes.map(({ micro }) => micro))).toBe(toMicro - fromMicro);
  });

  it('there are none between a run and itself', () => {
    for (const side of SIDES) expect(differencesBehind(side, to, to).flatMap(({ causes }) => causes)).toEqual([]);
  });
});

describe('runs side by side', () => {
  const { year: parting, decisions: [left] } = balanced.years.find(({ year, decisions }) => year > 2000 && decisions.length > 0)!;
  const course = branch(balanced, parting, { keep: true, without: [left] });

  it('part in the year of the branch, and only there do decisions differ first', () => {
    expect(firstParting([balanced, course.run])).toBe(parting);
    const { parted, common } = alignedYears([balanced, course.run]).find(({ year }) => year === parting)!;
    expect(parted.filter(({ by }) => by.length === 1 && by[0] === 0).map(({ decision }) => decision)).toContainEqual(left);
    expect(common).toBe(course.run.years.find(({ year }) => year === parting)!.decisions.length);
  });

  it('do not part from themselves, nor by the order of keys', () => {
    expect(firstParting([balanced, balanced])).toBeNull();
    const turned = { ...balanced, years: balanced.years.map((year) => ({ ...year, decisions: year.decisions.map((decision) => Object.fromEntries(Object.entries(decision).toReversed()) as never) })) };
    expect(firstParting([balanced, turned])).toBeNull();
  });

  it('a year that one has not come to is no difference', () => {
    expect(firstParting([balanced, branch(balanced, 2000, { keep: false }).run])).toBeNull();
  });

  it('are read to the end of the caretaker’s years, with the verdict that the debrief tells', () => {
    const short = branch(balanced, 2000, { keep: false }).run;
    const read = readRun(short);
    expect(read.verdict).toEqual(finish(short).verdict);
    const series = seriesOf(read, 'gdp');
    expect([series[0].year, series.at(-1)!.year, series.length]).toEqual([1989, EPILOGUE_END - 1, EPILOGUE_END - 1989]);
    expect(series.findLast(({ governed }) => governed)!.year).toBe(1999);
    expect(series.find(({ year }) => year === 1999)!.value).toBe(indicator(KUNSHAN, short.state, 'gdp'));
  });
});
