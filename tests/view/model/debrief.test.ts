import { describe, expect, it } from 'vitest';
import type { Effect, FortuneSoFar, Matter, Mattered, MatteredSoFar } from '../../../src/insight/index';
import { noneStandsOut, pairRows, rowOf, rowsOf, titleOf } from '../../../src/view/model/debrief';
import { axisOf, barOf } from '../../../src/view/model/debrief-bars';
import { dotsOf, weightOf } from '../../../src/view/model/debrief-fortune';
import { KUNSHAN } from '../../support/levels';

const order: Matter = { kind: 'order', policy: KUNSHAN.city.policies[0].id, target: null, year: 1995, until: 2003, level: 2, inherited: false };
const event: Matter = { kind: 'event', event: 'asianCrisis', year: 1998, years: [1998] };
const effect = (mean: number, low?: number, high?: number): Effect => ({ mean, seeds: 100, range: low === undefined ? null : { low, high: high! } });
const anItem = (id: string, matter: Matter, moved: Effect): Mattered => ({
  id, matter, effect: moved, here: moved.mean, dropped: 0, pillars: { prosperity: 0, upgrading: 3, cultivation: -4, safety: 0.01 },
  indicators: { gdp: 200, valueKept: 0, dependence: 0, unemployment: 0, debtRatio: 0.2, waterAir: 0.1, cultivation: 0, qualityOfLife: 0 },
});
const soFar = (items: readonly Mattered[]): MatteredSoFar => ({ done: 40, of: 500, score: 60, items, together: [] });

describe('a line of what mattered', () => {
  it('parts decisions from events, and keeps their order', () => {
    const found = soFar([anItem('b', event, effect(-3)), anItem('a', order, effect(2)), anItem('c', order, effect(1))]);
    expect(rowsOf(KUNSHAN, found, { kind: 'deeds' }).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(rowsOf(KUNSHAN, found, { kind: 'deeds', most: 1 })).toHaveLength(1);
    expect(rowsOf(KUNSHAN, found, { kind: 'events' }).map(({ id }) => id)).toEqual(['b']);
  });

  it('says whether it gave or cost, and whether it could have failed', () => {
    expect(rowOf(KUNSHAN, anItem('a', order, effect(2, -1, 4)))).toMatchObject({ side: 'gave', couldHaveFailed: true });
    expect(rowOf(KUNSHAN, anItem('a', order, effect(-2, -4, -1)))).toMatchObject({ side: 'cost', couldHaveFailed: false });
    expect(rowOf(KUNSHAN, anItem('a', order, effect(0.01)))).toMatchObject({ side: 'nothing' });
  });

  it('names the pillars and indicators that it moved, the furthest first', () => {
    const { pillars, moved } = rowOf(KUNSHAN, anItem('a', order, effect(2)));
    expect(pillars.map(({ pillar }) => pillar)).toEqual(['cultivation', 'upgrading']);
    expect(moved.map(({ indicator }) => indicator)).toEqual(['gdp', 'debtRatio']);
  });

  it('gives an order’s last year, not the year of its stop', () => {
    expect(rowOf(KUNSHAN, anItem('a', order, effect(2))).when).toMatchObject({ key: 'debrief.when.order', names: { from: { en: '1995' }, until: { en: '2002' } } });
  });

  it('names what was taken over by what became of it', () => {
    expect(titleOf(KUNSHAN, { ...order, inherited: true }).key).toBe('debrief.title.ended');
    expect(titleOf(KUNSHAN, { ...order, inherited: true, until: null }).key).toBe('debrief.title.changed');
  });

  it('stands for itself only where one decision moved the verdict by a point', () => {
    expect(noneStandsOut(soFar([anItem('a', order, effect(0.9)), anItem('b', event, effect(9))]))).toBe(true);
    expect(noneStandsOut(soFar([anItem('a', order, effect(-1.1))]))).toBe(false);
  });

  it('that belongs to a pair is told with the other', () => {
    const found = { ...soFar([anItem('a', order, effect(2)), anItem('b', event, effect(3))]), together: [{ ids: ['a', 'b'], kind: 'only', joint: effect(3), sum: 5 }] } as const;
    expect(pairRows(KUNSHAN, found)).toMatchObject([{ kind: 'only', joint: 3, sum: 5 }]);
  });
});

describe('bars', () => {
  it('have a common axis with round ends and room for losses', () => {
    expect(axisOf([effect(7.2, 5, 9.3), effect(-1, -3.2, 1)])).toEqual({ low: -4, high: 10 });
    expect(axisOf([effect(4, 3, 5)])).toEqual({ low: -1, high: 5 });
  });

  it('reach from nothing to the mean, with the whisker over the range', () => {
    const bar = barOf(effect(5, -2.5, 10), { low: -10, high: 10 });
    expect(bar).toEqual({ zero: 50, from: 50, to: 75, whisker: { from: 37.5, to: 100 } });
    expect(barOf(effect(-5), { low: -10, high: 10 })).toEqual({ zero: 50, from: 25, to: 50, whisker: null });
  });
});

describe('worlds as dots', () => {
  const found: FortuneSoFar = { done: 3, of: 3, score: 52, ghost: 44, you: [50, 50.02, 58], history: [42, 43, 44], balanced: [60, 61, 62], split: null };

  it('are one a world, stacked where they agree, between the ends of the axis', () => {
    const picture = dotsOf(found)!;
    expect([picture.low, picture.high]).toEqual([40, 65]);
    expect(picture.lanes.map(({ dots }) => dots.length)).toEqual([3, 3, 3]);
    expect(picture.lanes[0].dots.map(({ up }) => up)).toEqual([0, 1, 0]);
    expect(picture.tallest).toBe(2);
    expect(picture.you).toBeCloseTo(12 / 25, 9);
    expect(picture.ghost).toBeCloseTo(4 / 25, 9);
  });

  it('are not drawn while none is known', () => {
    expect(dotsOf({ ...found, you: [], history: [], balanced: [] })).toBeNull();
  });

  it('are told apart by choices or by luck only where one explains most', () => {
    expect([0.9, 0.5, 0.1].map((choices) => weightOf({ choices, shared: 1 - choices, own: 0 }))).toEqual(['choices', 'both', 'luck']);
  });
});
