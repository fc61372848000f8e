/** The baked sheets and tables, and how they are loaded. */
import type * as Phaser from 'phaser';
import type { City } from '../../sim/index';
import type { Painting } from './device';
import { NOISE_SIZE, noiseBytes } from './glsl/noise';
import { composeRanges } from './land/ranges';
import type { SetOut } from './land/set-out';
import type { RoadTable } from './layers';
import { ATLAS, GROUND_SHEETS, sheetFile, tableFile } from './sheet-files';
import { readSlots, type Slot, type SlotTable } from './slots';
import type { SpriteTable } from './sprite-table';

const GROUND: Record<Painting, readonly string[]> = { finished: ['plan'], plain: GROUND_SHEETS };

/** Asks for the sheets of one city alone. `large` sprites are for dense screens. */
export function queueSheets(load: Phaser.Loader.LoaderPlugin, { large, city, land, painting }: SheetUse): void {
  load.image('atlas', large ? ATLAS.large : ATLAS.small);
  load.json('atlas-table', ATLAS.table);
  for (const key of land === null ? ['mountains', 'roads', ...GROUND[painting]] : ['mountains']) load.image(key, sheetFile(city, key));
  if (land === null) for (const key of ['roads', 'slots'] as const) load.json(`${key}-table`, tableFile(city, key));
}

export interface SheetUse { painting: Painting; large: boolean; city: City; /** Null where the baked sheets are of this place. */ land: SetOut | null }

/** Puts what was set out in the browser in the place of the baked sheets. */
function putLand({ textures }: Phaser.Scene, city: City, { roads: { canvas }, plan: own, ground }: SetOut): void {
  const painted = textures.get('mountains').getSourceImage() as HTMLImageElement;
  textures.remove('mountains');
  const sheets = { mountains: composeRanges(city, painted), roads: canvas, plan: own, ...(ground ? { 'ground-dry': ground.dry, 'ground-green': ground.green, 'ground-clean': ground.clean } : {}) };
  for (const [key, sheet] of Object.entries(sheets)) textures.addCanvas(key, sheet);
}

export interface Sheets { readonly table: SpriteTable; readonly roads: RoadTable; readonly slots: readonly Slot[]; /** Pixels of the loaded atlas per world unit. */ readonly scale: number }

/** Cuts the loaded sheets into frames. */
export function openSheets(scene: Phaser.Scene, { large, city, land }: SheetUse): Sheets {
  if (land) putLand(scene, city, land);
  const table = scene.cache.json.get('atlas-table') as SpriteTable;
  const roadPieces = land?.roads.table ?? (scene.cache.json.get('roads-table') as RoadTable);
  const half = large ? 1 : 0.5;
  const atlas = scene.textures.get('atlas');
  for (const [key, [x, y, width, height]] of Object.entries(table.frames)) atlas.add(key, 0, x * half, y * half, width * half, height * half);
  roadPieces.pieces.forEach(({ frame: [x, y, width, height] }, i) => scene.textures.get('roads').add(`road-${i}`, 0, x, y, width, height));
  return { table, roads: roadPieces, slots: land?.slots ?? readSlots(scene.cache.json.get('slots-table') as SlotTable), scale: table.scale * half };
}

/** White noise that shaders and the paper's grain share. */
export function addNoise(scene: Phaser.Scene): Phaser.Textures.CanvasTexture {
  const texture = scene.textures.createCanvas('noise', NOISE_SIZE, NOISE_SIZE);
  if (!texture) throw new Error('The noise sheet exists already');
  texture.context.putImageData(new ImageData(noiseBytes(), NOISE_SIZE, NOISE_SIZE), 0, 0);
  texture.refresh();
  return texture;
}
