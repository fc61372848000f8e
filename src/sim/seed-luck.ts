/** What a seed decides once for a whole game: when national turns and technology waves come, how high these rise, and which events its draws rule out. History (seed 0) keeps its dates. */
import type { DrivenEvent } from './prepared/events';
import { draw, drawAt, moment, STREAM } from './random';
import { INDUSTRY_COUNT, tableYear, type World } from './world';

/** A state-driven event that comes in a year if its chance is above `luck`, 0–1. */
export interface PossibleEvent { readonly driven: DrivenEvent; readonly luck: number }

export interface SeedLuck {
  readonly seed: number;
  /** Years by which each industry's wave comes late, and what multiplies its height. */
  readonly waveDelay: Float64Array;
  readonly waveHeight: Float64Array;
  /** Years by which the quality regime and the national house price come late. */
  readonly qualityDelay: number;
  readonly housePriceDelay: number;
  /** Years by which each fad and each rival comes late, in the order of the data. */
  readonly fadDelay: readonly number[];
  readonly rivalDelay: readonly number[];
  /** State-driven events whose draw of a year is below the highest chance that they can have. */
  readonly possible: (year: number) => readonly PossibleEvent[];
}

const WAVE_YEARS = 2.5;
const HEIGHT_SPREAD = 0.55;
const QUALITY = { draw: 90, years: 5 };
const HOUSE_PRICE = { draw: 91, years: 4 };
/** Fads and rivals come up to two years early or late. */
const SEASON_YEARS = 4;

/** The luck of the seed that was asked for last: a game asks for the same one every year. */
const cache = new WeakMap<World, SeedLuck>();

export function seedLuckOf(world: World, seed: number): SeedLuck {
  let luck = cache.get(world);
  if (luck === undefined || luck.seed !== seed) cache.set(world, (luck = luckOf(world, seed)));
  return luck;
}

function luckOf(world: World, seed: number): SeedLuck {
  const waveDelay = new Float64Array(INDUSTRY_COUNT);
  const waveHeight = new Float64Array(INDUSTRY_COUNT).fill(1);
  const possible = possibleEvents(world, seed);
  if (seed === 0) return { seed, waveDelay, waveHeight, qualityDelay: 0, housePriceDelay: 0, fadDelay: world.fads.map(() => 0), rivalDelay: world.rivals.map(() => 0), possible };
  const { luck } = world.p;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    // Industries of one technology move together; −1 stands alone and keeps its time.
    const family = world.industry.family[i];
    if (family < 0) continue;
    waveDelay[i] = (draw(seed, STREAM.technology, family, 0) + draw(seed, STREAM.technology, family, 1) - 1) * WAVE_YEARS * luck;
    waveHeight[i] = 1 + (draw(seed, STREAM.technology, family, 2) - 0.5) * HEIGHT_SPREAD * luck;
  }
  const delay = (what: typeof QUALITY): number => (draw(seed, STREAM.nation, what.draw, 0) - 0.5) * what.years * luck;
  const season = (what: { readonly draw: number }): number => delay({ draw: what.draw, years: SEASON_YEARS });
  return { seed, waveDelay, waveHeight, qualityDelay: delay(QUALITY), housePriceDelay: delay(HOUSE_PRICE), fadDelay: world.fads.map(season), rivalDelay: world.rivals.map(season), possible };
}

/** Draws depend on seed, year and event alone, so each year's are looked through once. */
function possibleEvents(world: World, seed: number): SeedLuck['possible'] {
  const byYear = new Map<number, readonly PossibleEvent[]>();
  return (year) => {
    let possible = byYear.get(year);
    if (possible === undefined) byYear.set(year, (possible = possibleIn(world, seed, year)));
    return possible;
  };
}

function possibleIn(world: World, seed: number, year: number): PossibleEvent[] {
  const at = moment(seed, STREAM.event, year - 1990);
  const possible: PossibleEvent[] = [];
  for (const driven of world.drivenEvents[tableYear(year)]) {
    const luck = drawAt(at, driven.draw);
    if (luck < driven.mostLikely) possible.push({ driven, luck });
  }
  return possible;
}
