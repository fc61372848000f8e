/** How a crisis came and what it cost, read off the receipts: the danger that grew, what fed it, and what was lost. */
import { CRISES, explain, MICRO, type Cause, type Crisis, type Indicator, type SourceRef } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import { decimalsOf, scaleOf } from './format';
import { changeOver, type Part } from './why';

/** One cause that fed the danger. */
export interface Fed { readonly cause: Cause; readonly source: SourceRef | null; readonly amount: number }

export interface CrisisAccount {
  readonly crisis: Crisis;
  readonly year: number;
  /** What the city looks at to see such a crisis coming, before the year in which it came. */
  readonly danger: { readonly indicator: Indicator; readonly since: number; readonly from: number; readonly to: number };
  /** What raised the danger most since then, the strongest first. */
  readonly fedBy: readonly Fed[];
  /** Output lost, bn yuan, and political capital lost, points: both positive. */
  readonly lost: { readonly output: number; readonly favour: number };
}

/** What the city looks at to see each crisis coming. */
export const DANGER: Readonly<Record<Crisis, Indicator>> = { debt: 'debtRatio', unrest: 'tension', pollution: 'pollution', accident: 'latentHazard' };
const CAUSE_OF: Readonly<Record<Crisis, Cause>> = { debt: 'crisisDebt', unrest: 'crisisUnrest', pollution: 'crisisPollution', accident: 'crisisAccident' };
/** Dangers grow over years. */
const LOOK_BACK = 10;
const MOST_CAUSES = 2;

/** The crises of one played year, in the order of the rules. */
export function crisesIn(run: Run, played: PlayedYear): readonly CrisisAccount[] {
  return CRISES.filter((crisis) => played.news.some(({ kind, id }) => kind === 'crisis' && id === crisis)).map((crisis) => accountOf(run, played, crisis));
}

function accountOf(run: Run, played: PlayedYear, crisis: Crisis): CrisisAccount {
  const indicator = DANGER[crisis];
  const before = run.years.filter(({ year }) => year < played.year).slice(-LOOK_BACK);
  // In the first year there is nothing to look back on but the year itself.
  const change = changeOver(run, before.length > 0 ? before : [played], indicator);
  return {
    crisis, year: played.year,
    danger: { indicator, since: before[0]?.year ?? played.year, from: change.fromMicro / MICRO, to: (before.length > 0 ? change.toMicro : change.fromMicro) / MICRO },
    fedBy: change.parts.filter((part) => part.micro > 0 && isWritten(indicator, part)).toSorted((a, b) => b.micro - a.micro).slice(0, MOST_CAUSES)
      .map(({ cause, source, micro }) => ({ cause, source, amount: micro / MICRO })),
    lost: { output: lostOf(run, played, { crisis, indicator: 'gdp' }), favour: lostOf(run, played, { crisis, indicator: 'politicalCapital' }) },
  };
}

const isWritten = (indicator: Indicator, { micro }: Part): boolean => Math.round((micro / MICRO) * scaleOf(indicator) * 10 ** decimalsOf(indicator)) > 0;

function lostOf({ level }: Run, played: PlayedYear, of: { readonly crisis: Crisis; readonly indicator: Indicator }): number {
  const parts = explain(level, played, of.indicator).contributions.filter(({ cause }) => cause === CAUSE_OF[of.crisis]);
  return -parts.reduce((sum, { micro }) => sum + micro, 0) / MICRO;
}
