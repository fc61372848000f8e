/** Portraits: still paintings of a city in any state, on a 2D canvas. They need no WebGL and no Phaser. */
import type { City } from '../../sim/index';
import { inSlices } from '../in-slices';
import type { CityPicture } from '../model/picture';
import { mixTint } from './fates/fate';
import type { RoadTable } from './layers';
import { smogHaze, smogStain } from './paper';
import { type BackdropSheets, layBackdrop } from './plain-ground';
import { ATLAS, sheetFile, tableFile } from './sheet-files';
import { placeSlots, type PaintedSheets } from './slot-painter';
import { readSlots, type SlotTable } from './slots';
import type { SpriteTable } from './sprite-table';
import { WORLD } from './world';

/** A part of the world, in world units. */
export interface WorldBox { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The whole width, from above the summits to the foreground. */
export const PORTRAIT_BOX: WorldBox = { x: WORLD.x, y: 60, width: WORLD.width, height: 760 };

export interface Portraitist {
  /** Paints a state of the city, in slices; `scale` is pixels per world unit. */
  paint(picture: CityPicture, options?: { readonly box?: WorldBox; readonly scale?: number }): Promise<HTMLCanvasElement>;
}

/** The sheets of the city that was asked for last. One alone is kept: decoded, they weigh tens of megabytes. */
let kept: { readonly sheet: string; readonly portraits: Promise<Portraitist> } | null = null;

/** Loads what a city is painted with, once for as long as no other city is asked for. The place must be painted (`isPainted`). */
export function openPortraits(city: City): Promise<Portraitist> {
  const sheet = sheetFile(city, 'roads');
  if (kept?.sheet === sheet) return kept.portraits;
  const portraits = loadPortraits(city);
  kept = { sheet, portraits };
  // What did not load is asked for anew.
  portraits.catch(() => { if (kept?.portraits === portraits) kept = null; });
  return portraits;
}

async function loadPortraits(city: City): Promise<Portraitist> {
  const [atlas, table, roads, roadTable, slots, mountains, dry, green, clean] = await Promise.all([
    load(ATLAS.small), read<SpriteTable>(ATLAS.table), load(sheetFile(city, 'roads')), read<RoadTable>(tableFile(city, 'roads')), read<SlotTable>(tableFile(city, 'slots')),
    load(sheetFile(city, 'mountains')), load(sheetFile(city, 'ground-dry')), load(sheetFile(city, 'ground-green')), load(sheetFile(city, 'ground-clean')),
  ]);
  const { stain, haze, places } = await inSlices(prepared(slots));
  const standing: PaintedSheets = { atlas, table, half: 0.5, roads: { sheet: roads, table: roadTable }, slots: places };
  const land: BackdropSheets = { mountains, dry, green, clean, stain, haze };
  return { paint: (picture, { box = PORTRAIT_BOX, scale = 1 } = {}) => inSlices(portraitSteps({ standing, land }, picture, { box, scale })) };
}

function* prepared(slots: SlotTable) {
  const places = readSlots(slots);
  yield;
  const stain = smogStain();
  yield;
  return { places, stain, haze: smogHaze() };
}

interface Sheets { readonly standing: PaintedSheets; readonly land: BackdropSheets }

function* portraitSteps({ standing, land }: Sheets, picture: CityPicture, { box, scale }: { readonly box: WorldBox; readonly scale: number }): Generator<void, HTMLCanvasElement, void> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser has no 2D canvas');
  g.imageSmoothingQuality = 'high';
  g.scale(scale, scale);
  g.translate(-box.x, -box.y);
  g.save();
  g.translate(WORLD.x, WORLD.y);
  yield* layBackdrop(g, land, picture);
  g.restore();
  yield* placeSlots(g, standing, { picture, wash: mixTint(0xc6b696, 0xffffff, picture.air) });
  return canvas;
}

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`A table of the painting did not load: ${address}`);
  return (await answer.json()) as T;
}

/** Decoded once and kept so: a browser that draws from an image element may decode the whole sheet again for a single sprite. */
async function load(address: string): Promise<ImageBitmap> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`A sheet of the painting did not load: ${address}`);
  return createImageBitmap(await answer.blob());
}
