/** Decisions of one year turned into what will be done: refused ones are listed, the others change the intent in their order. */
import { sealsOf } from './attention';
import { budgetOf, sumOf } from './budget';
import type { Context, Draft, Intent, Undertaking } from './decide/draft';
import { stepEndowment } from './decide/endowments';
import { adoptPlan } from './decide/plans';
import { launch, setLevel } from './decide/policies';
import { respond } from './decide/responses';
import type { Decision, Refusal, RefusedDecision } from './decision';
import type { Level } from './level';
import { pricesOf } from './prices';
import type { State } from './state';
import { worldOf } from './world';

export const LAST_YEAR = 2029;

/** The intent after `decisions`, starting from `from` (default: the office as the year begins). */
export function intentOf(level: Level, state: State, decisions: readonly Decision[], from?: Intent): { intent: Intent; refused: readonly RefusedDecision[] } {
  const context = contextOf(level, state);
  const draft: Draft = from === undefined ? startOf(context) : { ...from };
  const refused: RefusedDecision[] = [];
  for (const decision of decisions) {
    const refusal = decide(context, draft, decision);
    if (refusal) refused.push({ decision, refusal });
  }
  return { intent: draft, refused };
}

/**
 * A desk at which decisions are taken one after another: each call answers why a decision is not possible, or takes it and answers undefined.
 *
 * The same as `check` with all earlier ones, without counting them again.
 */
export function deskOf(level: Level, state: State): (decision: Decision) => Refusal | undefined {
  const context = contextOf(level, state);
  const draft = startOf(context);
  return (decision) => decide(context, draft, decision);
}

function contextOf(level: Level, state: State): Context {
  const world = worldOf(level);
  return { level, world, state, prices: pricesOf(world, state) };
}

/** A year in which nothing is decided: the same as no decisions, without counting money and seals that nobody asks for. */
export const untouched = ({ standing, endowments, plan }: State): Undertaking => ({ standing, endowments, plan, launched: [], responses: [], surveys: [] });

function startOf(context: Context): Draft {
  const { world, state, prices } = context;
  const { seals, takenBy } = sealsOf(world, state);
  const budget = budgetOf(world, state, prices);
  return {
    standing: state.standing, endowments: state.endowments, plan: state.plan, launched: [], responses: [], surveys: [],
    yearly: -(budget.plan + budget.orders + budget.endowments), money: sumOf(budget), seals, sealsTakenBy: takenBy,
  };
}

/** Change the draft as decided, or tell why not and leave it alone. */
function decide(context: Context, draft: Draft, decision: Decision): Refusal | undefined {
  if (context.state.ended !== null || context.state.year > LAST_YEAR) return { code: 'gameOver' };
  switch (decision.kind) {
    case 'setLevel': return setLevel(context, draft, decision);
    case 'launch': return launch(context, draft, decision);
    case 'endowment': return stepEndowment(context, draft, decision);
    case 'respond': return respond(context, draft, decision);
    case 'adoptPlan': return adoptPlan(context, draft, decision.plan);
    default: return { code: 'unknown', what: String((decision as { kind?: unknown } | null)?.kind) };
  }
}
