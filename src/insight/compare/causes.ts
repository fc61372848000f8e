/** Why a side differs: the receipts of the indicators behind it, added up over all years of either run. */
import { explain, indicator, MICRO, VERDICT_YEAR } from '../../sim/index';
import type { Cause, Indicator, Side } from '../../sim/index';
import type { ReadRun } from './reading';

/**
 * The indicators that a side is read from.
 *
 * Their own difference has a receipt to the last unit. How they become points has none: the side is a mean over the caretaker's years
 * of roots and capped parts, security one over all governed years, less what crises took.
 */
export const BEHIND_SIDE = {
  wealth: ['gdp', 'outputPerWorker'],
  skill: ['stage', 'foreignShare', 'innovation'],
  cultivation: ['cultivation'],
  life: ['qualityOfLife'],
  security: ['risk'],
  resilience: ['risk'],
} as const satisfies Record<Side, readonly Indicator[]>;

/** Where the receipts are read up to: security when the mayor leaves, all else when the caretaker does. */
export type Until = 'handover' | 'end';
export const UNTIL_OF_SIDE = { wealth: 'end', skill: 'end', cultivation: 'end', life: 'end', security: 'handover', resilience: 'end' } as const satisfies Record<Side, Until>;

/** `start` is what the two cities began with differently: other seeds have other surroundings. */
export interface CauseDifference { readonly cause: Cause | 'start'; readonly micro: number }

/** An indicator in both runs: `toMicro` − `fromMicro` = the sum of `causes`, millionths of the indicator's unit. */
export interface IndicatorDifference { readonly indicator: Indicator; readonly fromMicro: number; readonly toMicro: number; readonly causes: readonly CauseDifference[] }

/** What moved the indicators behind a side more, or less, in `to` than in `from`. Largest cause first. */
export function differencesBehind(side: Side, from: ReadRun, to: ReadRun): readonly IndicatorDifference[] {
  return BEHIND_SIDE[side].map((id) => differenceIn(id, cut(from, UNTIL_OF_SIDE[side]), cut(to, UNTIL_OF_SIDE[side])));
}

const cut = (read: ReadRun, until: Until): ReadRun => (until === 'end' ? read : { ...read, years: read.years.filter(({ year }) => year < VERDICT_YEAR) });

function differenceIn(id: Indicator, from: ReadRun, to: ReadRun): IndicatorDifference {
  const [less, more] = [movedBy(from, id), movedBy(to, id)];
  const all = new Set([...less.causes.keys(), ...more.causes.keys()]);
  const causes: CauseDifference[] = [...all].map((cause) => ({ cause, micro: (more.causes.get(cause) ?? 0) - (less.causes.get(cause) ?? 0) }));
  causes.push({ cause: 'start', micro: more.firstMicro - less.firstMicro });
  const moved = causes.filter(({ micro }) => micro !== 0).toSorted((a, b) => Math.abs(b.micro) - Math.abs(a.micro));
  return { indicator: id, fromMicro: less.lastMicro, toMicro: more.lastMicro, causes: moved };
}

interface Moved { readonly firstMicro: number; readonly lastMicro: number; readonly causes: ReadonlyMap<Cause, number> }

function movedBy({ run, years }: ReadRun, id: Indicator): Moved {
  const causes = new Map<Cause, number>();
  for (const year of years) for (const { cause, micro } of explain(run.level, year, id).contributions) causes.set(cause, (causes.get(cause) ?? 0) + micro);
  const microOf = (state: (typeof years)[number]['before']): number => Math.round(indicator(run.level, state, id) * MICRO);
  return { firstMicro: microOf(years[0].before), lastMicro: microOf(years[years.length - 1].after), causes };
}
