/** Works lots: brick, then steel; at work or idle; at last laboratories. */
import type { CityPicture } from '../../model/picture';
import { craftAt } from '../../model/crafts';
import { eraOf } from '../../model/eras';
import { chance } from '../chance';
import type { Slot } from '../slots';
import { type Fate, NOTHING, show, showIf } from './fate';
import { hasRail, isFeast, isGardened } from './life';
import { isSettled } from './sites';

const STEEL = ['blue', 'blue', 'deep', 'pale', 'grey'];

/** Lots of every kind that have been built; what lies under them makes way. */
export function isBuilt(slot: Slot, city: CityPicture): boolean {
  switch (slot.kind) {
    case 'works': case 'worksPad': case 'chimney': return slot.rank <= city.works;
    case 'tower': case 'towerPad': return slot.rank <= city.towers;
    case 'flats': return slot.rank <= Math.max(city.works, city.towers);
    case 'market': return slot.rank <= city.works;
    case 'rail': return hasRail(slot, city);
    case 'site': return isSettled(slot, city);
    case 'workshop': return city.craft > 0.3 && slot.rank <= city.craft;
    case 'metro': return city.metro;
    case 'crowd': return isFeast(slot, city);
    case 'allotment': return isGardened(slot, city);
    default: return false;
  }
}

const isIdle = (slot: Slot, city: CityPicture): boolean => chance(slot.id, 102) >= city.active;
const activity = (slot: Slot, city: CityPicture): string => (isIdle(slot, city) ? 'idle' : 'active');

export function worksFate(slot: Slot, city: CityPicture): Fate {
  if (!isBuilt(slot, city)) return NOTHING;
  switch (slot.look) {
    case 'brick': return show(`sawtooth-brick-${activity(slot, city)}`);
    case 'small': return show(`sawtooth-small-${activity(slot, city)}`);
    case 'dormitories': return show(`dormitories-${activity(slot, city)}`);
    case 'yard': return yardFate(city);
    case 'gantry': return showIf(city.trade > 0.35, 'gantry');
    case 'lakeCampus': return lakeCampus(slot, city);
    case 'laboratory': return chance(slot.id, 141) < city.upgrade * 1.2 + 0.2 ? laboratory(slot, city) : hall(slot, city);
    default: return chance(slot.id, 101) < city.upgrade * 0.95 ? upgraded(slot, city) : hall(slot, city);
  }
}

/** A campus by a lake waits for the laboratories that it is built for. */
function lakeCampus({ rank }: Slot, city: CityPicture): Fate {
  const isFounded = city.sites.some(({ what, step }) => what === 'laboratories' && step === 'standing');
  return showIf(isFounded || city.upgrade > 0.3 + rank * 0.3, `lake-campus-${Math.round(rank * 100) % 2}`);
}

/** Works of one trade stand together: most lots fall as their neighbourhood does. */
function tradeDie({ id, x, y }: Slot): number {
  return chance(id, 113) < TOGETHER ? chance(Math.floor(x / BLOCK.x) * 97 + Math.floor(y / BLOCK.y), 114) : chance(id, 112);
}

/** World units of a neighbourhood, and the share of its lots that keep to its trade. */
const BLOCK = { x: 150, y: 75 };
const TOGETHER = 0.6;

function hall(slot: Slot, city: CityPicture): Fate {
  if (chance(slot.id, 104) >= city.steel) return show(`sawtooth-brick-${activity(slot, city)}`);
  // Most halls show what they make; the others are for rent.
  if (chance(slot.id, 111) < 0.72) return show(`plant-${craftAt(city.crafts, tradeDie(slot))}-${activity(slot, city)}`);
  return show(`steel-${STEEL[Math.floor(chance(slot.id, 105) * STEEL.length)]}-${activity(slot, city)}`);
}

function upgraded(slot: Slot, city: CityPicture): Fate {
  if (chance(slot.id, 106) < (city.upgrade - 0.35) * 1.2) return laboratory(slot, city);
  return isIdle(slot, city) ? show('steel-grey-idle') : show(`steel-solar-${chance(slot.id, 105) < 0.5 ? 2 : 3}`);
}

function laboratory(slot: Slot, city: CityPicture): Fate {
  if (isIdle(slot, city) && city.active < 0.5) return show('laboratory-idle');
  return show(chance(slot.id, 107) < 0.55 ? 'laboratory-wings' : 'laboratory-ring');
}

function yardFate(city: CityPicture): Fate {
  if (city.active < 0.3) return show('containers-idle');
  const high = city.trade < 0.12 ? 0 : city.trade < 0.45 ? 1 : city.trade < 0.75 ? 2 : 3;
  return showIf(high > 0, `containers-${high}`);
}

/** Blocks of each era: brick walk-ups, plastered blocks, slabs, tall slabs of glass. */
const BLOCKS = ['walkup', 'flats', 'slab', 'highslab'] as const;

export function flatsFate(slot: Slot, city: CityPicture): Fate {
  const block = BLOCKS[eraOf(city.homes, chance(slot.id, 641) * 1.3)];
  return showIf(isBuilt(slot, city), `${block}-${slot.look.slice(-1)}-${chance(slot.id, 102) >= city.active + 0.2 ? 'idle' : 'active'}`);
}

/** Awnings give way to sheds of sheet within a decade or two. */
export const stallsFate = (slot: Slot, city: CityPicture): Fate =>
  showIf(slot.rank <= city.life, eraOf(city.era, chance(slot.id, 642) * 0.7 - 0.3) === 0 ? slot.look : slot.look.replace('stalls', 'sheds'));
export const padFate = (slot: Slot, city: CityPicture): Fate => showIf(isBuilt(slot, city), slot.look);
export const chimneyFate = (slot: Slot, city: CityPicture): Fate => showIf(isBuilt(slot, city) && chance(slot.id, 110) > city.upgrade * 1.15 - 0.1, 'chimney');
export const workshopFate = (slot: Slot, city: CityPicture): Fate => showIf(isBuilt(slot, city), 'workshop');

export function marketFate(slot: Slot, city: CityPicture): Fate {
  if (!isBuilt(slot, city)) return NOTHING;
  if (slot.look === 'trade-hall') return show(`trade-${eraOf(city.era, chance(slot.id, 643)) < 2 ? 'hall' : 'city'}-${city.active < 0.35 ? 'idle' : 'active'}`);
  return show(city.craft > 0.6 ? 'market-green' : `market-${city.active < 0.35 ? 'idle' : 'active'}`);
}
