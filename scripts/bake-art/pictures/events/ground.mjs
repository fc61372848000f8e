import { ellipse } from '../../kit/lines.mjs';
import { painting } from '../../kit/painting.mjs';
import { PIGMENT, rgba } from '../../kit/pigments.mjs';
import { paintRange } from '../../mountains/range.mjs';
import { paintRidge } from '../../mountains/ridge.mjs';

const SIZE = [360, 200];
export const MIST = '#f0e5c8';
export const WATER = '#86b4c8';
export const EARTH = '#d9c590';

/** An album leaf of 360 × 200 units. `scene` draws on it. */
export const leaf = (seed, scene) => ({
  quality: 0.82,
  paint: () => painting({ size: SIZE, scale: 1.75, ground: '#ece0c2', seed, mottle: 5 }, (p) => scene(p)),
});

/** Pale far hills and, from `peaks` in px, a nearer range whose foot stands at `base`. */
export function hills(p, { base = 78, peaks = [], seed = 3 } = {}) {
  paintRidge(p, { x0: -10, x1: 370, base: base - 12, height: 40, colour: PIGMENT.azL, alpha: 0.4, pitch: 0.014 });
  paintRidge(p, { x0: -10, x1: 370, base: base - 2, height: 26, colour: PIGMENT.maL, alpha: 0.4, pitch: 0.021 });
  p.mistBand([0, 360], [base, 14], { alpha: 0.75, count: 9, colour: MIST });
  if (peaks.length === 0) return;
  const all = peaks.map(([x, height, radius], i) => ({ x, height, radius, depth: 26 + (i % 2) * 8, seed: seed + i * 4 }));
  paintRange(p, { x0: -60, x1: 420, base: base + 14, depth: 50, seed, mistBase: 0.36, blue: 0.82, strength: 0.9, ground: '#ece0c2', peaks: all });
  p.mistBand([0, 360], [base + 14, 12], { alpha: 0.8, count: 9, colour: MIST });
}

/** Bare earth from `top` to the foot of the leaf, with patches of young green. */
export function earth(p, top = 84) {
  p.wash([[-10, top + 4], [120, top - 3], [250, top + 3], [370, top - 2], [370, 210], [-10, 210]], EARTH, { alpha: 0.45, spread: 4 });
  for (let i = 0; i < 9; i++) {
    const [x, y] = [p.range(0, 360), p.range(top + 10, 196)];
    const [w, h] = [p.range(30, 70), p.range(8, 18)];
    p.wash(ellipse([x, y], [w, h], { n: 12 }), PIGMENT.maL, { alpha: 0.42, spread: 7 });
  }
}

/** Grass along the foot of the leaf. */
export function grass(p, top = 180) {
  p.wash([[-10, top + 4], [110, top - 4], [240, top + 3], [370, top - 2], [370, 210], [-10, 210]], PIGMENT.maL, { alpha: 0.55, spread: 5 });
  p.dots([180, top + 14], [360, 16], { count: 70, colour: PIGMENT.maD, alpha: 0.45, size: 1 });
}

/** Open water between two heights, over the whole width. */
export function water(p, [top, foot], { colour = WATER, ripples = 60 } = {}) {
  p.wash([[-10, top + 2], [120, top - 2], [250, top + 2], [370, top], [370, foot], [240, foot - 3], [120, foot + 3], [-10, foot]], colour, { alpha: 0.68, spread: 3 });
  p.ripples([0, top + 5], [350, foot - 4], { count: ripples, alpha: 0.28, length: 0.8 });
}

/** A flat tone over the whole leaf: dusk, storm, dust. */
export function tone(p, colour, alpha) {
  p.g.fillStyle = rgba(colour, alpha);
  p.g.fillRect(0, 0, ...SIZE);
}

const GROVE = [[0, 0, 1], [-9, 3, 0.85], [9, 4, 0.9], [3, 7, 1.05], [-5, 8, 0.8]];

/** Groves: two to five trees stand together, as sprites for `placeAll`. Places: `[x, y, size?, kind?]`. */
export const groves = (places) =>
  places.flatMap(([x, y, size = 1.5, kind = 'broad'], i) =>
    GROVE.slice(0, 2 + (i % 4)).map(([dx, dy, share], k) => [`tree/${kind}-${1 + ((i + k) % 2)}`, x + dx * size * 0.8, y + dy * size * 0.8, size * share]),
  );
