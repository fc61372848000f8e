/** What things cost this year, in bn yuan. */
import type { Commitments } from './attention';
import { creditSqueeze, localPrice } from './credit';
import { indicator } from './indicators';
import type { Level } from './level';
import { ENDOWMENT_COST, FOCUS, LEVEL_COST } from './policy-table';
import type { EndowmentFile, State } from './state';
import { AT, MICRO, STOCK } from './stocks';
import { tableYear, type World, worldOf } from './world';

/** Prices of this year: what one per cent of GDP is in bn yuan, for soft programmes and for the rest. */
export interface Prices { readonly gdp: number; readonly soft: number; readonly squeeze: number }

export function pricesOf(level: Level, state: State): Prices {
  const world = worldOf(level);
  const gdp = indicator(level, state, 'gdp');
  const debtToGdp = state.stocks[STOCK.debt] / MICRO / gdp;
  return { gdp, soft: localPrice(indicator(level, state, 'outputPerWorker')), squeeze: creditSqueeze(debtToGdp, world.curve.creditLimit[tableYear(state.year)]) };
}

/** Bn yuan a year that a policy costs at level 2, or per year of building. Interests that resist it make it dearer. */
export function priceOf(world: World, state: State, index: number, prices: Prices): number {
  const policy = world.level.city.policies[index];
  let resistance = 1;
  for (const { actor, weight } of policy.resists) {
    resistance += (weight * state.stocks[AT.influence + (world.actorIndex.get(actor) ?? 0)]) / MICRO;
  }
  return (policy.cost / 100) * prices.gdp * (policy.localPrice ? prices.soft : 1) * (policy.cost > 0 ? resistance : 1);
}

/** Bn yuan of all standing orders, the plan's focus, works under way, upkeep and endowments in the year of `prices`. */
export function standingCost(world: World, state: State, intent: Commitments, prices: Prices): number {
  let cost = (FOCUS.cost[intent.plan?.focus.length ?? 0] / 100) * prices.gdp * prices.squeeze;
  for (let index = 0; index < intent.standing.length; index++) {
    const { level } = intent.standing[index];
    if (level > 0) cost += priceOf(world, state, index, prices) * LEVEL_COST[level] * prices.squeeze;
  }
  for (let index = 0; index < intent.endowments.length; index++) cost += endowmentCost(world, intent.endowments[index], index, prices);
  return cost;
}

export function endowmentCost(world: World, file: EndowmentFile, index: number, prices: Prices): number {
  const { activate, protect } = ENDOWMENT_COST;
  const yearly = (file.activated === null ? 0 : activate.yearly[world.level.city.endowments[index].type]) + (file.protected === null ? 0 : protect.yearly);
  return (yearly / 100) * prices.gdp * prices.soft;
}
