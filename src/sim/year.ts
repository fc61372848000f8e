/** One year while it is being played: the draft of the state, and the only door through which a stock moves. */
import { clamp } from './curves';
import { CAUSE } from './ledger';
import { Receipt, type Why } from './receipt';
import { Readings } from './readings';
import { NO_SOURCE } from './reasons';
import { copyOf, type News, type SourceRef, type State } from './state';
import { AT, MICRO, STOCK_COUNT, whole } from './stocks';
import { INDUSTRY_COUNT, tableYear, type World } from './world';

export class Year {
  readonly world: World;
  /** A shallow copy of the state before: its lists are replaced, never changed in place. Its stocks are filled in at the end. */
  readonly state: State;
  /** Micro-units, to be changed through `change` and `settle` alone. */
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
  exposed = 0; // points of gap between figures and city that came out
  jobsLost = 0; // thousand, in shrinking industries
  entryFailure = 0; // 0–1, share of the template programme that failed
  /** Source of each lever's effects in this year's receipt, by stock. Without a receipt nobody asks. */
  readonly leverSource: Int16Array;

  constructor(world: World, before: State, options: { readonly ledger: boolean; readonly lastYear: number }) {
    // One year is played at a time, so every year of a world works in the same arrays.
    const scratch = scratchOf(world);
    this.world = world;
    this.state = copyOf(before);
    this.stocks = scratch.stocks;
    this.stocks.set(before.stocks);
    this.calendar = before.year;
    this.t = tableYear(before.year);
    this.epilogue = before.year > options.lastYear;
    this.receipt = options.ledger ? new Receipt() : null;
    this.read = scratch.read;
    this.foreignBase = scratch.foreignBase;
    this.domesticBase = scratch.domesticBase;
    this.foreignRate = scratch.foreignRate;
    this.domesticRate = scratch.domesticRate;
    this.poolShare = scratch.poolShare;
    this.leverSource = scratch.leverSource;
    for (let i = 0; i < INDUSTRY_COUNT; i++) {
      this.foreignBase[i] = this.stocks[AT.foreign + i] / MICRO;
      this.domesticBase[i] = this.stocks[AT.domestic + i] / MICRO;
      this.foreignRate[i] = 0;
      this.domesticRate[i] = 0;
      this.poolShare[i] = 0;
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
  change(stock: number, amount: number, cause: number, source?: number): void {
    const units = whole(amount * MICRO);
    this.stocks[stock] += units;
    this.receipt?.add(stock, units, cause, source);
  }

  /** Bring `stock` to `value`, a function of other stocks: what those moved by explains it. */
  settle(stock: number, value: number, why: Why): void {
    const total = whole(value * MICRO) - this.stocks[stock];
    this.stocks[stock] += total;
    this.receipt?.explain(stock, total, why);
  }

  /** Take `share` (0–1) of the way from where the stock is to `target`. */
  approach(stock: number, target: number, share: number, cause: number, source?: number): void {
    this.change(stock, (target - this.of(stock)) * share, cause, source);
  }

  /** Keep a stock within its range; what is cut off is written down. */
  bound(stock: number, low: number, high: number): void {
    const value = this.of(stock);
    if (value < low || value > high) this.cutOff(stock, low, high);
  }

  private cutOff(stock: number, low: number, high: number): void {
    const value = this.of(stock);
    this.change(stock, clamp(value, low, high) - value, CAUSE.growthLimit);
  }

  /** Let foreign and domestic firms of an industry grow by a rate. */
  grow(industry: number, rate: number, cause: number, source?: number): void {
    this.foreignRate[industry] += rate;
    this.domesticRate[industry] += rate;
    this.receipt?.addRates(industry, rate, cause, source);
  }

  growForeign(industry: number, rate: number, cause: number, source?: number): void {
    this.foreignRate[industry] += rate;
    this.receipt?.addRate(AT.foreign + industry, rate, cause, source);
  }

  growDomestic(industry: number, rate: number, cause: number, source?: number): void {
    this.domesticRate[industry] += rate;
    this.receipt?.addRate(AT.domestic + industry, rate, cause, source);
  }

  /** Post a year's growth: the sum of rates times the value at the start, rounded once and shared among the rates' causes. */
  settleGrowth(stock: number, base: number, rate: number): void {
    const total = whole(base * rate * MICRO);
    this.stocks[stock] += total;
    this.receipt?.shareRates(stock, base * MICRO, total);
  }

  /** Strength of a policy stock, 0 = none, 1 = a full effort. `lever` is an index of `LEVER`. */
  lever(lever: number): number {
    return this.stocks[lever] / MICRO;
  }

  /** The decision behind a lever, for the receipt. */
  by(lever: number): number {
    return this.leverSource[lever];
  }

  source(ref: SourceRef): number {
    return this.receipt === null ? NO_SOURCE : this.receipt.sourceOf(ref);
  }
}

type Scratch = Pick<Year, 'stocks' | 'read' | 'foreignBase' | 'domesticBase' | 'foreignRate' | 'domesticRate' | 'poolShare' | 'leverSource'>;

const scratches = new WeakMap<World, Scratch>();

function scratchOf(world: World): Scratch {
  let scratch = scratches.get(world);
  if (scratch === undefined) {
    const byIndustry = (): Float64Array => new Float64Array(INDUSTRY_COUNT);
    scratch = {
      stocks: new Float64Array(STOCK_COUNT), read: new Readings(), foreignBase: byIndustry(), domesticBase: byIndustry(), foreignRate: byIndustry(), domesticRate: byIndustry(), poolShare: byIndustry(),
      leverSource: new Int16Array(STOCK_COUNT).fill(NO_SOURCE),
    };
    scratches.set(world, scratch);
  }
  return scratch;
}
