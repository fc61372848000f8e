/** The fate of every slot: a pure function of the slot's fixed dice and the picture of the city. */
import type { CityPicture } from '../../model/picture';
import type { Slot, SlotKind } from '../slots';
import { type Fate, type Fates, NOTHING } from './fate';
import { siteFate } from './sites';
import { allotmentFate, boatFate, crowdFate, fixedFate, freightFate, metroFate, migrantFate, personFate, railFate, trafficFate, trainFate, truckFate } from './life';
import { farmFate, homeFate } from './homes';
import { lotusFate, mistFate, penFate, plotFate, pondFate, treeFate, waveFate } from './nature';
import { houseFate, landmarkFate } from './old-town';
import { towerFate } from './towers';
import { chimneyFate, flatsFate, isBuilt, marketFate, padFate, stallsFate, worksFate, workshopFate } from './works';

export type { Fate } from './fate';

const FATES: Record<SlotKind, Fates> = {
  house: houseFate, landmark: landmarkFate, works: worksFate, flats: flatsFate, tower: towerFate, worksPad: padFate, towerPad: padFate, chimney: chimneyFate, market: marketFate, workshop: workshopFate,
  farm: farmFate, tree: treeFate, plot: plotFate, fixed: fixedFate, boat: boatFate, person: personFate, truck: truckFate, crabPen: penFate, lotus: lotusFate, wave: waveFate, rail: railFate, train: trainFate, mist: mistFate, site: siteFate, pond: pondFate, stalls: stallsFate,
  home: homeFate, traffic: trafficFate, freight: freightFate, metro: metroFate, crowd: crowdFate, allotment: allotmentFate, migrant: migrantFate,
};

/** Fates of all slots, in their order; what lies under a lot that has been built makes way for it. */
export function fatesOf(slots: readonly Slot[], city: CityPicture): Fate[] {
  return slots.map((slot) => (slot.yields.some((lot) => isBuilt(slots[lot], city)) ? NOTHING : FATES[slot.kind](slot, city)));
}
