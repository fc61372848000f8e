import { PIGMENT } from '../kit/pigments.mjs';
import { canvasOf, contextOf } from '../kit/paper.mjs';
import { noise2 } from '../kit/random.mjs';
import { heightField } from './height-field.mjs';
import { clothe } from './pigment.mjs';
import { drawStrokes } from './strokes.mjs';

const clampUnit = (x) => Math.max(0, Math.min(1, x));

/** Oblique projection, near slices first: which slice of the land each pixel shows (−1: none). */
function project(view) {
  const { field, width, height, scale, depth, lean, base, top } = view;
  const slices = new Float32Array(width * height).fill(-1);
  for (let px = 0; px < width; px++) {
    let lowest = height;
    for (let step = 0; step < field.rows * 2; step++) {
      const slice = field.rows - 1 - step / 2;
      const z = field.height(px / scale, slice);
      if (z < 0.6) continue;
      const y = Math.round((base - (depth - (slice / field.rows) * depth) * lean - z - top) * scale);
      for (let yy = Math.max(0, y); yy < lowest; yy++) slices[yy * width + px] = slice;
      lowest = Math.min(lowest, Math.max(0, y));
    }
  }
  return slices;
}

/** How far the land jumps in depth at a pixel: an edge that a painter would draw. */
function jumpAt({ slices, width }, k) {
  const here = slices[k];
  const gap = (other) => (slices[other] < 0 ? 40 : here - slices[other]);
  const [up, left, right] = [gap(k - width), gap(k - 1), gap(k + 1)];
  return Math.max(up > 2.2 ? up : 0, left > 7 ? left * 0.7 : 0, right > 7 ? right * 0.7 : 0);
}

function stamp(view, { x, y, radius, strength }) {
  const { contour, slices, width, height } = view;
  const reach = Math.ceil(radius + 0.5);
  for (let j = -reach; j <= reach; j++) {
    for (let i = -reach; i <= reach; i++) {
      if (x + i < 0 || y + j < 0 || x + i >= width || y + j >= height) continue;
      const k = (y + j) * width + x + i;
      if (slices[k] >= 0) contour[k] = Math.max(contour[k], clampUnit(radius + 0.5 - Math.hypot(i, j)) * strength);
    }
  }
}

/** Contours: a round nib whose size breathes, along every jump in depth. */
function drawContours(view) {
  const { slices, width, height, scale, seed } = view;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width - 1; x++) {
      const k = y * width + x;
      const jump = slices[k] < 0 ? 0 : jumpAt(view, k);
      if (jump <= 0) continue;
      const weight = Math.max(0.22, clampUnit((jump - 1.6) / 10));
      const breath = noise2((x / scale) * 0.085, (y / scale) * 0.085, seed + 3);
      const radius = scale * (0.16 + weight * 0.34) * (0.35 + breath * 1.25);
      stamp(view, { x, y, radius, strength: clampUnit(0.35 + weight * 0.65) * (0.72 + 0.28 * breath) });
    }
  }
}

/** The projection works pixel by pixel, so its edges are stepped; painting larger and shrinking smooths them. */
const OVERSAMPLING = 1.7;

const DEFAULTS = { depth: 150, lean: 0.32, seed: 1, strength: 1, mistBase: 0.5, strokes: 1, trees: 1, blue: 1, ground: PIGMENT.silk };

/**
 * Paints a blue-green range: a height field seen obliquely, azurite on its crests, malachite between, ochre in its folds,
 * texture strokes down the slopes, its foot lost in mist. `blue` below 1 lets malachite climb higher. Peaks: `{ x, depth, height, radius, seed, veins?, sharp? }`.
 */
export function paintRange(painter, options) {
  const { g } = painter;
  const scale = g.getTransform().a * OVERSAMPLING;
  const tallest = Math.max(...options.peaks.map((peak) => peak.height)) * 1.15;
  const all = { ...DEFAULTS, ...options, scale, tallest };
  const height = Math.ceil((tallest + all.depth * all.lean + 8) * scale);
  const width = Math.ceil((all.x1 - all.x0) * scale);
  const view = { ...all, width, height, top: all.base - height / scale, field: heightField(all), contour: new Float32Array(width * height) };
  view.slices = project(view);
  drawContours(view);
  const canvas = canvasOf(width, height);
  contextOf(canvas).putImageData(clothe(view), 0, 0);
  drawStrokes(contextOf(canvas), view);
  g.imageSmoothingQuality = 'high';
  g.drawImage(canvas, view.x0, view.top, width / scale, height / scale);
}
