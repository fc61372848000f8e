/** The things of the painting: one image for every slot that is filled, exchanged only where its fate has changed. */
import type * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { DEPTH } from './depths';
import { type Fate, fatesOf } from './fates';
import { boxOf } from './hit';
import { isInLens, markOf, type Lens } from './lens';
import { LensPatches } from './lens-patches';
import type { Sheets } from './sheets';
import type { Slot } from './slots';
import { delayOf, FADE_MS } from './turn-order';

interface Piece { image: Phaser.GameObjects.Image; frame: string; /** Whether its fate gives it a tint. */ own: boolean }

/** Least and most width of a pattern's diamond, in world units. */
const LEAST_PATCH = 14;
const MOST_PATCH = 64;

export class SlotBoard {
  readonly slots: readonly Slot[];
  private readonly scene: Phaser.Scene;
  private readonly sheets: Sheets;
  private readonly pieces = new Map<number, Piece>();
  private readonly patches: LensPatches;
  private lens: Lens = 'city';
  private wash = 0xffffff;

  constructor(scene: Phaser.Scene, sheets: Sheets) {
    this.scene = scene;
    this.sheets = sheets;
    this.slots = sheets.slots;
    this.patches = new LensPatches(scene);
  }

  apply(city: CityPicture, animate: boolean): void {
    fatesOf(this.slots, city).forEach((fate, id) => this.settle(this.slots[id], fate, animate));
  }

  setLens(lens: Lens): void {
    this.lens = lens;
    for (const [id, piece] of this.pieces) {
      piece.image.setDepth(this.depthOf(this.slots[id], piece.frame));
      this.mark(this.slots[id], piece.frame);
    }
  }

  /** Tints everything that has no tint of its own: smog without shaders. */
  setWash(tint: number): void {
    if (tint === this.wash) return;
    this.wash = tint;
    for (const { image, own } of this.pieces.values()) if (!own) image.setTint(tint);
  }

  /** The image in a slot, if it is filled. */
  imageOf(id: number): Phaser.GameObjects.Image | undefined {
    return this.pieces.get(id)?.image;
  }

  /** What a slot shows now. */
  frameOf(id: number): string | null {
    return this.pieces.get(id)?.frame ?? null;
  }

  private settle(slot: Slot, fate: Fate, animate: boolean): void {
    const old = this.pieces.get(slot.id);
    if (old?.frame !== (fate.frame ?? undefined)) {
      if (old) this.remove(slot, old, animate);
      if (fate.frame !== null) this.place(slot, { ...fate, frame: fate.frame }, animate);
    }
    const image = this.pieces.get(slot.id)?.image;
    if (fate.tint !== undefined) image?.setTint(fate.tint);
    if (fate.alpha !== undefined) image?.setAlpha(fate.alpha);
  }

  private place(slot: Slot, { frame, tint, alpha }: Fate & { frame: string }, animate: boolean): void {
    const row = this.sheets.table.frames[frame];
    if (!row) throw new Error(`The atlas has no sprite ${frame}`);
    const [, , width, height, anchorX, anchorY] = row;
    const scale = Math.abs(slot.size) / this.sheets.scale;
    const image = this.scene.add.image(slot.x, slot.y, 'atlas', frame)
      .setOrigin(anchorX / width, anchorY / height).setScale(slot.size < 0 ? -scale : scale, scale).setRotation(slot.turn).setDepth(this.depthOf(slot, frame)).setTint(tint ?? this.wash);
    this.pieces.set(slot.id, { image, frame, own: tint !== undefined });
    this.mark(slot, frame);
    if (animate && alpha === undefined) this.scene.tweens.add({ targets: image, alpha: { from: 0, to: 1 }, y: { from: slot.y + 3, to: slot.y }, duration: FADE_MS, delay: delayOf(slot), ease: 'Sine.Out' });
  }

  private remove(slot: Slot, { image }: Piece, animate: boolean): void {
    this.pieces.delete(slot.id);
    this.patches.take(slot.id);
    if (!animate) image.destroy();
    else this.scene.tweens.add({ targets: image, alpha: 0, duration: FADE_MS, delay: delayOf(slot), onComplete: () => image.destroy() });
  }

  /** The pattern of its kind at the foot of what a lens lifts out, before it. */
  private mark(slot: Slot, frame: string): void {
    const mark = markOf(this.lens, slot, frame);
    if (mark === null) return this.patches.take(slot.id);
    const { left, right, bottom } = boxOf(this.sheets.table, { ...slot, frame });
    const width = Math.min(MOST_PATCH, Math.max(LEAST_PATCH, (right - left) * 0.8));
    this.patches.put(slot.id, mark, { x: (left + right) / 2, y: bottom - width / 4, width, depth: this.depthOf(slot, frame) + 0.01 });
  }

  private depthOf(slot: Slot, frame: string): number {
    return isInLens(this.lens, slot, frame) ? slot.depth + DEPTH.lifted : slot.depth;
  }
}
