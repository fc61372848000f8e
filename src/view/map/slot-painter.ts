/** Paints slots, roads and clouds on a 2D canvas: the same fates as on the living map, without WebGL. */
import type { CityPicture } from '../model/picture';
import { banksIn, cloudBank, cloudTint } from './clouds';
import { fatesOf, type Fate } from './fates';
import type { RoadTable } from './layers';
import type { Slot } from './slots';
import type { SpriteTable } from './sprite-table';

/** A picture that can be drawn and has a size. */
export type Drawn = HTMLCanvasElement | HTMLImageElement | ImageBitmap;

export interface PaintedSheets {
  readonly atlas: Drawn;
  readonly table: SpriteTable;
  /** Pixels of the atlas per pixel of the large sheet that the table counts in. */
  readonly half: number;
  readonly roads: { readonly sheet: Drawn; readonly table: RoadTable };
  readonly slots: readonly Slot[];
}

type Shown = Fate & { readonly frame: string };

interface Painting { readonly picture: CityPicture; readonly wash?: number }

/** So many sprites are painted in one piece: some milliseconds. */
const IN_ONE_PIECE = 40;

/** Everything that stands on the ground, in painter's order. The canvas is in world units. `wash` tints what has no tint of its own. */
export function paintSlots(...given: Parameters<typeof placeSlots>): void {
  for (const _ of placeSlots(...given));
}

/** The same, piece by piece. */
export function* placeSlots(g: CanvasRenderingContext2D, sheets: PaintedSheets, { picture, wash = 0xffffff }: Painting): Generator<void, void, void> {
  const fates = fatesOf(sheets.slots, picture);
  const shown = sheets.slots.flatMap((slot) => (fates[slot.id].frame === null ? [] : [{ slot, fate: fates[slot.id] as Shown }])).toSorted((a, b) => a.slot.depth - b.slot.depth);
  const tinted = tinting(sheets);
  function* place(list: typeof shown): Generator<void, void, void> {
    for (const [n, { slot, fate }] of list.entries()) {
      paintSprite(g, sheets, { at: [slot.x, slot.y], flip: slot.size < 0, size: Math.abs(slot.size), turn: slot.turn, alpha: fate.alpha ?? 1, frame: fate.frame, cut: tinted(fate.frame, fate.tint ?? wash) });
      if (n % IN_ONE_PIECE === 0) yield;
    }
  }
  yield* place(shown.filter(({ slot }) => slot.depth < 0));
  paintRoads(g, sheets.roads, picture);
  yield* place(shown.filter(({ slot }) => slot.depth >= 0));
  paintClouds(g, sheets, { picture, tinted });
}

function paintRoads(g: CanvasRenderingContext2D, { sheet, table }: PaintedSheets['roads'], picture: CityPicture): void {
  for (const { opens, at, frame: [x, y, width, height] } of table.pieces) {
    if (!opens || picture[opens[0]] > opens[1]) g.drawImage(sheet, x, y, width, height, at[0], at[1], width / table.scale, height / table.scale);
  }
}

function paintClouds(g: CanvasRenderingContext2D, sheets: PaintedSheets, { picture: { districts, clouds, air }, tinted }: { readonly picture: CityPicture; readonly tinted: (frame: string, tint: number) => Cut }): void {
  for (const district of districts) {
    const count = banksIn(clouds.find((cloud) => cloud.district === district.id)?.density ?? 0);
    for (let i = 0; i < count; i++) {
      const { x, y, frame, scale, flip } = cloudBank(district, i);
      paintSprite(g, sheets, { at: [x, y], flip: flip < 0, size: scale, turn: 0, alpha: 0.94, frame, cut: tinted(frame, cloudTint(air)) });
    }
  }
}

interface Cut { readonly from: Drawn; readonly box: readonly [x: number, y: number, width: number, height: number] }
interface SpriteUse { readonly at: readonly [number, number]; readonly flip: boolean; readonly size: number; readonly turn: number; readonly alpha: number; readonly frame: string; readonly cut: Cut }

function paintSprite(g: CanvasRenderingContext2D, { table }: PaintedSheets, { at, flip, size, turn, alpha, frame, cut: { from, box } }: SpriteUse): void {
  const [, , width, height, anchorX, anchorY] = table.frames[frame];
  const scale = size / table.scale;
  g.save();
  g.translate(at[0], at[1]);
  g.rotate(turn);
  g.scale(flip ? -scale : scale, scale);
  g.globalAlpha = alpha;
  g.drawImage(from, ...box, -anchorX, -anchorY, width, height);
  g.restore();
}

function cutOf({ atlas, table, half }: PaintedSheets, frame: string): Cut {
  const [x, y, width, height] = table.frames[frame];
  return { from: atlas, box: [x * half, y * half, width * half, height * half] };
}

/** Cuts of the atlas in a colour, each mixed once. */
function tinting(sheets: PaintedSheets): (frame: string, tint: number) => Cut {
  const mixed = new Map<string, Cut>();
  return (frame, tint) => {
    if (tint === 0xffffff) return cutOf(sheets, frame);
    const key = `${frame} ${tint}`;
    const cut = mixed.get(key) ?? tintedCut(cutOf(sheets, frame), tint);
    mixed.set(key, cut);
    return cut;
  };
}

function tintedCut(cut: Cut, tint: number): Cut {
  const [, , width, height] = cut.box;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(width), Math.ceil(height)];
  // Small, and drawn from at once: the way to a graphics card and back would take longer than the mixing.
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) return cut;
  g.drawImage(cut.from, ...cut.box, 0, 0, width, height);
  g.globalCompositeOperation = 'multiply';
  g.fillStyle = `#${tint.toString(16).padStart(6, '0')}`;
  g.fillRect(0, 0, canvas.width, canvas.height);
  g.globalCompositeOperation = 'destination-in';
  g.drawImage(cut.from, ...cut.box, 0, 0, width, height);
  return { from: canvas, box: [0, 0, width, height] };
}
