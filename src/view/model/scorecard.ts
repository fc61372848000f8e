/** The running scorecard as rows that add up on screen, and what it pays. */
import {
  exposureOf, FAVOUR_FOR_A_SEAL, favourFor, indicator, PASSING_SCORE, scorecardOf,
  type EvaluationTerm, type Exposure, type Indicator, type Level, type RunningScorecard, type State, type YearInNumbers,
} from '../../sim/index';
import { roundedTo } from './format';
import { regimeChange } from './regime';

/** Below the pass favour is lost; from here on it is a pleasure to be seen. */
const SPLENDID_SCORE = 75;
export type Mood = 'splendid' | 'passes' | 'fails';
export const moodOf = (score: number): Mood => (score >= SPLENDID_SCORE ? 'splendid' : score >= PASSING_SCORE ? 'passes' : 'fails');

export interface CardRow {
  readonly term: EvaluationTerm;
  /** Per cent of the whole. */
  readonly weight: number;
  /** Per cent under the scorecard before, in the year in which another comes into force; else null. */
  readonly was: number | null;
  /** 0–100, whole. */
  readonly points: number;
  /** What it adds to the score, in tenths of a point; all rows add up to `score`. */
  readonly adds: number;
  /** Of `points`, how many are dressing, whole. */
  readonly dressed: number;
  /** Indicator whose causes explain it, if there is one. */
  readonly why: Indicator | null;
}

export interface CardView {
  readonly card: RunningScorecard;
  /** In tenths of a point; null while nothing has been counted. */
  readonly score: number | null;
  /** The heaviest first; what does not count is left out. */
  readonly rows: readonly CardRow[];
  readonly isNew: boolean;
  readonly pays: Pays;
  readonly dressing: DressedFigures | null;
}

/** Figures that have left the city: what they win and what they risk. */
export interface DressedFigures {
  readonly exposure: Exposure;
  /** Of the score, in tenths of a point, what is dressing; the rest of it is what it would be bare. */
  readonly adds: number;
}

/** Points 0–100 and bn yuan a year. */
export interface Pays {
  readonly standing: number;
  readonly grants: number;
  readonly favour: number;
  /** Favour after the plan has been judged at the score of today. */
  readonly favourThen: number | null;
  readonly sealFrom: number;
}

const EXPLAINED_BY: Readonly<Record<EvaluationTerm, Indicator | null>> = {
  growth: 'gdp', revenue: 'revenue', investment: null, jobs: 'unemployment', environment: 'waterAir', debt: 'debtRatio', people: 'qualityOfLife',
};

/** `before` = the city a year earlier, if there was one. */
export function cardViewOf(level: Level, state: State, before: State | null): CardView {
  const card = scorecardOf(level, state, before);
  const counted = card.parts.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const score = card.score === null ? null : Math.round(card.score * 10);
  const old = regimeChange(level, state.year)?.before.weights;
  const wasOf = (term: EvaluationTerm): number | null => (old ? Math.round(100 * old[term]) : null);
  const adds = roundedTo(score ?? 0, counted.map(({ weight, points }) => (score === null ? 0 : weight * points * 10)));
  const rows = counted.map(({ term, weight, points, dressed }, n) => ({ term, weight: Math.round(weight * 100), was: wasOf(term), points: Math.round(points), adds: adds[n], dressed: Math.round(dressed), why: EXPLAINED_BY[term] }));
  return { card, score, rows, isNew: card.regime.from === state.year && before !== null, pays: paysOf(level, state, card), dressing: dressedFigures(level, state, card) };
}

/** null while no figure stands away from the city and no inquiry looks for one. */
function dressedFigures(level: Level, state: State, card: RunningScorecard): DressedFigures | null {
  const exposure = exposureOf(level, state);
  const adds = card.score === null ? 0 : Math.round(card.parts.reduce((sum, { weight, dressed }) => sum + weight * dressed * 10, 0));
  return exposure.gap < 0.5 && adds === 0 && exposure.inquiryUntil === null ? null : { exposure, adds };
}

function paysOf(level: Level, state: State, card: RunningScorecard): Pays {
  const favour = indicator(level, state, 'politicalCapital');
  const then = card.score === null ? null : Math.min(100, Math.max(0, favour + favourFor(card.score)));
  return { standing: indicator(level, state, 'standing'), grants: card.grants, favour, favourThen: then, sealFrom: FAVOUR_FOR_A_SEAL };
}

/** The figure that a term's sentence tells: shares 0–1, points 0–100; null where it tells none. */
export function figureOf(term: EvaluationTerm, year: YearInNumbers): { readonly value: number; readonly indicator: Indicator } | null {
  switch (term) {
    case 'growth': return { value: year.growth, indicator: 'growth' };
    case 'revenue': return { value: year.revenueGrowth, indicator: 'growth' };
    case 'investment': return null;
    case 'jobs': return { value: year.unemployment, indicator: 'unemployment' };
    case 'environment': return { value: 100 - year.pollution, indicator: 'waterAir' };
    case 'debt': return { value: year.debtRatio, indicator: 'debtRatio' };
    case 'people': return { value: year.life, indicator: 'qualityOfLife' };
  }
}
