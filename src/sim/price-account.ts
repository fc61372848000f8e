/** Why a policy costs what it costs this year: its usual share of output, local prices, those who resist it, and credit. */
import { explainInfluence, type Contribution, type PlayedYear } from './explain';
import type { Decision } from './decision';
import type { Level } from './level';
import { office } from './office';
import { pricesOf } from './prices';
import type { State } from './state';
import { MICRO } from './stocks';
import { worldOf } from './world';

/** One step from the usual price to the real one, bn yuan. `actor` and `influence` (0–1) belong to a resistance. */
export type PriceStep =
  | { readonly kind: 'usual' | 'local' | 'credit'; readonly money: number }
  | { readonly kind: 'resistance'; readonly money: number; readonly actor: string; readonly influence: number };

/** `steps` add up to `money` but for the last binary place, bn yuan: what the decision takes from this year's money. */
export interface PriceAccount { readonly money: number; readonly steps: readonly PriceStep[] }

/**
 * The price of a policy in steps, each on top of those before: first its usual share of GDP, then what paying in yuan makes of it, then every interest that resists, then credit.
 *
 * Null for decisions that have no price of this kind, that cost nothing, or that bring money.
 */
export function priceAccount(level: Level, state: State, decision: Decision): PriceAccount | null {
  if (decision.kind !== 'setLevel' && decision.kind !== 'launch') return null;
  const world = worldOf(level);
  const policy = world.policies[world.policyIndex.get(decision.policy) ?? -1];
  const { money } = office(level, state, []).costOf(decision);
  if (policy === undefined || policy.cost <= 0 || money <= 0) return null;
  const prices = pricesOf(world, state);
  const local = policy.inYuan ? prices.soft : 1;
  const surcharges = policy.resists.map(({ stock, weight }) => ({ stock, part: (prices.resistance * weight * state.stocks[stock]) / MICRO }));
  const credit = decision.kind === 'setLevel' ? prices.squeeze : 1;
  const whole = local * (1 + surcharges.reduce((sum, { part }) => sum + part, 0)) * credit;
  const usual = money / whole;
  const resisting = surcharges.map(({ stock, part }, n): PriceStep => ({ kind: 'resistance', money: usual * local * part, actor: policy.policy.resists[n].actor, influence: state.stocks[stock] / MICRO }));
  const others: PriceStep[] = [{ kind: 'local', money: usual * (local - 1) }, ...resisting, { kind: 'credit', money: (money / credit) * (credit - 1) }];
  return { money, steps: [{ kind: 'usual', money: usual }, ...others.filter((step) => step.money !== 0)] };
}

/** What moved an actor's influence in a year, points of 1. Throws a RangeError for an unknown actor. */
export function influenceMoved(level: Level, year: PlayedYear, actor: string): readonly Contribution[] {
  const index = level.city.actors.findIndex(({ id }) => id === actor);
  if (index < 0) throw new RangeError(`There is no actor ${actor}.`);
  return explainInfluence(year, index).contributions;
}
