/// <reference types="vite/client" />
/** Runs in the browser of the bake: paints everything and hands it over as files. */
import { paintGround } from '../../src/view/map/land/ground-layers';
import { paintRoads } from '../../src/view/map/land/road-sheet';
import { makeWater, paintPlan } from '../../src/view/map/land/water';
import { layOf } from '../../src/view/map/painted';
import { writeSlots } from '../../src/view/map/slots';
import { paintMountains } from './layers/mountains';
import { type Layers, paintStill } from './layers/still';
import { sheet } from '../../src/view/map/land/brush';
import { type Place, readPlaces } from './places';
import { packAtlas } from './sprites/atlas';
import { allSprites } from './sprites/catalog';

/** `quality` of WebP; 1 is lossless. */
interface Picture { path: string; canvas: HTMLCanvasElement; quality: number }
interface File { path: string; base64: string }

const PLACES = readPlaces(import.meta.glob<unknown>('../../levels/*.json', { eager: true, import: 'default' }));
const PARTS_OF_A_CITY = ['mountains', 'roads', 'ground', 'slots', 'still'] as const;

/** All that is painted of a place; each sheet when it is first asked for. */
function studioOf({ geography, horizon, slots }: Place) {
  const water = makeWater(geography);
  const plan = paintPlan(geography, water);
  return {
    plan,
    ground: once(() => paintGround(plan, water)),
    mountains: once(() => graded(paintMountains(horizon))),
    roads: once(() => {
      const { canvas, table } = paintRoads(geography.roads, water.at);
      return { canvas: graded(canvas), table };
    }),
    slots: once(() => slots(water.at)),
  };
}

const atlas = once(() => {
  const { canvas, table } = packAtlas(allSprites());
  return { canvas: graded(canvas), table };
});

/** What is baked, by name, so that each part can be done again alone. `anywhere` has only a still picture. */
export const cities = Object.keys(PLACES);
export const parts = ['sprites', ...PARTS_OF_A_CITY];

export async function bakeSprites(): Promise<File[]> {
  const { canvas, table } = atlas();
  const small = sheet(canvas.width / 2, canvas.height / 2);
  small.g.imageSmoothingQuality = 'high';
  small.g.drawImage(canvas, 0, 0, canvas.width / 2, canvas.height / 2);
  return [
    await picture({ path: 'sprites/atlas-large.webp', canvas, quality: 0.84 }),
    await picture({ path: 'sprites/atlas-small.webp', canvas: small.canvas, quality: 0.88 }),
    text('sprites/atlas.json', table),
  ];
}

/** Bakes some parts of a city, all by default. */
export async function bakeCity(name: string, wanted: readonly string[] = PARTS_OF_A_CITY): Promise<File[]> {
  const place = PLACES[name];
  const studio = studioOf(place);
  const at = (file: string): string => `map/${name}/${file}`;
  const bakes: Record<(typeof PARTS_OF_A_CITY)[number], () => Promise<File[]>> = {
    mountains: async () => [await picture({ path: at('mountains.webp'), canvas: studio.mountains(), quality: 0.82 })],
    roads: async () => [await picture({ path: at('roads.webp'), canvas: studio.roads().canvas, quality: 0.72 }), text(at('roads.json'), studio.roads().table)],
    ground: async () => {
      const { dry, green, clean } = studio.ground();
      return [
        await picture({ path: at('plan.webp'), canvas: studio.plan, quality: 1 }),
        await picture({ path: at('ground-dry.webp'), canvas: dry, quality: 0.84 }),
        await picture({ path: at('ground-green.webp'), canvas: green, quality: 0.82 }),
        await picture({ path: at('ground-clean.webp'), canvas: clean, quality: 0.84 }),
      ];
    },
    slots: async () => [text(at('slots.json'), writeSlots(studio.slots())), ...(place.city ? [text(at('painted.json'), { lay: layOf(place.city) })] : [])],
    still: async () => [await picture({ path: at('still.webp'), canvas: paintStill(layersOf(studio), place.first), quality: 0.8 })],
  };
  const files: File[] = [];
  for (const part of PARTS_OF_A_CITY) if (wanted.includes(part) && (place.city || part === 'still')) files.push(...(await bakes[part]()));
  return files;
}

function layersOf(studio: ReturnType<typeof studioOf>): Layers {
  const { dry, green, clean } = studio.ground();
  return { ground: [dry, green, clean], mountains: studio.mountains(), roads: studio.roads(), atlas: atlas(), slots: studio.slots() };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

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
