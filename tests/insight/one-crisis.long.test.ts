import { describe, expect, it } from 'vitest';
import { crisesOneByOne, strategyById } from '../../src/insight/index';
import { govern, openRun } from '../../src/run/index';
import { CRISES, LAST_YEAR } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';

const lived = govern(openRun(KUNSHAN, 7), strategyById('gdp-first')!.mayor, Infinity);
const game = { seed: 7, decided: lived.years.map(({ decisions }) => decisions) };
const all = CRISES.map((crisis) => ({ crisis, each: crisesOneByOne(KUNSHAN, game, crisis) }));

describe('a crisis that is struck out by itself', () => {
  it('is each one that came, in its year', () => {
    for (const { crisis, each } of all) expect(each.map(({ year }) => year).filter((year) => year <= LAST_YEAR)).toEqual(lived.years.filter(({ news }) => news.some(({ kind, id }) => kind === 'crisis' && id === crisis)).map(({ year }) => year));
    expect(all.some(({ each }) => each.length > 1)).toBe(true);
  });

  it('moves the verdict, each in its own way', () => {
    const points = all.flatMap(({ each }) => each.filter(({ year }) => year <= LAST_YEAR).map((one) => one.points));
    expect(points.length).toBeGreaterThan(1);
    expect(new Set(points).size).toBe(points.length);
  });
});
