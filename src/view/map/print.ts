/**
 * A print of the whole painting: one picture that stands in for thousands while the hand moves the scroll.
 *
 * Only machines without a graphics card need it: they take the better part of a second for a frame of the painting itself.
 * It lies on the page over the game's canvas, which sleeps meanwhile, and is moved by the page alone.
 */
import type * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { paintSlots, type Drawn, type PaintedSheets } from './slot-painter';
import type { Sheets } from './sheets';
import type { View } from './view';
import { WORLD } from './world';

/** Pixels per world unit: sharp enough for a picture that moves. */
const SCALE = 1.25;

export class Print {
  private readonly frame = document.createElement('div');
  private page: HTMLCanvasElement | null = null;

  constructor(host: HTMLElement) {
    this.frame.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none;display:none';
    host.append(this.frame);
  }

  /** Prints a state of the city anew. The backdrop covers the world at one pixel a unit. */
  print(textures: Phaser.Textures.TextureManager, sheets: Sheets, { picture, wash }: { readonly picture: CityPicture; readonly wash: number }): void {
    const g = (this.page ??= this.openPage()).getContext('2d');
    if (!g) throw new Error('This browser has no 2D canvas');
    const source = (key: string): Drawn => textures.get(key).getSourceImage() as Drawn;
    const { table, roads, slots, scale } = sheets;
    const painted: PaintedSheets = { atlas: source('atlas'), table, half: scale / table.scale, roads: { sheet: source('roads'), table: roads }, slots };
    g.setTransform(SCALE, 0, 0, SCALE, -WORLD.x * SCALE, -WORLD.y * SCALE);
    g.drawImage(source('backdrop'), WORLD.x, WORLD.y, WORLD.width, WORLD.height);
    paintSlots(g, painted, { picture, wash });
  }

  show(wanted: boolean): void {
    this.frame.style.display = wanted ? 'block' : 'none';
  }

  /** Lays the print where the view looks. */
  follow(view: View): void {
    const { x, y } = view.toHost(WORLD.x, WORLD.y);
    if (this.page) this.page.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / SCALE})`;
  }

  destroy(): void {
    this.frame.remove();
  }

  private openPage(): HTMLCanvasElement {
    const page = document.createElement('canvas');
    [page.width, page.height] = [WORLD.width * SCALE, WORLD.height * SCALE];
    page.style.cssText = 'position:absolute;left:0;top:0;transform-origin:0 0;max-width:none';
    this.frame.append(page);
    return page;
  }
}
