import { contextOf } from './paper.mjs';
import { clamp, noise2, smooth, sway } from './random.mjs';

const AROUND = [[1, 0], [-1, 0], [0, 1], [0, -1], [0.7, 0.7], [-0.7, -0.7], [0.7, -0.7], [-0.7, 0.7]];

/** The index in an RGBA buffer of the pixel nearest to a place, held inside the edges. */
function indexIn({ width, height }) {
  return (x, y) => (clamp(Math.round(y), 0, height - 1) * width + clamp(Math.round(x), 0, width - 1)) * 4;
}

/**
 * The last pass over a painting: a little more colour, pigment pooled at the rims of washes, granulation in the strong colours, a weave of silk.
 * `grain` is in steps of 255.
 */
export function finish(canvas, { scale, seed = 5, grain = 9, pool = 0.22, saturation = 1.16 }) {
  const context = contextOf(canvas);
  const from = context.getImageData(0, 0, canvas.width, canvas.height);
  const to = context.createImageData(canvas.width, canvas.height);
  const at = indexIn(from);
  const { data } = from;
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const k = (y * canvas.width + x) * 4;
      const strength = strengthOf(data, k);
      const colour = 1 + (saturation - 1) * smooth(0.16, 0.4, strength);
      const grains = granule(data, k, strength) * granulation({ x: x / scale, y: y / scale, seed }) * grain;
      const grey = luminance(data, k);
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (const [dx, dy] of AROUND) sum += data[at(x + dx * 1.4 * scale, y + dy * 1.4 * scale) + c];
        to.data[k + c] = grey + (data[k + c] - grey) * colour - Math.max(0, sum / 8 - data[k + c]) * pool + grains;
      }
      to.data[k + 3] = data[k + 3];
    }
  }
  context.putImageData(to, 0, 0);
}

const luminance = (data, k) => 0.3 * data[k] + 0.59 * data[k + 1] + 0.11 * data[k + 2];

/** How far a colour is from grey, 0..1. */
function strengthOf(data, k) {
  const [r, g, b] = [data[k], data[k + 1], data[k + 2]];
  return (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
}

/** How much a colour granulates: strong and dark pigment most, bare silk least. */
const granule = (data, k, strength) => (0.35 + strength * 1.6) * (1.1 - (luminance(data, k) / 255) * 0.55);

const granulation = ({ x, y, seed }) =>
  sway(x * 0.014, y * 0.014, seed) * 0.6 + sway(x * 0.06, y * 0.06, seed + 1) * 0.5 + (noise2(x * 1.7, y * 1.7, seed + 2) - 0.5) * 1.1;
