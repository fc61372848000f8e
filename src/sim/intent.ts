/** Decisions of one year turned into what will be done: refused ones are listed, the others change the intent in their order. */
import { sealsOf } from './attention';
import type { Context, Draft, Intent, Undertaking } from './decide/draft';
import { stepEndowment } from './decide/endowments';
import { adoptPlan } from './decide/plans';
import { launch, setLevel } from './decide/policies';
import { respond } from './decide/responses';
import type { Decision, Refusal, RefusedDecision } from './decision';
import type { Level } from './level';
import { priceOf, pricesOf, standingCost } from './prices';
import type { State, Work } from './state';
import { MICRO, STOCK } from './stocks';
import { worldOf } from './world';

export const LAST_YEAR = 2029;

/** The intent after `decisions`, starting from `from` (default: the office as the year begins). */
export function intentOf(level: Level, state: State, decisions: readonly Decision[], from?: Intent): { intent: Intent; refused: readonly RefusedDecision[] } {
  const world = worldOf(level);
  const context: Context = { level, world, state, prices: pricesOf(world, state) };
  const draft: Draft = from === undefined ? startOf(context) : { ...from };
  const refused: RefusedDecision[] = [];
  for (const decision of decisions) {
    const refusal = decide(context, draft, decision);
    if (refusal) refused.push({ decision, refusal });
  }
  return { intent: draft, refused };
}

/** A year in which nothing is decided: the same as no decisions, without counting money and seals that nobody asks for. */
export const untouched = ({ standing, endowments, plan }: State): Undertaking => ({ standing, endowments, plan, launched: [], responses: [], surveys: [] });

function startOf(context: Context): Draft {
  const { world, state, prices } = context;
  const { seals, takenBy } = sealsOf(world, state);
  const yearly = standingCost(world, state, state, prices);
  const committed = yearly + worksCost(context, state.works);
  return {
    standing: state.standing, endowments: state.endowments, plan: state.plan, launched: [], responses: [], surveys: [],
    yearly, money: state.stocks[STOCK.treasury] / MICRO - committed, seals, sealsTakenBy: takenBy,
  };
}

/** Bn yuan this year for what is being built, and for the upkeep of what is finished. */
function worksCost({ world, state, prices }: Context, works: readonly Work[]): number {
  let cost = 0;
  for (const work of works) {
    const prepared = world.policies[world.policyIndex.get(work.policy)!];
    if (isPaying(work, state.year)) cost += priceOf(prepared, state, prices);
    if (work.done <= state.year && prepared.upkeep > 0) cost += prepared.upkeep * prices.gdp;
  }
  return cost;
}

/** A work is paid in each year of building, and what needs no building in the year of its launch. */
export const isPaying = (work: Work, year: number): boolean => year >= work.launched && year < Math.max(work.done, work.launched + 1);

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
