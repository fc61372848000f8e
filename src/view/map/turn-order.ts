/** In which order a year's changes are seen: as the ledger tells them, and all within 1.2 seconds. */
import { chance } from './chance';
import type { Slot, SlotKind } from './slots';

/** Acts first, then works and trade, property, what is old, land and people. */
const ORDER: readonly (readonly SlotKind[])[] = [
  ['site', 'rail', 'train', 'metro'],
  ['works', 'worksPad', 'chimney', 'market', 'stalls', 'truck', 'traffic', 'freight', 'boat'],
  ['tower', 'towerPad', 'flats', 'home'],
  ['house', 'landmark', 'workshop', 'fixed'],
];
const STEP_MS = 130;

/** Milliseconds that one change takes to fade in or out, and that the land takes to change colour. */
export const FADE_MS = 400;
export const GLIDE_MS = 750;
/** Land, water and air follow what caused them. */
export const GLIDE_DELAY_MS = 400;
/** When all of it is over. */
export const TURN_MS = 1200;

/** Milliseconds until a slot's change begins. */
export function delayOf({ id, kind }: Pick<Slot, 'id' | 'kind'>): number {
  const found = ORDER.findIndex((kinds) => kinds.includes(kind));
  return ((found < 0 ? ORDER.length : found) + chance(id, 900)) * STEP_MS;
}
