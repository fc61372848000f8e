/** A price as an account in millions that adds up as it is written, with what built the influence of those who resist. */
import { influenceMoved, priceAccount, type Decision, type PriceStep, type SourceRef } from '../../sim/index';
import type { Run } from '../../run/index';
import { roundedTo } from './format';

export interface PriceRow { readonly step: PriceStep; /** Whole millions of yuan. */ readonly millions: number }
/** `rows` add up to `millions`. */
export interface PriceLedger { readonly millions: number; readonly rows: readonly PriceRow[] }

/** Null where a card has no such price. */
export function priceLedger({ level, state }: Pick<Run, 'level' | 'state'>, decision: Decision): PriceLedger | null {
  const account = priceAccount(level, state, decision);
  if (account === null) return null;
  const millions = Math.round(account.money * 1000);
  const amounts = roundedTo(millions, account.steps.map(({ money }) => money * 1000));
  return { millions, rows: account.steps.map((step, n) => ({ step, millions: amounts[n] })) };
}

/** What fed an actor, the most first: a source and what it added, in hundredths of influence. */
export interface Feeder { readonly source: SourceRef; readonly hundredths: number }
const MOST_FEEDERS = 3;

export function feedersOf({ level, years }: Run, actor: string): readonly Feeder[] {
  const bySource = new Map<string, Feeder>();
  for (const year of years) {
    for (const { source, amount } of influenceMoved(level, year, actor)) {
      if (source === null) continue;
      const key = `${source.kind} ${source.id}`;
      bySource.set(key, { source: bySource.get(key)?.source ?? source, hundredths: (bySource.get(key)?.hundredths ?? 0) + 100 * amount });
    }
  }
  return [...bySource.values()].filter(({ hundredths }) => hundredths >= 0.5).toSorted((a, b) => b.hundredths - a.hundredths).slice(0, MOST_FEEDERS);
}
