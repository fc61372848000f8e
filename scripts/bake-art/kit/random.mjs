/** Seeded randomness and noise: a picture is a pure function of its seed. */

/** A generator of numbers in [0, 1). */
export function mulberry(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const lerp = (a, b, t) => a + (b - a) * t;
export const clamp = (x, low = 0, high = 1) => Math.max(low, Math.min(high, x));
export const between = (random, a, b) => a + (b - a) * random();
export const pick = (random, list) => list[Math.floor(random() * list.length) % list.length];

/** 0 below `a`, 1 above `b`, an S between. */
export function smooth(a, b, x) {
  const t = clamp((x - a) / (b - a));
  return t * t * (3 - 2 * t);
}

/** A fixed number in [0, 1) for a point of the integer grid. */
export function hash2(x, y, seed = 0) {
  let h = Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263) ^ Math.imul(seed | 0, 2147483647 ^ 0x5bd1e995);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const ease = (t) => t * t * t * (t * (t * 6 - 15) + 10);

/** Value noise in [0, 1], one bump per unit. */
export function noise2(x, y, seed = 0) {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const u = ease(x - xi);
  const v = ease(y - yi);
  const a = hash2(xi, yi, seed);
  const b = hash2(xi + 1, yi, seed);
  const c = hash2(xi, yi + 1, seed);
  const d = hash2(xi + 1, yi + 1, seed);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}

/** Noise in [-1, 1]. */
export const sway = (x, y, seed = 0) => noise2(x, y, seed) * 2 - 1;

/** Fractal noise in [0, 1]: octaves of `noise2`, each half as strong. */
export function fbm(x, y, octaves = 4, seed = 0) {
  let strength = 0.5;
  let sum = 0;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += strength * noise2(x, y, seed + i * 17);
    total += strength;
    strength *= 0.5;
    x *= 2.03;
    y *= 2.03;
  }
  return sum / total;
}
