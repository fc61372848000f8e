/** The baked sheets and tables, and how they are loaded. */
import type * as Phaser from 'phaser';
import atlasLarge from '../../../assets/sprites/atlas-large.webp';
import atlasSmall from '../../../assets/sprites/atlas-small.webp';
import atlasTable from '../../../assets/sprites/atlas.json?url';
import groundClean from '../../../assets/map/ground-clean.webp';
import groundDry from '../../../assets/map/ground-dry.webp';
import groundGreen from '../../../assets/map/ground-green.webp';
import mountains from '../../../assets/map/mountains.webp';
import plan from '../../../assets/map/plan.webp';
import roads from '../../../assets/map/roads.webp';
import roadTable from '../../../assets/map/roads.json?url';
import slotTable from '../../../assets/map/slots.json?url';
import type { Painting } from './device';
import { NOISE_SIZE, noiseBytes } from './glsl/noise';
import type { RoadTable } from './layers';
import { readSlots, type Slot, type SlotTable } from './slots';
import type { SpriteTable } from './sprite-table';

const GROUND: Record<Painting, Record<string, string>> = {
  finished: { plan },
  plain: { 'ground-dry': groundDry, 'ground-green': groundGreen, 'ground-clean': groundClean },
};

/** `large` sprites are for dense screens. */
export function queueSheets(load: Phaser.Loader.LoaderPlugin, use: { painting: Painting; large: boolean }): void {
  const pictures = { atlas: use.large ? atlasLarge : atlasSmall, mountains, roads, ...GROUND[use.painting] };
  for (const [key, url] of Object.entries(pictures)) load.image(key, url);
  for (const [key, url] of Object.entries({ 'atlas-table': atlasTable, 'road-table': roadTable, 'slot-table': slotTable })) load.json(key, url);
}

export interface Sheets { readonly table: SpriteTable; readonly roads: RoadTable; readonly slots: readonly Slot[]; /** Pixels of the loaded atlas per world unit. */ readonly scale: number }

/** Cuts the loaded sheets into frames. */
export function openSheets(scene: Phaser.Scene, large: boolean): Sheets {
  const table = scene.cache.json.get('atlas-table') as SpriteTable;
  const roadPieces = scene.cache.json.get('road-table') as RoadTable;
  const half = large ? 1 : 0.5;
  const atlas = scene.textures.get('atlas');
  for (const [key, [x, y, width, height]] of Object.entries(table.frames)) atlas.add(key, 0, x * half, y * half, width * half, height * half);
  roadPieces.pieces.forEach(({ frame: [x, y, width, height] }, i) => scene.textures.get('roads').add(`road-${i}`, 0, x, y, width, height));
  return { table, roads: roadPieces, slots: readSlots(scene.cache.json.get('slot-table') as SlotTable), scale: table.scale * half };
}

/** White noise that shaders and the paper's grain share. */
export function addNoise(scene: Phaser.Scene): Phaser.Textures.CanvasTexture {
  const texture = scene.textures.createCanvas('noise', NOISE_SIZE, NOISE_SIZE);
  if (!texture) throw new Error('The noise sheet exists already');
  texture.context.putImageData(new ImageData(noiseBytes(), NOISE_SIZE, NOISE_SIZE), 0, 0);
  texture.refresh();
  return texture;
}
