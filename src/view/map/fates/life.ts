/** What moves: boats, people, trucks, trains. */
import type { CityPicture } from '../../model/picture';
import { eraOf, vehicleIn } from '../../model/eras';
import { chance } from '../chance';
import { readGate } from '../gate';
import type { Slot } from '../slots';
import { type Fate, NOTHING, show, showIf } from './fate';

export function boatFate(slot: Slot, city: CityPicture): Fate {
  const traffic = slot.look === 'boat-barge' ? Math.max(0.4, city.trade * 1.1) : city.water * 0.5 + city.life * 0.5;
  return showIf(slot.rank <= traffic, slot.look);
}

export const personFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.rank <= city.life, slot.look);
export const truckFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.rank <= Math.max(city.trade, city.works * 0.6) * (0.3 + 0.7 * city.active), eraOf(city.era, chance(slot.id, 631)) === 0 ? slot.look : slot.id % 2 ? 'lorry-red' : 'lorry-blue');

/** Roads fill as the city grows, and with what its decade drives. */
export function trafficFate(slot: Slot, city: CityPicture): Fate {
  const busy = (0.3 + 0.3 * city.works + 0.15 * city.towers + 0.08 * city.era) * (0.35 + 0.65 * city.active);
  const { isOpen } = readGate(slot.look, city);
  return showIf(isOpen && slot.rank <= busy, vehicleIn(eraOf(city.era, chance(slot.id, 631) * 0.8 - 0.2), chance(slot.id, 632)));
}

/** A goods train is as long as the trade; boxcars give way to containers. */
export function freightFate(slot: Slot, city: CityPicture): Fate {
  const length = Math.max(0.16, city.freight) * (0.4 + 0.6 * city.active);
  if (slot.look === 'engine') return show(city.era < 2 ? 'freight-diesel' : 'freight-electric');
  if (slot.rank > length) return NOTHING;
  return show(eraOf(city.era, chance(slot.id, 633)) === 0 ? 'freight-boxcar' : `freight-container-${Math.floor(chance(slot.id, 634) * 4)}`);
}

export const metroFate = (slot: Slot, city: CityPicture): Fate => showIf(city.metro && (slot.look !== 'metro-car' || city.life > 0.25), slot.look);

/** Whether the people of a slot's district keep a feast. The look is the district and the kind of feast. */
export const isFeast = (slot: Slot, city: CityPicture): boolean => city.feasts.includes(slot.look.slice(0, slot.look.indexOf('#')));
export const crowdFate = (slot: Slot, city: CityPicture): Fate => showIf(isFeast(slot, city), `feast-${slot.look.slice(-1)}`);

/** Kitchen gardens are kept where a city is tended and has outgrown its fields. */
export const isGardened = (slot: Slot, city: CityPicture): boolean => city.era >= 1 && slot.rank <= city.tended * 0.6 + (city.green - 0.5) * 0.9;
export const allotmentFate = (slot: Slot, city: CityPicture): Fate => showIf(isGardened(slot, city), slot.look);

export const migrantFate = (slot: Slot, city: CityPicture): Fate => showIf(readGate(slot.look, city).isOpen && slot.rank <= city.migrants, `migrant-${slot.id % 3}`);
/** Fast trains run, and the line of this place is open: the rank of its pieces is its first year, in thousands. */
export const hasRail = (slot: Slot, city: CityPicture): boolean => city.built.includes('fast-trains') && city.year >= slot.rank * 1000;

export const railFate = (slot: Slot, city: CityPicture): Fate => showIf(hasRail(slot, city), slot.look);
export const trainFate = (slot: Slot, city: CityPicture): Fate => showIf(hasRail(slot, city) && city.life > 0.25, slot.look);
export const fixedFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.look !== 'egret' || city.air > 0.4, slot.look);
