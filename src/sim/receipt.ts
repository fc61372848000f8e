/** The ledger while a year is being played: lines in columns, and the sharing of a total among its causes. */
import { CAUSE, CAUSES, type Ledger } from './ledger';
import type { SourceRef } from './state';
import { AT, MICRO, STOCK_COUNT } from './stocks';
import { INDUSTRIES } from './vocabulary';

const CAUSE_COUNT = CAUSES.length;
const MAX_SOURCES = 256;
const NO_REASON = -1;
/** No source besides the cause itself. */
export const NO_SOURCE = -1;
/** A year of a city with everything running has about 1,500 lines. */
const MAX_LINES = 8192;
/** Rules that name a growth rate of one stock; a year has about 25. */
const MAX_RATES = 128;
/** Stocks that grow by rates: foreign and domestic firms of every industry, which lie side by side. */
const GROWING = 2 * INDUSTRIES.length;

// One year is played at a time, so all receipts write into the same columns and hand out copies.
const stocks = new Int32Array(MAX_LINES);
const amounts = new Float64Array(MAX_LINES);
const causes = new Int32Array(MAX_LINES);
const origins = new Int32Array(MAX_LINES);
/** Growth rates waiting to be posted, by stock and in the order in which rules named them. */
const rateCounts = new Int32Array(GROWING);
const rates = new Float64Array(GROWING * MAX_RATES);
const rateReasons = new Int32Array(rates.length);
/** Amounts waiting to be shared, by reason. All zero between two shares. */
const staged = new Float64Array((MAX_SOURCES + 1) * CAUSE_COUNT);
const listed = new Uint8Array(staged.length);
const reasons = new Int32Array(staged.length);
const weights = new Float64Array(STOCK_COUNT);

/** A cause with its source as one number. */
const reasonOf = (cause: number, source: number): number => (source + 1) * CAUSE_COUNT + cause;

/** What moved a stock that is a function of other stocks. */
export interface Why {
  /** Fill in, by stock, how much a unit of it moves the total. */
  readonly weigh: (weights: Float64Array) => void;
  /** Multiplies the weights; default 1. */
  readonly factor?: number;
  /** A part that is known, in the unit of the stock. */
  readonly known?: () => { readonly cause: number; readonly amount: number };
  /** Cause of the remainder. */
  readonly rest: number;
}

export class Receipt {
  private lines = 0;
  private reasonCount = 0;
  private readonly sources: SourceRef[] = [];

  constructor() {
    rateCounts.fill(0);
  }

  add(stock: number, units: number, cause: number, source: number = NO_SOURCE): void {
    if (units === 0) return;
    const line = this.lines++;
    if (line >= MAX_LINES) throw new RangeError('The receipt of a year is full.');
    stocks[line] = stock;
    amounts[line] = units;
    causes[line] = cause;
    origins[line] = source;
  }

  /** Note a growth rate of `stock`, to be posted by `shareRates`. */
  addRate(stock: number, rate: number, cause: number, source: number = NO_SOURCE): void {
    if (rate === 0) return;
    const n = rateCounts[stock - AT.foreign]++;
    if (n >= MAX_RATES) throw new RangeError('The receipt of a year is full.');
    const place = (stock - AT.foreign) * MAX_RATES + n;
    rates[place] = rate;
    rateReasons[place] = reasonOf(cause, source);
  }

  /** Note the same growth rate for foreign and for domestic firms of an industry. */
  addRates(industry: number, rate: number, cause: number, source: number = NO_SOURCE): void {
    this.addRate(AT.foreign + industry, rate, cause, source);
    this.addRate(AT.domestic + industry, rate, cause, source);
  }

  /** Post `total` units of `stock`, shared among its growth rates on `base` micro-units. */
  shareRates(stock: number, base: number, total: number): void {
    const first = (stock - AT.foreign) * MAX_RATES;
    const end = first + rateCounts[stock - AT.foreign];
    for (let place = first; place < end; place++) this.stage(rateReasons[place], base * rates[place]);
    this.share(stock, total);
  }

  /** Number of a source in this receipt; the same source has the same number. */
  sourceOf(ref: SourceRef): number {
    const { sources } = this;
    for (let n = 0; n < sources.length; n++) {
      const known = sources[n];
      if (known.year === ref.year && known.id === ref.id && known.kind === ref.kind && known.group === ref.group) return n;
    }
    return sources.length < MAX_SOURCES ? sources.push(ref) - 1 : NO_SOURCE;
  }

  /** Post `total` units of `stock`, shared among what moved the stocks that it depends on. */
  explain(stock: number, total: number, { weigh, factor = 1, known, rest }: Why): void {
    weigh(weights.fill(0));
    let explained = this.stageLines(factor);
    if (known !== undefined) {
      const { cause, amount } = known();
      this.stage(reasonOf(cause, NO_SOURCE), amount * MICRO);
      explained += amount * MICRO;
    }
    this.stage(reasonOf(rest, NO_SOURCE), total - explained);
    this.share(stock, total);
  }

  /** Stage a part of a total, in micro-units that need not be whole. */
  private stage(reason: number, units: number): void {
    if (units === 0) return;
    if (listed[reason] === 0) {
      listed[reason] = 1;
      reasons[this.reasonCount++] = reason;
    }
    staged[reason] += units;
  }

  /** Stage what the lines so far did to the stocks, times their weights. Returns the sum staged. */
  private stageLines(factor: number): number {
    let sum = 0;
    for (let line = 0; line < this.lines; line++) {
      const weight = weights[stocks[line]];
      if (weight === 0) continue;
      const units = weight * factor * amounts[line];
      this.stage(reasonOf(causes[line], origins[line]), units);
      sum += units;
    }
    return sum;
  }

  /** Share `total` whole units of `stock` among what is staged; what rounding leaves goes to the largest part. */
  private share(stock: number, total: number): void {
    let largest = NO_REASON;
    let left = total;
    let most = 0;
    for (let n = 0; n < this.reasonCount; n++) {
      const reason = reasons[n];
      const units = Math.round(staged[reason]);
      left -= units;
      if (Math.abs(units) > most) {
        most = Math.abs(units);
        largest = reason;
      }
      staged[reason] = units;
    }
    this.postShares(stock, largest, left);
  }

  private postShares(stock: number, largest: number, left: number): void {
    for (let n = 0; n < this.reasonCount; n++) {
      const reason = reasons[n];
      const units = staged[reason] + (reason === largest ? left : 0);
      staged[reason] = 0;
      listed[reason] = 0;
      this.add(stock, units, reason % CAUSE_COUNT, Math.floor(reason / CAUSE_COUNT) - 1);
    }
    // Every staged part rounded to nothing: the units that are left have no larger part to go to.
    if (largest === NO_REASON && left !== 0) this.add(stock, left, CAUSE.rounding, NO_SOURCE);
    this.reasonCount = 0;
  }

  /** The lines as plain JSON. */
  handOut(year: number): Ledger {
    const { lines } = this;
    return { year, stock: plain(stocks, ZEROS, lines), amount: plain(amounts, HALVES, lines), cause: plain(causes, ZEROS, lines), source: plain(origins, ZEROS, lines), sources: this.sources };
  }
}

const ZEROS: readonly number[] = Array.from({ length: MAX_LINES }, () => 0);
const HALVES: readonly number[] = Array.from({ length: MAX_LINES }, () => 0.5);

/** The first `length` values as a list: a copy of `like`, filled in. That is several times as fast as growing a list. */
function plain(values: Int32Array | Float64Array, like: readonly number[], length: number): number[] {
  const list = like.slice(0, length);
  for (let n = 0; n < length; n++) list[n] = values[n];
  return list;
}
