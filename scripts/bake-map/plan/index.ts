/** Sets out the whole painting: thousands of slots, in a fixed order, so that ids never change between two bakes of the same plan. */
import type { Slot } from '../../../src/view/map/slots';
import { layCity } from './city';
import type { Geography } from '../../../src/view/map/land/geography';
import { layCountry } from '../../../src/view/map/land/country';
import { Planner, type Water } from '../../../src/view/map/land/planner';
import { laySites } from '../../../src/view/map/land/sites';
import { layTimes } from '../../../src/view/map/land/set-out';
import { layRailway, layWaters } from '../../../src/view/map/land/waters';
import { layTowns } from './towns';
import { layZones } from './zones';

export function planSlots(place: Geography, water: Water): Slot[] {
  const plan = new Planner(water, { hills: place.hills });
  layTowns(plan);
  layZones(plan);
  layCity(plan);
  layRailway(plan, place);
  layCountry(plan, place);
  layWaters(plan, place);
  for (const [x, y] of [[612, 96], [628, 89], [645, 95], [660, 85], [679, 93], [640, 106], [596, 106]]) plan.at([x + 180, y + 60], { kind: 'fixed', look: 'egret', depth: -2900, size: 0.8 });
  laySites(plan, place);
  layTimes(plan, place);
  return plan.slots;
}
