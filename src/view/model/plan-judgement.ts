/** A plan on the day that it is judged: promises, what was reported, and what the level above makes of it. */
import { explain, MICRO, type EvaluationRegime, type Indicator, type Plan } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import { judgedTargets, type TargetVerdict } from './plan-draft';
import { planOf } from './format';

export interface PlanJudgement {
  /** Number of the Five-Year Plan that ends. */
  readonly number: number;
  /** Null where the city went five years without a plan. */
  readonly plan: Plan | null;
  readonly promises: readonly TargetVerdict[];
  readonly kept: number;
  /** The scorecard in force and its points, 0–100. */
  readonly scorecard: { readonly regime: EvaluationRegime; readonly score: number } | null;
  /** What the level above does about it: points of standing and of political capital, by the receipt. */
  readonly standing: number;
  readonly favour: number;
}

/** The judgement of the plan that ended with this year; null in other years. */
export function planJudgement(run: Run, played: PlayedYear): PlanJudgement | null {
  const ended = planOf(played.year);
  if (ended?.until !== played.year) return null;
  const plan = played.after.plan?.until === played.year ? played.after.plan : null;
  const promises = plan ? judgedTargets(run.level, played.after, plan.targets) : [];
  return {
    number: ended.number, plan, promises, kept: promises.filter(({ met }) => met).length,
    scorecard: scorecardOf(run, played),
    standing: movedAbove(run, played, 'standing'), favour: movedAbove(run, played, 'politicalCapital'),
  };
}

function scorecardOf({ level }: Run, played: PlayedYear): PlanJudgement['scorecard'] {
  const news = played.news.find(({ kind }) => kind === 'evaluated');
  const regime = level.nation.regimes.find(({ id }) => id === news?.id);
  return news && regime ? { regime, score: news.value ?? 0 } : null;
}

/** The parts that the scorecard and the promises have in a change. */
function movedAbove({ level }: Run, played: PlayedYear, indicator: Indicator): number {
  const parts = explain(level, played, indicator).contributions.filter(({ cause }) => cause === 'evaluation' || cause === 'planKept');
  return parts.reduce((sum, { micro }) => sum + micro, 0) / MICRO;
}
