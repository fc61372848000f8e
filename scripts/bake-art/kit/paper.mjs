import { rgb } from './pigments.mjs';
import { between, fbm, mulberry, noise2 } from './random.mjs';

/** A canvas of `width` × `height` real pixels. */
export function canvasOf(width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  return canvas;
}

/** Pixel access is the slow part of a bake; a canvas that stays in memory reads several times faster. */
export const contextOf = (canvas) => canvas.getContext('2d', { willReadFrequently: true });

/** Noise that repeats after `cells` cells, so that a tile has no seam. */
function tiledNoise(random, cells) {
  const grid = Array.from({ length: cells * cells }, () => random() * 2 - 1);
  const at = (x, y) => grid[(y % cells) * cells + (x % cells)];
  const ease = (t) => t * t * (3 - 2 * t);
  return (x, y) => {
    const x0 = Math.floor(x * cells);
    const y0 = Math.floor(y * cells);
    const u = ease(x * cells - x0);
    const v = ease(y * cells - y0);
    return (at(x0, y0) * (1 - u) + at(x0 + 1, y0) * u) * (1 - v) + (at(x0, y0 + 1) * (1 - u) + at(x0 + 1, y0 + 1) * u) * v;
  };
}

/** Long fibres in the sheet, wrapped round its edges. */
function drawFibres(context, size, { random, count }) {
  for (let i = 0; i < count; i++) {
    const [x, y, length, angle] = [random() * size, random() * size, between(random, 6, 34), random() * 7];
    const [bendX, bendY] = [between(random, -4, 4), between(random, -4, 4)];
    context.strokeStyle = random() < 0.5 ? `rgba(120,95,55,${between(random, 0.03, 0.09)})` : `rgba(255,252,240,${between(random, 0.08, 0.25)})`;
    context.lineWidth = between(random, 0.4, 1);
    for (const ox of [-size, 0, size]) {
      for (const oy of [-size, 0, size]) {
        context.beginPath();
        context.moveTo(x + ox, y + oy);
        context.quadraticCurveTo(
          x + ox + Math.cos(angle) * length * 0.5 + bendX, y + oy + Math.sin(angle) * length * 0.5 + bendY,
          x + ox + Math.cos(angle) * length, y + oy + Math.sin(angle) * length,
        );
        context.stroke();
      }
    }
  }
}

/** A seamless square of paper: slow mottle, fine grain, fibres. Strengths are in steps of 255. */
export function paperTile(size, { base, seed, mottle, grain, fibres }) {
  const canvas = canvasOf(size, size);
  const context = contextOf(canvas);
  const random = mulberry(seed);
  const image = context.createImageData(size, size);
  const [slow, middle, fine] = [Math.round(size / 160), Math.round(size / 40), Math.round(size / 7)].map((cells) => tiledNoise(random, cells));
  const [red, green, blue] = rgb(base);
  for (let i = 0; i < size * size; i++) {
    const x = (i % size) / size;
    const y = Math.floor(i / size) / size;
    const v = slow(x, y) * mottle + middle(x, y) * mottle * 0.6 + fine(x, y) * grain * 0.4 + (random() - 0.5) * grain;
    image.data.set([red + v, green + v * 0.97, blue + v * 0.85, 255], i * 4);
  }
  context.putImageData(image, 0, 0);
  drawFibres(context, size, { random, count: Math.round((size * size * fibres) / 2600) });
  return canvas;
}

/** Aged silk or paper as the ground of a painting, mottled in picture units. */
export function layGround(context, { width, height, scale, base, seed, mottle = 5 }) {
  const image = context.createImageData(width * scale, height * scale);
  const [red, green, blue] = rgb(base);
  for (let i = 0; i < image.width * image.height; i++) {
    const x = (i % image.width) / scale;
    const y = Math.floor(i / image.width) / scale;
    const v = (fbm(x * 0.012, y * 0.012, 4, seed) - 0.5) * mottle * 4 + (noise2(x * 0.9, y * 0.16, seed + 5) - 0.5) * 2.4;
    image.data.set([red + v, green + v * 0.96, blue + v * 0.8, 255], i * 4);
  }
  context.putImageData(image, 0, 0);
}
