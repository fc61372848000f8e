/** Money leaves the treasury as it was decided: standing orders, the plan, endowments, what is being built, and the upkeep of what stands. */
import { applyEffects } from '../effects';
import { type Undertaking, isPaying } from '../intent';
import { CAUSE } from '../ledger';
import { ENDOWMENT_COST, FOCUS, LEVEL_COST } from '../policy-table';
import { endowmentCost, priceOf, type Prices } from '../prices';
import type { SourceRef, Work } from '../state';
import { AT, LEVER, STOCK } from '../stocks';
import type { Year } from '../year';
import { visitDistrict } from './districts';
import { planSource } from './policies';

export function spend(year: Year, intent: Undertaking): void {
  const prices: Prices = { gdp: year.read.gdp, soft: year.read.price, squeeze: year.read.squeeze };
  payOrders(year, prices);
  payEndowments(year, intent, prices);
  payWorks(year, prices);
}

function payOrders(year: Year, prices: Prices): void {
  const { standing, plan } = year.state;
  for (let index = 0; index < standing.length; index++) {
    const order = standing[index];
    if (order.level === 0) continue;
    const source = year.source({ kind: order.inherited ? 'inherited' : 'policy', id: year.world.level.city.policies[index].id, year: order.since, group: order.inherited ? 'past' : 'you' });
    year.change(STOCK.treasury, -priceOf(year.world, year.state, index, prices) * LEVEL_COST[order.level] * prices.squeeze, CAUSE.programmes, source);
  }
  const focus = (FOCUS.cost[plan?.focus.length ?? 0] / 100) * prices.gdp * prices.squeeze;
  if (focus > 0) year.change(STOCK.treasury, -focus, CAUSE.programmes, planSource(year));
}

function payEndowments(year: Year, intent: Undertaking, prices: Prices): void {
  year.state.endowments.forEach((file, index) => {
    const cost = endowmentCost(year.world, file, index, prices);
    if (cost > 0) year.change(STOCK.treasury, -cost, CAUSE.programmes, endowmentSource(year, index, file.activated ?? file.protected ?? year.calendar));
  });
  for (const { endowment, cost } of intent.surveys) year.change(STOCK.treasury, -cost, CAUSE.projects, endowmentSource(year, endowment, year.calendar));
}

const endowmentSource = (year: Year, index: number, since: number): number => year.source({ kind: 'endowment', id: year.world.level.city.endowments[index].id, year: since, group: 'you' });

const workRef = (work: Work): SourceRef => ({ kind: 'policy', id: work.policy, year: work.launched, group: 'you' });

function payWorks(year: Year, prices: Prices): void {
  for (const work of year.state.works) {
    const index = year.world.policyIndex.get(work.policy)!;
    const policy = year.world.level.city.policies[index];
    if (isPaying(work, year.calendar)) year.change(STOCK.treasury, -priceOf(year.world, year.state, index, prices), CAUSE.projects, year.source(workRef(work)));
    if (work.done <= year.calendar && policy.upkeep > 0) year.change(STOCK.treasury, (-policy.upkeep / 100) * prices.gdp, CAUSE.upkeep, year.source(workRef(work)));
  }
}

/** What is finished by the end of this year takes effect: lasting additions to policy stocks, and its consequences in data. */
export function completeWorks(year: Year): void {
  for (const work of year.state.works) {
    if (Math.max(work.done, work.launched + 1) - 1 !== year.calendar) continue;
    const policy = year.world.level.city.policies[year.world.policyIndex.get(work.policy)!];
    const ref = workRef(work);
    for (const { lever, weight } of policy.levers ?? []) year.change(LEVER[lever] - AT.lever + AT.hold, weight, CAUSE.projects, year.source(ref));
    applyEffects(year, policy.effects ?? [], { cause: CAUSE.projects, ref, scale: 1, target: work.target });
    if (work.target !== null) visitDistrict(year, policy, { district: work.target, ref });
    year.news.push({ kind: 'completed', id: policy.id });
  }
}

/** Endowments that have come alive this year. */
export function reportAlive(year: Year, before: ArrayLike<number>): void {
  year.world.level.city.endowments.forEach((endowment, k) => {
    const alive = ENDOWMENT_COST.alive * 1e6;
    if (before[AT.activation + k] < alive && year.stocks[AT.activation + k] >= alive) year.news.push({ kind: 'alive', id: endowment.id });
  });
}
