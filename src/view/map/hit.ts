/** What stands under a point of the painting: the boxes of all that is shown, without Phaser. */
import type { SeenThing } from '../model/building-note';
import type { CityPicture } from '../model/picture';
import { banksIn, cloudBank } from './clouds';
import { siteAt } from './fates/sites';
import type { Slot, SlotKind } from './slots';
import type { SpriteTable } from './sprite-table';

/** World units. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export interface Hit { readonly thing: SeenThing; readonly box: Box }

/** Mist is no thing, and a yard belongs to what stands on it. */
export const NAMELESS: readonly SlotKind[] = ['mist', 'worksPad', 'towerPad'];
/** What lies under or among other things gives way to them: water to fields and ponds, these to trees and passers-by, and all of them to what is built. */
const WAYS_DOWN: Readonly<Partial<Record<string, number>>> = { tree: 1, person: 1, plot: 2, pond: 2, crabPen: 2, lotus: 2, wave: 3 } satisfies Partial<Record<SlotKind, number>>;
const downOf = (kind: string): number => WAYS_DOWN[kind] ?? 0;

export interface Standing { readonly slots: readonly Slot[]; readonly table: SpriteTable; readonly city: CityPicture; readonly frameOf: (id: number) => string | null }

/** Boxes of all that is shown and has a name. */
export function slotBoxes({ slots, table, city, frameOf }: Standing): Hit[] {
  return slots.flatMap((slot) => {
    const frame = NAMELESS.includes(slot.kind) ? null : frameOf(slot.id);
    if (frame === null) return [];
    const site = slot.kind === 'site' ? (siteAt(slot, city)?.id ?? null) : null;
    return [{ thing: { kind: slot.kind, frame, site }, box: boxOf(table, { ...slot, frame }) }];
  });
}

/** Banks of cloud by their district. */
export function cloudBoxes({ districts, clouds }: CityPicture, table: SpriteTable): Hit[] {
  return districts.flatMap((district) => {
    const count = banksIn(clouds.find((cloud) => cloud.district === district.id)?.density ?? 0);
    return Array.from({ length: count }, (_, index) => {
      const { x, y, frame, scale, flip } = cloudBank(district, index);
      return { thing: { kind: 'cloud', frame: district.id, site: null }, box: boxOf(table, { x, y, frame, size: scale * flip }) };
    });
  });
}

/** The box of a sprite whose anchor lies at a point; a negative size is a mirrored one. */
export function boxOf({ frames, scale }: SpriteTable, { x, y, frame, size }: { readonly x: number; readonly y: number; readonly frame: string; readonly size: number }): Box {
  const [, , width, height, anchorX, anchorY] = frames[frame];
  const unit = Math.abs(size) / scale;
  const before = size < 0 ? width - anchorX : anchorX;
  return { left: x - before * unit, top: y - anchorY * unit, right: x + (width - before) * unit, bottom: y + (height - anchorY) * unit };
}

/** A sprite fills a diamond rather than its box: this much of the way to a corner, where 1 is a side and 2 a corner. */
const FILLED = 1.25;

/** The thing whose middle is nearest to a point, measured by its own size; small ones reach out by `reach`. What stands comes before the ground under it. */
export function hitAt(hits: readonly Hit[], point: { readonly x: number; readonly y: number }, reach: number): Hit | null {
  let best: { readonly hit: Hit; readonly far: number } | null = null;
  for (const hit of hits) {
    const within = farFrom(hit.box, point, reach);
    const far = within + downOf(hit.thing.kind) * FILLED;
    if (within <= FILLED && (best === null || far < best.far)) best = { hit, far };
  }
  return best?.hit ?? null;
}

/** 0 in the middle of a box, 1 at its sides, 2 at its corners. */
function farFrom({ left, top, right, bottom }: Box, { x, y }: { readonly x: number; readonly y: number }, reach: number): number {
  const [dx, dy] = [Math.abs(x - (left + right) / 2) / ((right - left) / 2 + reach), Math.abs(y - (top + bottom) / 2) / ((bottom - top) / 2 + reach)];
  return Math.max(dx, dy) > 1 ? Number.POSITIVE_INFINITY : dx + dy;
}
