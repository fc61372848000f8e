/** Failure patterns of a run as things to say: those that show, with their examples, and the names of the others. */
import { patternsOf, type Example, type Goal, type Pattern, type PatternId } from '../../insight/patterns/index';
import { FIRST_PLAN_YEAR, PLAN_YEARS, type Crisis, type Indicator, type Level, type Text } from '../../sim/index';
import type { Run } from '../../run/index';
import type { Sentence } from './sentence';

/** `indicator` is what explains the example; its name fills `{sign}` in the sentence. */
export interface PatternExample { readonly from: number; readonly until: number; readonly sentence: Sentence; readonly indicator: Indicator | null; /** What nearly all effort went to, for fixation on one goal. */ readonly goal: Goal | null }
export interface PatternRow extends Pick<Pattern, 'id' | 'count' | 'of' | 'threshold'> { readonly examples: readonly PatternExample[] }

/** Patterns that show, the most pronounced first, and those that do not. */
export function patternRows(run: Pick<Run, 'level' | 'years'>): { readonly shown: readonly PatternRow[]; readonly absent: readonly PatternId[] } {
  const patterns = patternsOf(run);
  const shown = patterns.filter(({ shows }) => shows).toSorted((a, b) => b.count / b.threshold - a.count / a.threshold);
  return {
    shown: shown.map(({ id, count, of, threshold, examples }) => ({ id, count, of, threshold, examples: examples.map((example) => exampleOf(run.level, id, example)) })),
    absent: patterns.filter(({ shows }) => !shows).map(({ id }) => id),
  };
}

/** Indicator whose account explains a crisis's precursor. */
const BEHIND: Readonly<Record<Crisis, Indicator>> = { debt: 'debtRatio', unrest: 'tension', pollution: 'waterAir', accident: 'latentHazard' };

function exampleOf(level: Level, id: PatternId, example: Example): PatternExample {
  const { from, until, sign, crisis, endowment } = example;
  const indicator = sign ?? (crisis && BEHIND[crisis]) ?? (endowment === undefined ? null : 'cultivation');
  return { from, until, indicator, goal: example.goal ?? null, sentence: { key: keyOf(id, example), names: namesOf(level, example), numbers: { years: yearsOf(id, example) } } };
}

function keyOf(id: PatternId, { sign, endowment }: Example): Sentence['key'] {
  if (id === 'repairService') return sign ? 'patterns.example.repairSign' : 'patterns.example.repairCrisis';
  if (id === 'hoarding') return endowment === undefined ? 'patterns.example.measured' : 'patterns.example.recorded';
  return `patterns.example.${id}`;
}

/** Years that went by between two decisions, or years that something lasted. */
const yearsOf = (id: PatternId, { from, until }: Example): number => until - from + (id === 'repairService' || id === 'overSteering' ? 0 : 1);

function namesOf({ city, nation }: Level, { policy, crisis, endowment }: Example): Record<string, Text> {
  const named = {
    policy: city.policies.find(({ id }) => id === policy)?.name,
    crisis: crisis && nation.crises[crisis].name,
    endowment: city.endowments.find(({ id }) => id === endowment)?.name,
  };
  return Object.fromEntries(Object.entries(named).filter((entry): entry is [string, Text] => entry[1] !== undefined));
}

/** First year of the chapter of deeds that holds `year`. */
export const chapterStart = (level: Level, year: number): number =>
  Math.max(level.city.start.year, year < FIRST_PLAN_YEAR ? level.city.start.year : year - ((year - FIRST_PLAN_YEAR) % PLAN_YEARS));
