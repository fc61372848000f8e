/**
 * The handscroll map of the city. This file is light; Phaser and the painting come with `openMap` as a chunk of their own.
 */
import type { CityMap, MapOptions } from './contract';
import { canPaint, paintingFor } from './device';
import { isPainted } from './painted';

export type { CityMap, MapOptions } from './contract';
export { canPaint } from './device';
export { isPainted } from './painted';
export { LENSES, type Lens } from './lens';
export { placeInStill, STILL_ASPECT, stillOf } from './still';

/** What a place that is set out in the browser still loads: sprites, their table, mountains. */
const SHARED_SHEETS = 3;

/** Opens the painting in `host`. Rejects with a readable Error where there is no WebGL or a sheet does not load. */
export async function openMap(host: HTMLElement, options: MapOptions): Promise<CityMap> {
  if (!canPaint()) throw new Error('This browser draws no WebGL, so the map cannot be painted');
  const painting = paintingFor(options.plainPaper);
  const { paintCity } = await import('./city-map');
  if (isPainted(options.city)) return paintCity(host, { ...options, painting, land: null });
  const { setOut, SET_OUT_STEPS } = await import('./land/set-out');
  const all = SET_OUT_STEPS + SHARED_SHEETS;
  const land = await setOut(options.city, painting, (done) => options.onProgress?.(done, all));
  return paintCity(host, { ...options, painting, land, onProgress: (loaded, of) => options.onProgress?.(SET_OUT_STEPS + loaded, SET_OUT_STEPS + of) });
}
