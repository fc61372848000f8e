/** Old houses are kept, restored, let go, or sold for gold-crowned towers. */
import type { CityPicture } from '../../model/picture';
import { chance, clamp } from '../chance';
import type { Slot } from '../slots';
import { type Fate, NOTHING, show } from './fate';

/** 0 = sound, 1 = fallen. */
const decayOf = (slot: Slot, city: CityPicture): number => clamp((chance(slot.id, 1) - city.heritage + 0.1) * 2.3);

/** Whether the lot has been razed for something that glitters. */
export const isRazed = (slot: Slot, city: CityPicture): boolean => chance(slot.id, 2) < city.glitz * 0.85;

export function houseFate(slot: Slot, city: CityPicture): Fate {
  if (isRazed(slot, city)) return razedFate(slot, city);
  const decay = decayOf(slot, city);
  if (decay > 0.9 && chance(slot.id, 11) < 0.3) return NOTHING;
  if (decay > 0.5) return show(`${slot.look}-decayed`);
  if (isSham(slot, city)) return show(`${slot.look}-sham`);
  return show(decay < 0.3 && chance(slot.id, 12) < city.tended * 1.1 ? `${slot.look}-restored` : `${slot.look}-kept`);
}

/** As far as a street that is put on show reaches from the middle of its district, world units; twice that from west to east. */
const SHAM_REACH = 70;

const isSham = ({ id, x, y }: Slot, { shams, districts }: CityPicture): boolean =>
  shams.length > 0 && chance(id, 15) < 0.8 && districts.some((district) => shams.includes(district.id) && Math.hypot((x - district.x) / 2, y - district.y) < SHAM_REACH);

function razedFate({ id }: Slot, city: CityPicture): Fate {
  if (chance(id, 8) < 0.42) return NOTHING;
  const height = Math.floor(chance(id, 3) * 2.6);
  if (chance(id, 4) < city.unfinished * 0.6) return show(`frame-${chance(id, 7) < 0.5 ? 'live' : 'dead'}-${height}`);
  return show(chance(id, 5) < 0.45 ? `home-gold-${height}` : `home-${chance(id, 9) < 0.5 ? 'rose' : 'sand'}-${height}`);
}

/** Measure of the kilns from which a fire is worth lighting. */
const FIRING = 0.3;

export function landmarkFate(slot: Slot, city: CityPicture): Fate {
  switch (slot.look) {
    case 'hall': return show(`hall-${city.heritage < 0.4 ? 'decayed' : city.tended > 0.35 ? 'restored' : 'kept'}`);
    case 'stage': return city.glitz > 0.6 ? show('palace') : show(`stage-${city.heritage > 0.5 || city.tended > 0.3 ? 'restored' : 'decayed'}`);
    case 'dragon-kiln': return show(`dragon-kiln-${city.kilns >= FIRING ? 'restored' : city.heritage < 0.35 ? 'decayed' : 'cold'}`);
    default: return show(`${slot.look}-${city.heritage < 0.35 ? 'decayed' : 'restored'}`);
  }
}
