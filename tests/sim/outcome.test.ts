import { describe, expect, it } from 'vitest';
import { PILLARS, type State, verdict } from '../../src/sim/index';
import { aState, TOWN } from './support/years';

const GOVERNED = 2030 - TOWN.city.start.year;
const EVEN = { years: 5, prosperity: 5, skill: 4, cultivation: 3.2, life: 4, safety: 4 };
const read = (changes: Partial<State> = {}) => verdict(TOWN, { ...aState(), lived: 0.8 * GOVERNED, crisisToll: 0, epilogue: EVEN, ...changes });

describe('the verdict', () => {
  it('is the geometric mean of four pillars', () => {
    const { score, pillars } = read();
    expect(score).toBeCloseTo(100 * (pillars.prosperity * pillars.upgrading * pillars.cultivation * pillars.safety) ** 0.25, 6);
  });

  it('multiplies the two sides of cultivation, and of safety', () => {
    const { sides, pillars } = read();
    expect([sides.cultivation, sides.life, sides.security, sides.resilience]).toEqual([0.64, 0.8, expect.closeTo(0.8, 9), 0.8]);
    expect(pillars.cultivation).toBeCloseTo(Math.sqrt(0.64 * 0.8), 9);
    expect(pillars.safety).toBeCloseTo(0.8, 9);
  });

  it('takes a sixth of the security that people lived in for one crisis', () => {
    expect(read({ crisisToll: 1 }).sides.security).toBeCloseTo(read().sides.security / 1.2, 9);
  });

  it('still tells cities apart where nothing of their own is left', () => {
    const barren = { ...EVEN, cultivation: 0 };
    expect(read({ epilogue: barren }).score).toBeGreaterThan(0);
    expect(read({ epilogue: { ...barren, skill: 3 } }).score).toBeLessThan(read({ epilogue: barren }).score);
  });

  it('has a pillar for each part of its score', () => {
    expect(Object.keys(read().pillars).sort()).toEqual([...PILLARS].sort());
  });

  it('is not read before the epilogue', () => {
    expect(() => read({ epilogue: { ...EVEN, years: 0 } })).toThrow(RangeError);
  });
});
