/** The still picture: Kunshan in 1990, put together from the same sheets and slots as the living one. */
import { fatesOf } from '../../../src/view/map/fates';
import { MOUNTAINS_BOX, type RoadTable, STILL_BOX } from '../../../src/view/map/layers';
import type { Slot } from '../../../src/view/map/slots';
import type { SpriteTable } from '../../../src/view/map/sprite-table';
import { WORLD } from '../../../src/view/map/world';
import type { CityPicture } from '../../../src/view/model/picture';
import { sheet } from '../../../src/view/map/land/brush';

const FIRST_YEAR: CityPicture = {
  year: 1990, water: 1, air: 1, heritage: 0.94, tended: 0, green: 0.76, works: 0.08, steel: 0, active: 1, upgrade: 0, trade: 0.03, towers: 0, unfinished: 0, glitz: 0, craft: 0, life: 0.65, clouds: [], districts: [], built: [], sites: [], season: 'rest',
};
const SCALE = 1.2;

export interface Layers {
  readonly ground: readonly HTMLCanvasElement[];
  readonly mountains: HTMLCanvasElement;
  readonly roads: { readonly canvas: HTMLCanvasElement; readonly table: RoadTable };
  readonly atlas: { readonly canvas: HTMLCanvasElement; readonly table: SpriteTable };
  readonly slots: readonly Slot[];
}

export function paintStill(layers: Layers): HTMLCanvasElement {
  const { canvas, g } = sheet(STILL_BOX.width * SCALE, STILL_BOX.height * SCALE);
  g.imageSmoothingQuality = 'high';
  g.scale(SCALE, SCALE);
  g.translate(-STILL_BOX.x, -STILL_BOX.y);
  for (const ground of layers.ground) g.drawImage(ground, WORLD.x, WORLD.y, WORLD.width, WORLD.height);
  g.drawImage(layers.mountains, MOUNTAINS_BOX.x, MOUNTAINS_BOX.y, MOUNTAINS_BOX.width, MOUNTAINS_BOX.height);
  const fates = fatesOf(layers.slots, FIRST_YEAR);
  const shown = layers.slots.filter((slot) => fates[slot.id].frame !== null).sort((a, b) => a.depth - b.depth);
  const paint = (slots: readonly Slot[]): void => {
    for (const slot of slots) paintSprite(g, slot, { frame: fates[slot.id].frame!, alpha: fates[slot.id].alpha ?? 1, ...layers.atlas });
  };
  paint(shown.filter((slot) => slot.depth < 0 && slot.kind !== 'wave'));
  paintRoads(g, layers.roads);
  paint(shown.filter((slot) => slot.depth >= 0));
  return canvas;
}

function paintRoads(g: CanvasRenderingContext2D, { canvas, table }: Layers['roads']): void {
  for (const { opens, at, frame: [x, y, width, height] } of table.pieces) {
    if (!opens) g.drawImage(canvas, x, y, width, height, at[0], at[1], width / table.scale, height / table.scale);
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
