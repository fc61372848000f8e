/** How a cause's part of an indicator's change is worked out: what moved, times what each unit of it weighs. */
import type { PlayedYear } from './explain';
import { addWeights } from './form';
import { formOf } from './forms';
import { type Cause, CAUSES } from './ledger';
import type { Level } from './level';
import type { SourceRef } from './state';
import { MICRO, STOCK_COUNT, stockName } from './stocks';
import type { Indicator } from './vocabulary';
import { worldOf } from './world';

/** One stock's part: `moved` (in the stock's own unit) × `weight` (the indicator's unit per unit of the stock) = `amount`. */
export interface Working { readonly stock: string; readonly moved: number; readonly weight: number; readonly amount: number }

export interface WorkingsQuery { readonly indicator: Indicator; readonly cause: Cause; readonly source: SourceRef | null }

/** The stocks through which a cause moved an indicator in one year, the most moving first. Empty for indicators without a receipt. */
export function workingsOf(level: Level, { before, after, ledger }: PlayedYear, { indicator, cause, source }: WorkingsQuery): readonly Working[] {
  const form = formOf(worldOf(level), indicator);
  if (form === null) return [];
  const weights = new Float64Array(STOCK_COUNT);
  addWeights(form, { before: before.stocks, after: after.stocks, weights });
  const moved = new Map<number, number>();
  for (let line = 0; line < ledger.stock.length; line++) {
    const stock = ledger.stock[line];
    if (weights[stock] === 0 || CAUSES[ledger.cause[line]] !== cause || !isSame(ledger.sources[ledger.source[line]] ?? null, source)) continue;
    moved.set(stock, (moved.get(stock) ?? 0) + ledger.amount[line]);
  }
  return [...moved]
    .map(([stock, micro]) => ({ stock: stockName(stock), moved: micro / MICRO, weight: weights[stock], amount: (weights[stock] * micro) / MICRO }))
    .filter(({ moved: units }) => units !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

const isSame = (a: SourceRef | null, b: SourceRef | null): boolean => a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id && a.year === b.year && a.group === b.group);
