/** What the mayor has decided so far this year, and what is left of the office's means. */
import type { SealsTaken } from '../attention';
import type { Refusal } from '../decision';
import type { Level } from '../level';
import type { Prices } from '../prices';
import type { EndowmentFile, Plan, StandingOrder, State, Work } from '../state';
import type { World } from '../world';

/** What will be done this year. */
export interface Undertaking {
  readonly standing: readonly StandingOrder[];
  readonly endowments: readonly EndowmentFile[];
  readonly launched: readonly Work[];
  readonly responses: readonly { readonly event: string; readonly option: string; readonly cost: number }[];
  /** Bn yuan paid once for identifying endowments, by endowment index. */
  readonly surveys: readonly { readonly endowment: number; readonly cost: number }[];
  readonly plan: Plan | null;
}

/** An undertaking with what it leaves of the office's means. */
export interface Intent extends Undertaking {
  /** Bn yuan a year of what stands: orders, plan and endowments. */
  readonly yearly: number;
  readonly money: number; // bn yuan left
  readonly seals: number; // left
  readonly sealsTakenBy: SealsTaken;
}

/** An intent while decisions change it: they replace its lists, never change them in place. */
export type Draft = { -readonly [Key in keyof Intent]: Intent[Key] };

/** What a decision is judged by. */
export interface Context { readonly level: Level; readonly world: World; readonly state: State; readonly prices: Prices }

/** Take what a decision costs, or tell what is missing and take nothing. */
export function pay(draft: Draft, money: number, seals: number): Refusal | undefined {
  if (seals > draft.seals) return { code: 'notEnoughSeals', needs: seals, has: draft.seals };
  if (money > 0 && money > draft.money) return { code: 'notEnoughMoney', needs: money, has: draft.money };
  draft.money -= money;
  draft.seals -= seals;
  return undefined;
}

/** A copy of a list with one item replaced. */
export function replaced<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  const copy = list.slice();
  copy[index] = item;
  return copy;
}
