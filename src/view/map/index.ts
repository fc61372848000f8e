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

/** Opens the painting in `host`. Rejects with a readable Error where there is no WebGL or a sheet does not load. */
export async function openMap(host: HTMLElement, options: MapOptions): Promise<CityMap> {
  if (!canPaint()) throw new Error('This browser draws no WebGL, so the map cannot be painted');
  const painting = paintingFor(options.plainPaper);
  const { paintCity } = await import('./city-map');
  const land = isPainted(options.city) ? null : (await import('./land/set-out')).setOut(options.city, painting);
  return paintCity(host, { ...options, painting, land });
}
