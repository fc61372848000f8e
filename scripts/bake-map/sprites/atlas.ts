/** Paints every sprite once and packs them onto one sheet, with a table of where each one is. */
import type { Point } from '../../../src/view/map/world';
import type { SpriteTable } from '../../../src/view/map/sprite-table';
import { sheet } from '../../../src/view/map/land/brush';
import type { Sprite } from './sprite';

/** Pixels per world unit on the large sheet; the small sheet is half of it. */
export const ATLAS_SCALE = 3;
const WIDTH = 4096;
const TALLEST = 4096;
const GAP = 6;
/** Room about the foot of a sprite while it is painted, in world units. */
const ROOM = { left: 170, right: 170, up: 190, down: 110 };

interface Cut { sprite: Sprite; image: HTMLCanvasElement; anchor: Point }

export function packAtlas(sprites: readonly Sprite[]): { canvas: HTMLCanvasElement; table: SpriteTable } {
  const cuts = sprites.map(cut).sort((a, b) => b.image.height - a.image.height);
  const frames: SpriteTable['frames'] = {};
  const places: { image: HTMLCanvasElement; x: number; y: number }[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const { sprite, image, anchor } of cuts) {
    if (x + image.width + GAP > WIDTH) {
      x = 0;
      y += row;
      row = 0;
    }
    if (y + image.height > TALLEST) throw new Error(`The atlas is full at sprite ${sprite.key}`);
    places.push({ image, x, y });
    const [du, dv] = sprite.foot ?? [0, 0];
    frames[sprite.key] = [x, y, image.width, image.height, anchor[0], anchor[1], round((du + dv) * 0.5 * 4.5)];
    // Even steps, so that the half-size sheet has whole pixels too.
    x += even(image.width + GAP);
    row = Math.max(row, even(image.height + GAP));
  }
  const atlas = sheet(WIDTH, y + row);
  for (const place of places) atlas.g.drawImage(place.image, place.x, place.y);
  return { canvas: atlas.canvas, table: { scale: ATLAS_SCALE, frames } };
}

const even = (n: number): number => n + (n % 2);
const round = (n: number): number => Math.round(n * 100) / 100;

/** Paints one sprite and trims it to its ink. */
function cut(sprite: Sprite): Cut {
  const width = (ROOM.left + ROOM.right) * ATLAS_SCALE;
  const height = (ROOM.up + ROOM.down) * ATLAS_SCALE;
  const page = sheet(width, height);
  page.g.scale(ATLAS_SCALE, ATLAS_SCALE);
  page.g.translate(ROOM.left, ROOM.up);
  sprite.paint(page.g);
  const box = inkBox(page.g.getImageData(0, 0, width, height));
  const trimmed = sheet(even(box.x1 - box.x0 + 1), even(box.y1 - box.y0 + 1));
  trimmed.g.drawImage(page.canvas, -box.x0, -box.y0);
  return { sprite, image: trimmed.canvas, anchor: [ROOM.left * ATLAS_SCALE - box.x0, ROOM.up * ATLAS_SCALE - box.y0] };
}

function inkBox(image: ImageData): { x0: number; y0: number; x1: number; y1: number } {
  const { width, height, data } = image;
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] < 3) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  }
  if (x1 < x0) throw new Error('A sprite painted nothing');
  return { x0: x0 - (x0 % 2), y0: y0 - (y0 % 2), x1, y1 };
}
