/**
 * A print of the whole painting: one picture that stands in for thousands while the hand moves the scroll.
 *
 * Only machines without a graphics card need it: they take the better part of a second for a frame of the painting itself.
 */
import * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { paintSlots, type Drawn, type PaintedSheets } from './slot-painter';
import type { Sheets } from './sheets';
import type { View } from './view';
import { WORLD } from './world';

/** Pixels per world unit: sharp enough for a picture that moves. */
const SCALE = 1.25;
const KEY = 'print';

export class PrintScene extends Phaser.Scene {
  private canvas: Phaser.Textures.CanvasTexture | null = null;

  constructor() {
    super({ key: KEY, active: true, visible: false });
  }

  /** Prints a state of the city anew. The backdrop covers the world at one pixel a unit. */
  print(sheets: Sheets, { picture, wash }: { readonly picture: CityPicture; readonly wash: number }): void {
    const page = this.page();
    const g = page.context;
    g.setTransform(SCALE, 0, 0, SCALE, -WORLD.x * SCALE, -WORLD.y * SCALE);
    g.drawImage(this.source('backdrop'), WORLD.x, WORLD.y, WORLD.width, WORLD.height);
    paintSlots(g, this.paintedSheets(sheets), { picture, wash });
    page.refresh();
  }

  follow(view: View, ratio: number): void {
    this.cameras.main.setZoom(view.zoom * ratio).centerOn(view.x, view.y);
  }

  private page(): Phaser.Textures.CanvasTexture {
    this.canvas ??= this.textures.createCanvas(KEY, WORLD.width * SCALE, WORLD.height * SCALE);
    if (!this.canvas) throw new Error('The print exists already');
    if (this.children.length === 0) this.add.image(WORLD.x, WORLD.y, KEY).setOrigin(0).setScale(1 / SCALE);
    return this.canvas;
  }

  private paintedSheets({ table, roads, slots, scale }: Sheets): PaintedSheets {
    return { atlas: this.source('atlas'), table, half: scale / table.scale, roads: { sheet: this.source('roads'), table: roads }, slots };
  }

  private source(key: string): Drawn {
    return this.textures.get(key).getSourceImage() as Drawn;
  }
}
