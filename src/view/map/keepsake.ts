/** A painting of the city to take away: any size, any state, without WebGL. */
import type { City } from '../../sim/index';
import type { CityPicture } from '../model/picture';
import { isPainted } from './painted';
import { openPortraits, type WorldBox } from './portrait';
import { stillOf } from './still';
import { WORLD } from './world';

export interface PictureSize { readonly width: number; readonly height: number }

/** World units that the painting shows across, about the middle of the districts. */
const ACROSS = 940;
/** Just above the summits. */
const TOP = 72;

/** Paints the city in a state; of a place that nobody has painted, a cut of its still picture. Rejects when a sheet does not load. */
export async function paintKeepsake(city: City, picture: CityPicture, size: PictureSize): Promise<HTMLCanvasElement> {
  if (!isPainted(city)) return cutOut(stillOf(city), size);
  const { paint } = await openPortraits(city);
  return paint(picture, { box: boxOf(city, size), scale: size.width / ACROSS });
}

function boxOf({ districts }: City, { width, height }: PictureSize): WorldBox {
  const middle = districts.reduce((sum, { x }) => sum + x, 0) / Math.max(1, districts.length);
  const x = Math.max(WORLD.x, Math.min(WORLD.x + WORLD.width - ACROSS, middle - ACROSS / 2));
  return { x, y: TOP, width: ACROSS, height: (ACROSS * height) / width };
}

/** The middle of a picture, as large as it fills `size`. */
async function cutOut(address: string, { width, height }: PictureSize): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const scale = Math.max(width / image.naturalWidth, height / image.naturalHeight);
  const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
  canvas.getContext('2d')?.drawImage(image, (width - w) / 2, (height - h) / 2, w, h);
  return canvas;
}
