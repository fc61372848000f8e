/** One year while it is being played: the draft of the state, and the only door through which a stock moves. */
import { clamp } from './curves';
import { CAUSE } from './ledger';
import { Receipt } from './receipt';
import { Readings } from './readings';
import type { News, SourceRef, State } from './state';
import { AT, MICRO } from './stocks';
import { INDUSTRY_COUNT, tableYear, type World } from './world';

/** No source besides the cause itself. */
export const NO_SOURCE = -1;

export class Year {
  readonly world: World;
  /** A shallow copy: its lists are replaced, never changed in place. */
  readonly state: State;
  readonly stocks: Float64Array;
  readonly calendar: number;
  /** Years since 1990, within the tables. */
  readonly t: number;
  /** True in the caretaker's years after the last governed one. */
  readonly epilogue: boolean;
  readonly receipt: Receipt | null;
  readonly news: News[] = [];
  readonly read: Readings;
  /** Value added at the start of the year, bn, and the sum of this year's growth rates, by industry. */
  readonly foreignBase: Float64Array;
  readonly domesticBase: Float64Array;
  readonly foreignRate: Float64Array;
  readonly domesticRate: Float64Array;
  /** Extra foreign investment on offer this year, by industry. */
  readonly poolShare: Float64Array;
  /** What the year did on its way that later phases must know. */
  readonly crisis = { debt: 0, unrest: 0, pollution: 0, accident: 0 };
  jobsLost = 0; // thousand, in shrinking industries
  entryFailure = 0; // 0–1, share of the template programme that failed
  /** Source of each lever's effects in the receipt. */
  readonly leverSource: Int16Array | null;

  constructor(world: World, state: State, options: { readonly stocks: Float64Array; readonly ledger: boolean; readonly lastYear: number }) {
    this.world = world;
    this.state = state;
    this.stocks = options.stocks;
    this.calendar = state.year;
    this.t = tableYear(state.year);
    this.epilogue = state.year > options.lastYear;
    this.receipt = options.ledger ? new Receipt() : null;
    // One year is played at a time, so every year of a world works in the same arrays.
    const { read, foreignBase, domesticBase, foreignRate, domesticRate, poolShare } = scratchOf(world);
    this.read = read;
    this.foreignBase = foreignBase;
    this.domesticBase = domesticBase;
    this.foreignRate = foreignRate.fill(0);
    this.domesticRate = domesticRate.fill(0);
    this.poolShare = poolShare.fill(0);
    this.leverSource = options.ledger ? new Int16Array(world.drivers.length).fill(NO_SOURCE) : null;
    for (let i = 0; i < INDUSTRY_COUNT; i++) {
      this.foreignBase[i] = this.stocks[AT.foreign + i] / MICRO;
      this.domesticBase[i] = this.stocks[AT.domestic + i] / MICRO;
    }
  }

  /** A stock in its own unit. */
  of(stock: number): number {
    return this.stocks[stock] / MICRO;
  }

  /**
   * Move `stock` by `amount` (signed, in its own unit) and write down why.
   *
   * This and `settle` are the only ways to move a stock, so the ledger cannot leave a change unexplained.
   */
  change(stock: number, amount: number, cause: number, source: number = NO_SOURCE): void {
    const units = Math.round(amount * MICRO);
    if (units === 0) return;
    this.stocks[stock] += units;
    if (this.receipt !== null) this.receipt.add(stock, units, cause, source);
  }

  /** Bring `stock` to `value`, a function of other stocks: what those moved by, times `weights`, explains it, then `known`; `rest` is the remainder. */
  settle(stock: number, value: number, weights: () => Float64Array, rest: number, known?: () => { readonly cause: number; readonly amount: number }): void {
    const total = Math.round(value * MICRO) - this.stocks[stock];
    this.stocks[stock] += total;
    if (this.receipt === null) return;
    let explained = this.receipt.stageLines(weights());
    if (known !== undefined) {
      const { cause, amount } = known();
      this.receipt.stage(cause, NO_SOURCE, amount * MICRO);
      explained += amount * MICRO;
    }
    this.receipt.stage(rest, NO_SOURCE, total - explained);
    this.receipt.share(stock, total);
  }

  /** Take `share` (0–1) of the way from where the stock is to `target`. */
  approach(stock: number, target: number, share: number, cause: number, source: number = NO_SOURCE): void {
    this.change(stock, (target - this.of(stock)) * share, cause, source);
  }

  /** Keep a stock within its range; what is cut off is written down. */
  bound(stock: number, low: number, high: number): void {
    const value = this.of(stock);
    if (value < low || value > high) this.change(stock, clamp(value, low, high) - value, CAUSE.growthLimit);
  }

  /** Let foreign and domestic firms of an industry grow by a rate. */
  grow(industry: number, rate: number, cause: number, source: number = NO_SOURCE): void {
    this.growForeign(industry, rate, cause, source);
    this.growDomestic(industry, rate, cause, source);
  }

  growForeign(industry: number, rate: number, cause: number, source: number = NO_SOURCE): void {
    this.foreignRate[industry] += rate;
    if (this.receipt !== null) this.receipt.addRate(AT.foreign + industry, rate, cause, source);
  }

  growDomestic(industry: number, rate: number, cause: number, source: number = NO_SOURCE): void {
    this.domesticRate[industry] += rate;
    if (this.receipt !== null) this.receipt.addRate(AT.domestic + industry, rate, cause, source);
  }

  /** Post a year's growth: the sum of rates times the value at the start, rounded once and shared among the rates' causes. */
  settleGrowth(stock: number, base: number, rate: number): void {
    const total = Math.round(base * rate * MICRO);
    this.stocks[stock] += total;
    if (this.receipt !== null) this.receipt.shareRates(stock, base * MICRO, total);
  }

  /** Strength of a policy stock, 0 = none, 1 = a full effort. `lever` is an index of `LEVER`. */
  lever(lever: number): number {
    return this.stocks[lever] / MICRO;
  }

  /** The decision behind a lever, for the receipt. */
  by(lever: number): number {
    return this.leverSource === null ? NO_SOURCE : this.leverSource[lever - AT.lever];
  }

  source(ref: SourceRef): number {
    return this.receipt === null ? NO_SOURCE : this.receipt.sourceOf(ref);
  }
}

interface Scratch { readonly read: Readings; readonly foreignBase: Float64Array; readonly domesticBase: Float64Array; readonly foreignRate: Float64Array; readonly domesticRate: Float64Array; readonly poolShare: Float64Array }

const scratches = new WeakMap<World, Scratch>();

function scratchOf(world: World): Scratch {
  let scratch = scratches.get(world);
  if (scratch === undefined) {
    const byIndustry = (): Float64Array => new Float64Array(INDUSTRY_COUNT);
    scratches.set(world, (scratch = { read: new Readings(), foreignBase: byIndustry(), domesticBase: byIndustry(), foreignRate: byIndustry(), domesticRate: byIndustry(), poolShare: byIndustry() }));
  }
  return scratch;
}
