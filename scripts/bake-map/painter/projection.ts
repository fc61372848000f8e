/** A mountain range seen obliquely: which slice of the relief shows at each pixel of the sheet. */
import { makeRelief, type Peak, type Relief } from './height-field';

export interface Range {
  x0: number; x1: number; base: number; depth: number; seed: number; peaks: readonly Peak[];
  strength?: number; strokes?: number; trees?: number; mistBase?: number;
}

/** A range as it lies on the sheet: everything that the strokes need. */
export interface Projection {
  readonly range: Range; readonly relief: Relief; readonly scale: number; readonly width: number; readonly height: number; readonly top: number; readonly tallest: number;
  /** Slice seen at each pixel, or −1. */
  readonly slices: Float32Array;
}

/** How far a slice behind is lifted on the page. */
export const OBLIQUE = 0.32;

export function project(range: Range, scale: number): Projection {
  const relief = makeRelief(range, range.peaks);
  const tallest = Math.max(...range.peaks.map((peak) => peak.height)) * 1.15;
  const width = Math.ceil((range.x1 - range.x0) * scale);
  const height = Math.ceil((tallest + range.depth * OBLIQUE + 8) * scale);
  const top = range.base - height / scale;
  const slices = new Float32Array(width * height).fill(-1);
  for (let x = 0; x < width; x++) {
    let horizon = height;
    for (let step = 0; step < relief.slices * 2; step++) {
      const slice = relief.slices - 1 - step / 2;
      const z = relief.at(x / scale, slice);
      if (z < 0.6) continue;
      const depth = (slice / relief.slices) * range.depth;
      const y = Math.max(0, Math.round((range.base - (range.depth - depth) * OBLIQUE - z - top) * scale));
      for (let row = y; row < horizon; row++) slices[row * width + x] = slice;
      horizon = Math.min(horizon, y);
    }
  }
  return { range, relief, scale, width, height, top, tallest, slices };
}
