/** Standing orders build up policy stocks slowly; cut ones fade. Attention spread too thin and closed credit weaken all of them. */
import { attentionOf } from '../attention';
import { clamp } from '../curves';
import type { Undertaking } from '../intent';
import { CAUSE } from '../ledger';
import { BY_SIGNATURE, FOCUS, LEVEL_STRENGTH, LEVER_PACE } from '../policy-table';
import type { SourceRef } from '../state';
import { AT, LEVER } from '../stocks';
import { type BudgetLine, INDUSTRIES, LEVERS } from '../vocabulary';
import { type Year } from '../year';

/** What attention and credit leave of an effort this year. */
export function takeAttention(year: Year, intent: Undertaking): void {
  const { effectiveness } = attentionOf(year.world.level, year.state, intent);
  year.read.effectiveness = effectiveness * year.read.squeeze;
}

/** A fifth of the plan's budget is neutral; more makes the field's programmes work better. */
export const lineFactor = (share: number | undefined): number => (share === undefined ? 1 : clamp(0.75 + 0.0125 * share, 0.75, 1.5));

export function buildPolicyStocks(year: Year): void {
  const budget = year.state.plan?.budget;
  for (let n = 0; n < LEVERS.length; n++) {
    const lever = LEVERS[n];
    const stock = AT.lever + n;
    const hold = year.of(AT.hold + n);
    const effort = effortOn(year, n, budget);
    const target = hold + effort * strengthFactor(year, lever);
    const gap = target - year.of(stock);
    if (gap === 0) continue;
    const [ramp, fade] = LEVER_PACE[lever];
    year.change(stock, gap / (gap > 0 ? ramp : fade), gap > 0 ? CAUSE.policy : CAUSE.policyFade, year.by(stock));
  }
}

function strengthFactor(year: Year, lever: (typeof LEVERS)[number]): number {
  if (lever === 'vehicle') return year.read.credit;
  return BY_SIGNATURE.includes(lever) ? 1 : year.read.effectiveness;
}

function effortOn(year: Year, lever: number, budget: Readonly<Record<BudgetLine, number>> | undefined): number {
  let effort = 0;
  for (const { policy, weight } of year.world.drivers[lever]) {
    const { level } = year.state.standing[policy];
    if (level > 0) effort += LEVEL_STRENGTH[level] * weight * lineFactor(budget?.[year.world.level.city.policies[policy].line]);
  }
  return effort;
}

/** Note in the receipt which decision stands behind each lever: its strongest standing order. */
export function nameLeverSources(year: Year): void {
  if (year.leverSource === null) return;
  for (let n = 0; n < LEVERS.length; n++) {
    const driver = year.world.drivers[n].reduce<{ policy: number; pull: number }>((best, { policy, weight }) => {
      const pull = LEVEL_STRENGTH[year.state.standing[policy].level] * weight;
      return pull > best.pull ? { policy, pull } : best;
    }, { policy: year.world.drivers[n][0]?.policy ?? -1, pull: 0 });
    if (driver.policy >= 0) year.leverSource[n] = year.source(standingSource(year, driver.policy));
  }
}

function standingSource(year: Year, policy: number): SourceRef {
  const order = year.state.standing[policy];
  return { kind: order.inherited ? 'inherited' : 'policy', id: year.world.level.city.policies[policy].id, year: order.since, group: order.inherited ? 'past' : 'you' };
}

/** The plan's focus takes hold of its industries and lets go of the others. */
export function focusIndustries(year: Year): void {
  const { plan } = year.state;
  const strength = FOCUS.strength[plan?.focus.length ?? 0] * year.read.effectiveness * lineFactor(plan?.budget.industry);
  for (let i = 0; i < INDUSTRIES.length; i++) {
    const target = plan?.focus.includes(INDUSTRIES[i]) ? strength : 0;
    const gap = target - year.of(AT.focus + i);
    if (gap !== 0) year.change(AT.focus + i, gap / (gap > 0 ? FOCUS.ramp : FOCUS.fade), gap > 0 ? CAUSE.policy : CAUSE.policyFade, planSource(year));
  }
}

export function planSource(year: Year): number {
  const { plan } = year.state;
  return plan === null ? -1 : year.source({ kind: 'plan', id: String(plan.number), year: plan.from, group: 'you' });
}

/** Index of the industry that a standing order behind `lever` points at, or −1. */
export function targetOf(year: Year, lever: number): number {
  for (const { policy } of year.world.drivers[lever - AT.lever]) {
    const { target, level } = year.state.standing[policy];
    if (target !== null && level > 0) return (INDUSTRIES as readonly string[]).indexOf(target);
  }
  return -1;
}

export const isInvestmentTarget = (year: Year, industry: number): boolean => targetOf(year, LEVER.investment) === industry;
