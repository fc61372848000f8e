/** The lines of a year's receipt in columns, threaded by stock so that those of a few stocks can be read without the rest. */
import type { Ledger } from './ledger';
import { causeOf, sourceOf } from './reasons';
import type { Shares } from './shares';
import type { SourceRef } from './state';
import { STOCK_COUNT } from './stocks';

/** A year of a city with everything running has about 1,500 lines. */
const MAX_LINES = 8192;
const NONE = -1;

export class Lines {
  count = 0;
  readonly stock = new Int32Array(MAX_LINES);
  readonly amount = new Float64Array(MAX_LINES);
  readonly reason = new Int32Array(MAX_LINES);
  /** By line, the one before it of the same stock; by stock, its last line. */
  private readonly before = new Int32Array(MAX_LINES);
  private readonly last = new Int32Array(STOCK_COUNT);

  clear(): void {
    this.count = 0;
    this.last.fill(NONE);
  }

  add(stock: number, units: number, reason: number): void {
    const line = this.count++;
    if (line >= MAX_LINES) throw new RangeError('The receipt of a year is full.');
    this.stock[line] = stock;
    this.amount[line] = units;
    this.reason[line] = reason;
    this.before[line] = this.last[stock];
    this.last[stock] = line;
  }

  /** Share what the lines so far did to the stocks, times their weights and a factor. Returns the sum. */
  weigh(weights: Float64Array, factor: number, shares: Shares): number {
    let sum = 0;
    for (let stock = 0; stock < STOCK_COUNT; stock++) {
      const weight = weights[stock] * factor;
      if (weight === 0) continue;
      for (let line = this.last[stock]; line !== NONE; line = this.before[line]) {
        const units = weight * this.amount[line];
        shares.add(this.reason[line], units);
        sum += units;
      }
    }
    return sum;
  }

  /** The lines as plain JSON. */
  handOut(year: number, sources: SourceRef[]): Ledger {
    const { count } = this;
    return { year, stock: integers(this.stock, count), amount: numbers(this.amount, count), cause: this.causes(), source: this.origins(), sources };
  }

  private causes(): number[] {
    const list = INTEGERS.slice(0, this.count);
    for (let n = 0; n < list.length; n++) list[n] = causeOf(this.reason[n]);
    return list;
  }

  private origins(): number[] {
    const list = INTEGERS.slice(0, this.count);
    for (let n = 0; n < list.length; n++) list[n] = sourceOf(this.reason[n]);
    return list;
  }
}

// A copy of a long list, filled in, takes a fraction of the time that growing a list takes. Engines keep integers and fractions in different lists.
const INTEGERS: readonly number[] = Array.from({ length: MAX_LINES }, () => 0);
const FRACTIONS: readonly number[] = Array.from({ length: MAX_LINES }, () => 0.5);

function integers(column: Int32Array, length: number): number[] {
  const list = INTEGERS.slice(0, length);
  for (let n = 0; n < length; n++) list[n] = column[n];
  return list;
}

function numbers(column: Float64Array, length: number): number[] {
  const list = FRACTIONS.slice(0, length);
  for (let n = 0; n < length; n++) list[n] = column[n];
  return list;
}
