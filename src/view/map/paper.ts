/** Sheets for painting without shaders: the stain and the haze of smog, the grain of the paper. */
import { clamp, smooth } from './chance';
import { NOISE_SIZE, noiseBytes } from './glsl/noise';
import { WORLD } from './world';

const SMOG = { width: 200, height: 120 };

type Wash = readonly [red: number, green: number, blue: number, alpha: number];

/** Darkens in drifts, heavier toward the horizon; to be multiplied. */
export const smogStain = (): HTMLCanvasElement => smogSheet((x, y) => [0.8, 0.735, 0.62, (0.35 + 0.65 * smooth(0.25, 0.75, drift(x, y))) * (0.62 + 0.5 * smooth(620, 170, y))]);

/** Lies thickest at the horizon. */
export const smogHaze = (): HTMLCanvasElement => smogSheet((x, y) => [0.735, 0.68, 0.57, (0.24 + 0.4 * smooth(400, 130, y)) * (0.5 + 0.7 * smooth(0.2, 0.8, drift(x + 300, y)))]);

/** Grain and fibres, to be multiplied. */
export const grain = (): HTMLCanvasElement => sheet(NOISE_SIZE, NOISE_SIZE, (i, j) => {
  const fibre = (cell(i >> 3, j) + cell(i, j >> 3)) / 2;
  const light = (258 - 13 * cell(i, j) - 9 * fibre) / 255;
  return [light, light - 0.004, light - 0.016, 1];
});

const smogSheet = (at: (x: number, y: number) => Wash): HTMLCanvasElement =>
  sheet(SMOG.width, SMOG.height, (i, j) => at(WORLD.x + (i / SMOG.width) * WORLD.width, WORLD.y + (j / SMOG.height) * WORLD.height));

function sheet(width: number, height: number, at: (i: number, j: number) => Wash): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const image = new ImageData(width, height);
  for (let j = 0; j < height; j++) for (let i = 0; i < width; i++) image.data.set(at(i, j).map((part) => clamp(part) * 255), (j * width + i) * 4);
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}

const noise = noiseBytes();
const cell = (i: number, j: number): number => noise[(((j & 255) << 8) | (i & 255)) * 4] / 255;

/** Three octaves of smooth noise over the world. */
function drift(x: number, y: number): number {
  let sum = 0;
  for (const [scale, weight] of [[0.0046, 0.57], [0.0105, 0.29], [0.024, 0.14]]) {
    const [u, v] = [x * scale, y * scale * 1.8];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [s, t] = [smooth(0, 1, u - i), smooth(0, 1, v - j)];
    const [a, b] = [cell(i, j) + (cell(i + 1, j) - cell(i, j)) * s, cell(i, j + 1) + (cell(i + 1, j + 1) - cell(i, j + 1)) * s];
    sum += weight * (a + (b - a) * t);
  }
  return sum;
}
