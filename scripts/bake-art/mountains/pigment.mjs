import { mix, PIGMENT, rgb } from '../kit/pigments.mjs';
import { clamp, fbm, lerp, noise2, smooth } from '../kit/random.mjs';

const blend = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];

const CREST = rgb(PIGMENT.az);
const HEAD = rgb(PIGMENT.azD);
const SLOPE = rgb(PIGMENT.ma);
const FOOT = rgb(PIGMENT.ochL);
const INK = rgb(PIGMENT.ink);
const SHADE = rgb(mix(PIGMENT.azD, PIGMENT.ink, 0.35));

/** What the land is like at a pixel: height, how convex (0 fold … 1 ridge), how lit from the left. */
function landAt({ field, scale, tallest }, { x, slice }) {
  const at = x / scale;
  const z = field.height(at, slice);
  const convex = clamp(((z - field.mean(at, slice)) / 5.5) * 0.5 + 0.5);
  const slope = field.height(at + 1.5, slice) - field.height(at - 1.5, slice);
  return { z, convex, lit: clamp(0.5 + slope * 0.09), share: clamp(z / (tallest * 0.8)) };
}

function pigmentOf({ share, convex }, noise, blue) {
  const tint = clamp(share * 1.15 * blue + (noise - 0.5) * 0.85);
  const mineral = tint > 0.5 ? blend(SLOPE, CREST, smooth(0.42, 0.62, tint)) : blend(FOOT, SLOPE, smooth(0.1, 0.38, tint));
  const headed = blend(mineral, HEAD, smooth(0.7, 1, convex) * smooth(0.35, 0.7, tint) * 0.65);
  return blend(headed, FOOT, smooth(0.5, 0.12, convex) * 0.62);
}

/** Colour and opacity (0..255) of one pixel of a range. */
function pixel(view, place) {
  const { x, y, slice, contour } = place;
  const { x0, scale, seed, strength, tallest, mistBase, top } = view;
  const land = landAt(view, place);
  const [worldX, worldY] = [x0 + x / scale, y / scale + top];
  const patches = fbm(worldX * 0.06, (y / scale) * 0.06, 3, seed + 4);
  const granules = noise2((x / scale) * 1.6, (y / scale) * 1.6, 3);
  let density = (0.18 + 0.72 * smooth(0.28, 0.82, land.convex)) * lerp(0.75, 1, land.share);
  density *= (0.82 + 0.36 * patches) * (0.93 + granules * 0.14) * lerp(1.12, 0.78, land.lit) * strength;
  const pigment = pigmentOf(land, fbm(worldX * 0.018, slice * 0.03, 3, seed + 11), view.blue);
  let colour = blend(view.groundColour, pigment, clamp(density));
  colour = blend(colour, SHADE, smooth(0.45, 0.1, land.convex) * 0.16 * (1 - land.lit * 0.6));
  colour = blend(colour, blend(INK, SHADE, 0.35), contour * 0.82 * Math.min(1, strength + 0.15) * smooth(0.55, 1.05, land.z / (tallest * mistBase)));
  const drift = (fbm(worldX * 0.012, worldY * 0.03, 3, seed + 21) - 0.5) * tallest * 0.42;
  return [...colour, 255 * clamp(smooth(0.02 * tallest, tallest * mistBase, land.z + drift) * 1.05)];
}

/** The colours of a whole projected range, as image pixels. */
export function clothe(view) {
  const { width, height, slices, contour } = view;
  const image = new ImageData(width, height);
  const seen = { ...view, groundColour: rgb(view.ground) };
  for (let k = 0; k < width * height; k++) {
    if (slices[k] < 0) continue;
    image.data.set(pixel(seen, { x: k % width, y: Math.floor(k / width), slice: slices[k], contour: contour[k] }), k * 4);
  }
  return image;
}
