import { describe, expect, it } from 'vitest';
import { newGame } from '../../../src/sim/index';
import { craftAt, CRAFTS, craftsOf } from '../../../src/view/model/crafts';
import { SHIPPED_LEVELS } from '../../support/levels';

describe('what the works of a city make', () => {
  it.each(SHIPPED_LEVELS.map((level) => [level.city.id, level] as const))('adds up to all of them in %s', (_id, level) => {
    const shares = craftsOf(newGame(level, 7));
    expect(CRAFTS.reduce((sum, craft) => sum + shares[craft], 0)).toBeCloseTo(1);
  });

  it('falls on each craft as often as its share', () => {
    const shares = { textiles: 0.25, smallGoods: 0, ceramics: 0, appliances: 0, machinery: 0, electronics: 0.75, laptops: 0, vehicles: 0 };
    expect([0, 0.24, 0.26, 0.99].map((die) => craftAt(shares, die))).toEqual(['textiles', 'textiles', 'electronics', 'electronics']);
  });
});
