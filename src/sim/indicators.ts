/** What can be read off a state: the true value of every indicator, and what the city knows of it. */
import { clamp } from './curves';
import { evaluate } from './form';
import { formOf, PROPERTY_PRESSURE } from './forms';
import type { Level } from './level';
import type { State } from './state';
import { AT, LEVER, MICRO, STOCK } from './stocks';
import { INDUSTRIES, type Indicator, type Industry } from './vocabulary';
import { tableYear, type World, worldOf } from './world';

/**
 * True value of an indicator. Shares are 0–1 (`debtRatio` is debt over a year's revenue, hidden debt included), points 0–100, money bn yuan at 2020 prices,
 * `outputPerWorker` thousand yuan, `workers` thousand, `stage` 1–5.
 */
export const indicator = (level: Level, state: State, id: Indicator): number => readIndicator(worldOf(level), state, id);

export function readIndicator(world: World, state: State, id: Indicator): number {
  const form = formOf(world, id);
  if (form !== null) return evaluate(form, state.stocks);
  if (id === 'growth') return state.lastGdp > 0 ? readIndicator(world, state, 'gdp') / state.lastGdp - 1 : 0;
  return housePrice(world, state);
}

/** House price here, relative to the national level of 2010: the country's price × how heavily the city builds. */
const housePrice = (world: World, { year, stocks }: Pick<State, 'year' | 'stocks'>): number => (nationalHousePrice(world, year) / 2) * evaluate(PROPERTY_PRESSURE, stocks);

export const nationalHousePrice = (world: World, year: number): number => world.curve.housePrice[tableYear(year)];

/** What the desk shows of an indicator: a value with its 80 % range. `measured` is false while only reports exist. */
export interface Observation { readonly value: number; readonly low: number; readonly high: number; readonly measured: boolean }

/** How wrong reports are without monitoring: `bias` is the share by which they flatter, `noise` their spread. */
export const REPORTS: Partial<Record<Indicator, { readonly shown: number; readonly bias: number; readonly noise: number }>> = {
  debtRatio: { shown: STOCK.shownDebtRatio, bias: 0.25, noise: 0.35 },
  unemployment: { shown: STOCK.shownUnemployment, bias: 0.2, noise: 0.4 },
  waterAir: { shown: STOCK.shownPollution, bias: 0.2, noise: 0.35 },
  valueKept: { shown: STOCK.shownValueKept, bias: 0, noise: 0.12 },
  dependence: { shown: STOCK.shownDependence, bias: 0, noise: 0.08 },
};
/** Half of a triangular distribution on (−1, 1) lies within ±0.29; 80 % within ±0.55. */
const EIGHTY_PERCENT = 0.55;

export function observed(level: Level, state: State, id: Indicator): Observation {
  const report = REPORTS[id];
  if (report === undefined) {
    const value = indicator(level, state, id);
    return { value, low: value, high: value, measured: true };
  }
  const blind = 1 - clamp(state.stocks[LEVER.monitoring] / MICRO, 0, 1);
  const shown = state.stocks[report.shown] / MICRO;
  // The range is what a truth could be behind this report: reports flatter, so it reaches further on the bad side.
  const low = shown * (1 - EIGHTY_PERCENT * report.noise * blind);
  const high = shown * (1 + (report.bias + EIGHTY_PERCENT * report.noise) * blind);
  const measured = blind < 0.6;
  if (id === 'waterAir') return { value: 100 - shown, low: clamp(100 - high, 0, 100), high: 100 - low, measured };
  return { value: shown, low, high, measured };
}

/** Value added (bn yuan) and stage (1–5) of one industry. */
export function industryOutput(state: State, industry: Industry): { foreign: number; domestic: number; stage: number } {
  const i = INDUSTRIES.indexOf(industry);
  return { foreign: state.stocks[AT.foreign + i] / MICRO, domestic: state.stocks[AT.domestic + i] / MICRO, stage: state.stocks[AT.stage + i] / MICRO };
}

/** How related two industries are, 0–1. */
export function relatedness(level: Level, a: Industry, b: Industry): number {
  return Math.sqrt(worldOf(level).industry.nearness[INDUSTRIES.indexOf(a)][INDUSTRIES.indexOf(b)]);
}

/** Relatedness density: how much of what is near this industry the city can already do, 0–1. Within reach from about 0.3. */
export function densityOf(level: Level, state: State, industry: Industry): number {
  const world = worldOf(level);
  const i = INDUSTRIES.indexOf(industry);
  const { nearness, nearnessSum } = world.industry;
  const norm = presenceNorm(world, tradables(state), tableYear(state.year));
  let density = 0;
  for (let j = 0; j < INDUSTRIES.length; j++) {
    const skill = state.stocks[AT.capability + j] / MICRO;
    density += (nearness[i][j] * skill) / (skill + norm);
  }
  return density / nearnessSum[i];
}

/** Worker-equivalents (thousand) at which an industry counts as half present; it grows with the city, but slower. */
export function presenceNorm(world: World, tradablesBn: number, t: number): number {
  return 0.05 * Math.sqrt((world.firstTradables * tradablesBn * 1000) / world.curve.productivity[t]);
}

function tradables(state: State): number {
  let sum = 0;
  for (let i = 0; i < INDUSTRIES.length; i++) sum += state.stocks[AT.foreign + i] + state.stocks[AT.domestic + i];
  return sum / MICRO;
}
