/** Auspicious clouds over the districts that nobody has looked at. */
import type * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { chance } from './chance';
import { DEPTH } from './depths';
import { mixTint } from './fates/fate';
import type { Lens } from './lens';
import { LensPatches } from './lens-patches';
import type { Sheets } from './sheets';

/** Banks of a full cloud as [dx, dy, sprite, flip]; a thin one has only the first. */
const BANKS = [[-4, 12, 0, 1], [58, 30, 2, -1], [-60, 28, 3, 1], [22, -8, 1, -1]] as const;
const FADE_MS = 500;
/** Of the pattern on a cloud, in world units. */
const PATCH_WIDTH = 112;

/** Where a cloud bank of a district lies and how large it is; `count` of them by the cloud's density. */
export interface CloudBank { readonly x: number; readonly y: number; readonly frame: string; readonly scale: number; readonly flip: number; readonly phase: number }

/** Clouds grow dun with the air about them, though they stay the lightest thing in it. */
export const cloudTint = (air: number): number => mixTint(0xcfc0a0, 0xffffff, air);

export const banksIn = (density: number): number => Math.round(density * BANKS.length);

export function cloudBank({ id, x, y }: { readonly id: string; readonly x: number; readonly y: number }, index: number): CloudBank {
  const [dx, dy, sprite, flip] = BANKS[index];
  const seed = id.length * 31 + index;
  return { x: x + dx + (chance(seed, 1) - 0.5) * 14, y: y + dy + (chance(seed, 2) - 0.5) * 8, frame: `cloud-${sprite}`, scale: 0.8 + chance(seed, 3) * 0.2, flip, phase: chance(seed, 4) * 6 };
}

interface Bank { image: Phaser.GameObjects.Image; x: number; phase: number }

export class Clouds {
  private readonly scene: Phaser.Scene;
  private readonly sheets: Sheets;
  private readonly banks = new Map<string, Bank[]>();
  private readonly patches: LensPatches;
  private lifted = false;
  private tint = 0xffffff;

  constructor(scene: Phaser.Scene, sheets: Sheets) {
    this.scene = scene;
    this.sheets = sheets;
    this.patches = new LensPatches(scene);
  }

  apply(city: CityPicture, animate: boolean): void {
    this.tint = cloudTint(city.air);
    for (const bank of this.banks.values()) for (const { image } of bank) image.setTint(this.tint);
    for (const district of city.districts) {
      const density = city.clouds.find((cloud) => cloud.district === district.id)?.density ?? 0;
      this.settle(district, banksIn(density), animate);
      this.mark(district.id);
    }
  }

  setLens(lens: Lens): void {
    this.lifted = lens === 'unseen';
    for (const bank of this.banks.values()) for (const { image } of bank) image.setDepth(this.depthAt(image.y));
    for (const id of this.banks.keys()) this.mark(id);
  }

  /** A pattern on the first bank over a district, while the lens is about what is not seen. */
  private mark(id: string): void {
    const first = this.banks.get(id)?.[0];
    if (!first || !this.lifted) this.patches.take(id);
    else this.patches.put(id, 'unseen', { x: first.x, y: first.image.y, width: PATCH_WIDTH, depth: DEPTH.liftedClouds + 9000 });
  }

  /** Drifts to and fro by a few units; `seconds` since the painting was opened. */
  drift(seconds: number): void {
    for (const bank of this.banks.values()) for (const { image, x, phase } of bank) image.setX(x + Math.sin(seconds * 0.35 + phase) * 4);
  }

  private depthAt(y: number): number {
    return (this.lifted ? DEPTH.liftedClouds : DEPTH.clouds) + y;
  }

  private settle(district: { id: string; x: number; y: number }, count: number, animate: boolean): void {
    const bank = this.banks.get(district.id) ?? [];
    while (bank.length > count) this.blowAway(bank.pop()!.image, animate);
    for (let i = bank.length; i < count; i++) bank.push(this.gather(district, i, animate));
    this.banks.set(district.id, bank);
  }

  private gather(district: { id: string; x: number; y: number }, index: number, animate: boolean): Bank {
    const { x, y, frame, flip, phase, scale: size } = cloudBank(district, index);
    const [, , width, height, anchorX, anchorY] = this.sheets.table.frames[frame];
    const scale = size / this.sheets.scale;
    const image = this.scene.add.image(x, y, 'atlas', frame).setOrigin(anchorX / width, anchorY / height).setScale(scale * flip, scale).setAlpha(0.94).setTint(this.tint).setDepth(this.depthAt(y));
    if (animate) this.scene.tweens.add({ targets: image, alpha: { from: 0, to: 0.94 }, duration: FADE_MS });
    return { image, x, phase };
  }

  private blowAway(image: Phaser.GameObjects.Image, animate: boolean): void {
    if (!animate) image.destroy();
    else this.scene.tweens.add({ targets: image, alpha: 0, x: image.x + 16, duration: FADE_MS, onComplete: () => image.destroy() });
  }
}
