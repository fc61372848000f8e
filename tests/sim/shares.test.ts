import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CAUSE, CAUSES } from '../../src/sim/ledger';
import { causeOf, MAX_SOURCES, NO_SOURCE, reasonOf, sourceOf } from '../../src/sim/reasons';
import { Shares } from '../../src/sim/shares';

const shares = new Shares();
const parts = (): [reason: number, units: number][] => Array.from({ length: shares.count }, (_, place) => [shares.reason[place], shares.part[place]]);

describe('sharing a total', () => {
  beforeEach(() => shares.clear());

  it('makes parts whole that add up to it, each next to what it was', () => {
    const part = fc.tuple(fc.nat(40), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 60 }), (wanted) => {
      shares.clear();
      const exact = new Map<number, number>();
      for (const [reason, units] of wanted) {
        shares.add(reason, units);
        if (units !== 0) exact.set(reason, (exact.get(reason) ?? 0) + units);
      }
      const total = Math.round([...exact.values()].reduce((sum, units) => sum + units, 0)) + 0;
      shares.round(total);
      expect(parts().reduce((sum, [, units]) => sum + units, 0) - total).toBe(0);
      expect(parts().every(([, units]) => Number.isSafeInteger(units))).toBe(true);
      for (const [reason, units] of parts()) expect(Math.abs(units - (exact.get(reason) ?? 0))).toBeLessThanOrEqual(0.5 * wanted.length + 1);
    }));
  });

  it('gives what rounding leaves to the largest part', () => {
    shares.add(1, 10.4);
    shares.add(2, -30.4);
    shares.add(3, 5.4);
    shares.round(-14);
    expect(parts()).toEqual([[1, 10], [2, -29], [3, 5]]);
  });

  it('adds up what is given to one reason', () => {
    shares.add(1, 0.4);
    shares.add(1, 0.3);
    shares.round(1);
    expect(parts()).toEqual([[1, 1]]);
  });

  it('calls it rounding when every part vanishes', () => {
    shares.add(1, 0.2);
    shares.round(3);
    expect(parts()).toEqual([[1, 0], [reasonOf(CAUSE.rounding, NO_SOURCE), 3]]);
  });

  it('begins anew after it has been cleared', () => {
    shares.add(1, 7);
    shares.clear();
    shares.add(1, 2);
    shares.round(2);
    expect(parts()).toEqual([[1, 2]]);
  });
});

describe('a reason', () => {
  it('holds every cause with every source', () => {
    for (let cause = 0; cause < CAUSES.length; cause++) {
      for (const source of [NO_SOURCE, 0, MAX_SOURCES - 1]) expect([causeOf(reasonOf(cause, source)), sourceOf(reasonOf(cause, source))]).toEqual([cause, source]);
    }
  });
});
