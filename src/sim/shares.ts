/** The sharing of a whole number of units among reasons: each part is rounded, and what rounding leaves goes to the largest part. */
import { CAUSE } from './ledger';
import { NO_SOURCE, reasonOf, REASONS } from './reasons';
import { whole } from './stocks';

/** Parts that wait to be shared. Every total starts from none. */
export class Shares {
  count = 0;
  readonly reason = new Int32Array(REASONS);
  /** In units; whole ones after `round`. */
  readonly part = new Float64Array(REASONS);
  /** By reason, its place in the columns above, counted from 1; 0 = none. */
  private readonly placeOf = new Int32Array(REASONS);

  /** Add to the part of a reason. */
  add(reason: number, units: number): void {
    if (units === 0) return;
    const place = this.placeOf[reason];
    if (place > 0) this.part[place - 1] += units;
    else this.open(reason, units);
  }

  private open(reason: number, units: number): void {
    this.reason[this.count] = reason;
    this.part[this.count] = units;
    this.placeOf[reason] = ++this.count;
  }

  /** Make all parts whole, so that they add up to `total`. */
  round(total: number): void {
    let left = total;
    let largest = -1;
    let most = 0;
    for (let place = 0; place < this.count; place++) {
      const units = whole(this.part[place]);
      this.part[place] = units;
      left -= units;
      if (Math.abs(units) <= most) continue;
      most = Math.abs(units);
      largest = place;
    }
    if (left === 0) return;
    // Where every part has rounded to nothing, the units that are left have no larger part to go to.
    if (largest < 0) this.add(reasonOf(CAUSE.rounding, NO_SOURCE), left);
    else this.part[largest] += left;
  }

  clear(): void {
    for (let place = 0; place < this.count; place++) this.placeOf[this.reason[place]] = 0;
    this.count = 0;
  }
}
