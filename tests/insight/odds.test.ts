import { describe, expect, it } from 'vitest';
import { bandOf, inTenths } from '../../src/insight/odds';

describe('so many in ten', () => {
  it.each([
    [0, 200, 0, null],
    [1, 200, 1, 'under1'],
    [9, 200, 1, 'under1'],
    [10, 200, 1, null],
    [50, 200, 3, null],
    [130, 200, 7, null],
    [189, 200, 9, null],
    [190, 200, 9, 'over9'],
    [199, 200, 9, 'over9'],
    [200, 200, 10, null],
  ])('%i of %i futures are %i tenths (%s)', (count, all, tenths, bound) => {
    expect(inTenths(count, all)).toEqual({ tenths, bound, share: count / all });
  });
});

describe('a band', () => {
  it('holds the middle eighty per cent', () => {
    expect(bandOf([...Array(11).keys()].reverse())).toEqual({ p10: 1, p50: 5, p90: 9 });
  });

  it('of one future is that future', () => {
    expect(bandOf([3])).toEqual({ p10: 3, p50: 3, p90: 3 });
  });
});
