/** The still picture of a city, put together from the same sheets and slots as the living one. */
import { fatesOf } from '../../../src/view/map/fates';
import { clamp } from '../../../src/view/map/chance';
import { MOUNTAINS_BOX, type RoadTable, STILL_BOX } from '../../../src/view/map/layers';
import type { Slot } from '../../../src/view/map/slots';
import type { SpriteTable } from '../../../src/view/map/sprite-table';
import { WORLD } from '../../../src/view/map/world';
import type { CityPicture } from '../../../src/view/model/picture';
import { sheet } from '../../../src/view/map/land/brush';

const SCALE = 1.2;

export interface Layers {
  readonly ground: readonly HTMLCanvasElement[];
  readonly mountains: HTMLCanvasElement;
  readonly roads: { readonly canvas: HTMLCanvasElement; readonly table: RoadTable };
  readonly atlas: { readonly canvas: HTMLCanvasElement; readonly table: SpriteTable };
  readonly slots: readonly Slot[];
}

export function paintStill(layers: Layers, picture: CityPicture, box = STILL_BOX): HTMLCanvasElement {
  const { canvas, g } = sheet(box.width * SCALE, box.height * SCALE);
  g.imageSmoothingQuality = 'high';
  g.scale(SCALE, SCALE);
  g.translate(-box.x, -box.y);
  layers.ground.forEach((ground, i) => {
    g.globalAlpha = clamp([1, picture.green * 1.05, (picture.water - 0.04) / 0.68][i]);
    g.drawImage(ground, WORLD.x, WORLD.y, WORLD.width, WORLD.height);
  });
  g.globalAlpha = 1;
  g.drawImage(layers.mountains, MOUNTAINS_BOX.x, MOUNTAINS_BOX.y, MOUNTAINS_BOX.width, MOUNTAINS_BOX.height);
  const fates = fatesOf(layers.slots, picture);
  const shown = layers.slots.filter((slot) => fates[slot.id].frame !== null).sort((a, b) => a.depth - b.depth);
  const paint = (slots: readonly Slot[]): void => {
    for (const slot of slots) paintSprite(g, slot, { frame: fates[slot.id].frame!, alpha: fates[slot.id].alpha ?? 1, ...layers.atlas });
  };
  paint(shown.filter((slot) => slot.depth < 0 && slot.kind !== 'wave'));
  paintRoads(g, layers.roads, picture);
  paint(shown.filter((slot) => slot.depth >= 0));
  return canvas;
}

function paintRoads(g: CanvasRenderingContext2D, { canvas, table }: Layers['roads'], picture: CityPicture): void {
  for (const { opens, at, frame: [x, y, width, height] } of table.pieces) {
    if (!opens || picture[opens[0]] > opens[1]) g.drawImage(canvas, x, y, width, height, at[0], at[1], width / table.scale, height / table.scale);
  }
}

interface Look { frame: string; alpha: number; canvas: HTMLCanvasElement; table: SpriteTable }

function paintSprite(g: CanvasRenderingContext2D, slot: Slot, { frame, alpha, canvas, table }: Look): void {
  const [x, y, width, height, anchorX, anchorY] = table.frames[frame];
  const scale = Math.abs(slot.size) / table.scale;
  g.save();
  g.translate(slot.x, slot.y);
  g.rotate(slot.turn);
  g.scale(slot.size < 0 ? -scale : scale, scale);
  g.globalAlpha = alpha;
  g.drawImage(canvas, x, y, width, height, -anchorX, -anchorY, width, height);
  g.restore();
}
