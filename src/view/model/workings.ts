/** A cause's sum in three boxes: what moved, what each unit weighs, what comes of it. */
import { SCALARS, workingsOf, type Cause, type Indicator, type Industry, type Level, type Scalar, type SourceRef, type Text, type Working } from '../../sim/index';
import type { PlayedYear } from '../../run/index';
import { formatMoney, formatNumber, scaleOf } from './format';

/** Stocks that have a name of their own in the boxes. */
export const NAMED_STOCKS = [
  'agriculture', 'property', 'propertyLand', 'propertyNewTown', 'propertyWorks', 'services', 'servicesAmenity', 'workers', 'debt', 'hiddenDebt', 'taxRevenue', 'landRevenue', 'transfers',
] as const satisfies readonly Scalar[];
export type NamedStock = (typeof NAMED_STOCKS)[number];
const FAMILIES = ['foreign', 'domestic', 'stage', 'activation', 'integrity'] as const;
export type StockFamily = (typeof FAMILIES)[number];

type StockUnit = 'bn' | 'thousand' | 'share' | 'stage';
export interface StockName { readonly stock: NamedStock | StockFamily; /** Industry or endowment, where the stock belongs to one. */ readonly of: Text | null }

export interface ThreeBoxes {
  readonly what: StockName;
  readonly unit: StockUnit;
  /** In the stock's unit, written out with its sign. */
  readonly moved: string;
  /** Steps of the indicator for one small unit of the stock: ¥1 m, 1,000 people, one per cent, one stage. */
  readonly each: string;
  /** The indicator's change through this stock, in its shown unit (shares in points). */
  readonly amount: number;
  /** Other stocks that the cause moved, and what came of them together. */
  readonly rest: { readonly count: number; readonly amount: number } | null;
}

/** The sum behind one cause in one year, for its largest part; null where the number is the stock itself and there is nothing to work out. */
export function boxesOf(level: Level, played: PlayedYear, of: { readonly indicator: Indicator; readonly cause: Cause; readonly source: SourceRef | null }): ThreeBoxes | null {
  const [largest, ...others] = workingsOf(level, played, of);
  const what = largest && nameOf(level, largest.stock);
  if (!what) return null;
  const scale = scaleOf(of.indicator);
  const unit = unitOf(what.stock);
  return {
    what, unit, moved: tellMoved(largest, unit), each: threeFigures(largest.weight * scale * SMALL_UNIT[unit]), amount: largest.amount * scale,
    rest: others.length > 0 ? { count: others.length, amount: others.reduce((sum, { amount }) => sum + amount, 0) * scale } : null,
  };
}

/** How much of the stock's own unit one small unit is. */
const SMALL_UNIT: Readonly<Record<StockUnit, number>> = { bn: 0.001, thousand: 1, share: 0.01, stage: 1 };

function unitOf(stock: StockName['stock']): StockUnit {
  switch (stock) {
    case 'stage': return 'stage';
    case 'activation': case 'integrity': return 'share';
    case 'foreign': case 'domestic': return 'bn';
    default: return SCALARS[stock] === 'thousand' ? 'thousand' : 'bn';
  }
}

function nameOf(level: Level, stock: string): StockName | null {
  const named = NAMED_STOCKS.find((one) => one === stock);
  if (named) return { stock: named, of: null };
  const [family, which] = stock.split('.');
  const known = FAMILIES.find((one) => one === family);
  if (!known) return null;
  const of = known === 'activation' || known === 'integrity' ? level.city.endowments[Number(which)]?.name : level.nation.industries[which as Industry]?.name;
  return of ? { stock: known, of } : null;
}

function tellMoved({ moved }: Working, unit: StockUnit): string {
  const sign = moved > 0 ? '+' : '';
  switch (unit) {
    case 'bn': return `${sign}${formatMoney(moved)}`;
    case 'thousand': return `${sign}${formatNumber(moved * 1000, 0)}`;
    case 'share': return `${sign}${threeFigures(moved * 100)}%`;
    case 'stage': return `${sign}${threeFigures(moved)}`;
  }
}

/** 12.3, 1.23, 0.123, 0.0123: three figures, at most five decimals. */
function threeFigures(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : size >= 0.01 ? 4 : 5;
  return formatNumber(value, decimals);
}
