/** Homes of the villages: farmhouses, then what families build from wages, decade by decade. */
import { eraOf } from '../../model/eras';
import type { CityPicture } from '../../model/picture';
import { chance } from '../chance';
import type { Slot } from '../slots';
import { type Fate, show, showIf } from './fate';

/** A third of the old houses stays, whatever is earned. */
const KEEPS = 0.3;
/** Villas are built by the second wave; a tiled house that still stands is as likely. */
const VILLAS = 0.5;

type Home = 'old' | 'tiled' | 'villa';

function homeOf({ id }: Slot, city: CityPicture): Home {
  const era = eraOf(city.homes, chance(id, 651) * 1.2 - 0.1);
  if (era === 0 || chance(id, 652) < KEEPS) return 'old';
  return era >= 2 && chance(id, 653) < VILLAS ? 'villa' : 'tiled';
}

/** The look is that of a lane house, `house-u0-along`. */
export function homeFate(slot: Slot, city: CityPicture): Fate {
  const home = homeOf(slot, city);
  if (home !== 'old') return show(`${home}-${slot.look.split('-')[1]}`);
  return show(`${slot.look}-${chance(slot.id, 1) < city.heritage * 0.7 + 0.2 ? 'kept' : 'decayed'}`);
}

export function farmFate(slot: Slot, city: CityPicture): Fate {
  const home = homeOf(slot, city);
  return showIf(slot.rank <= 1 - Math.max(city.works, city.towers) * 0.7, home === 'old' ? slot.look : `farm-${home}-${slot.look.slice(-1)}`);
}
