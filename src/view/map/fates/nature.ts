/** Trees, fields, water: how green and how clean it is. */
import type { CityPicture } from '../../model/picture';
import { chance, lerp, smooth } from '../chance';
import type { Slot } from '../slots';
import { type Fate, mixTint, NOTHING, show, showIf } from './fate';

export function treeFate(slot: Slot, city: CityPicture): Fate {
  if (slot.rank > city.green) return NOTHING;
  if (city.life < 0.2 && chance(slot.id, 14) < 0.3) return show('tree-bare-0');
  const dice = chance(slot.id, 13);
  if (city.season === 'turn' && slot.look.startsWith('tree-broad') && dice < 0.4) return show(`tree-${dice < 0.26 ? 'ginkgo' : 'maple'}-${slot.look.slice(-1)}`);
  return show(slot.look);
}

/** Fields shrink as works and towers spread, and lie bare where nothing is green. */
export function plotFate(slot: Slot, city: CityPicture): Fate {
  if (chance(slot.id, 31) < Math.max(city.works, city.towers) * 0.38) return NOTHING;
  if (slot.rank > 0.25 + city.green * 0.85) return show(`plot-straw-${slot.id % 2}`);
  if (city.season === 'turn' && chance(slot.id, 32) < 0.6) return show(`plot-ripe-${slot.id % 3}`);
  return show(`plot-green-${slot.look}`);
}

/** Ponds are filled in as works and towers spread; foul water turns them dun. */
export function pondFate(slot: Slot, city: CityPicture): Fate {
  if (chance(slot.id, 31) < Math.max(city.works, city.towers) * 0.42) return NOTHING;
  return { frame: slot.look, tint: mixTint(0xa89a78, 0xffffff, smooth(0.1, 0.7, city.water)) };
}

export const lotusFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.rank <= city.water, slot.look);
export const penFate = (slot: Slot, city: CityPicture): Fate => showIf(slot.rank <= 0.35 + city.water * 0.7, slot.look);

export function waveFate(slot: Slot, city: CityPicture): Fate {
  return { frame: slot.look, tint: mixTint(0x5b5642, 0x1b4a78, smooth(0.1, 0.6, city.water)), alpha: 0.5 * lerp(0.35, 1, city.water) };
}

/** Mist is clean; smog makes it dun and thin. */
export function mistFate(slot: Slot, city: CityPicture): Fate {
  return { frame: slot.look, tint: mixTint(0xcdbb98, 0xf3e9d2, city.air), alpha: slot.rank };
}
