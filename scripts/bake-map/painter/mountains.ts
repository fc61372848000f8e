/**
 * Blue-and-green mountains (青绿山水) from a relief, seen obliquely.
 *
 * Column by column with a depth buffer: ink stands where the depth jumps, azurite on what bulges, ochre in the folds.
 */
import type { Point } from '../../../src/view/map/world';
import { clamp, lerp, smooth } from '../../../src/view/map/chance';
import { sheet } from '../../../src/view/map/land/brush';
import { fallLines, summitTrees } from './mountain-strokes';
import { layered, noise } from '../../../src/view/map/land/noise';
import { project, type Projection, type Range } from './projection';
import { mix, PIGMENT, rgb, type Rgb } from '../../../src/view/map/land/palette';

/** Paints the range onto `g` at `scale` pixels per unit; `offset` is the world point of the sheet's upper left corner. */
export function paintRange(g: CanvasRenderingContext2D, range: Range, view: { scale: number; offset: Point }): void {
  const seen = project(range, view.scale);
  const page = sheet(seen.width, seen.height);
  const image = page.g.createImageData(seen.width, seen.height);
  const lines = contours(seen);
  for (let k = 0; k < seen.slices.length; k++) if (seen.slices[k] >= 0) image.data.set(washAt(seen, k, lines[k]), k * 4);
  page.g.putImageData(image, 0, 0);
  page.g.scale(view.scale, view.scale);
  page.g.translate(-range.x0, -seen.top);
  fallLines(page.g, seen);
  summitTrees(page.g, seen);
  g.drawImage(page.canvas, (range.x0 - view.offset[0]) * view.scale, (seen.top - view.offset[1]) * view.scale);
}

/** Ink where the depth jumps, stamped with a soft round nib whose size breathes. */
function contours(seen: Projection): Float32Array {
  const { width, height, slices, scale, range } = seen;
  const lines = new Float32Array(width * height);
  const jumpTo = (from: number, to: number): number => (to < 0 ? 40 : from - to);
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width - 1; x++) {
      const k = y * width + x;
      if (slices[k] < 0) continue;
      const up = jumpTo(slices[k], slices[k - width]);
      const side = Math.max(jumpTo(slices[k], slices[k - 1]), jumpTo(slices[k], slices[k + 1]));
      const jump = Math.max(up > 2.2 ? up : 0, side > 7 ? side * 0.7 : 0);
      if (jump <= 0) continue;
      const weight = clamp((jump - 1.6) / 10, 0.22, 1);
      const breath = noise((x / scale) * 0.085, (y / scale) * 0.085, range.seed + 3);
      stamp(lines, seen, { x, y, radius: scale * (0.16 + weight * 0.34) * (0.35 + breath * 1.25), strength: clamp(0.35 + weight * 0.65) * (0.72 + 0.28 * breath) });
    }
  }
  return lines;
}

function stamp(lines: Float32Array, { width, height, slices }: Projection, nib: { x: number; y: number; radius: number; strength: number }): void {
  const reach = Math.ceil(nib.radius + 0.5);
  for (let j = -reach; j <= reach; j++) {
    for (let i = -reach; i <= reach; i++) {
      const [x, y] = [nib.x + i, nib.y + j];
      if (x < 0 || y < 0 || x >= width || y >= height || slices[y * width + x] < 0) continue;
      const k = y * width + x;
      lines[k] = Math.max(lines[k], clamp(nib.radius + 0.5 - Math.hypot(i, j)) * nib.strength);
    }
  }
}

const BLUE = rgb(PIGMENT.azurite);
const DEEP_BLUE = rgb(PIGMENT.azuriteDeep);
const GREEN = rgb(PIGMENT.malachite);
const OCHRE = rgb(PIGMENT.ochrePale);
const SILK = rgb(PIGMENT.silk);
const SHADE = rgb(mix(PIGMENT.azuriteDeep, PIGMENT.ink9, 0.35));
const LINE = rgb(mix(PIGMENT.ink9, PIGMENT.azuriteDeep, 0.25));
const blend = (a: Rgb, b: Rgb, t: number): Rgb => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];

/** Colour and opacity of one pixel. */
function washAt(seen: Projection, index: number, line: number): readonly [number, number, number, number] {
  const { range, relief, scale, width, tallest, slices } = seen;
  const slice = slices[index];
  const column = (index % width) / scale;
  const y = Math.floor(index / width) / scale;
  const x = range.x0 + column;
  const z = relief.at(column, slice);
  const bulge = clamp(((z - relief.smoothAt(column, slice)) / 5.5) * 0.5 + 0.5);
  const lit = clamp(0.5 + (relief.at(column + 1.5, slice) - relief.at(column - 1.5, slice)) * 0.09);
  const altitude = clamp(z / (tallest * 0.8));
  const tint = clamp(altitude * 1.15 + (layered(3, range.seed + 11)(x * 0.018, slice * 0.03) - 0.5) * 0.85);
  const pigment = pigmentAt(tint, bulge);
  const grain = noise(column * 0.8 * scale, y * 0.8 * scale, 3);
  const patches = layered(3, range.seed + 4)(x * 0.06, y * 0.06);
  const density = (0.18 + 0.72 * smooth(0.28, 0.82, bulge)) * lerp(0.75, 1, altitude) * (0.82 + 0.36 * patches) * (0.93 + grain * 0.14) * lerp(1.12, 0.78, lit) * (range.strength ?? 1);
  let color = blend(SILK, pigment, clamp(density));
  color = blend(color, SHADE, smooth(0.45, 0.1, bulge) * 0.16 * (1 - lit * 0.6));
  if (line > 0) color = blend(color, LINE, line * 0.82);
  const drift = (layered(3, range.seed + 21)(x * 0.012, (y + seen.top) * 0.03) - 0.5) * tallest * 0.42;
  const clear = smooth(0.02 * tallest, tallest * (range.mistBase ?? 0.5), z + drift);
  // What hardly rises fades out, or the range would end in a cut edge.
  return [color[0], color[1], color[2], 255 * clamp(clear * 1.05) * smooth(0.6, 4, z)];
}

function pigmentAt(tint: number, bulge: number): Rgb {
  const slope = tint > 0.5 ? blend(GREEN, BLUE, smooth(0.42, 0.62, tint)) : blend(OCHRE, GREEN, smooth(0.1, 0.38, tint));
  const crest = blend(slope, DEEP_BLUE, smooth(0.7, 1, bulge) * smooth(0.35, 0.7, tint) * 0.65);
  return blend(crest, OCHRE, smooth(0.5, 0.12, bulge) * 0.62);
}
