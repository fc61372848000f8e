/**
 * One goal for all: everything is done for what is believed to be the centre, and the rest is left (Dörner's central reduction).
 *
 * A case is a year with orders in force of at least five levels together. It is an example when four fifths of them serve one goal
 * while a sign that this goal does not help stands beyond its limit. Three years or more without a gap are told as one.
 */
import { SIGNS, STANDING_KINDS, type BudgetLine, type Level, type Policy, type Sign } from '../../sim/index';
import { type Example, type Finding, type Goal, GOALS, isBeyond, type Log, type LoggedYear, spansOf } from './log';
import { helps } from './remedies';

const NEARLY_ALL = 0.8;
const ENOUGH_LEVELS = 5;
const SHORTEST = 3; // years

const GOAL_OF: Readonly<Record<BudgetLine, Goal>> = { industry: 'growth', roads: 'growth', skills: 'skills', environment: 'environment', culture: 'culture' };

interface Effort { readonly policy: Policy; readonly levels: number }

export function singleGoal(log: Log): Finding {
  const cases = log.years.filter((year) => sumOf(effortsIn(log.level, year)) >= ENOUGH_LEVELS);
  const examples = GOALS.flatMap((goal) => {
    const isFixed = (year: LoggedYear): boolean => neglectedFor(log.level, year, goal) !== undefined;
    return spansOf(cases, isFixed).filter(({ from, until }) => until - from + 1 >= SHORTEST).map((span): Example => {
      const last = cases.find(({ year }) => year === span.until);
      return { ...span, goal, sign: last && neglectedFor(log.level, last, goal) };
    });
  });
  return { examples, count: examples.reduce((sum, { from, until }) => sum + until - from + 1, 0), of: cases.length };
}

/** A sign beyond its limit that nothing of what is done for `goal` helps; undefined while the effort is spread, or all is well. */
function neglectedFor(level: Level, year: LoggedYear, goal: Goal): Sign | undefined {
  const efforts = effortsIn(level, year);
  const own = efforts.filter(({ policy }) => GOAL_OF[policy.line] === goal);
  if (sumOf(own) < NEARLY_ALL * sumOf(efforts)) return undefined;
  return SIGNS.find((sign) => isBeyond(level, year.before, sign) && !efforts.some(({ policy }) => helps(policy, sign)));
}

/** Standing orders in force when the year begins. */
function effortsIn(level: Level, { before }: LoggedYear): Effort[] {
  return level.city.policies.flatMap((policy, index): Effort[] => (STANDING_KINDS.includes(policy.kind) && before.standing[index].level > 0 ? [{ policy, levels: before.standing[index].level }] : []));
}

const sumOf = (efforts: readonly Effort[]): number => efforts.reduce((sum, { levels }) => sum + levels, 0);
