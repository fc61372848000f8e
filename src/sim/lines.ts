/** The lines of a year's receipt in columns, threaded so that those of a few stocks can be read in their order without reading the rest. */
import type { Ledger } from './ledger';
import { causeOf, sourceOf } from './reasons';
import type { Shares } from './shares';
import type { SourceRef } from './state';
import { AT, STOCK, STOCK_COUNT } from './stocks';

/** A year of a city with everything running has about 1,500 lines. */
const MAX_LINES = 8192;
const NONE = -1;

/** Stocks that are asked about together share a thread: the city's value added with its stages. Every other stock has its own. */
const TOGETHER = STOCK_COUNT;
const threadOf = Int32Array.from({ length: STOCK_COUNT }, (_, stock) => (isValue(stock) ? TOGETHER : stock));

function isValue(stock: number): boolean {
  const sectors = [STOCK.agriculture, STOCK.property, STOCK.propertyLand, STOCK.propertyNewTown, STOCK.propertyWorks, STOCK.services, STOCK.servicesAmenity];
  return (stock >= AT.foreign && stock < AT.capability) || sectors.includes(stock);
}

export class Lines {
  count = 0;
  readonly stock = new Int32Array(MAX_LINES);
  readonly amount = new Float64Array(MAX_LINES);
  readonly reason = new Int32Array(MAX_LINES);
  /** By line, the next one of its thread; by thread, its first and last line. */
  private readonly next = new Int32Array(MAX_LINES);
  private readonly first = new Int32Array(STOCK_COUNT + 1);
  private readonly last = new Int32Array(STOCK_COUNT + 1);
  /** The threads that are being read, each at its next line. */
  private readonly reading = new Int32Array(STOCK_COUNT + 1);
  private readers = 0;

  clear(): void {
    this.count = 0;
    this.first.fill(NONE);
  }

  add(stock: number, units: number, reason: number): void {
    const line = this.count++;
    if (line >= MAX_LINES) throw new RangeError('The receipt of a year is full.');
    this.stock[line] = stock;
    this.amount[line] = units;
    this.reason[line] = reason;
    const thread = threadOf[stock];
    if (this.first[thread] === NONE) this.first[thread] = line;
    else this.next[this.last[thread]] = line;
    this.last[thread] = line;
    this.next[line] = NONE;
  }

  /** Share what the lines so far did to the stocks, times their weights and a factor. Returns the sum. */
  weigh(weights: Float64Array, factor: number, shares: Shares): number {
    this.follow(weights);
    let sum = 0;
    for (let line = this.nextRead(); line !== NONE; line = this.nextRead()) {
      const units = weights[this.stock[line]] * factor * this.amount[line];
      shares.add(this.reason[line], units);
      sum += units;
    }
    return sum;
  }

  /** Begin to read the lines of all stocks that have a weight. */
  private follow(weights: Float64Array): void {
    this.readers = 0;
    let isTogether = false;
    for (let stock = 0; stock < STOCK_COUNT; stock++) {
      if (weights[stock] === 0) continue;
      const thread = threadOf[stock];
      if (thread === TOGETHER && isTogether) continue;
      isTogether ||= thread === TOGETHER;
      if (this.first[thread] !== NONE) this.reading[this.readers++] = this.first[thread];
    }
  }

  /** The next line in the order of the receipt. */
  private nextRead(): number {
    if (this.readers === 0) return NONE;
    let earliest = 0;
    for (let reader = 1; reader < this.readers; reader++) if (this.reading[reader] < this.reading[earliest]) earliest = reader;
    const line = this.reading[earliest];
    const after = this.next[line];
    this.reading[earliest] = after === NONE ? this.reading[--this.readers] : after;
    return line;
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
