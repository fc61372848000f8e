/** The plain list of what a mayor did, plan by plan. */
import { FIRST_PLAN_YEAR, type Decision, type Level, type PlanVerdict, type PolicyKind, type Text } from '../../sim/index';
import { planOf } from './format';
import { PLAN_YEARS } from './plan-draft';
import type { Sentence } from './sentence';

/** Decisions of one plan's years. */
export interface Chapter {
  /** Number of the Five-Year Plan; null = the years before the first one of the game. */
  readonly plan: number | null;
  readonly from: number;
  readonly until: number;
  /** Industries that the plan put first. */
  readonly focus: readonly Text[];
  readonly judged: PlanVerdict | null;
  readonly deeds: readonly Deed[];
}
export interface Deed { readonly year: number; readonly sentence: Sentence }

/** One mayor's term: what was decided each year, oldest first, and how the plans were judged. */
export interface Tenure { readonly level: Level; readonly decided: readonly (readonly Decision[])[]; readonly planVerdicts: readonly PlanVerdict[] }

/** The year in which the next plan is written: this one, or else the first that follows. */
export const planYearFrom = (year: number): number =>
  year <= FIRST_PLAN_YEAR ? FIRST_PLAN_YEAR : FIRST_PLAN_YEAR + Math.ceil((year - FIRST_PLAN_YEAR) / PLAN_YEARS) * PLAN_YEARS;

/** All that was decided, one chapter a plan; a plan in which nothing was decided has its chapter too. */
export function chaptersOf(tenure: Tenure): readonly Chapter[] {
  const start = tenure.level.city.start.year;
  const levels = inheritedLevels(tenure.level);
  const years = tenure.decided.map((decisions, index) => ({ year: start + index, decisions }));
  const plans = [...new Set(years.map(({ year }) => planOf(year)?.number ?? null))];
  return plans.map((plan) => {
    const own = years.filter(({ year }) => (planOf(year)?.number ?? null) === plan);
    const decisions = own.flatMap((year) => year.decisions);
    return {
      plan, from: own[0].year, until: own[own.length - 1].year,
      focus: focusOf(tenure.level, decisions),
      judged: tenure.planVerdicts.find((verdict) => verdict.plan === plan) ?? null,
      deeds: own.flatMap(({ year, decisions: made }) => made.flatMap((decision) => deedOf(tenure.level, { year, decision, levels }) ?? [])),
    };
  });
}

/** A sentence for each decision of each year; undefined for what is told otherwise, such as a plan. */
export function sentencesOf(level: Level, decided: readonly (readonly Decision[])[]): readonly (readonly (Sentence | undefined)[])[] {
  const levels = inheritedLevels(level);
  return decided.map((decisions) => decisions.map((decision) => sentenceOf(level, decision, levels)));
}

/** Level of each standing order as the predecessor left it; kept up to date while the years are told. */
const inheritedLevels = (level: Level): Map<string, number> => new Map(level.city.start.standing.map((order) => [order.policy, order.level]));

function focusOf(level: Level, decisions: readonly Decision[]): readonly Text[] {
  return decisions.flatMap((decision) => (decision.kind === 'adoptPlan' ? decision.plan.focus.map((industry) => level.nation.industries[industry].name) : []));
}

interface Act { readonly year: number; readonly decision: Decision; readonly levels: Map<string, number> }

function deedOf(level: Level, { year, decision, levels }: Act): Deed | undefined {
  const sentence = sentenceOf(level, decision, levels);
  return sentence && { year, sentence };
}

function sentenceOf(level: Level, decision: Decision, levels: Map<string, number>): Sentence | undefined {
  switch (decision.kind) {
    case 'setLevel': return levelSentence(level, decision, levels);
    case 'launch': return launchSentence(level, decision);
    case 'endowment': return endowmentSentence(level, decision);
    case 'respond': return responseSentence(level, decision);
    case 'adoptPlan': return undefined; // told by the chapter's own line
  }
}

function levelSentence(level: Level, decision: Extract<Decision, { kind: 'setLevel' }>, levels: Map<string, number>): Sentence | undefined {
  const policy = policyName(level, decision.policy);
  if (!policy) return undefined;
  const before = levels.get(decision.policy) ?? 0;
  levels.set(decision.policy, decision.level);
  const numbers = { level: decision.level };
  if (decision.level === 0) return { key: 'verdict.deed.stop', names: { policy } };
  if (decision.level === before) return withTarget(level, decision.target, { key: 'verdict.deed.aim', names: { policy }, numbers });
  if (before === 0) return withTarget(level, decision.target, { key: 'verdict.deed.start', names: { policy }, numbers });
  return { key: decision.level < before ? 'verdict.deed.cut' : 'verdict.deed.raise', names: { policy }, numbers };
}

/** One builds a project, enacts a reform, goes to look; each kind has its own verb. */
const LAUNCHED = ['project', 'reform', 'attraction', 'fieldwork', 'loan'] as const satisfies readonly PolicyKind[];

function launchSentence(level: Level, decision: Extract<Decision, { kind: 'launch' }>): Sentence | undefined {
  const policy = level.city.policies.find(({ id }) => id === decision.policy);
  if (!policy) return undefined;
  const kind = LAUNCHED.find((one) => one === policy.kind) ?? 'project';
  const target = decision.target === undefined ? undefined : targetName(level, decision.target);
  return target ? { key: `verdict.deed.${kind}For`, names: { policy: policy.name, target } } : { key: `verdict.deed.${kind}`, names: { policy: policy.name } };
}

function endowmentSentence(level: Level, decision: Extract<Decision, { kind: 'endowment' }>): Sentence | undefined {
  const endowment = level.city.endowments.find(({ id }) => id === decision.endowment);
  if (!endowment) return undefined;
  const form = endowment.forms.find((one) => one.form === decision.form);
  const names: Sentence['names'] = { endowment: endowment.name, ...(form && { form: form.name }) };
  return { key: `verdict.deed.${decision.action}`, names };
}

function responseSentence(level: Level, decision: Extract<Decision, { kind: 'respond' }>): Sentence | undefined {
  const event = [...level.city.events, ...level.nation.events].find(({ id }) => id === decision.event);
  const option = event?.options?.find(({ id }) => id === decision.option);
  return event && option && { key: 'verdict.deed.respond', names: { event: event.name, option: option.name } };
}

const policyName = (level: Level, id: string): Text | undefined => level.city.policies.find((policy) => policy.id === id)?.name;

/** Sentences that name a target, where there is one. */
const AIMED: Readonly<Partial<Record<Sentence['key'], Sentence['key']>>> = {
  'verdict.deed.start': 'verdict.deed.startFor', 'verdict.deed.aim': 'verdict.deed.aimFor',
};

/** The same sentence with what the policy was aimed at, if anything. */
function withTarget(level: Level, target: string | undefined, sentence: Sentence): Sentence {
  const name = target === undefined ? undefined : targetName(level, target);
  if (!name) return sentence;
  return { ...sentence, key: AIMED[sentence.key] ?? sentence.key, names: { ...sentence.names, target: name } };
}

function targetName(level: Level, target: string): Text | undefined {
  const industry = Object.entries(level.nation.industries).find(([id]) => id === target)?.[1];
  return industry?.name ?? level.city.districts.find(({ id }) => id === target)?.name;
}
