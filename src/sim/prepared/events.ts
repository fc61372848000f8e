/** Events with their chances and consequences as numbers. */
import { CURVE_START, HORIZON } from '../curves';
import type { Effect, EventOption, GameEvent, Requirement } from '../level';
import { numberOf } from '../random';
import { LEVER } from '../stocks';
import { INDICATORS, type Lever } from '../vocabulary';
import type { PreparedEffect } from './effects';
import { evenly } from './even';

/** A policy stock that takes away a share of a chance or a size. */
export interface Softening { readonly lever: number; readonly share: number }

export interface PreparedOption {
  readonly option: EventOption;
  readonly id: string;
  /** Share of GDP. */
  readonly cost: number;
  readonly effects: readonly PreparedEffect[];
}

export interface PreparedEvent {
  readonly event: GameEvent;
  readonly id: string;
  readonly effects: readonly PreparedEffect[];
  /** What must hold for it to come. */
  readonly needs: readonly Requirement[];
  readonly softenedBy: readonly Softening[];
  readonly options: readonly PreparedOption[];
  /** Its own number in the streams of chance. */
  readonly draw: number;
  /** Whether a dated event goes on for more than a year. */
  readonly lasts: boolean;
}

export function prepareEvent(event: GameEvent, effects: (list: readonly Effect[]) => readonly PreparedEffect[]): PreparedEvent {
  return {
    event, id: event.id, effects: effects(event.effects), needs: event.needs ?? [], softenedBy: softenings(event.softenedBy), options: evenly(event.options ?? []).map((option) => ({ option, id: option.id, cost: option.cost / 100, effects: effects(option.effects) })),
    draw: numberOf(event.id), lasts: (event.lasts ?? 1) > 1,
  };
}

const softenings = (list: readonly { readonly lever: Lever; readonly share: number }[] = []): Softening[] => list.map(({ lever, share }) => ({ lever: LEVER[lever], share }));

/** An event whose chance follows the state of the city. */
export interface DrivenEvent {
  readonly id: string;
  readonly needs: readonly Requirement[];
  readonly draw: number;
  /** First and last year in which it can come. */
  readonly from: number;
  readonly until: number;
  readonly cooldownYears: number;
  readonly base: number;
  /** Each adds `slope` × how far the indicator (by its number among `INDICATORS`) is beyond its limit, above (+1) or below (−1) it. */
  readonly terms: readonly { readonly indicator: number; readonly side: 1 | -1; readonly limit: number; readonly slope: number }[];
  readonly mostLikely: number;
  readonly softenedBy: readonly Softening[];
}

const FOREVER = 9999;

/** The state-driven ones among events. */
export function drivenAmong(events: readonly PreparedEvent[]): DrivenEvent[] {
  return events.flatMap(({ event, id, needs, draw }) => {
    const { hazard, year, from = 0, until = FOREVER } = event;
    if (hazard === undefined || year !== undefined) return [];
    const { base, max, cooldownYears, softenedBy } = hazard;
    const terms = hazard.terms.map(({ indicator, above, below = 0, slope }) => ({ indicator: INDICATORS.indexOf(indicator), side: above === undefined ? -1 as const : 1 as const, limit: above ?? below, slope }));
    return [{ id, needs, draw, from, until, cooldownYears, base, terms, mostLikely: max, softenedBy: softenings(softenedBy) }];
  });
}

/** State-driven events by the years since 1990 in which they can come. */
export const openByYear = (driven: readonly DrivenEvent[]): DrivenEvent[][] =>
  Array.from({ length: HORIZON + 1 }, (_, t) => driven.filter(({ from, until }) => from <= CURVE_START + t && CURVE_START + t <= until));

/** Dated events by the years in which they are on. */
export function byYear(events: readonly PreparedEvent[]): Map<number, PreparedEvent[]> {
  const years = new Map<number, PreparedEvent[]>();
  for (const prepared of events) {
    const { year: first, lasts = 1 } = prepared.event;
    if (first === undefined) continue;
    for (let year = first; year < first + lasts; year++) years.set(year, [...(years.get(year) ?? []), prepared]);
  }
  return years;
}
