/** What things cost this year, in bn yuan. */
import type { Commitments } from './attention';
import { creditSqueeze, localPrice } from './credit';
import { readIndicator } from './indicators';
import type { PreparedEndowment } from './prepared/endowments';
import type { PreparedPolicy } from './prepared/policies';
import { ENDOWMENT_COST, FOCUS, LEVEL_COST } from './policy-table';
import type { EndowmentFile, State } from './state';
import { MICRO, STOCK } from './stocks';
import { balanceOf, resistanceAt, sharesOf } from './voices';
import { tableYear, type World } from './world';

/** Prices of this year: what one per cent of GDP is in bn yuan, for soft programmes and for the rest, and what credit and resistance make of them. */
export interface Prices { readonly gdp: number; readonly soft: number; readonly squeeze: number; /** What resistance costs relative to usual: those who were heard resist less. */ readonly resistance: number }

export function pricesOf(world: World, state: State): Prices {
  const gdp = readIndicator(world, state, 'gdp');
  const debtToGdp = state.stocks[STOCK.debt] / MICRO / gdp;
  return { gdp, soft: localPrice(readIndicator(world, state, 'outputPerWorker')), squeeze: creditSqueeze(debtToGdp, world.curve.creditLimit[tableYear(state.year)]), resistance: resistanceAt(balanceOf(sharesOf(world, state.stocks))) };
}

/** Bn yuan a year that a policy costs at level 2, or per year of building. Interests that resist it make it dearer. */
export function priceOf({ cost, inYuan, resists }: PreparedPolicy, state: State, prices: Prices): number {
  let resistance = 0;
  for (const { stock, weight } of resists) resistance += (weight * state.stocks[stock]) / MICRO;
  return cost * prices.gdp * (inYuan ? prices.soft : 1) * (cost > 0 ? 1 + prices.resistance * resistance : 1);
}

/** Bn yuan of all standing orders, the plan's focus and endowments in the year of `prices`. */
export function standingCost(world: World, state: State, commitments: Commitments, prices: Prices): number {
  return planCost(commitments, prices) + ordersCost(world, state, commitments, prices) + endowmentsCost(world, commitments, prices);
}

export const planCost = ({ plan }: Pick<Commitments, 'plan'>, { gdp, squeeze }: Prices): number => (FOCUS.cost[plan?.focus.length ?? 0] / 100) * gdp * squeeze;

export function ordersCost(world: World, state: State, { standing }: Pick<Commitments, 'standing'>, prices: Prices): number {
  let cost = 0;
  for (let index = 0; index < standing.length; index++) {
    const { level } = standing[index];
    if (level > 0) cost += priceOf(world.policies[index], state, prices) * LEVEL_COST[level] * prices.squeeze;
  }
  return cost;
}

export function endowmentsCost(world: World, { endowments }: Pick<Commitments, 'endowments'>, prices: Prices): number {
  let cost = 0;
  for (let k = 0; k < endowments.length; k++) cost += endowmentCost(world.endowments[k], endowments[k], prices);
  return cost;
}

export function endowmentCost(endowment: PreparedEndowment, file: EndowmentFile, prices: Prices): number {
  if (file.activated === null && file.protected === null) return 0;
  const yearly = (file.activated === null ? 0 : endowment.activation) + (file.protected === null ? 0 : ENDOWMENT_COST.protect.yearly);
  return (yearly / 100) * prices.gdp * prices.soft;
}
