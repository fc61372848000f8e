/** What may come, what mattered, and mayors ready to play. Pure, except for the client of the worker. */
export { STRATEGIES, STRATEGY_IDS, strategyById } from './strategies/index';
export type { Strategy, StrategyId } from './strategies/index';
export { forecast, holds } from './forecast';
export type { Fan, Forecast, ForecastOptions, ForecastQuery, Threshold, ThresholdOdds } from './forecast';
export { previews } from './preview';
export type { EffectRange, Preview, PreviewOptions, PreviewQuery } from './preview';
export { planOdds } from './plan-odds';
export type { PlanOdds, PlanOddsQuery, TargetOdds } from './plan-odds';
export { historyScores, historyVerdict } from './history-verdict';
export type { HistoryQuery, HistoryVerdict } from './history-verdict';
export type { Band, Tenths } from './odds';
export { connectInsight } from './client';
export type { Insight, InsightOptions, WorkerLike } from './client';
