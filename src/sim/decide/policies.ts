/** Standing orders are set, projects launched: as far as dates, requirements, rivals, targets and means allow. */
import type { Decision, Refusal } from '../decision';
import type { Policy } from '../level';
import { priceOf, standingCost } from '../prices';
import type { State, Work } from '../state';
import { INDUSTRIES, type Industry } from '../vocabulary';
import { type Context, type Draft, pay, replaced } from './draft';
import { missingOf } from './requirements';

const ORDER_LEVELS: readonly number[] = [0, 1, 2, 3];

export function setLevel(context: Context, draft: Draft, decision: Extract<Decision, { kind: 'setLevel' }>): Refusal | undefined {
  const { world, state, prices } = context;
  const index = world.policyIndex.get(decision.policy);
  if (index === undefined || !world.policies[index].isStanding || !ORDER_LEVELS.includes(decision.level)) return { code: 'unknown', what: decision.policy };
  const { policy } = world.policies[index];
  const now = draft.standing[index];
  const target = decision.target ?? now.target;
  if (decision.level === now.level && target === now.target) return { code: 'noChange' };
  const raised = decision.level > now.level;
  const blocked = decision.level === 0 ? undefined : ((raised ? closed(context, draft, policy) : undefined) ?? badTarget(context, policy, target));
  if (blocked) return blocked;
  const standing = replaced(draft.standing, index, { level: decision.level, since: state.year, target: decision.level === 0 ? null : target, inherited: false });
  const yearly = standingCost(world, state, { standing, endowments: draft.endowments, plan: draft.plan }, prices);
  const refusal = pay(draft, yearly - draft.yearly, raised ? policy.seals : 0);
  if (refusal) return refusal;
  draft.standing = standing;
  draft.yearly = yearly;
  return undefined;
}

export function launch(context: Context, draft: Draft, decision: Extract<Decision, { kind: 'launch' }>): Refusal | undefined {
  const { world, state, prices } = context;
  const index = world.policyIndex.get(decision.policy);
  if (index === undefined || world.policies[index].isStanding) return { code: 'unknown', what: decision.policy };
  const { policy } = world.policies[index];
  const blocked = launchedBefore(policy, draft, state) ?? closed(context, draft, policy) ?? badTarget(context, policy, decision.target ?? null);
  if (blocked) return blocked;
  const refusal = pay(draft, priceOf(world.policies[index], state, prices), policy.seals);
  if (refusal) return refusal;
  draft.launched = [...draft.launched, { policy: policy.id, target: decision.target ?? null, launched: state.year, done: state.year + policy.buildYears }];
  return undefined;
}

function launchedBefore(policy: Policy, { launched }: Draft, { works, year }: State): Refusal | undefined {
  const isIt = (work: Work): boolean => work.policy === policy.id;
  const last = launched.findLast(isIt) ?? works.findLast(isIt);
  if (!last) return undefined;
  if (last.done > year) return { code: 'underWay', until: last.done };
  if (policy.repeatAfterYears === undefined) return { code: 'alreadyDone' };
  const from = last.launched + Math.max(1, policy.repeatAfterYears);
  return year < from ? { code: 'notYet', from } : undefined;
}

/** Dates, exclusions and requirements of a policy. */
function closed(context: Context, draft: Draft, policy: Policy): Refusal | undefined {
  const { level, state } = context;
  if (policy.from !== undefined && state.year < policy.from) return { code: 'notYet', from: policy.from };
  if (policy.until !== undefined && state.year > policy.until) return { code: 'noLonger', until: policy.until };
  if (policy.kind === 'bid' && bidGranted(policy, state)) return { code: 'alreadyDone' };
  const rival = policy.excludes?.find((id) => isChosen(context, draft, id));
  if (rival !== undefined) return { code: 'excluded', by: rival };
  const missing = missingOf(level, state, policy.needs);
  return missing && { code: 'requirement', requirement: missing };
}

/** Whether a policy has been launched or is running. */
function isChosen({ world, state }: Context, { launched, standing }: Draft, id: string): boolean {
  const isIt = (work: Work): boolean => work.policy === id;
  return state.works.some(isIt) || launched.some(isIt) || (standing[world.policyIndex.get(id) ?? -1]?.level ?? 0) > 0;
}

const BID_PILOTS = { bidFreeTrade: 'freeTrade', bidReform: 'reform', bidLaboratory: 'laboratory' } as const;
const bidGranted = (policy: Policy, state: State): boolean => policy.levers?.some(({ lever }) => lever in BID_PILOTS && state.pilots[BID_PILOTS[lever as keyof typeof BID_PILOTS]] > 0) ?? false;

function badTarget({ world }: Context, policy: Policy, target: string | null): Refusal | undefined {
  if (policy.target === undefined) return undefined;
  const known = policy.target === 'industry' ? INDUSTRIES.includes(target as Industry) : target !== null && world.districtIndex.has(target);
  return known ? undefined : { code: 'targetMissing', target: policy.target };
}
