/** Runs in the browser of the bake: paints everything and hands it over as files. */
import { paintGround } from '../../src/view/map/land/ground-layers';
import { paintRoads } from '../../src/view/map/land/road-sheet';
import { makeWater, paintPlan } from '../../src/view/map/land/water';
import { writeSlots } from '../../src/view/map/slots';
import { paintMountains } from './layers/mountains';
import { paintStill } from './layers/still';
import { sheet } from '../../src/view/map/land/brush';
import type { Geography } from '../../src/view/map/land/geography';
import { planSlots } from './plan';
import { kunshan } from './plan/geography';
import { packAtlas } from './sprites/atlas';
import { allSprites } from './sprites/catalog';

/** Districts and map of the level, put in by the bundler. */
declare const LAY: { readonly districts: Geography['districts'] };

/** `quality` of WebP; 1 is lossless. */
interface Picture { path: string; canvas: HTMLCanvasElement; quality: number }
interface File { path: string; base64: string }

const place = kunshan(LAY.districts);
const water = makeWater(place);
const plan = paintPlan(place, water);

/** The parts of the bake, by name, so that each can be done again alone. */
export const PARTS = {
  async sprites(): Promise<File[]> {
    const { canvas, table } = packAtlas(allSprites());
    graded(canvas);
    const small = sheet(canvas.width / 2, canvas.height / 2);
    small.g.imageSmoothingQuality = 'high';
    small.g.drawImage(canvas, 0, 0, canvas.width / 2, canvas.height / 2);
    return [
      await picture({ path: 'sprites/atlas-large.webp', canvas, quality: 0.84 }),
      await picture({ path: 'sprites/atlas-small.webp', canvas: small.canvas, quality: 0.88 }),
      text('sprites/atlas.json', table),
    ];
  },
  async mountains(): Promise<File[]> {
    return [await picture({ path: 'map/mountains.webp', canvas: graded(paintMountains()), quality: 0.82 })];
  },
  async roads(): Promise<File[]> {
    const { canvas, table } = paintRoads(place.roads, water.at);
    return [await picture({ path: 'map/roads.webp', canvas: graded(canvas), quality: 0.72 }), text('map/roads.json', table)];
  },
  async ground(): Promise<File[]> {
    const layers = paintGround(plan, water);
    return [
      await picture({ path: 'map/plan.webp', canvas: plan, quality: 1 }),
      await picture({ path: 'map/ground-dry.webp', canvas: layers.dry, quality: 0.84 }),
      await picture({ path: 'map/ground-green.webp', canvas: layers.green, quality: 0.82 }),
      await picture({ path: 'map/ground-clean.webp', canvas: layers.clean, quality: 0.84 }),
    ];
  },
  slots(): Promise<File[]> {
    return Promise.resolve([text('map/slots.json', writeSlots(planSlots(place, water.at))), text('map/painted.json', LAY)]);
  },
  async still(): Promise<File[]> {
    const ground = paintGround(plan, water);
    const layers = { ground: [ground.dry, ground.green, ground.clean], mountains: graded(paintMountains()), roads: paintRoads(place.roads, water.at), atlas: packAtlas(allSprites()), slots: planSlots(place, water.at) };
    graded(layers.atlas.canvas);
    return [await picture({ path: 'map/kunshan-still.webp', canvas: paintStill(layers), quality: 0.8 })];
  },
} satisfies Record<string, () => Promise<File[]>>;

async function picture({ path, canvas, quality }: Picture): Promise<File> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', quality));
  if (blob?.type !== 'image/webp') throw new Error(`The browser of the bake writes no WebP (${path})`);
  return { path, base64: base64(new Uint8Array(await blob.arrayBuffer())) };
}

const text = (path: string, value: unknown): File => ({ path, base64: base64(new TextEncoder().encode(JSON.stringify(value))) });

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

/** The same last touch of colour and contrast that the ground shader gives. */
function graded(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const g = canvas.getContext('2d')!;
  const image = g.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = image;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] === 0) continue;
    const light = data[i] * 0.3 + data[i + 1] * 0.59 + data[i + 2] * 0.11;
    for (let k = i; k < i + 3; k++) data[k] = (light + (data[k] - light) * 1.16 - 127.5) * 1.05 + 128.8;
  }
  g.putImageData(image, 0, 0);
  return canvas;
}

declare global {
  interface Window { PARTS: typeof PARTS }
}
window.PARTS = PARTS;
