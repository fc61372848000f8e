/** What a finished game is read by: the verdict, its pillars, and a few indicators. */
import { indicator, PILLARS, verdict } from '../../sim/index';
import type { Indicator, Level, Pillar, State } from '../../sim/index';

/** Indicators whose end is compared. */
export const WATCHED = ['gdp', 'valueKept', 'dependence', 'unemployment', 'debtRatio', 'waterAir', 'cultivation', 'qualityOfLife'] as const satisfies readonly Indicator[];
export type Watched = (typeof WATCHED)[number];

/** `score` and pillars in points of a hundred; indicators in their own unit, at the end of the caretaker's years. */
export interface Reading { readonly score: number; readonly pillars: Readonly<Record<Pillar, number>>; readonly indicators: Readonly<Record<Watched, number>> }

/** Read the end of a game. */
export function readingOf(level: Level, end: State): Reading {
  const { score, pillars } = verdict(level, end);
  return { score, pillars: valuesOf(PILLARS, (pillar) => 100 * pillars[pillar]), indicators: valuesOf(WATCHED, (id) => indicator(level, end, id)) };
}

export function valuesOf<Id extends string>(ids: readonly Id[], value: (id: Id) => number): Record<Id, number> {
  const values = {} as Record<Id, number>;
  for (const id of ids) values[id] = value(id);
  return values;
}
