/** Standing orders build up policy stocks slowly; cut ones fade. Attention spread too thin and closed credit weaken all of them. */
import { attentionOf } from '../attention';
import { clamp } from '../curves';
import type { Undertaking } from '../decide/draft';
import { CAUSE } from '../ledger';
import { BY_SIGNATURE, FADE, FOCUS, LEVEL_STRENGTH, RAMP } from '../policy-table';
import type { Driver } from '../prepared/policies';
import { orderSource, planSource } from '../sources';
import { AT, LEVER } from '../stocks';
import { INDUSTRIES, LEVERS } from '../vocabulary';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

/** What is measured can be mended while it runs: programmes reach that much further where results are watched. */
const MEASURED = 0.12;

/** What attention and credit leave of an effort this year. */
export function takeAttention(year: Year, intent: Undertaking): void {
  const { effectiveness } = attentionOf(year.world, year.state, intent);
  year.read.effectiveness = effectiveness * year.read.squeeze * (1 + MEASURED * year.read.monitoring);
}

/** A fifth of the plan's budget is neutral; more makes the field's programmes work better. */
export const lineFactor = (share: number | undefined): number => (share === undefined ? 1 : clamp(0.75 + 0.0125 * share, 0.75, 1.5));

const efforts = new Float64Array(LEVERS.length);

export function buildPolicyStocks(year: Year): void {
  readEfforts(year);
  for (let n = 0; n < LEVERS.length; n++) {
    const stock = AT.lever + n;
    if (efforts[n] === 0 && year.stocks[stock] === 0 && year.stocks[AT.hold + n] === 0) continue;
    const gap = year.of(AT.hold + n) + efforts[n] * strengthFactor(year, n) - year.of(stock);
    if (gap > 0) year.change(stock, gap / RAMP[n], CAUSE.policy, year.by(stock));
    else if (gap < 0) year.change(stock, gap / FADE[n], CAUSE.policyFade, year.by(stock));
  }
}

/** Add up what the standing orders do for each lever, each as far as the plan's budget lets it. */
function readEfforts(year: Year): void {
  const { standing, plan } = year.state;
  efforts.fill(0);
  for (let policy = 0; policy < standing.length; policy++) {
    const { level } = standing[policy];
    if (level === 0) continue;
    const { drives, line } = year.world.policies[policy];
    const factor = lineFactor(plan?.budget[line]);
    for (const { lever, weight } of drives) efforts[lever] += LEVEL_STRENGTH[level] * weight * factor;
  }
}

const VEHICLE = LEVER.vehicle - AT.lever;

function strengthFactor(year: Year, lever: number): number {
  if (lever === VEHICLE) return year.read.credit;
  return BY_SIGNATURE[lever] ? 1 : year.read.effectiveness;
}

/** Note in the receipt which decision stands behind each lever: its strongest standing order, or the one that it had. */
export function nameLeverSources(year: Year): void {
  if (year.receipt === null) return;
  const { drivers } = year.world;
  for (let n = 0; n < LEVERS.length; n++) if (drivers[n].length > 0) year.leverSource[AT.lever + n] = orderSource(year, strongest(year, drivers[n]));
}

/** The policy that pulls most; the first, if none pulls. */
function strongest(year: Year, drivers: readonly Driver[]): number {
  let strongest = drivers[0].policy;
  let most = 0;
  for (const { policy, weight } of drivers) {
    const pull = LEVEL_STRENGTH[year.state.standing[policy].level] * weight;
    if (pull <= most) continue;
    most = pull;
    strongest = policy;
  }
  return strongest;
}

/** The plan's focus takes hold of its industries and lets go of the others. */
export function focusIndustries(year: Year): void {
  const { plan } = year.state;
  const strength = FOCUS.strength[plan?.focus.length ?? 0] * year.read.effectiveness * lineFactor(plan?.budget.industry);
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const target = plan?.focus.includes(INDUSTRIES[i]) ? strength : 0;
    const gap = target - year.of(AT.focus + i);
    if (gap !== 0) year.change(AT.focus + i, gap / (gap > 0 ? FOCUS.ramp : FOCUS.fade), gap > 0 ? CAUSE.policy : CAUSE.policyFade, planSource(year));
  }
}

/** Index of the industry that a standing order behind `lever` points at, or −1. */
export function targetOf(year: Year, lever: number): number {
  for (const { policy } of year.world.drivers[lever - AT.lever]) {
    const { target, level } = year.state.standing[policy];
    if (target !== null && level > 0) return (INDUSTRIES as readonly string[]).indexOf(target);
  }
  return -1;
}
