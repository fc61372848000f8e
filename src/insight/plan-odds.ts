/** How likely the targets of a Five-Year Plan are, one by one and all together. */
import { observed } from '../sim/index';
import type { Decision, Level, PlanDraft, PlanTarget, State } from '../sim/index';
import { holds } from './forecast';
import { futureSeed, inOneGo, playAhead } from './futures';
import type { Steps } from './futures';
import { inTenths } from './odds';
import type { Tenths } from './odds';

export interface TargetOdds {
  readonly target: PlanTarget;
  readonly odds: Tenths;
  /** The boldest promise about the same indicator that at least six of ten futures would keep. */
  readonly reachable: number;
  /** Futures that this promise takes from all together; where several break in one future, they share it equally. */
  readonly costs: number;
}

export interface PlanOdds {
  /** The targets are judged at the end of this year. */
  readonly judged: number;
  readonly targets: readonly TargetOdds[];
  /** All targets together. */
  readonly joint: Tenths;
  /** How many were played, and in how many of them all targets hold: `futures` less what each target costs = `kept`. */
  readonly futures: number;
  readonly kept: number;
}

export interface PlanOddsQuery {
  readonly state: State;
  /** Drafted decisions besides the plan. */
  readonly decisions: readonly Decision[];
  readonly plan: PlanDraft;
  readonly futures?: number;
}

const FUTURES = 100;
const PLAN_YEARS = 5;
const CHUNK = 10;
/** Share of futures that keep a promise which counts as reachable. */
const REACHABLE = 0.6;

/** Odds of `plan` if it were adopted now on top of the other drafted decisions. Judged as the rules judge: by what the city reports. */
export function planOdds(level: Level, query: PlanOddsQuery): PlanOdds {
  return inOneGo(planOddsSteps(level, query));
}

export function* planOddsSteps(level: Level, { state, decisions, plan, futures = FUTURES }: PlanOddsQuery): Steps<PlanOdds> {
  const course = { decisions: [...decisions.filter(({ kind }) => kind !== 'adoptPlan'), { kind: 'adoptPlan', plan } as const], years: PLAN_YEARS };
  const came = plan.targets.map((): number[] => []);
  const costs = plan.targets.map(() => 0);
  let kept = 0;
  for (let index = 0; index < futures; index++) {
    const end = playAhead(level, state, { ...course, seed: futureSeed(state.seed, state.year, index) }).at(-1)!;
    plan.targets.forEach((target, n) => came[n].push(observed(level, end, target.indicator).value));
    const broken = plan.targets.flatMap((target, n) => (holds(came[n][index], target) ? [] : [n]));
    kept += broken.length === 0 ? 1 : 0;
    for (const n of broken) costs[n] += 1 / broken.length;
    if (index % CHUNK === CHUNK - 1) yield;
  }
  return {
    judged: state.year + PLAN_YEARS - 1,
    targets: plan.targets.map((target, n) => ({ target, odds: inTenths(came[n].filter((value) => holds(value, target)).length, futures), reachable: reachableOf(came[n], target), costs: costs[n] })),
    joint: inTenths(kept, futures), futures, kept,
  };
}

function reachableOf(came: readonly number[], target: PlanTarget): number {
  const boldestFirst = came.toSorted((a, b) => (target.atLeast === undefined ? a - b : b - a));
  return boldestFirst[Math.ceil(REACHABLE * came.length) - 1];
}
