/** The relief of a mountain range as a field of heights over (x, depth). */
import { clamp, hash, lerp, smooth } from '../../../src/view/map/chance';
import { layered, noise } from '../../../src/view/map/land/noise';

export interface Peak { x: number; depth: number; height: number; radius: number; seed: number }

export interface Relief {
  readonly columns: number;
  readonly slices: number;
  /** Height at a (fractional) column and slice; slice 0 is the farthest. */
  at(column: number, slice: number): number;
  /** The same, smoothed over some fifteen units: what is above it is a ridge, what is below a fold. */
  smoothAt(column: number, slice: number): number;
}

export function makeRelief(area: { x0: number; x1: number; depth: number }, peaks: readonly Peak[]): Relief {
  const columns = Math.ceil(area.x1 - area.x0) + 2;
  const slices = Math.ceil(area.depth * 1.2);
  let heights: Float32Array = new Float32Array(columns * slices);
  for (let j = 0; j < slices; j++) {
    const depth = (j / slices) * area.depth;
    const near = smooth(area.depth, area.depth * 0.72, depth);
    for (let i = 0; i < columns; i++) {
      let z = 0;
      for (const peak of peaks) z = Math.max(z, peakHeight(peak, area.x0 + i, depth));
      heights[j * columns + i] = z * near * smooth(0, 26, i) * smooth(columns, columns - 26, i);
    }
  }
  // Without this, bilinear sampling of a sharp diagonal ridge gives saw-teeth on the silhouette.
  for (let pass = 0; pass < 3; pass++) heights = rounded(heights, columns);
  const blurred = boxBlur(heights, columns, 7);
  const sampler = (field: Float32Array) => (column: number, slice: number): number => {
    const i = clamp(Math.floor(column), 0, columns - 2);
    const j = clamp(Math.floor(slice), 0, slices - 2);
    const u = clamp(column - i);
    const v = clamp(slice - j);
    const k = j * columns + i;
    return (field[k] * (1 - u) + field[k + 1] * u) * (1 - v) + (field[k + columns] * (1 - u) + field[k + columns + 1] * u) * v;
  };
  return { columns, slices, at: sampler(heights), smoothAt: sampler(blurred) };
}

/** "Alum heads": rounded boulders that pile up on the slopes. */
function domes(x: number, y: number, seed: number): number {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  let nearest = 9;
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const px = xi + i + 0.15 + hash(xi + i, yi + j, seed) * 0.7;
      const py = yi + j + 0.15 + hash(xi + i, yi + j, seed + 7) * 0.7;
      nearest = Math.min(nearest, (px - x) ** 2 + (py - y) ** 2);
    }
  }
  return Math.max(0, 1 - nearest * 1.25);
}

function peakHeight(peak: Peak, x: number, depth: number): number {
  if (Math.abs(x - peak.x) > peak.radius * 1.6 || Math.abs(depth - peak.depth) > peak.radius * 1.6) return 0;
  const { seed, radius } = peak;
  const warp = layered(3, seed);
  const warpDepth = layered(3, seed + 5);
  const dx = x + (warp(x * 0.013 + seed, depth * 0.013) - 0.5) * radius * 0.62 - peak.x;
  const dd = (depth + (warpDepth(x * 0.013 + 40, depth * 0.013 + seed) - 0.5) * radius * 0.62 - peak.depth) * 1.15;
  const u = Math.hypot(dx, dd) / radius;
  if (u >= 1) return 0;
  const { ridge, wave } = ridges({ angle: Math.atan2(dd, dx), u, seed });
  const profile = (1 - u ** 1.45) ** 1.55;
  const step = profile + Math.sin(profile * 17 + seed + wave * 5) * 0.02;
  const core = peak.height * Math.max(0, step) * lerp(0.97, 0.36 + 0.8 * ridge, smooth(0.02, 0.42, u));
  const size = 11 + peak.height * 0.07;
  const big = domes(x / size + seed * 5.1, depth / (size * 0.8), seed);
  const small = domes(x / (size * 0.5) + seed, depth / (size * 0.42), seed + 3);
  const foot = smooth(1, 0.7, u) * smooth(0, 0.25, profile + 0.1);
  return core + (big * 0.085 + small * 0.03) * peak.height * foot * (0.55 + 0.45 * ridge) + big * 3 * foot;
}

/** Ridges radiate from the summit: folded noise around the angle. */
function ridges({ angle, u, seed }: { angle: number; u: number; seed: number }): { ridge: number; wave: number } {
  const veins = 6;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const coarse = noise(c * veins * 0.36 + seed * 3.1 + u * 0.5, s * veins * 0.36 + u * 1.1, seed + 1);
  const fine = noise(c * veins * 0.8 + seed * 1.7, s * veins * 0.8 + u * 2.2, seed + 2);
  const fold = (n: number): number => 1 - Math.abs(2 * n - 1);
  return { ridge: fold(coarse) ** 0.8 * 0.68 + fold(fine) * 0.32, wave: coarse };
}

function rounded(field: Float32Array, columns: number): Float32Array {
  const out = new Float32Array(field);
  const slices = field.length / columns;
  for (let j = 1; j < slices - 1; j++) {
    for (let i = 1; i < columns - 1; i++) {
      const k = j * columns + i;
      const sides = field[k - 1] + field[k + 1] + field[k - columns] + field[k + columns];
      const corners = field[k - columns - 1] + field[k - columns + 1] + field[k + columns - 1] + field[k + columns + 1];
      out[k] = (field[k] * 4 + sides * 2 + corners) / 16;
    }
  }
  return out;
}

function boxBlur(field: Float32Array, columns: number, radius: number): Float32Array {
  const slices = field.length / columns;
  const across = new Float32Array(field.length);
  const out = new Float32Array(field.length);
  for (let j = 0; j < slices; j++) slide({ from: field, to: across, start: j * columns, step: 1, length: columns, radius });
  for (let i = 0; i < columns; i++) slide({ from: across, to: out, start: i, step: columns, length: slices, radius });
  return out;
}

function slide(run: { from: Float32Array; to: Float32Array; start: number; step: number; length: number; radius: number }): void {
  const { from, to, start, step, length, radius } = run;
  let sum = 0;
  for (let i = -radius; i < length; i++) {
    if (i + radius < length) sum += from[start + (i + radius) * step];
    if (i - radius - 1 >= 0) sum -= from[start + (i - radius - 1) * step];
    if (i >= 0) to[start + i * step] = sum / (Math.min(length - 1, i + radius) - Math.max(0, i - radius) + 1);
  }
}
