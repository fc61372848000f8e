import { canvasOf, contextOf } from '../kit/paper.mjs';
import { mix, rgb } from '../kit/pigments.mjs';
import { clamp, fbm, smooth } from '../kit/random.mjs';

const luminance = (data, k) => 0.3 * data[k] + 0.59 * data[k + 1] + 0.11 * data[k + 2];

/** The light around a pixel, a few units away: what a line must be darker than to count as one. */
function surround({ data, width, height }, [x, y], reach) {
  let sum = 0;
  for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1], [0.7, 0.7], [-0.7, -0.7], [0.7, -0.7], [-0.7, 0.7]]) {
    const at = clamp(Math.round(y + dy * reach), 0, height - 1) * width + clamp(Math.round(x + dx * reach), 0, width - 1);
    sum += luminance(data, at * 4);
  }
  return sum / 8;
}

/** How far the washes have come at a place: 0 bare drawing, 1 first wash. They start at the upper left. */
function washed([x, y], { width, height, seed }) {
  const front = fbm((x / width) * 3.2, (y / height) * 4.2, 4, seed + 90) * 0.7;
  return smooth(0.08, 0.26, 0.62 - (y / height) * 0.62 - (x / width) * 0.2 - front * 0.62 + 0.12);
}

/**
 * The same picture before its colours: ink outlines on bare silk, the first washes laid at the top only.
 * Lines are found where a pixel is darker than its surround.
 */
export function unfinish(canvas, { scale, seed, ground }) {
  const { width, height } = canvas;
  const from = contextOf(canvas).getImageData(0, 0, width, height);
  const out = canvasOf(width, height);
  const to = contextOf(out).createImageData(width, height);
  const silk = rgb(mix(ground, '#f4ecd8', 0.35));
  const ink = rgb('#4a4239');
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const k = (y * width + x) * 4;
      const line = clamp((surround(from, [x, y], 2.2 * scale) - luminance(from.data, k) - 7) / 46);
      const wash = washed([x, y], { width, height, seed });
      const mottle = (fbm((x / scale) * 0.03, (y / scale) * 0.03, 4, seed) - 0.5) * 14;
      for (let c = 0; c < 3; c++) {
        const bare = silk[c] + mottle;
        const tinted = bare + (from.data[k + c] - bare) * wash * 0.62;
        to.data[k + c] = tinted + (ink[c] - tinted) * line * (0.72 - wash * 0.3);
      }
      to.data[k + 3] = 255;
    }
  }
  contextOf(out).putImageData(to, 0, 0);
  return out;
}
