/** Seeded randomness for the painter: everything in the painting is a function of its seeds. */
import { hash } from '../chance';

export type Random = () => number;

export function seeded(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length) % list.length];

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Value noise in [0, 1]. */
export function noise(x: number, y: number, seed = 0): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const u = fade(x - xi);
  const v = fade(y - yi);
  const a = hash(xi, yi, seed);
  const b = hash(xi + 1, yi, seed);
  const c = hash(xi, yi + 1, seed);
  const d = hash(xi + 1, yi + 1, seed);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}

/** Layered value noise with its own number of octaves and seed. */
export function layered(octaves: number, seed: number): (x: number, y: number) => number {
  return (x, y) => {
    let weight = 0.5;
    let sum = 0;
    let total = 0;
    for (let i = 0; i < octaves; i++) {
      sum += weight * noise(x, y, seed + i * 17);
      total += weight;
      weight *= 0.5;
      x *= 2.03;
      y *= 2.03;
    }
    return sum / total;
  };
}
