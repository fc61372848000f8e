/** Sets out the whole painting: thousands of slots, in a fixed order, so that ids never change between two bakes of the same plan. */
import type { Slot } from '../../../src/view/map/slots';
import { layCity } from './city';
import { layCountry } from './country';
import { Planner, type Water } from './planner';
import { layTowns } from './towns';
import { layRailway, layWaters } from './waters';
import { layZones } from './zones';

export function planSlots(water: Water): Slot[] {
  const plan = new Planner(water);
  layTowns(plan);
  layZones(plan);
  layCity(plan);
  layRailway(plan);
  layCountry(plan);
  layWaters(plan);
  for (const [x, y] of [[612, 96], [628, 89], [645, 95], [660, 85], [679, 93], [640, 106], [596, 106]]) plan.at([x + 180, y + 60], { kind: 'fixed', look: 'egret', depth: -2900, size: 0.8 });
  return plan.slots;
}
