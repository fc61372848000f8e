/** Night at the close of the year: the sheet darkens for a breath, and whatever is at work or lived in lights up. */
import type * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { chance } from './chance';
import { DEPTH } from './depths';
import type { Sheets } from './sheets';
import type { SlotBoard } from './slot-board';
import type { Slot, SlotKind } from './slots';
import { WORLD } from './world';

const FALL_MS = 380;
const HOLD_MS = 140;
const INDIGO = 0x1d3048;
const LAMPLIGHT = 0xffd27a;
/** `Phaser.BlendModes.ADD`. */
const ADD = 1;
const MOST_LAMPS = 160;
/** Kinds with windows, and how high above the foot they are, in world units. */
const WINDOWS: Partial<Record<SlotKind, number>> = { works: 12, flats: 14, tower: 26, house: 6, landmark: 10, market: 10, site: 10, workshop: 8, rail: 5 };

/** Whether somebody is at work or at home there: empty plants, bare frames, ruins and yards stay dark. */
export const isLit = (slot: Slot, frame: string | null): boolean => slot.kind in WINDOWS && frame !== null && !/idle|^frame-|decayed|^site-(found|rising|mending)|^viaduct|^containers|^gantry/.test(frame);

export class Dusk {
  private readonly parts: { readonly scene: Phaser.Scene; readonly sheets: Sheets; readonly board: SlotBoard };

  constructor(parts: { readonly scene: Phaser.Scene; readonly sheets: Sheets; readonly board: SlotBoard }) {
    this.parts = parts;
  }

  /** Takes less than a second; nothing of it stays. */
  fall(city: CityPicture): void {
    const { scene } = this.parts;
    const night = scene.add.rectangle(WORLD.x, WORLD.y, WORLD.width, WORLD.height, INDIGO, 1).setOrigin(0).setDepth(DEPTH.dusk).setAlpha(0);
    const fall = { duration: FALL_MS, hold: HOLD_MS, yoyo: true, ease: 'Sine.InOut' };
    scene.tweens.add({ targets: night, alpha: 0.5, ...fall, onComplete: () => night.destroy() });
    const lamps = this.lamps(city);
    if (lamps.length > 0) scene.tweens.add({ targets: lamps, alpha: 0.85, ...fall, onComplete: () => { for (const lamp of lamps) lamp.destroy(); } });
  }

  private lamps({ active, life }: CityPicture): Phaser.GameObjects.Image[] {
    const { scene, sheets, board } = this.parts;
    const lit = board.slots.filter((slot) => isLit(slot, board.frameOf(slot.id)) && chance(slot.id, 951) < 0.35 + 0.65 * Math.min(active, life));
    const share = Math.min(1, MOST_LAMPS / Math.max(1, lit.length));
    return lit.filter(({ id }) => chance(id, 952) < share).map((slot) => scene.add.image(slot.x + (chance(slot.id, 953) - 0.5) * 10, slot.y - (WINDOWS[slot.kind] ?? 8), 'atlas', 'puff')
      .setTint(LAMPLIGHT).setScale((0.34 + chance(slot.id, 954) * 0.3) / sheets.scale).setBlendMode(ADD).setDepth(DEPTH.dusk + 1).setAlpha(0));
  }
}
