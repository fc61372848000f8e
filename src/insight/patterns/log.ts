/** A run as the tests for failure patterns read it: what was decided, and what the mayor could see when deciding. */
import { observed, STANDING_KINDS } from '../../sim/index';
import type { Crisis, Decision, Level, News, Policy, Sign, State } from '../../sim/index';

/** One governed year. `before` is the city at its start. */
export interface LoggedYear { readonly year: number; readonly decisions: readonly Decision[]; readonly before: State; readonly news: readonly News[] }
export interface Log { readonly level: Level; readonly years: readonly LoggedYear[] }

/** Where a pattern shows: the years, and what it is about. */
export interface Example {
  readonly from: number;
  readonly until: number;
  readonly policy?: string;
  readonly sign?: Sign;
  readonly crisis?: Crisis;
  readonly endowment?: string;
  /** Goal that nearly all effort went to, for fixation on one. */
  readonly goal?: Goal;
}

/** What a test found: how many of all cases show the pattern, told as examples. A case is mostly an example; several years may be told as one. */
export interface Finding { readonly examples: readonly Example[]; readonly count: number; readonly of: number }

/** A finding in which every example is a case of its own. */
export const oneByOne = (examples: readonly Example[], of: number): Finding => ({ examples, count: examples.length, of });

export const GOALS = ['growth', 'skills', 'environment', 'culture'] as const;
export type Goal = (typeof GOALS)[number];

/** A change of a standing order, a launch (from 0 to 1), in the order of the years. */
export interface Change { readonly year: number; readonly policy: Policy; readonly from: number; readonly to: number }

/** Every change of a standing order and every launch. Orders that the predecessor left are known from the level. */
export function changesOf({ level, years }: Log): readonly Change[] {
  const levels = new Map(level.city.start.standing.map((order): [string, number] => [order.policy, order.level]));
  const policies = new Map(level.city.policies.map((policy) => [policy.id, policy]));
  return years.flatMap(({ year, decisions }) => decisions.flatMap((decision): Change[] => {
    const policy = decision.kind === 'setLevel' || decision.kind === 'launch' ? policies.get(decision.policy) : undefined;
    if (!policy) return [];
    const from = decision.kind === 'setLevel' ? levels.get(policy.id) ?? 0 : 0;
    const to = decision.kind === 'setLevel' ? decision.level : 1;
    if (decision.kind === 'setLevel') levels.set(policy.id, to);
    return [{ year, policy, from, to }];
  }));
}

/** A time in which a standing order of the mayor's own ran without being touched. `until` is its last year. */
export interface Stretch { readonly policy: Policy; readonly level: number; readonly from: number; readonly until: number }

export function stretchesOf(log: Log): readonly Stretch[] {
  const last = log.years.at(-1)?.year ?? 0;
  const changes = changesOf(log).filter(({ policy }) => STANDING_KINDS.includes(policy.kind));
  return changes.flatMap(({ policy, to, year }, index): Stretch[] => {
    const next = changes.slice(index + 1).find((change) => change.policy === policy);
    return to === 0 ? [] : [{ policy, level: to, from: year, until: next ? next.year - 1 : last }];
  });
}

/** How far a sign is beyond its limit on the desk, in its own unit; negative on the good side. */
export function beyond(level: Level, state: State, sign: Sign): number {
  const { limit, bad } = level.nation.signs[sign];
  const { value } = observed(level, state, sign);
  return bad === 'above' ? value - limit : limit - value;
}

export const isBeyond = (level: Level, state: State, sign: Sign): boolean => beyond(level, state, sign) > 0;

/** The years in which `test` holds, as spans of years without a gap. */
export function spansOf(years: readonly LoggedYear[], test: (year: LoggedYear) => boolean): { readonly from: number; readonly until: number }[] {
  const spans: { from: number; until: number }[] = [];
  for (const one of years) {
    const last = spans.at(-1);
    if (!test(one)) continue;
    if (last?.until === one.year - 1) last.until = one.year;
    else spans.push({ from: one.year, until: one.year });
  }
  return spans;
}
