/** The ledger while a year is being played: lines in columns, and the sharing of a total among its causes. */
import { CAUSE, CAUSES, type Ledger } from './ledger';
import type { SourceRef } from './state';

const CAUSE_COUNT = CAUSES.length;
const MAX_SOURCES = 256;
const NO_REASON = -1;
/** A year of a city with everything running has about 1,500 lines. */
const MAX_LINES = 8192;

// One year is played at a time, so all receipts write into the same columns and hand out copies.
const stocks = new Int32Array(MAX_LINES);
const amounts = new Float64Array(MAX_LINES);
const causes = new Int32Array(MAX_LINES);
const origins = new Int32Array(MAX_LINES);
/** Growth rates waiting to be posted, by the order in which rules named them. */
const rateStocks = new Int32Array(MAX_LINES);
const rates = new Float64Array(MAX_LINES);
const rateCauses = new Int32Array(MAX_LINES);
const rateOrigins = new Int32Array(MAX_LINES);
/** Amounts waiting to be shared, by reason = (source + 1) × CAUSE_COUNT + cause. All zero between two shares. */
const staged = new Float64Array((MAX_SOURCES + 1) * CAUSE_COUNT);
const listed = new Uint8Array(staged.length);

export class Receipt {
  private lines = 0;
  private rateCount = 0;
  private readonly sources: SourceRef[] = [];
  private readonly sourceKeys = new Map<string, number>();
  private readonly reasons: number[] = [];

  add(stock: number, units: number, cause: number, source: number): void {
    const line = this.lines++;
    if (line >= MAX_LINES) throw new RangeError('The receipt of a year is full.');
    stocks[line] = stock;
    amounts[line] = units;
    causes[line] = cause;
    origins[line] = source;
  }

  /** Note a growth rate of `stock`, to be posted by `shareRates`. */
  addRate(stock: number, rate: number, cause: number, source: number): void {
    if (rate === 0) return;
    const n = this.rateCount++;
    if (n >= MAX_LINES) throw new RangeError('The receipt of a year is full.');
    rateStocks[n] = stock;
    rates[n] = rate;
    rateCauses[n] = cause;
    rateOrigins[n] = source;
  }

  /** Post `total` units of `stock`, shared among its growth rates on `base` micro-units. */
  shareRates(stock: number, base: number, total: number): void {
    for (let n = 0; n < this.rateCount; n++) if (rateStocks[n] === stock) this.stage(rateCauses[n], rateOrigins[n], base * rates[n]);
    this.share(stock, total);
  }

  /** Number of a source in this receipt; the same source has the same number. */
  sourceOf(ref: SourceRef): number {
    const key = `${ref.kind}:${ref.id}:${ref.year}:${ref.group}`;
    let index = this.sourceKeys.get(key);
    if (index === undefined && this.sources.length < MAX_SOURCES) {
      index = this.sources.push(ref) - 1;
      this.sourceKeys.set(key, index);
    }
    return index ?? -1;
  }

  /** Stage a part of a total, in micro-units that need not be whole. */
  stage(cause: number, source: number, units: number): void {
    if (units === 0) return;
    const reason = (source + 1) * CAUSE_COUNT + cause;
    if (listed[reason] === 0) {
      listed[reason] = 1;
      this.reasons.push(reason);
    }
    staged[reason] += units;
  }

  /** Stage what the lines so far did to the stocks, times a weight by stock. Returns the sum staged. */
  stageLines(weights: Float64Array): number {
    let sum = 0;
    for (let line = 0; line < this.lines; line++) {
      const weight = weights[stocks[line]];
      if (weight === 0) continue;
      const units = weight * amounts[line];
      this.stage(causes[line], origins[line], units);
      sum += units;
    }
    return sum;
  }

  /** Share `total` whole units of `stock` among what is staged; what rounding leaves goes to the largest part. */
  share(stock: number, total: number): void {
    let largest = NO_REASON;
    let left = total;
    let most = 0;
    for (const reason of this.reasons) {
      const units = Math.round(staged[reason]);
      left -= units;
      if (Math.abs(units) > most) {
        most = Math.abs(units);
        largest = reason;
      }
    }
    this.postShares(stock, largest, left);
  }

  private postShares(stock: number, largest: number, left: number): void {
    for (const reason of this.reasons) {
      const units = Math.round(staged[reason]) + (reason === largest ? left : 0);
      staged[reason] = 0;
      listed[reason] = 0;
      if (units !== 0) this.add(stock, units, reason % CAUSE_COUNT, Math.floor(reason / CAUSE_COUNT) - 1);
    }
    // Every staged part rounded to nothing: the units that are left have no larger part to go to.
    if (largest === NO_REASON && left !== 0) this.add(stock, left, CAUSE.rounding, -1);
    this.reasons.length = 0;
  }

  /** The lines as plain JSON. */
  handOut(year: number): Ledger {
    const { lines } = this;
    return { year, stock: plain(stocks, lines), amount: plain(amounts, lines), cause: plain(causes, lines), source: plain(origins, lines), sources: this.sources };
  }
}

/** The first `length` values as a list. A loop is several times as fast as `Array.from`. */
export function plain(values: Int32Array | Float64Array, length: number): number[] {
  const list: number[] = [];
  for (let n = 0; n < length; n++) list.push(values[n]);
  return list;
}
