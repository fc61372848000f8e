/** What will probably follow: many short games from today with other luck, with and without this year's decisions. */
import { observed, SIGNS } from '../sim/index';
import type { Decision, Indicator, Level, State } from '../sim/index';
import { futureSeed, inOneGo, playAhead } from './futures';
import type { Steps } from './futures';
import { bandOf, inTenths } from './odds';
import type { Band, Tenths } from './odds';

/** Something that a player wants to hold at the end of `year`, which must lie within the forecast. */
export interface Threshold { readonly indicator: Indicator; readonly year: number; readonly atLeast?: number; readonly atMost?: number }

export interface ForecastOptions {
  readonly futures?: number;
  readonly years?: number;
  readonly indicators?: readonly Indicator[];
  readonly thresholds?: readonly Threshold[];
}

/**
 * One indicator's possible values, year by year (each at the end of its year).
 *
 * They are what the desk will show then, not the truth behind it: a forecast must not tell what the city cannot know.
 */
export interface Fan { readonly years: readonly number[]; readonly with: readonly Band[]; readonly without: readonly Band[] }

/** In how many of ten futures a threshold holds: `anyway` + `gained` with the drafted decisions, `anyway` + `lost` without them. */
export interface ThresholdOdds {
  readonly threshold: Threshold;
  readonly anyway: number;
  readonly gained: number;
  readonly lost: number;
  readonly with: Tenths;
  readonly without: Tenths;
}

export interface Forecast {
  /** The year whose decisions are drafted. */
  readonly from: number;
  readonly futures: number;
  readonly fans: Readonly<Partial<Record<Indicator, Fan>>>;
  readonly thresholds: readonly ThresholdOdds[];
}

export interface ForecastQuery { readonly state: State; readonly decisions: readonly Decision[]; readonly options?: ForecastOptions }

const FUTURES = 200;
const YEARS = 6;
/** Futures between two looks at the post. */
const CHUNK = 10;

/** One of the two courses in all futures: `values[indicator][year][future]`. */
type Samples = Map<Indicator, number[][]>;

/** Look ahead from `state` with the drafted `decisions`, and without them under the same luck. Standing orders go on. */
export function forecast(level: Level, state: State, decisions: readonly Decision[], options: ForecastOptions = {}): Forecast {
  return inOneGo(forecastSteps(level, { state, decisions, options }));
}

export function* forecastSteps(level: Level, { state, decisions, options = {} }: ForecastQuery): Steps<Forecast> {
  const { futures = FUTURES, years = YEARS, indicators = SIGNS, thresholds = [] } = options;
  const watched = [...new Set([...indicators, ...thresholds.map((threshold) => threshold.indicator)])];
  const bare = samples(watched, years);
  const drafted = decisions.length > 0 ? samples(watched, years) : bare;
  for (let index = 0; index < futures; index++) {
    const seed = futureSeed(state.seed, state.year, index);
    record(level, bare, playAhead(level, state, { decisions: [], years, seed }));
    if (drafted !== bare) record(level, drafted, playAhead(level, state, { decisions, years, seed }));
    if (index % CHUNK === CHUNK - 1) yield;
  }
  return {
    from: state.year,
    futures,
    fans: Object.fromEntries(indicators.map((id) => [id, fanOf(state.year, drafted.get(id)!, bare.get(id)!)])),
    thresholds: thresholds.map((threshold) => oddsOf(threshold, state.year, { drafted, bare })),
  };
}

function samples(watched: readonly Indicator[], years: number): Samples {
  return new Map(watched.map((id) => [id, Array.from({ length: years }, () => [])]));
}

function record(level: Level, into: Samples, states: readonly State[]): void {
  for (const [id, byYear] of into) states.forEach((state, n) => byYear[n].push(observed(level, state, id).value));
}

function fanOf(from: number, drafted: readonly number[][], bare: readonly number[][]): Fan {
  const without = bare.map(bandOf);
  return { years: bare.map((_, n) => from + n), with: drafted === bare ? without : drafted.map(bandOf), without };
}

function oddsOf(threshold: Threshold, from: number, { drafted, bare }: { drafted: Samples; bare: Samples }): ThresholdOdds {
  const withDraft = shareHolding(threshold, from, drafted);
  const without = shareHolding(threshold, from, bare);
  // Tenths are compared after rounding, so that the dots on the desk add up.
  const difference = withDraft.tenths - without.tenths;
  return {
    threshold, with: withDraft, without,
    anyway: Math.min(withDraft.tenths, without.tenths), gained: Math.max(0, difference), lost: Math.max(0, -difference),
  };
}

function shareHolding(threshold: Threshold, from: number, recorded: Samples): Tenths {
  const values = recorded.get(threshold.indicator)!;
  const last = values.length - 1;
  const atItsYear = values[Math.min(last, Math.max(0, threshold.year - from))];
  return inTenths(atItsYear.filter((value) => holds(value, threshold)).length, atItsYear.length);
}

/** True when `value` keeps within the bounds that are given. */
export function holds(value: number, { atLeast = -Infinity, atMost = Infinity }: { readonly atLeast?: number; readonly atMost?: number }): boolean {
  return value >= atLeast && value <= atMost;
}
