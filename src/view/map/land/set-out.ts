/** A painting for a level that has none baked: its own water, ground, roads, lots and mountains, set out in the browser. */
import type { City } from '../../../sim/index';
import type { Painting } from '../device';
import type { RoadTable } from '../layers';
import type { Slot } from '../slots';
import { keepRoadsClear, layCountry } from './country';
import { geographyOf } from './from-level';
import type { Geography } from './geography';
import { layForeground } from './foreground';
import { beginGround, type GroundLayers } from './ground-layers';
import { Planner, type Water } from './planner';
import { quartersOf } from './quarter-kinds';
import { layQuarter, laySheds } from './quarters';
import { paintRoads } from './road-sheet';
import { layGatherings } from './gatherings';
import { laySites } from './sites';
import { dressed } from './style';
import { makeWater, paintPlan } from './water';
import { layFreight, layMetro, layTraffic } from './traffic';
import { layRailway, layWaters } from './waters';

export interface SetOut {
  readonly slots: readonly Slot[];
  readonly roads: { readonly canvas: HTMLCanvasElement; readonly table: RoadTable };
  readonly plan: HTMLCanvasElement;
  /** For machines without a graphics card. */
  readonly ground: GroundLayers | null;
}

/** Px per world unit of the ground that is painted while the player waits. */
const GROUND_SCALE = 0.6;

/** In how many steps a place is set out. */
export const SET_OUT_STEPS = 5;

/** Sets a place out step by step; between them the page stays in hand. */
export async function setOut(city: City, painting: Painting, onStep: (done: number) => void): Promise<SetOut> {
  const place = geographyOf(city);
  let done = 0;
  const step = async <T>(act: () => T): Promise<T> => {
    await nextTask();
    const made = act();
    onStep(++done);
    return made;
  };
  const water = await step(() => makeWater(place));
  const plan = await step(() => paintPlan(place, water));
  const ground = painting === 'plain' ? beginGround(plan, GROUND_SCALE) : null;
  const slots = await step(() => slotsOf(city, place, water.at));
  const roads = await step(() => paintRoads(place.roads, water.at));
  return { slots, roads, plan, ground: await step(() => ground?.(water) ?? null) };
}

/** Lets the page answer the hand first. */
const nextTask = (): Promise<void> => new Promise((go) => { setTimeout(go); });

/** What comes and goes with the decades. Laid last, so that all that stands keeps its number. */
export function layTimes(plan: Planner, place: Geography): void {
  layMetro(plan, place);
  layFreight(plan, place);
  layTraffic(plan, place);
  layGatherings(plan, place);
}

/** All slots of a place, in a fixed order. */
export function slotsOf(city: City, place: Geography, water: Water): readonly Slot[] {
  const plan = new Planner(water, { hills: place.hills, lakes: place.lakes, apart: 0.4 });
  for (const { at, size } of place.hills) plan.at(at, { kind: 'fixed', look: 'hill', size, depth: at[1] - 12 });
  const quarters = quartersOf(city);
  for (const quarter of quarters) layQuarter(plan, quarter);
  for (const quarter of quarters) laySheds(plan, quarter);
  keepRoadsClear(plan, place);
  layForeground(plan, place);
  layRailway(plan, place);
  layCountry(plan, place);
  layWaters(plan, place);
  laySites(plan, place);
  layTimes(plan, place);
  return dressed(plan.slots, city);
}
