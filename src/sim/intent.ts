/** Decisions of one year turned into what will be done: refused ones are listed, the others change the intent in their order. */
import { isAlive, sealsOf } from './attention';
import type { Decision, PlanDraft, Refusal, RefusedDecision } from './decision';
import { indicator } from './indicators';
import type { Level, Policy, Requirement } from './level';
import { ENDOWMENT_COST, FOCUS } from './policy-table';
import { endowmentCost, priceOf, type Prices, pricesOf, standingCost } from './prices';
import type { EndowmentFile, Plan, StandingOrder, State, Work } from './state';
import { MICRO, STOCK } from './stocks';
import { BUDGET_LINES, INDUSTRIES, type Industry } from './vocabulary';
import { type World, worldOf } from './world';

export const FIRST_PLAN_YEAR = 1991;
export const PLAN_YEARS = 5;
export const FIRST_PLAN_NUMBER = 8;
export const LAST_YEAR = 2029;

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
  readonly money: number; // bn yuan left
  readonly seals: number; // left
  readonly sealsTakenBy: { readonly standing: number; readonly crisis: number };
}

interface Context { readonly level: Level; readonly world: World; readonly state: State; readonly prices: Prices }
type Outcome = { readonly refusal: Refusal } | { readonly intent: Intent };

const refuse = (refusal: Refusal): Outcome => ({ refusal });

/** The intent after `decisions`, starting from `from` (default: the office as the year begins). */
export function intentOf(level: Level, state: State, decisions: readonly Decision[], from?: Intent): { intent: Intent; refused: readonly RefusedDecision[] } {
  const context: Context = { level, world: worldOf(level), state, prices: pricesOf(level, state) };
  let intent = from ?? startOf(context);
  const refused: RefusedDecision[] = [];
  for (const decision of decisions) {
    const outcome = state.ended !== null || state.year > LAST_YEAR ? refuse({ code: 'gameOver' }) : decide(context, intent, decision);
    if ('refusal' in outcome) refused.push({ decision, refusal: outcome.refusal });
    else intent = outcome.intent;
  }
  return { intent, refused };
}

const NOTHING_NEW = { launched: [], responses: [], surveys: [] } as const;

/** A year in which nothing is decided: the same as no decisions, without counting money and seals that nobody asks for. */
export const untouched = (state: State): Undertaking => ({ standing: state.standing, endowments: state.endowments, plan: state.plan, ...NOTHING_NEW });

function startOf(context: Context): Intent {
  const { level, world, state, prices } = context;
  const { seals, takenBy } = sealsOf(level, state);
  const committed = standingCost(world, state, state, prices) + worksCost(context, state.works);
  return { money: state.stocks[STOCK.treasury] / MICRO - committed, seals, sealsTakenBy: takenBy, standing: state.standing, endowments: state.endowments, plan: state.plan, ...NOTHING_NEW };
}

/** Bn yuan this year for what is being built, and for the upkeep of what is finished. */
export function worksCost(context: Pick<Context, 'world' | 'state' | 'prices'>, works: readonly Work[]): number {
  let cost = 0;
  for (const work of works) {
    const index = context.world.policyIndex.get(work.policy)!;
    const policy = context.world.level.city.policies[index];
    if (isPaying(work, context.state.year)) cost += priceOf(context.world, context.state, index, context.prices);
    if (work.done <= context.state.year && policy.upkeep > 0) cost += (policy.upkeep / 100) * context.prices.gdp;
  }
  return cost;
}

/** A work is paid in each year of building, and what needs no building in the year of its launch. */
export const isPaying = (work: Work, year: number): boolean => year >= work.launched && year < Math.max(work.done, work.launched + 1);

function decide(context: Context, intent: Intent, decision: Decision): Outcome {
  switch (decision.kind) {
    case 'setLevel': return setLevel(context, intent, decision);
    case 'launch': return launch(context, intent, decision);
    case 'endowment': return stepEndowment(context, intent, decision);
    case 'respond': return respond(context, intent, decision);
    case 'adoptPlan': return adoptPlan(context, intent, decision.plan);
    default: return refuse({ code: 'unknown', what: String((decision as { kind?: unknown } | null)?.kind) });
  }
}

/** The intent with costs taken, or what is missing. */
function pay(intent: Intent, money: number, seals: number): Outcome {
  if (seals > intent.seals) return refuse({ code: 'notEnoughSeals', needs: seals, has: intent.seals });
  if (money > 0 && money > intent.money) return refuse({ code: 'notEnoughMoney', needs: money, has: intent.money });
  return { intent: { ...intent, money: intent.money - money, seals: intent.seals - seals } };
}

const then = (outcome: Outcome, next: (intent: Intent) => Intent): Outcome => ('refusal' in outcome ? outcome : { intent: next(outcome.intent) });

function setLevel(context: Context, intent: Intent, decision: Extract<Decision, { kind: 'setLevel' }>): Outcome {
  const { world, state, prices } = context;
  const index = world.policyIndex.get(decision.policy);
  if (index === undefined || !world.isStanding[index] || ![0, 1, 2, 3].includes(decision.level)) return refuse({ code: 'unknown', what: decision.policy });
  const policy = world.level.city.policies[index];
  const now = intent.standing[index];
  const target = decision.target ?? now.target;
  if (decision.level === now.level && target === now.target) return refuse({ code: 'noChange' });
  const raised = decision.level > now.level;
  const blocked = decision.level === 0 ? undefined : ((raised ? closed(context, intent, policy) : undefined) ?? badTarget(context, policy, target));
  if (blocked) return refuse(blocked);
  const standing = intent.standing.map((order, n) => (n === index ? { level: decision.level, since: state.year, target: decision.level === 0 ? null : target, inherited: false } : order));
  const cost = standingCost(world, state, { ...intent, standing }, prices) - standingCost(world, state, intent, prices);
  return then(pay(intent, cost, raised ? policy.seals : 0), (paid) => ({ ...paid, standing }));
}

function launch(context: Context, intent: Intent, decision: Extract<Decision, { kind: 'launch' }>): Outcome {
  const { world, state, prices } = context;
  const index = world.policyIndex.get(decision.policy);
  if (index === undefined || world.isStanding[index]) return refuse({ code: 'unknown', what: decision.policy });
  const policy = world.level.city.policies[index];
  const blocked = launchedBefore(policy, [...state.works, ...intent.launched], state.year) ?? closed(context, intent, policy) ?? badTarget(context, policy, decision.target ?? null);
  if (blocked) return refuse(blocked);
  const work: Work = { policy: policy.id, target: decision.target ?? null, launched: state.year, done: state.year + policy.buildYears };
  return then(pay(intent, priceOf(world, state, index, prices), policy.seals), (paid) => ({ ...paid, launched: [...paid.launched, work] }));
}

function launchedBefore(policy: Policy, works: readonly Work[], year: number): Refusal | undefined {
  const last = works.findLast((work) => work.policy === policy.id);
  if (!last) return undefined;
  if (last.done > year) return { code: 'underWay', until: last.done };
  if (policy.repeatAfterYears === undefined) return { code: 'alreadyDone' };
  const from = last.launched + Math.max(1, policy.repeatAfterYears);
  return year < from ? { code: 'notYet', from } : undefined;
}

/** Dates, exclusions and requirements of a policy. */
function closed(context: Context, intent: Intent, policy: Policy): Refusal | undefined {
  const { level, world, state } = context;
  if (policy.from !== undefined && state.year < policy.from) return { code: 'notYet', from: policy.from };
  if (policy.until !== undefined && state.year > policy.until) return { code: 'noLonger', until: policy.until };
  if (policy.kind === 'bid' && bidGranted(policy, state)) return { code: 'alreadyDone' };
  const rival = policy.excludes?.find((id) => [...state.works, ...intent.launched].some((work) => work.policy === id) || (intent.standing[world.policyIndex.get(id) ?? -1]?.level ?? 0) > 0);
  if (rival !== undefined) return { code: 'excluded', by: rival };
  const missing = policy.needs?.find((requirement) => !holds(level, state, requirement));
  return missing && { code: 'requirement', requirement: missing };
}

const BID_PILOTS = { bidFreeTrade: 'freeTrade', bidReform: 'reform', bidLaboratory: 'laboratory' } as const;
const bidGranted = (policy: Policy, state: State): boolean => policy.levers?.some(({ lever }) => lever in BID_PILOTS && state.pilots[BID_PILOTS[lever as keyof typeof BID_PILOTS]] > 0) ?? false;

function badTarget({ world }: Context, policy: Policy, target: string | null): Refusal | undefined {
  if (policy.target === undefined) return undefined;
  const known = policy.target === 'industry' ? INDUSTRIES.includes(target as Industry) : target !== null && world.districtIndex.has(target);
  return known ? undefined : { code: 'targetMissing', target: policy.target };
}

/** Whether a requirement of data holds in a state. */
export function holds(level: Level, state: State, requirement: Requirement): boolean {
  if ('indicator' in requirement) {
    const value = indicator(level, state, requirement.indicator);
    return 'atLeast' in requirement ? value >= requirement.atLeast : value <= requirement.atMost;
  }
  if ('done' in requirement) return state.works.some((work) => work.policy === requirement.done && work.done <= state.year);
  if ('pilot' in requirement) return state.pilots[requirement.pilot] > 0;
  if ('happened' in requirement) return state.happened.some((event) => event.event === requirement.happened);
  const file = state.endowments[worldOf(level).endowmentIndex.get(requirement.endowment) ?? -1];
  return file !== undefined && { discovered: file.discovered, identified: file.identified, active: file.activated }[requirement.step] !== null;
}

function stepEndowment(context: Context, intent: Intent, decision: Extract<Decision, { kind: 'endowment' }>): Outcome {
  const { world, prices } = context;
  const index = world.endowmentIndex.get(decision.endowment);
  if (index === undefined) return refuse({ code: 'unknown', what: decision.endowment });
  const file = intent.endowments[index];
  const next = nextFile(context, intent, { decision, index, file });
  if ('code' in next) return refuse(next);
  const endowments = intent.endowments.map((old, n) => (n === index ? next : old));
  const once = decision.action === 'identify' ? (ENDOWMENT_COST.identify.once / 100) * prices.gdp * prices.soft : 0;
  const yearly = endowmentCost(world, next, index, prices) - endowmentCost(world, file, index, prices);
  const seals = decision.action === 'rest' ? 0 : ENDOWMENT_COST[decision.action].seals;
  return then(pay(intent, once + yearly, seals), (paid) => ({ ...paid, endowments, surveys: once > 0 ? [...paid.surveys, { endowment: index, cost: once }] : paid.surveys }));
}

function nextFile(context: Context, intent: Intent, step: { decision: Extract<Decision, { kind: 'endowment' }>; index: number; file: EndowmentFile }): EndowmentFile | Refusal {
  const { state, world } = context;
  const { decision, index, file } = step;
  if (file.discovered === null) return { code: 'hidden' };
  if (decision.action === 'identify') return file.identified === null ? { ...file, identified: state.year } : { code: 'alreadyDone' };
  if (decision.action === 'rest') return file.activated === null ? { code: 'noChange' } : { ...file, activated: null, form: null };
  if (file.identified === null || file.identified === state.year) return { code: 'requirement', requirement: { endowment: decision.endowment, step: 'identified' } };
  if (decision.action === 'protect') return file.protected === null ? { ...file, protected: state.year } : { code: 'alreadyDone' };
  if (decision.action !== 'activate') return { code: 'unknown', what: String(decision.action) };
  const form = world.level.city.endowments[index].forms.find((one) => one.form === decision.form);
  if (!form) return { code: 'targetMissing', target: 'form' };
  if (file.form === form.form) return { code: 'noChange' };
  const rising = intent.endowments.filter((other, n) => n !== index && other.activated !== null && !isAlive(state, n)).length;
  if (rising >= ENDOWMENT_COST.mostRising) return { code: 'tooMany', limit: ENDOWMENT_COST.mostRising };
  return { ...file, activated: state.year, form: form.form };
}

function respond(context: Context, intent: Intent, decision: Extract<Decision, { kind: 'respond' }>): Outcome {
  const { level, state, world, prices } = context;
  const waiting = state.agenda.find((item) => item.event === decision.event && item.answered === null);
  if (!waiting || intent.responses.some((response) => response.event === decision.event)) return refuse({ code: 'notOnTheDesk' });
  const option = world.events[world.eventIndex.get(decision.event)!].options?.find((one) => one.id === decision.option);
  if (!option) return refuse({ code: 'unknown', what: decision.option });
  const missing = option.needs?.find((requirement) => !holds(level, state, requirement));
  if (missing) return refuse({ code: 'requirement', requirement: missing });
  const cost = (option.cost / 100) * prices.gdp;
  return then(pay(intent, cost, option.seals), (paid) => ({ ...paid, responses: [...paid.responses, { event: decision.event, option: decision.option, cost }] }));
}

/** The year in which the next plan can be adopted, this year included. */
export const nextPlanYear = (year: number): number => FIRST_PLAN_YEAR + Math.max(0, Math.ceil((year - FIRST_PLAN_YEAR) / PLAN_YEARS)) * PLAN_YEARS;

function adoptPlan(context: Context, intent: Intent, draft: PlanDraft): Outcome {
  const { world, state, prices } = context;
  if (nextPlanYear(state.year) !== state.year) return refuse({ code: 'notAPlanYear', next: nextPlanYear(state.year) });
  const why = invalidPart(draft);
  if (why) return refuse({ code: 'planInvalid', why });
  if (intent.plan?.from === state.year) return refuse({ code: 'alreadyDone' });
  const plan: Plan = { ...draft, number: FIRST_PLAN_NUMBER + (state.year - FIRST_PLAN_YEAR) / PLAN_YEARS, from: state.year, until: state.year + PLAN_YEARS - 1 };
  const cost = standingCost(world, state, { ...intent, plan }, prices) - standingCost(world, state, intent, prices);
  return then(pay(intent, cost, 0), (paid) => ({ ...paid, plan }));
}

function invalidPart(draft: PlanDraft): 'focus' | 'budget' | 'targets' | undefined {
  const focus = draft?.focus;
  if (!Array.isArray(focus) || focus.length > FOCUS.most || new Set(focus).size !== focus.length || focus.some((id) => !INDUSTRIES.includes(id))) return 'focus';
  const shares = BUDGET_LINES.map((line) => draft.budget?.[line]);
  if (shares.some((share) => !Number.isInteger(share) || share < 0 || share > 100) || shares.reduce((sum, share) => sum + share, 0) !== 100) return 'budget';
  const targets = draft.targets;
  const bad = !Array.isArray(targets) || targets.length > 6 || targets.some((target) => typeof target?.indicator !== 'string' || (typeof target.atLeast === 'number') === (typeof target.atMost === 'number'));
  return bad ? 'targets' : undefined;
}
