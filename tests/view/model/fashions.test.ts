import { expect, it } from 'vitest';
import { fadsOf, rivalsOf } from '../../../src/sim/index';
import { fashionsOf } from '../../../src/view/model/fashions';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const YEARS = Array.from({ length: 40 }, (_, n) => 1991 + n);

it('tells every fad and every rival of every year, the fresh and the strong first', () => {
  const order = ['fresh', 'crowded', 'over'];
  for (const year of YEARS) {
    const state = aCity({ year });
    const { fads, rivals } = fashionsOf(KUNSHAN, state);
    expect(fads.map(({ fad }) => fad.id).sort()).toEqual(fadsOf(KUNSHAN, state).map(({ fad }) => fad.id).sort());
    expect(rivals.length).toBe(rivalsOf(KUNSHAN, state).length);
    expect(fads.map(({ phase }) => order.indexOf(phase))).toEqual(fads.map(({ phase }) => order.indexOf(phase)).toSorted((a, b) => a - b));
    expect(rivals.map(({ percent }) => percent)).toEqual(rivals.map(({ percent }) => percent).toSorted((a, b) => b - a));
  }
});

it('knows all three phases over forty years', () => {
  expect(new Set(YEARS.flatMap((year) => fashionsOf(KUNSHAN, aCity({ year })).fads.map(({ phase }) => phase))).size).toBe(3);
});
