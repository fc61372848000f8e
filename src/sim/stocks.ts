/**
 * The layout of the state's one array of stocks.
 *
 * Every stock is an integer number of micro-units (10⁻⁶ of its own unit), so that causes add up to the last unit.
 * The layout is the same for every level: a save is a list of numbers, and conservation is one loop.
 */
import { CRISES, EVALUATION_TERMS, INDUSTRIES, LEVERS } from './vocabulary';

export const MICRO = 1e6;

/**
 * Micro-units made whole; halves go up, as with `Math.round`.
 *
 * Rounding by `floor` has no branch. `Math.round` has one that no processor can foresee, and a year rounds a thousand amounts.
 */
export function whole(units: number): number {
  return Math.floor(units + 0.5);
}

/** Scalar stocks with their units. */
export const SCALARS = {
  agriculture: 'bn', property: 'bn', propertyLand: 'bn', propertyNewTown: 'bn', propertyWorks: 'bn', services: 'bn', servicesAmenity: 'bn', // value added, bn yuan at 2020 prices
  workers: 'thousand', jobs: 'thousand', jobless: 'share', mismatch: 'share', // labour force, jobs offered, unemployment rate, its structural part
  treasury: 'bn', debt: 'bn', hiddenDebt: 'bn', taxRevenue: 'bn', landRevenue: 'bn', transfers: 'bn',
  landSold: 'share', cost: 'index', lockIn: 'share',
  pollution: 'points', tension: 'points', latentHazard: 'points', // 0–100
  humanCapital: 'points', research: 'points', governance: 'points', infrastructure: 'points', literacy: 'points', politicalCapital: 'points',
  lifeServices: 'points', lifeEnvironment: 'points', lifeCulture: 'points', lifeIncome: 'points', lifeHousing: 'points', // parts of the quality of life
  riskDebt: 'points', riskJobs: 'points', riskEnvironment: 'points', riskConcentration: 'points', riskSocial: 'points', riskUnprepared: 'points', riskLatent: 'points',
  shownDebtRatio: 'share', shownUnemployment: 'share', shownPollution: 'points', shownValueKept: 'share', shownDependence: 'share', // what the city believes
  standing: 'points', // with the level above
  scrutiny: 'share', // how much closer than usual the level above looks at the city's figures
  displaced: 'share', // of the people of the old quarters, those who have had to leave
} as const;
export type Scalar = keyof typeof SCALARS;
export const SCALAR_IDS = Object.keys(SCALARS) as Scalar[];

export const ENDOWMENT_SLOTS = 12;
export const DISTRICT_SLOTS = 12;
export const ACTOR_SLOTS = 8;
const I = INDUSTRIES.length;
const L = LEVERS.length;

/** First index of each family of stocks. */
const S = SCALAR_IDS.length;
export const AT = {
  foreign: S, // value added of foreign-controlled firms by industry, bn
  domestic: S + I, // of domestic firms, bn
  stage: S + 2 * I, // value-chain stage 1–5
  capability: S + 3 * I, // embedded capability, thousand worker-equivalents
  focus: S + 4 * I, // strength of the plan's focus, 0–1.35
  lever: S + 5 * I, // policy stocks
  hold: S + 5 * I + L, // lasting part of the policy stocks, from finished projects
  discovery: S + 5 * I + 2 * L, // endowments, 0–1
  activation: S + 5 * I + 2 * L + ENDOWMENT_SLOTS,
  integrity: S + 5 * I + 2 * L + 2 * ENDOWMENT_SLOTS,
  effort: S + 5 * I + 2 * L + 3 * ENDOWMENT_SLOTS, // how far an activation has taken hold
  familiarity: S + 5 * I + 2 * L + 4 * ENDOWMENT_SLOTS, // districts, 0–1
  influence: S + 5 * I + 2 * L + 4 * ENDOWMENT_SLOTS + DISTRICT_SLOTS, // actors, 0–1
  gap: S + 5 * I + 2 * L + 4 * ENDOWMENT_SLOTS + DISTRICT_SLOTS + ACTOR_SLOTS, // by evaluation term, points by which reported figures have left the true ones
  signal: S + 5 * I + 2 * L + 4 * ENDOWMENT_SLOTS + DISTRICT_SLOTS + ACTOR_SLOTS + EVALUATION_TERMS.length, // by crisis, what the watchers see of its precursor
} as const;
export const STOCK_COUNT = AT.signal + CRISES.length;

/** Index of each scalar stock: `STOCK.debt`. */
export const STOCK = Object.fromEntries(SCALAR_IDS.map((id, index) => [id, index])) as Readonly<Record<Scalar, number>>;
export const LEVER = Object.fromEntries(LEVERS.map((id, index) => [id, AT.lever + index])) as Readonly<Record<(typeof LEVERS)[number], number>>;

const FAMILIES = Object.entries(AT).sort((a, b) => b[1] - a[1]);

/** Name of a stock, such as `debt`, `foreign.laptops` or `activation.3`, for messages and tests. */
export function stockName(index: number): string {
  if (index < S) return SCALAR_IDS[index];
  const [family, first] = FAMILIES.find(([, start]) => index >= start)!;
  const slot = index - first;
  if (['foreign', 'domestic', 'stage', 'capability', 'focus'].includes(family)) return `${family}.${INDUSTRIES[slot]}`;
  if (family === 'lever' || family === 'hold') return `${family}.${LEVERS[slot]}`;
  if (family === 'gap') return `${family}.${EVALUATION_TERMS[slot]}`;
  if (family === 'signal') return `${family}.${CRISES[slot]}`;
  return `${family}.${slot}`;
}

const PLAIN: readonly number[] = Array.from({ length: STOCK_COUNT }, () => 0.5);

/** The stocks as a list for JSON. Copying a list of fractions and filling it is several times as fast as building one. */
export function plainStocks(stocks: Float64Array): number[] {
  const list = PLAIN.slice();
  for (let n = 0; n < list.length; n++) list[n] = stocks[n];
  return list;
}
