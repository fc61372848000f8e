/**
 * A peer to measure ourselves by: `simulation`, the engine of Insight Maker, with a model of as many stocks and flows as a game of ours.
 *
 * The model is of its own, as another engine cannot play our rules: every flow fills one stock from outside, by what its neighbour has more.
 * That is less than a rule of ours does for a change of a stock. The results are checked against the same sums in a plain loop.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What of the package is used here. It has types of its own, which are absent when it is not installed. */
interface Stock { readonly name: string }
interface Flow { readonly name: string }
interface PeerModel {
  Stock(options: { readonly name: string; readonly initial: number | string }): Stock;
  Flow(from: null, to: Stock, options: { readonly name: string; readonly rate: string; readonly nonNegative: boolean }): Flow;
  Link(from: Stock, to: Flow): void;
  simulate(): { series(stock: Stock): (number | number[])[] };
}
export interface Peer { readonly Model: new (options: { readonly timeLength: number; readonly timeStep: number; readonly timeUnits: 'Years'; readonly algorithm: 'Euler' }) => PeerModel }

export interface Size { readonly stocks: number; readonly flowsPerStock: number; readonly years: number }
/** A model ready to run. `run` returns every stock's values, one for the start and one for each year. */
export interface PeerRun { readonly run: () => number[][] }

/** Share of the difference to a neighbour that flows in a year. */
const RATE = 0.01;
const initialOf = (stock: number): number => stock + 1;
/** Stock that flow number `nth` of a stock looks at. */
const neighbourOf = (stock: number, nth: number, stocks: number): number => (stock + nth + 1) % stocks;

/** The package, or undefined when it is not installed in `bench/peer`. */
export async function loadPeer(): Promise<Peer | undefined> {
  const home = path.resolve('bench/peer/package.json');
  if (!existsSync(path.join(path.dirname(home), 'node_modules/simulation/package.json'))) return undefined;
  const file = pathToFileURL(createRequire(home).resolve('simulation')).href;
  return await import(/* @vite-ignore */ file) as Peer;
}

const emptyModel = ({ Model }: Peer, years: number): PeerModel => new Model({ timeLength: years, timeStep: 1, timeUnits: 'Years', algorithm: 'Euler' });

/** One stock of the package for each of ours, one flow for each change. */
export function modelOfStocks(peer: Peer, { stocks: count, flowsPerStock, years }: Size): PeerRun {
  const model = emptyModel(peer, years);
  const stocks = Array.from({ length: count }, (_, index) => model.Stock({ name: `S${index}`, initial: initialOf(index) }));
  stocks.forEach((stock, index) => {
    for (let nth = 0; nth < flowsPerStock; nth++) {
      const neighbour = stocks[neighbourOf(index, nth, count)];
      const flow = model.Flow(null, stock, { name: `F${index}.${nth}`, rate: `([${neighbour.name}] - [${stock.name}]) * ${RATE}`, nonNegative: false });
      model.Link(neighbour, flow);
    }
  });
  return { run: () => { const results = model.simulate(); return stocks.map((stock) => results.series(stock) as number[]); } };
}

/** All stocks in one vector, whose flows read nothing but the stock itself: the package's short way, open only to models whose stocks all obey one rule. */
export function modelOfOneVector(peer: Peer, { stocks: count, flowsPerStock, years }: Size): PeerRun {
  const model = emptyModel(peer, years);
  const vector = model.Stock({ name: 'S', initial: `{${Array.from({ length: count }, (_, index) => initialOf(index)).join(', ')}}` });
  for (let nth = 0; nth < flowsPerStock; nth++) model.Flow(null, vector, { name: `F${nth}`, rate: `[S] * ${RATE}`, nonNegative: false });
  return {
    run: () => {
      const series = model.simulate().series(vector) as number[][];
      return Array.from({ length: count }, (_, index) => series.map((values) => values[index]));
    },
  };
}

/** The model of stocks in a plain loop. */
export function plainStocks({ stocks: count, flowsPerStock, years }: Size): number[][] {
  const series = Array.from({ length: count }, (_, index) => [initialOf(index)]);
  for (let year = 0; year < years; year++) {
    const inflows = series.map(({ [year]: own }, index) => {
      let sum = 0;
      for (let nth = 0; nth < flowsPerStock; nth++) sum += (series[neighbourOf(index, nth, count)][year] - own) * RATE;
      return sum;
    });
    series.forEach((values, index) => values.push(values[year] + inflows[index]));
  }
  return series;
}

/** The model of one vector in a plain loop. */
export function plainVector({ stocks: count, flowsPerStock, years }: Size): number[][] {
  const growth = 1 + RATE * flowsPerStock;
  return Array.from({ length: count }, (_, index) => {
    const values = [initialOf(index)];
    for (let year = 0; year < years; year++) values.push(values[year] * growth);
    return values;
  });
}

/** Throws unless a run has the values that it should have, but for rounding. */
export function checkValues(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  const same = found.length === expected.length && expected.every((values, stock) => found[stock].length === values.length && values.every((value, year) => near(found[stock][year], value)));
  if (!same) throw new Error('The peer engine gives other values than the same sums in a plain loop.');
}
