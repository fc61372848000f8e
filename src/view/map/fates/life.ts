/** What moves: boats, people, trucks, trains. */
import type { CityPicture } from '../../model/picture';
import type { Slot } from '../slots';
import { type Fate, showIf } from './fate';

export function boatFate(slot: Slot, city: CityPicture): Fate {
  const traffic = slot.look === 'boat-barge' ? Math.max(0.4, city.trade * 1.1) : city.water * 0.5 + city.life * 0.5;
  return showIf(slot.rank <= traffic, slot.look);
}

export const personFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.rank <= city.life, slot.look);
export const stallsFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.rank <= city.life, slot.look);
export const truckFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.rank <= Math.max(city.trade, city.works * 0.6) * (0.3 + 0.7 * city.active), slot.look);
/** Fast trains run, and the line of this place is open: the rank of its pieces is its first year, in thousands. */
export const hasRail = (slot: Slot, city: CityPicture): boolean => city.built.includes('fast-trains') && city.year >= slot.rank * 1000;

export const railFate = (slot: Slot, city: CityPicture): Fate => showIf(hasRail(slot, city), slot.look);
export const trainFate = (slot: Slot, city: CityPicture): Fate => showIf(hasRail(slot, city) && city.life > 0.25, slot.look);
export const fixedFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.look !== 'egret' || city.air > 0.4, slot.look);
