import { describe, expect, it } from 'vitest';
import { newGame, type State } from '../../../src/sim/index';
import { MICRO, STOCK } from '../../../src/sim/stocks';
import { displacedShare, newlyDisplacedTenths } from '../../../src/view/model/displacement';
import { KUNSHAN } from '../../support/levels';

const gone = (share: number): State => {
  const state = newGame(KUNSHAN, 1);
  return { ...state, stocks: state.stocks.map((amount, stock) => (stock === STOCK.displaced ? Math.round(share * MICRO) : amount)) };
};

describe('people who had to leave', () => {
  it('are told beyond the usual tenth', () => {
    expect(displacedShare(KUNSHAN, gone(0.1))).toBeNull();
    expect(displacedShare(KUNSHAN, gone(0.13))).toBeCloseTo(0.13, 6);
  });
  it.each([[0.05, 0.15, null], [0.19, 0.2, 2], [0.2, 0.24, null], [0.28, 0.31, 3], [0.31, 0.29, null]])('are news when another tenth has gone: %d → %d', (before, now, tenths) => {
    expect(newlyDisplacedTenths(KUNSHAN, gone(before), gone(now))).toBe(tenths);
  });
});
