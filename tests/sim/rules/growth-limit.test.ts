import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../../../src/sim/index';
import { CAUSE } from '../../../src/sim/ledger';
import { limitGrowth } from '../../../src/sim/rules/growth-limit';
import { act, aYear } from '../support/years';

const LAPTOPS = INDUSTRIES.indexOf('laptops');

describe('the growth of an industry in a year', () => {
  it.each([[0.2, 0.2, 0], [0.9, 0.55, -0.35], [-0.6, -0.28, 0.32]])('named as %f becomes %f; what is cut off is written down', (named, becomes, cut) => {
    const year = aYear({ industries: { laptops: { foreign: 10, domestic: 0 } } });
    const moved = act(year, () => {
      year.grow(LAPTOPS, named, CAUSE.wave);
      limitGrowth(year);
    });
    expect(moved.by('foreign.laptops')).toBeCloseTo(10 * becomes, 6);
    expect(moved.because('foreign.laptops', 'growthLimit')).toBeCloseTo(10 * cut, 6);
  });

  it('counts the jobs that a shrinking one loses', () => {
    const lost = (rate: number): number => {
      const year = aYear({ industries: { laptops: { foreign: 10, domestic: 5 } } });
      act(year, () => {
        year.grow(LAPTOPS, rate, CAUSE.wave);
        limitGrowth(year);
      });
      return year.jobsLost;
    };
    expect(lost(0.1)).toBe(0);
    expect(lost(-0.2)).toBeCloseTo(2 * lost(-0.1), 3);
  });
});
