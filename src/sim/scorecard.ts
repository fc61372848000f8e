/** The scorecard of the level above: what it counts, how it weighs, and what it pays. The rule that judges and the page that shows share it. */
import { clamp, yearly } from './curves';
import { indicator } from './indicators';
import type { EvaluationRegime, Level } from './level';
import type { State } from './state';
import { LEVER, MICRO, STOCK } from './stocks';
import { LEVEL_STRENGTH } from './policy-table';
import { EVALUATION_TERMS, type EvaluationTerm, type Lever } from './vocabulary';
import { tableYear, type World, worldOf } from './world';

export type TermPoints = Readonly<Record<EvaluationTerm, number>>;

/** Yearly real growth that a mayor is compared with, every five years from 1990. Recalled, rounded. */
const USUAL_GROWTH = yearly([0.135, 0.135, 0.13, 0.135, 0.11, 0.075, 0.055, 0.045]);
/** The growth that the level above takes as usual, as a share; `t` = years since 1990. */
export const usualGrowth = (t: number): number => USUAL_GROWTH[t];

/** What one can see being built counts as investment. */
export const VISIBLE_LEVERS = ['parks', 'investment', 'vehicle', 'newTown', 'image', 'entry'] as const satisfies readonly Lever[];

/** What is read off a year: shares and points as the city reports them. `growth` and `revenueGrowth` over the year before; `visible` = sum of the visible levers. */
export interface YearInNumbers {
  readonly growth: number;
  readonly revenueGrowth: number;
  readonly usual: number;
  readonly visible: number;
  readonly unemployment: number;
  readonly pollution: number;
  readonly debtRatio: number;
  readonly life: number;
  readonly cultivation: number;
}

/** Points 0–100 for each term of one year. */
export const termPoints = (year: YearInNumbers): TermPoints => ({
  growth: clamp(50 + 600 * (year.growth - year.usual), 0, 100), revenue: clamp(50 + 300 * (year.revenueGrowth - year.usual), 0, 100), investment: clamp(30 + 22 * year.visible, 0, 100),
  jobs: clamp(100 - 900 * Math.max(0, year.unemployment - 0.03), 0, 100), environment: clamp(110 - 1.3 * year.pollution, 0, 100),
  debt: clamp(110 - 55 * year.debtRatio, 0, 100), people: clamp(0.75 * year.life + 0.35 * year.cultivation, 0, 100),
});

const NOTHING: TermPoints = { growth: 0, revenue: 0, investment: 0, jobs: 0, environment: 0, debt: 0, people: 0 };

/** Points by which standing orders make each term look better than it is. */
export function liftsOf({ dressings }: World, { standing }: Pick<State, 'standing'>): TermPoints {
  let lifts: Record<EvaluationTerm, number> | null = null;
  for (const { policy, term, points } of dressings) {
    const { level } = standing[policy];
    if (level === 0) continue;
    lifts ??= { ...NOTHING };
    lifts[EVALUATION_TERMS[term]] += points * LEVEL_STRENGTH[level];
  }
  return lifts ?? NOTHING;
}

/** Points as the level above sees them: a term cannot look better than perfect. */
export function dressed(points: TermPoints, lifts: TermPoints): TermPoints {
  if (lifts === NOTHING) return points;
  return Object.fromEntries(EVALUATION_TERMS.map((term) => [term, clamp(points[term] + lifts[term], 0, Math.max(points[term], 100))])) as TermPoints;
}

/** The sum of all terms by the weights of a regime. */
export const weigh = ({ weights }: EvaluationRegime, points: TermPoints): number =>
  weights.growth * points.growth + weights.revenue * points.revenue + weights.investment * points.investment + weights.jobs * points.jobs + weights.environment * points.environment + weights.debt * points.debt + weights.people * points.people;

/** A score above this brings favour at a plan's end, one below costs it. */
export const PASSING_SCORE = 52;
/** Points of favour (political capital) for each point above it. */
export const FAVOUR_PER_POINT = 0.9;
/** Points of favour for a plan that was judged at `score`. */
export const favourFor = (score: number): number => FAVOUR_PER_POINT * (score - PASSING_SCORE);
/** Grants for standing, as a share of GDP; below 50 points they are cut. */
export const grantShareFor = (standing: number): number => 0.004 * clamp((standing - 50) / 50, -1, 1);
/** So much favour opens doors: one more seal a year. */
export const FAVOUR_FOR_A_SEAL = 60;

/** True for the last year of a plan, in which it is judged; 1990 is judged by itself. */
export const isJudged = (year: number): boolean => (year + 1) % 5 === 1;

export interface ScorecardPart { readonly term: EvaluationTerm; /** 0–1; all add up to 1. */ readonly weight: number; /** Points 0–100, as the level above sees them. */ readonly points: number; /** Of these, points that are dressing. */ readonly dressed: number }

/** The running scorecard at the start of a year, as the level above would read it now. */
export interface RunningScorecard {
  readonly regime: EvaluationRegime;
  /** Years of the plan that have been counted. */
  readonly years: number;
  /** What the points are taken from: the mean of the plan's years so far, the last year alone (a plan's first year), or nothing yet. */
  readonly basis: 'plan' | 'lastYear' | 'none';
  /** What was read off the last year, reported figures included; null in the first. */
  readonly lastYear: YearInNumbers | null;
  readonly parts: readonly ScorecardPart[];
  /** 0–100 by the weights in force; null while nothing has been counted. */
  readonly score: number | null;
  /** At the end of this year the plan is judged. */
  readonly judgedIn: number;
  /** Grants of this standing above (or below) those of a city in neither favour nor disfavour, bn yuan a year. */
  readonly grants: number;
}

/** Read the running scorecard. `before` = the city a year earlier, if there was one. */
export function scorecardOf(level: Level, state: State, before: State | null): RunningScorecard {
  const regime = worldOf(level).regimes[tableYear(state.year)];
  const { points, dressing, basis } = pointsSoFar(level, state, before);
  const parts = EVALUATION_TERMS.map((term) => ({ term, weight: regime.weights[term], points: points?.[term] ?? 0, dressed: dressing[term] }));
  let judgedIn = state.year;
  while (!isJudged(judgedIn)) judgedIn += 1;
  return {
    regime, basis, parts, judgedIn, lastYear: before && yearInNumbers(level, before, state), years: state.tally.years, score: points && weigh(regime, points),
    grants: grantShareFor(indicator(level, state, 'standing')) * indicator(level, state, 'gdp'),
  };
}

interface PointsSoFar { readonly points: TermPoints | null; readonly dressing: TermPoints; readonly basis: RunningScorecard['basis'] }

const byTerm = (pointsOf: (term: EvaluationTerm) => number): TermPoints => Object.fromEntries(EVALUATION_TERMS.map((term) => [term, pointsOf(term)])) as TermPoints;

function pointsSoFar(level: Level, state: State, before: State | null): PointsSoFar {
  const { years, ...sums } = state.tally;
  if (years > 0) return { points: byTerm((term) => sums[term] / years), dressing: byTerm((term) => state.dressing.claimed[term] / years), basis: 'plan' };
  if (before === null) return { points: null, dressing: NOTHING, basis: 'none' };
  const points = pointsOfYear(level, before, state);
  const bare = termPoints(yearInNumbers(level, before, state));
  return { points, dressing: byTerm((term) => points[term] - bare[term]), basis: 'lastYear' };
}

/** The points of a year that lies between two states, as the level above saw them. */
export const pointsOfYear = (level: Level, before: State, after: State): TermPoints => dressed(termPoints(yearInNumbers(level, before, after)), liftsOf(worldOf(level), after));

function yearInNumbers(level: Level, before: State, after: State): YearInNumbers {
  const { stocks } = after;
  const grown = (id: 'gdp' | 'revenue'): number => indicator(level, after, id) / indicator(level, before, id) - 1;
  return {
    growth: grown('gdp'), revenueGrowth: grown('revenue'), usual: usualGrowth(tableYear(before.year)),
    visible: VISIBLE_LEVERS.reduce((sum, lever) => sum + stocks[LEVER[lever]] / MICRO, 0),
    unemployment: shown(after, 'shownUnemployment'), pollution: shown(after, 'shownPollution'), debtRatio: shown(after, 'shownDebtRatio'),
    life: indicator(level, after, 'qualityOfLife'), cultivation: indicator(level, after, 'cultivation'),
  };
}

const shown = ({ stocks }: State, stock: 'shownUnemployment' | 'shownPollution' | 'shownDebtRatio'): number => stocks[STOCK[stock]] / MICRO;
