import { describe, expect, it } from 'vitest';
import { feedInterests } from '../../../src/sim/rules/coalitions';
import { act, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const weight = (influence: number, settings: YearSettings = {}) => {
  const level = aTown({ actors: TOWN.city.actors.map((actor) => ({ ...actor, influence })) });
  return act(aYear({ level, ...settings }), feedInterests);
};

describe('an interest', () => {
  it('gains weight by what feeds it, the less the more it has', () => {
    const moved = weight(0.2, { levers: { parks: 1 } });
    expect(moved.because('influence.0', 'fed')).toBeCloseTo(0.02 * 0.8, 6);
    expect(moved.group('influence.0', 'fed')).toBe('you');
    expect(weight(0.8, { levers: { parks: 1 } }).because('influence.0', 'fed')).toBeCloseTo(0.02 * 0.2, 6);
  });

  it('fades towards half of what it had at first', () => {
    const moved = weight(0.2);
    expect(moved.stocks).toEqual(['influence.0']);
    expect(moved.because('influence.0', 'fading')).toBeCloseTo(-0.03 * 0.1, 6);
  });

  it('never weighs more than everything', () => {
    const moved = weight(0.9, { levers: { parks: 999 } });
    expect(moved.by('influence.0')).toBeCloseTo(0.1, 6);
  });
});
