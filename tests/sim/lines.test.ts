import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STOCK_COUNT } from '../../src/sim/index';
import { Lines } from '../../src/sim/lines';
import { NO_SOURCE, reasonOf } from '../../src/sim/reasons';
import { Shares } from '../../src/sim/shares';

const lines = new Lines();
const written = fc.array(fc.record({ stock: fc.nat(STOCK_COUNT - 1), units: fc.integer({ min: -1e6, max: 1e6 }).filter((units) => units !== 0), cause: fc.nat(120), source: fc.integer({ min: NO_SOURCE, max: 60 }) }), { maxLength: 80 });

describe('the lines of a receipt', () => {
  it('are handed out as they were written', () => {
    fc.assert(fc.property(written, (all) => {
      lines.clear();
      for (const { stock, units, cause, source } of all) lines.add(stock, units, reasonOf(cause, source));
      const ledger = lines.handOut(2005, []);
      expect(ledger).toEqual({ year: 2005, stock: all.map((one) => one.stock), amount: all.map((one) => one.units), cause: all.map((one) => one.cause), source: all.map((one) => one.source), sources: [] });
    }));
  });

  it('are weighed each once, whichever stocks are asked for', () => {
    fc.assert(fc.property(written, fc.array(fc.tuple(fc.nat(STOCK_COUNT - 1), fc.integer({ min: -5, max: 5 })), { maxLength: 12 }), (all, asked) => {
      lines.clear();
      for (const { stock, units, cause, source } of all) lines.add(stock, units, reasonOf(cause, source));
      const weights = new Float64Array(STOCK_COUNT);
      for (const [stock, weight] of asked) weights[stock] = weight;
      const shares = new Shares();
      const expected = new Map<number, number>();
      for (const { stock, units, cause, source } of all) {
        const reason = reasonOf(cause, source);
        if (weights[stock] !== 0) expected.set(reason, (expected.get(reason) ?? 0) + weights[stock] * 3 * units);
      }
      expect(lines.weigh(weights, 3, shares)).toBe([...expected.values()].reduce((sum, part) => sum + part, 0));
      expect(new Map(Array.from({ length: shares.count }, (_, place) => [shares.reason[place], shares.part[place]]))).toEqual(expected);
    }), { numRuns: 60 });
  });
});
