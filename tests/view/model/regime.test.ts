import { describe, expect, it } from 'vitest';
import { newGame } from '../../../src/sim/index';
import { regimeChange } from '../../../src/view/model/regime';
import { cardViewOf } from '../../../src/view/model/scorecard';
import { KUNSHAN, NATION } from '../../support/levels';

const [first, second] = NATION.regimes;

describe('a change of the scorecard', () => {
  it('is told in its first year, and only then', () => {
    expect(regimeChange(KUNSHAN, second.from)?.regime.id).toBe(second.id);
    expect(regimeChange(KUNSHAN, second.from)?.before.id).toBe(first.id);
    expect(regimeChange(KUNSHAN, second.from + 1)).toBeNull();
  });
  it('is none when the first one begins', () => expect(regimeChange(KUNSHAN, first.from)).toBeNull());
  it('names the weights that move, the farthest first, and no others', () => {
    for (const { from, weights } of NATION.regimes.slice(1)) {
      const moved = regimeChange(KUNSHAN, from)!.moved;
      const steps = moved.map(({ was, is }) => Math.abs(is - was));
      expect(steps).toEqual(steps.toSorted((a, b) => b - a));
      expect(steps.every((step) => step > 0)).toBe(true);
      for (const { term, is } of moved) expect(is).toBe(Math.round(100 * weights[term]));
    }
  });
  it('stands beside the weights of the scorecard in that year', () => {
    const state = newGame(KUNSHAN, 1);
    const weightsIn = (year: number) => cardViewOf(KUNSHAN, { ...state, year }, state).rows.map(({ was }) => was);
    expect(weightsIn(second.from)).toContain(Math.round(100 * first.weights.growth));
    expect(weightsIn(second.from + 1).every((was) => was === null)).toBe(true);
  });
});
