/** What the verdict page tells: the road, how the city was scored on the way, and what the successors found. */
import {
  indicator, LAST_YEAR, SIDES,
  type Evaluation, type Indicator, type Level, type Side, type State, type Text, type Verdict,
} from '../../sim/index';
import { decimalsOf, planOf, scaleOf } from './format';

/** From gilded towers to the scholar's garden, twenty points each. */
export const STATIONS = ['nouveauRiche', 'wellOff', 'solid', 'scholarMerchant', 'gentry'] as const;
export type Station = (typeof STATIONS)[number];
export const STATION_POINTS = 20;

export const stationOf = (score: number): Station => STATIONS[Math.min(STATIONS.length - 1, Math.max(0, Math.floor(score / STATION_POINTS)))];

/** How the forty years came to their end. `left` = the mayor went early; `years` = years governed. */
export type Term =
  | { readonly kind: 'full' }
  | { readonly kind: 'left'; readonly years: number }
  | { readonly kind: 'insolvency' | 'unrest' | 'exposure'; readonly year: number };

/** `governed` = the state on the day that the mayor handed over. */
export function termOf(level: Level, governed: State): Term {
  if (governed.ended) return { kind: governed.ended.kind, year: governed.ended.year };
  return governed.year > LAST_YEAR ? { kind: 'full' } : { kind: 'left', years: governed.year - level.city.start.year };
}

/** What the heading calls the city: its station on the road, or how it broke. A broken city is not praised for its wealth. */
export type Called = Station | 'insolvency' | 'unrest' | 'exposure';

export const calledOf = (term: Term, score: number): Called => (term.kind === 'full' || term.kind === 'left' ? stationOf(score) : term.kind);

/** Flags nearer than this on the road would cover each other's staff. */
const CROWDED_POINTS = 6;

/** `flies` = to which side of its staff the cloth hangs; `both` = it is centred on it. */
export interface Flag { readonly id: 'you' | 'history'; readonly score: number; readonly flies: 'left' | 'right' | 'both' }

/** Your flag and history's. History's turns away where they would touch. */
export function flagsOf(you: number, history: number | null): readonly Flag[] {
  const yours: Flag = { id: 'you', score: you, flies: 'both' };
  if (history === null) return [yours];
  const crowded = Math.abs(history - you) < CROWDED_POINTS;
  return [{ id: 'history', score: history, flies: crowded ? (history < you ? 'left' : 'right') : 'both' }, yours];
}

/** What the level above wrote on a plan's last day, by the scorecard then in force. */
export interface Scorecard { readonly plan: number | null; readonly year: number; readonly regime: Text; readonly score: number }

export const scorecardsOf = (level: Level, evaluations: readonly Evaluation[]): readonly Scorecard[] =>
  evaluations.flatMap((evaluation) => {
    const regime = level.nation.regimes.find(({ id }) => id === evaluation.regime);
    return regime ? [{ plan: planOf(evaluation.year)?.number ?? null, year: evaluation.year, regime: regime.name, score: evaluation.score }] : [];
  });

export interface Gap { /** Mean of all scorecards, 0–100. */ readonly evaluated: number; /** Verdict less evaluation, points. */ readonly points: number }

/** How far the verdict lies from what the scorecards said on the way; null when nothing was scored. */
export function gapOf(score: number, cards: readonly Scorecard[]): Gap | null {
  if (cards.length === 0) return null;
  const evaluated = cards.reduce((sum, card) => sum + card.score, 0) / cards.length;
  return { evaluated, points: score - evaluated };
}

/** Of ten other worlds in which the real city's choices were made, in how many it ends below `score`. */
export const historiesBelow = (score: number, scores: readonly number[]): number =>
  Math.round((10 * scores.filter((other) => other < score).length) / Math.max(1, scores.length));

/** The sides on which a city stands highest and lowest. */
export function extremesOf(sides: Verdict['sides']): { readonly highest: Side; readonly lowest: Side } {
  const order = SIDES.toSorted((a, b) => sides[b] - sides[a]);
  return { highest: order[0], lowest: order[order.length - 1] };
}

/** One thing that the caretakers of 2031–35 found, with the value handed over and the value at the end. */
export interface Finding { readonly indicator: Indicator; readonly from: number; readonly to: number; /** `none` = nothing was there, and nothing came. */ readonly turn: 'better' | 'worse' | 'steady' | 'none' }

/** Where "more" is better; for the rest less is. */
const MORE_IS_BETTER: Readonly<Partial<Record<Indicator, boolean>>> = {
  gdp: true, cultivation: true, waterAir: true, qualityOfLife: true, debtRatio: false, unemployment: false, risk: false,
};
const FINDINGS = ['gdp', 'debtRatio', 'unemployment', 'waterAir', 'cultivation', 'qualityOfLife'] as const satisfies readonly Indicator[];
/** Below this there was nothing worth a word, whichever way it went. */
const HARDLY: Readonly<Partial<Record<Indicator, number>>> = { cultivation: 2 };
/** Smaller relative moves are called steady, and so is what looks the same when it is written down. */
const STEADY_BELOW = 0.03;
const written = (id: Indicator, value: number): string => (value * scaleOf(id)).toFixed(decimalsOf(id));

/** What lasted and what didn't, between handing over and the end of the epilogue. */
export function findingsOf(level: Level, handedOver: State, after: State): readonly Finding[] {
  return FINDINGS.map((id) => {
    const from = indicator(level, handedOver, id);
    const to = indicator(level, after, id);
    const moved = Math.abs(to - from) >= STEADY_BELOW * Math.abs(from) && written(id, from) !== written(id, to);
    const better = to > from === (MORE_IS_BETTER[id] ?? true);
    const isNothing = Number(written(id, from)) === 0;
    const hardly = Math.max(from, to) < (HARDLY[id] ?? 0);
    return { indicator: id, from, to, turn: hardly ? 'none' : moved ? (better ? 'better' : 'worse') : isNothing ? 'none' : 'steady' };
  });
}
