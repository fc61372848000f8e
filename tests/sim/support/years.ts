/** A year in the making, for tests of single rules: a small made-up town with some of its numbers set. */
import { expect } from 'vitest';
import { type Group, groupOf, type Industry, INDUSTRIES, type Level, LEVER, type Lever, LEVERS, MICRO, newGame, type Scalar, type State, STOCK, STOCK_COUNT, stockName, AT, CAUSES, type Cause } from '../../../src/sim/index';
import type { Readings } from '../../../src/sim/readings';
import { limitGrowth } from '../../../src/sim/rules/growth-limit';
import { learnByDoing } from '../../../src/sim/rules/relatedness';
import { readGrowth, readTheCity } from '../../../src/sim/rules/read-the-city';
import { readFads } from '../../../src/sim/rules/fads';
import { hearVoices } from '../../../src/sim/rules/voices';
import { readWaves } from '../../../src/sim/rules/waves';
import { worldOf } from '../../../src/sim/world';
import { Year } from '../../../src/sim/year';
import { aCity, aNation } from '../../level/a-city';

export const TOWN: Level = { city: aCity(), nation: aNation() };

/** The town with some of its data replaced. A new object each time, so that nothing prepared for another level is used again. */
export const aTown = (city: Partial<Level['city']>): Level => ({ city: { ...TOWN.city, ...city }, nation: TOWN.nation });

export interface YearSettings {
  readonly level?: Level;
  readonly seed?: number;
  /** Calendar year; default 2005. */
  readonly year?: number;
  /** In their own units. */
  readonly stocks?: Partial<Record<Scalar, number>>;
  /** Strengths of policy stocks, by orders of the mayor. */
  readonly levers?: Partial<Record<Lever, number>>;
  readonly industries?: Partial<Record<Industry, { readonly foreign?: number; readonly domestic?: number; readonly stage?: number }>>;
  readonly endowments?: readonly { readonly discovery?: number; readonly activation?: number; readonly integrity?: number; readonly effort?: number }[];
  readonly state?: Partial<Omit<State, 'stocks'>>;
  /** Set after the city has been read. */
  readonly read?: Partial<Readings>;
}

export function aState({ level = TOWN, seed = 0, year = 2005, stocks = {}, levers = {}, industries = {}, endowments = [], state = {} }: YearSettings = {}): State {
  const start = newGame(level, seed);
  const values = [...start.stocks];
  const put = (stock: number, value: number | undefined): void => {
    if (value !== undefined) values[stock] = Math.round(value * MICRO);
  };
  for (const [id, value] of Object.entries(stocks)) put(STOCK[id as Scalar], value);
  for (const [id, value] of Object.entries(levers)) put(AT.lever + LEVERS.indexOf(id as Lever), value);
  for (const [id, { foreign, domestic, stage }] of Object.entries(industries)) {
    const i = INDUSTRIES.indexOf(id as Industry);
    put(AT.foreign + i, foreign);
    put(AT.domestic + i, domestic);
    put(AT.stage + i, stage);
  }
  endowments.forEach(({ discovery, activation, integrity, effort }, k) => {
    put(AT.discovery + k, discovery);
    put(AT.activation + k, activation);
    put(AT.integrity + k, integrity);
    put(AT.effort + k, effort);
  });
  return { ...start, year, ...state, stocks: values };
}

/**
 * A year whose city has been read, as rules find it.
 *
 * Years of one world share their arrays, so each gets a copy of its own and two can be compared. They still share the receipt: let rules act on one before making the next.
 */
export function aYear(settings: YearSettings = {}): Year {
  const { level = TOWN, read = {}, levers = {} } = settings;
  const year = new Year({ ...worldOf(level) }, aState(settings), { ledger: true, lastYear: 2029 });
  const order = year.source({ kind: 'policy', id: 'order', year: year.calendar, group: 'you' });
  for (const lever of Object.keys(levers)) year.leverSource[LEVER[lever as Lever]] = order;
  readTheCity(year);
  hearVoices(year);
  readWaves(year);
  readFads(year);
  learnByDoing(year);
  readGrowth(year);
  Object.assign(year.read, read);
  return year;
}

export interface Moved {
  /** Change of a stock in its own unit; `debt`, `foreign.laptops`, `activation.0` … */
  readonly by: (stock: string) => number;
  /** What a cause did to a stock. */
  readonly because: (stock: string, cause: Cause) => number;
  /** Whose doing a change is said to be; undefined where that cause did nothing to the stock. */
  readonly group: (stock: string, cause: Cause) => Group | undefined;
  /** Names of the stocks that moved. */
  readonly stocks: readonly string[];
}

/** Let rules act, and check what holds for all of them: stocks stay whole, and every change is written down. */
export function act(year: Year, ...rules: readonly ((year: Year) => void)[]): Moved {
  const before = Array.from(year.stocks);
  const first = year.receipt!.handOut(0).stock.length;
  for (const rule of rules) rule(year);
  const ledger = year.receipt!.handOut(0);
  const { stock, amount, cause } = ledger;
  const explained = new Float64Array(STOCK_COUNT);
  for (let line = first; line < stock.length; line++) explained[stock[line]] += amount[line];
  const numbers = before.map((_, n) => n);
  expect(numbers.filter((n) => !Number.isSafeInteger(year.stocks[n])).map(stockName), 'whole micro-units').toEqual([]);
  expect(numbers.filter((n) => before[n] + explained[n] !== year.stocks[n]).map(stockName), 'moved without a line').toEqual([]);
  const numberOf = new Map(numbers.map((n) => [stockName(n), n]));
  const linesOf = (name: string, wanted?: Cause): number[] => {
    const number = numberOf.get(name);
    if (number === undefined) throw new Error(`There is no stock ${name}.`);
    return [...stock.keys()].filter((line) => line >= first && stock[line] === number && (wanted === undefined || CAUSES[cause[line]] === wanted));
  };
  const sum = (lines: readonly number[]): number => lines.reduce((total, line) => total + amount[line], 0) / MICRO;
  return {
    by: (name) => sum(linesOf(name)), because: (name, wanted) => sum(linesOf(name, wanted)),
    group: (name, wanted) => linesOf(name, wanted).map((line) => groupOf(ledger, line)).at(0),
    stocks: numbers.filter((n) => year.stocks[n] !== before[n]).map(stockName),
  };
}

/** Growth that a rule names: rates a year by industry and cause. */
export function growthBy(rule: (year: Year) => void, settings: YearSettings = {}): (industry: Industry, cause: Cause) => { readonly foreign: number; readonly domestic: number; readonly group: Group | undefined } {
  const year = aYear(settings);
  const moved = act(year, rule, limitGrowth);
  return (industry, cause) => {
    const i = INDUSTRIES.indexOf(industry);
    const of = (owner: 'foreign' | 'domestic', base: number): number => moved.because(`${owner}.${industry}`, cause) / base;
    return { foreign: of('foreign', year.foreignBase[i]), domestic: of('domestic', year.domesticBase[i]), group: moved.group(`domestic.${industry}`, cause) ?? moved.group(`foreign.${industry}`, cause) };
  };
}

/** Something of the same value for every industry. */
export const everywhere = (value: number) => new Float64Array(INDUSTRIES.length).fill(value);

/** Growth rates that rules have named so far for an industry. */
export function ratesOf(year: Year, industry: Industry): { foreign: number; domestic: number } {
  const i = INDUSTRIES.indexOf(industry);
  return { foreign: year.foreignRate[i], domestic: year.domesticRate[i] };
}
