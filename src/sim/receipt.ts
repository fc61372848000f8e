/** The ledger while a year is being played: its lines, growth rates that wait to be posted, and the sources that lines name. */
import type { Ledger } from './ledger';
import { Lines } from './lines';
import { MAX_SOURCES, NO_SOURCE, reasonOf } from './reasons';
import { Shares } from './shares';
import type { SourceRef } from './state';
import { AT, MICRO, STOCK_COUNT } from './stocks';
import { INDUSTRIES } from './vocabulary';

/** Rules that name a growth rate of one stock; a year has about 25. */
const MAX_RATES = 128;
/** Stocks that grow by rates: foreign and domestic firms of every industry, which lie side by side. */
const GROWING = 2 * INDUSTRIES.length;

// One year is played at a time, so all receipts write into the same columns and hand out copies.
const lines = new Lines();
const shares = new Shares();
/** Growth rates by stock, in the order in which rules named them. */
const rateCounts = new Int32Array(GROWING);
const rates = new Float64Array(GROWING * MAX_RATES);
const rateReasons = new Int32Array(rates.length);
const weights = new Float64Array(STOCK_COUNT);

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
  private readonly sources: SourceRef[] = [];
  private readonly orders: number[] = [];

  constructor() {
    lines.clear();
    rateCounts.fill(0);
  }

  /** Write down a line. One of no units says nothing and is left out. */
  add(stock: number, units: number, cause: number, source: number = NO_SOURCE): void {
    if (units !== 0) lines.add(stock, units, reasonOf(cause, source));
  }

  /** Note a growth rate of `stock`, to be posted by `shareRates`. */
  addRate(stock: number, rate: number, cause: number, source: number = NO_SOURCE): void {
    if (rate === 0) return;
    const n = rateCounts[stock - AT.foreign]++;
    if (n >= MAX_RATES) throw new RangeError('An industry has more growth rates than a receipt can hold.');
    const place = (stock - AT.foreign) * MAX_RATES + n;
    rates[place] = rate;
    rateReasons[place] = reasonOf(cause, source);
  }

  /** Note the same growth rate for foreign and for domestic firms of an industry. */
  addRates(industry: number, rate: number, cause: number, source?: number): void {
    this.addRate(AT.foreign + industry, rate, cause, source);
    this.addRate(AT.domestic + industry, rate, cause, source);
  }

  /** Post `total` units of `stock`, shared among its growth rates on `base` micro-units. */
  shareRates(stock: number, base: number, total: number): void {
    const first = (stock - AT.foreign) * MAX_RATES;
    const end = first + rateCounts[stock - AT.foreign];
    for (let place = first; place < end; place++) shares.add(rateReasons[place], base * rates[place]);
    this.post(stock, total);
  }

  /** Post `total` units of `stock`, shared among what moved the stocks that it depends on. */
  explain(stock: number, total: number, { weigh, factor = 1, known, rest }: Why): void {
    weigh(weights.fill(0));
    let explained = lines.weigh(weights, factor, shares);
    if (known !== undefined) {
      const { cause, amount } = known();
      shares.add(reasonOf(cause, NO_SOURCE), amount * MICRO);
      explained += amount * MICRO;
    }
    shares.add(reasonOf(rest, NO_SOURCE), total - explained);
    this.post(stock, total);
  }

  private post(stock: number, total: number): void {
    shares.round(total);
    for (let place = 0; place < shares.count; place++) if (shares.part[place] !== 0) lines.add(stock, shares.part[place], shares.reason[place]);
    shares.clear();
  }

  /** Number of a source in this receipt; the same source has the same number. Rules ask for one several times in a row: the last come first. */
  sourceOf(ref: SourceRef): number {
    for (let n = this.sources.length - 1; n >= 0; n--) {
      const known = this.sources[n];
      if (known.year === ref.year && known.id === ref.id && known.kind === ref.kind && known.group === ref.group) return n;
    }
    return this.newSource(ref);
  }

  /** Number of the standing order for a policy, which nothing else stands for. `refOf` is asked once. */
  orderOf(policy: number, refOf: () => SourceRef): number {
    return (this.orders[policy] ??= this.newSource(refOf()));
  }

  private newSource(ref: SourceRef): number {
    return this.sources.length < MAX_SOURCES ? this.sources.push(ref) - 1 : NO_SOURCE;
  }

  /** The lines as plain JSON. */
  handOut(year: number): Ledger {
    return lines.handOut(year, this.sources);
  }
}
