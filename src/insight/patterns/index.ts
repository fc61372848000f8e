/**
 * Ways in which people fail with complex systems (D. Dörner, *Die Logik des Mißlingens*, 1989), looked for in the log of a run.
 *
 * Each is one readable test in one file. They speak of decisions, not of persons, and they count what the mayor could see, not what was so.
 */
import { ballistic } from './ballistic';
import { hoarding } from './hoarding';
import { ignoredWarnings } from './ignored-warnings';
import type { Finding, Log } from './log';
import { overSteering } from './over-steering';
import { repairService } from './repair-service';
import { singleGoal } from './single-goal';

export const PATTERN_IDS = ['repairService', 'ballistic', 'overSteering', 'singleGoal', 'hoarding', 'ignoredWarnings'] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

interface Test {
  readonly find: (log: Log) => Finding;
  /** From so many cases on the pattern is named. */
  readonly threshold: number;
}

const TESTS: Readonly<Record<PatternId, Test>> = {
  repairService: { find: repairService, threshold: 3 },
  ballistic: { find: ballistic, threshold: 2 },
  overSteering: { find: overSteering, threshold: 4 },
  singleGoal: { find: singleGoal, threshold: 10 },
  hoarding: { find: hoarding, threshold: 3 },
  ignoredWarnings: { find: ignoredWarnings, threshold: 2 },
};

export interface Pattern extends Finding { readonly id: PatternId; readonly threshold: number; /** Whether there are enough cases to name it. */ readonly shows: boolean }

/** All six patterns in a log, with their examples, whether or not they are enough. */
export function patternsOf(log: Log): readonly Pattern[] {
  return PATTERN_IDS.map((id) => {
    const { find, threshold } = TESTS[id];
    const finding = find(log);
    return { id, threshold, ...finding, shows: finding.count >= threshold };
  });
}

export type { Example, Goal, Log, LoggedYear } from './log';
