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

  // Sums of fractions depend on their order: however few lines are read, they must come in the order in which they were written.
  it('are weighed in their order, whichever stocks are asked for', () => {
    fc.assert(fc.property(written, fc.array(fc.tuple(fc.nat(STOCK_COUNT - 1), fc.double({ min: -5, max: 5, noNaN: true })), { maxLength: 12 }), (all, asked) => {
      lines.clear();
      for (const { stock, units, cause, source } of all) lines.add(stock, units, reasonOf(cause, source));
      const weights = new Float64Array(STOCK_COUNT);
      for (const [stock, weight] of asked) weights[stock] = weight;
      const [threaded, oneByOne] = [new Shares(), new Shares()];
      const sum = lines.weigh(weights, 0.7, threaded);
      let expected = 0;
      for (const { stock, units, cause, source } of all) {
        if (weights[stock] === 0) continue;
        oneByOne.add(reasonOf(cause, source), weights[stock] * 0.7 * units);
        expected += weights[stock] * 0.7 * units;
      }
      expect(sum).toBe(expected);
      expect(threaded.reason.slice(0, threaded.count)).toEqual(oneByOne.reason.slice(0, oneByOne.count));
      expect(threaded.part.slice(0, threaded.count)).toEqual(oneByOne.part.slice(0, oneByOne.count));
    }), { numRuns: 60 });
  });
});
