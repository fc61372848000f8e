/**
 * Fixed dice: the same slot always compares the same number with the state of the city.
 *
 * So a lot flips once, in a stable order, and a player can learn which lot goes next.
 */
export function chance(slot: number, salt: number): number {
  return hash(slot, salt, 4242);
}

/** A number in [0, 1) from three integers. */
export function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263) ^ Math.imul(seed | 0, 0x24a1b09a);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (x: number, low = 0, high = 1): number => Math.max(low, Math.min(high, x));

/** Smooth step: 0 below `a`, 1 above `b`. */
export function smooth(a: number, b: number, x: number): number {
  const t = clamp((x - a) / (b - a));
  return t * t * (3 - 2 * t);
}
