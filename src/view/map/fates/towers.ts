/** Tower lots: offices and homes, gilded, empty, or never finished. */
import type { CityPicture } from '../../model/picture';
import { eraOf } from '../../model/eras';
import { chance } from '../chance';
import type { Slot } from '../slots';
import { type Fate, NOTHING, show } from './fate';
import { isBuilt } from './works';

const HOMES = ['sand', 'cream', 'rose'];
const GLASS = ['blue', 'blue', 'jade'];

export function towerFate(slot: Slot, city: CityPicture): Fate {
  if (!isBuilt(slot, city)) return NOTHING;
  const height = Math.min(2, Number(slot.look) + (chance(slot.id, 165) < city.glitz * 0.6 ? 1 : 0));
  // The older half of what stands was finished in better years.
  const isRecent = slot.rank > city.towers * 0.42;
  if (isRecent && chance(slot.id, 162) < city.unfinished * 0.8) return show(`frame-${chance(slot.id, 166) < 0.35 + city.unfinished * 0.4 ? 'dead' : 'live'}-${height}`);
  const era = eraOf(city.homes, chance(slot.id, 174) * 1.2);
  if (era < 2 && city.glitz < 0.3) return show(`block-${era === 0 ? 'brick' : 'tiled'}-${Number(slot.look)}`);
  const empty = chance(slot.id, 172) >= city.active + 0.15;
  return chance(slot.id, 168) < 0.28 + Number(slot.look) * 0.16 ? glass(slot, city, { height, empty }) : home(slot, city, { height, empty });
}

function glass({ id }: Slot, city: CityPicture, { height, empty }: { height: number; empty: boolean }): Fate {
  if (empty) return show(`glass-idle-${height}`);
  return show(`glass-${chance(id, 170) < city.glitz * 0.7 ? 'gilt' : GLASS[Math.floor(chance(id, 169) * 3)]}-${height}`);
}

function home({ id }: Slot, city: CityPicture, { height, empty }: { height: number; empty: boolean }): Fate {
  if (empty) return show(`home-idle-${height}`);
  if (eraOf(city.homes, chance(id, 174) * 1.2) === 3 && chance(id, 175) > city.glitz * 0.8) return show(`highrise-${height}`);
  return show(`home-${chance(id, 171) < city.glitz * 0.8 ? 'gold' : HOMES[Math.floor(chance(id, 173) * 3)]}-${height}`);
}
