/** The still picture of a city, put together from the same sheets and slots as the living one. */
import { clamp } from '../../../src/view/map/chance';
import { MOUNTAINS_BOX, type RoadTable, STILL_BOX } from '../../../src/view/map/layers';
import type { Slot } from '../../../src/view/map/slots';
import { paintSlots } from '../../../src/view/map/slot-painter';
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
  paintSlots(g, { atlas: layers.atlas.canvas, table: layers.atlas.table, half: 1, roads: { sheet: layers.roads.canvas, table: layers.roads.table }, slots: layers.slots }, { picture });
  return canvas;
}
