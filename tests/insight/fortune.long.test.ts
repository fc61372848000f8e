import { describe, expect, it } from 'vitest';
import { fortune, fortuneOf, historyVerdict, type FortuneSoFar } from '../../src/insight/index';
import { splitOf } from '../../src/insight/fortune/index';
import { finish } from '../../src/run/index';
import { gameOf } from '../support/games';
import { KUNSHAN } from '../support/levels';

const run = gameOf('balanced', 7);
const QUERY = { seed: 7, decided: run.years.map(({ decisions }) => decisions), seeds: 6 };

describe('the same decisions in other worlds', () => {
  const found = fortune(KUNSHAN, QUERY);

  it('stand beside history’s and a ready strategy’s, world by world', () => {
    expect([found.you.length, found.history.length, found.balanced.length]).toEqual([6, 6, 6]);
    expect(found.score).toBe(finish(run).verdict.score);
    expect(found.ghost).toBe(historyVerdict(KUNSHAN, 0).score);
    expect(new Set(found.you).size).toBeGreaterThan(1);
  });

  it('come out the same each time', () => {
    expect(fortune(KUNSHAN, QUERY)).toEqual(found);
  });

  it('say what was skill and what was luck', () => {
    const told = fortuneOf(found)!;
    expect(told.skill.mean).toBeCloseTo(found.you.reduce((sum, one, n) => sum + one - found.history[n], 0) / 6, 9);
    expect(told.luck).toBeCloseTo(found.score - found.you.reduce((sum, one) => sum + one, 0) / 6, 9);
  });
});

describe('where a result stands', () => {
  const soFar = (score: number): FortuneSoFar => ({ done: 10, of: 10, score, ghost: 25, you: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100], history: [20, 20, 20, 20, 20, 30, 30, 30, 30, 30], balanced: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], split: null });

  it('is the share of the same decisions that end lower', () => {
    expect(fortuneOf(soFar(55))!.percentile.tenths).toBe(5);
    expect(fortuneOf(soFar(5))!.percentile.tenths).toBe(0);
  });

  it('counts the simulated histories above it and above history’s own', () => {
    expect(fortuneOf(soFar(29))).toMatchObject({ historiesAboveYou: { tenths: 5 }, historiesAboveGhost: { tenths: 5 } });
    expect(fortuneOf(soFar(31))!.historiesAboveYou.tenths).toBe(0);
  });

  it('is not told from a handful of games', () => {
    expect(fortuneOf({ ...soFar(55), you: [1, 2], history: [1, 2], balanced: [1, 2] })).toBeNull();
  });
});

describe('what sets games apart', () => {
  it('is who governed, where seeds change nothing', () => {
    expect(splitOf([[1, 1, 1], [5, 5, 5]])).toEqual({ choices: 1, shared: 0, own: 0 });
  });

  it('is luck that all share, where mayors change nothing', () => {
    expect(splitOf([[1, 2, 3], [1, 2, 3]])).toEqual({ choices: 0, shared: 1, own: 0 });
  });

  it('is luck that strikes each differently, where neither does', () => {
    expect(splitOf([[1, 2], [2, 1]])).toEqual({ choices: 0, shared: 0, own: 1 });
  });

  it('adds up', () => {
    const { choices, shared, own } = splitOf([[1, 4, 2], [7, 5, 9]])!;
    expect(choices + shared + own).toBeCloseTo(1, 12);
  });

  it('is nothing where all are alike, and unknown for one game each', () => {
    expect(splitOf([[3, 3], [3, 3]])).toBeNull();
    expect(splitOf([[1], [2]])).toBeNull();
  });
});
