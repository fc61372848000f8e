/** Money leaves the treasury as it was decided: standing orders, the plan, endowments, what is being built, and the upkeep of what stands. */
import { isPaying } from '../budget';
import { applyEffects } from '../effects';
import type { Undertaking } from '../decide/draft';
import { CAUSE } from '../ledger';
import { ENDOWMENT_COST, LEVEL_COST } from '../policy-table';
import type { PreparedPolicy } from '../prepared/policies';
import { endowmentCost, planCost, priceOf, type Prices } from '../prices';
import { endowmentSource, orderSource, planSource, workRef, workSource } from '../sources';
import { AT, MICRO, STOCK } from '../stocks';
import { resistanceAt } from '../voices';
import type { Year } from '../year';
import { visitDistrict } from './districts';

export function spend(year: Year, intent: Undertaking): void {
  const prices: Prices = { gdp: year.read.gdp, soft: year.read.price, squeeze: year.read.squeeze, resistance: resistanceAt(year.read.voiceBalance) };
  payOrders(year, prices);
  payEndowments(year, intent, prices);
  payWorks(year, prices);
}

function payOrders(year: Year, prices: Prices): void {
  const { standing, plan } = year.state;
  for (let index = 0; index < standing.length; index++) {
    const { level } = standing[index];
    if (level === 0) continue;
    const source = orderSource(year, index);
    year.change(STOCK.treasury, -priceOf(year.world.policies[index], year.state, prices) * LEVEL_COST[level] * prices.squeeze, CAUSE.programmes, source);
  }
  const focus = planCost({ plan }, prices);
  if (focus > 0) year.change(STOCK.treasury, -focus, CAUSE.programmes, planSource(year));
}

function payEndowments(year: Year, intent: Undertaking, prices: Prices): void {
  const { endowments } = year.state;
  for (let k = 0; k < endowments.length; k++) {
    const file = endowments[k];
    const cost = endowmentCost(year.world.endowments[k], file, prices);
    if (cost > 0) year.change(STOCK.treasury, -cost, CAUSE.programmes, endowmentSource(year, k, file.activated ?? file.protected));
  }
  for (const { endowment, cost } of intent.surveys) year.change(STOCK.treasury, -cost, CAUSE.projects, endowmentSource(year, endowment, year.calendar));
}

function payWorks(year: Year, prices: Prices): void {
  for (const work of year.state.works) {
    const prepared = policyOf(year, work.policy);
    if (isPaying(work, year.calendar)) year.change(STOCK.treasury, -priceOf(prepared, year.state, prices), isLoan(prepared) ? CAUSE.borrowing : CAUSE.projects, workSource(year, work));
    if (work.done <= year.calendar && prepared.upkeep > 0) year.change(STOCK.treasury, -prepared.upkeep * prices.gdp, CAUSE.upkeep, workSource(year, work));
  }
}

const isLoan = ({ policy }: PreparedPolicy): boolean => policy.kind === 'loan';
const policyOf = ({ world }: Year, id: string): PreparedPolicy => world.policies[world.policyIndex.get(id)!];

/** What is finished by the end of this year takes effect: lasting additions to policy stocks, and its consequences in data. */
export function completeWorks(year: Year): void {
  for (const work of year.state.works) {
    if (Math.max(work.done, work.launched + 1) - 1 !== year.calendar) continue;
    const prepared = policyOf(year, work.policy);
    const { policy, holds, effects } = prepared;
    const ref = workRef(work);
    for (const { stock, weight } of holds) year.change(stock, weight, CAUSE.finished, year.source(ref));
    applyEffects(year, effects, { cause: isLoan(prepared) ? CAUSE.borrowing : CAUSE.finished, ref, scale: 1, target: work.target });
    if (work.target !== null) visitDistrict(year, policy, { district: work.target, ref });
    year.news.push({ kind: 'completed', id: policy.id });
  }
}

/** Endowments that have come alive this year. */
export function reportAlive(year: Year, before: ArrayLike<number>): void {
  const alive = ENDOWMENT_COST.alive * MICRO;
  const { endowments } = year.world;
  for (let k = 0; k < endowments.length; k++) {
    if (before[AT.activation + k] < alive && year.stocks[AT.activation + k] >= alive) year.news.push({ kind: 'alive', id: endowments[k].endowment.id });
  }
}
