/** Plumes over the chimneys that are at work: thin in clean air, thick and dark in foul. */
import type * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { chance, lerp } from './chance';
import { DEPTH } from './depths';
import type { Sheets } from './sheets';
import type { SlotBoard } from './slot-board';
import type { Slot } from './slots';
import { mixTint } from './fates/fate';

const PUFFS = 16;
/** Height of a chimney's mouth above its foot, in world units. */
const MOUTH = 62;

/** Where the smoke leaves a dragon kiln: at its upper end. */
const KILN_MOUTH = { x: 6, y: -33 };

const mouthOf = ({ kind, x, y }: Slot): { x: number; y: number } => (kind === 'chimney' ? { x, y: y - MOUTH } : { x: x + KILN_MOUTH.x, y: y + KILN_MOUTH.y });

/** Chimneys of works that are at work, and kilns that are fired. */
const isSmoking = ({ id, kind }: Slot, frame: string | null, city: CityPicture): boolean =>
  frame === 'dragon-kiln-restored' || (kind === 'chimney' && frame !== null && chance(id, 102) < city.active);

interface Puff { image: Phaser.GameObjects.Image; x: number; y: number; at: number; sway: number }

export class Smoke {
  private readonly scene: Phaser.Scene;
  private readonly sheets: Sheets;
  private readonly board: SlotBoard;
  private puffs: Puff[] = [];
  private strength = 0;

  constructor(scene: Phaser.Scene, sheets: Sheets, board: SlotBoard) {
    this.scene = scene;
    this.sheets = sheets;
    this.board = board;
  }

  apply(city: CityPicture): void {
    for (const { image } of this.puffs) image.destroy();
    this.strength = (0.25 + (1 - city.air) * 0.75) * city.active;
    const tint = mixTint(0x8a7f70, 0x3b352e, 0.25 + (1 - city.air) * 0.55);
    const working = this.board.slots.filter((slot) => isSmoking(slot, this.board.frameOf(slot.id), city));
    this.puffs = working.flatMap((slot) => Array.from({ length: PUFFS }, (_, i) => ({
      image: this.scene.add.image(slot.x, slot.y, 'atlas', 'puff').setTint(tint).setDepth(DEPTH.smoke),
      ...mouthOf(slot), at: i / PUFFS, sway: chance(slot.id * 40 + i, 9),
    })));
    this.drift(0);
  }

  /** Lets the plumes rise; every puff is born at the mouth and fades as it spreads. */
  drift(seconds: number): void {
    const size = lerp(0.5, 1.15, this.strength);
    for (const { image, x, y, at, sway } of this.puffs) {
      const t = (at + seconds * 0.035) % 1;
      image.setPosition(x + (t * t * 46 + sway * 6 * t) * size, y - t * 34 * size + (sway - 0.5) * 9 * t);
      image.setScale(((0.14 + t * 1.2) * size) / this.sheets.scale).setAlpha(0.34 * (1 - t) * (0.5 + 0.5 * this.strength));
    }
  }
}
