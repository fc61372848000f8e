/** The ledger while a year is being played: lines in columns, and the sharing of a total among its causes. */
import { CAUSE, CAUSES, type Ledger } from './ledger';
import type { SourceRef } from './state';

const CAUSE_COUNT = CAUSES.length;
const MAX_SOURCES = 256;
const NO_REASON = -1;

export class Receipt {
  private readonly stock: number[] = [];
  private readonly amount: number[] = [];
  private readonly cause: number[] = [];
  private readonly source: number[] = [];
  private readonly sources: SourceRef[] = [];
  private readonly sourceKeys = new Map<string, number>();
  /** Amounts waiting to be shared, by reason = (source + 1) × CAUSE_COUNT + cause. */
  private readonly staged = new Float64Array((MAX_SOURCES + 1) * CAUSE_COUNT);
  private readonly reasons: number[] = [];

  add(stock: number, units: number, cause: number, source: number): void {
    this.stock.push(stock);
    this.amount.push(units);
    this.cause.push(cause);
    this.source.push(source);
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
    if (this.staged[reason] === 0) this.reasons.push(reason);
    this.staged[reason] += units;
  }

  /** Stage what the lines so far did to the stocks, times a weight by stock. Returns the sum staged. */
  stageLines(weights: Float64Array): number {
    let sum = 0;
    const { stock, amount, cause, source } = this;
    for (let n = 0; n < stock.length; n++) {
      const weight = weights[stock[n]];
      if (weight === 0) continue;
      this.stage(cause[n], source[n], weight * amount[n]);
      sum += weight * amount[n];
    }
    return sum;
  }

  /** Share `total` whole units among what is staged; what rounding leaves goes to the largest part. */
  share(stock: number, total: number): void {
    let largest = NO_REASON;
    let left = total;
    let size = 0;
    for (const reason of this.reasons) {
      const units = Math.round(this.staged[reason]);
      left -= units;
      if (Math.abs(units) > size) {
        size = Math.abs(units);
        largest = reason;
      }
    }
    this.postShares(stock, largest, left);
  }

  private postShares(stock: number, largest: number, left: number): void {
    for (const reason of this.reasons) {
      const units = Math.round(this.staged[reason]) + (reason === largest ? left : 0);
      this.staged[reason] = 0;
      if (units !== 0) this.add(stock, units, reason % CAUSE_COUNT, Math.floor(reason / CAUSE_COUNT) - 1);
    }
    // Every staged part rounded to nothing: the unit that is left has no larger part to go to.
    if (largest === NO_REASON && left !== 0) this.add(stock, left, CAUSE.rounding, -1);
    this.reasons.length = 0;
  }

  /** The lines as plain JSON. */
  handOut(year: number): Ledger {
    return { year, stock: this.stock, amount: this.amount, cause: this.cause, source: this.source, sources: this.sources };
  }
}
