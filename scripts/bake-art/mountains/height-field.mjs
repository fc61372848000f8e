import { clamp, fbm, hash2, lerp, noise2, smooth } from '../kit/random.mjs';

/** Rounded domes, the "alum heads" of the manuals: distance to the nearest of a scatter of points. */
function domes(x, y, seed) {
  const [xi, yi] = [Math.floor(x), Math.floor(y)];
  let nearest = 9;
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const dx = xi + i + 0.15 + hash2(xi + i, yi + j, seed) * 0.7 - x;
      const dy = yi + j + 0.15 + hash2(xi + i, yi + j, seed + 7) * 0.7 - y;
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
  }
  return Math.max(0, 1 - nearest * 1.25);
}

/** Height of one peak at (x, depth): a flattened cone, cut by veins round its axis, roughened by domes. */
function peakHeight(peak, x, depth) {
  const { seed, radius, height, veins = 6, sharp = 1.25 } = peak;
  const warpX = (fbm(x * 0.013 + seed, depth * 0.013, 3, seed) - 0.5) * radius * 0.62;
  const warpD = (fbm(x * 0.013 + 40, depth * 0.013 + seed, 3, seed + 5) - 0.5) * radius * 0.62;
  const dx = x + warpX - peak.x;
  const dd = (depth + warpD - peak.depth) * 1.15;
  const u = Math.hypot(dx, dd) / radius;
  if (u >= 1) return 0;
  const angle = Math.atan2(dd, dx);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const coarse = noise2(cos * veins * 0.36 + seed * 3.1 + u * 0.5, sin * veins * 0.36 + u * 1.1, seed + 1);
  const fine = noise2(cos * veins * 0.8 + seed * 1.7, sin * veins * 0.8 + u * 2.2, seed + 2);
  const ridge = (1 - Math.abs(2 * coarse - 1)) ** 0.8 * 0.68 + (1 - Math.abs(2 * fine - 1)) * 0.32;
  const profile = (1 - u ** 1.45) ** ((1.55 * sharp) / 1.25);
  const steps = profile + Math.sin(profile * 17 + seed + coarse * 5) * 0.02;
  const core = height * Math.max(0, steps) * lerp(0.97, 0.36 + 0.8 * ridge, smooth(0.02, 0.42, u));
  const k = 11 + height * 0.07;
  const big = domes(x / k + seed * 5.1, depth / (k * 0.8), seed);
  const small = domes(x / (k * 0.5) + seed, depth / (k * 0.42), seed + 3);
  const rim = smooth(1, 0.7, u) * smooth(0, 0.25, profile + 0.1);
  return core + (big * 0.085 + small * 0.03) * height * rim * (0.55 + 0.45 * ridge) + big * 3 * rim;
}

/** One pass of a 3 × 3 kernel: a sharp diagonal ridge would show saw-teeth on the silhouette. */
function soften(field, columns, rows) {
  const from = new Float32Array(field);
  for (let j = 1; j < rows - 1; j++) {
    for (let i = 1; i < columns - 1; i++) {
      const k = j * columns + i;
      const cross = from[k - 1] + from[k + 1] + from[k - columns] + from[k + columns];
      const corners = from[k - columns - 1] + from[k - columns + 1] + from[k + columns - 1] + from[k + columns + 1];
      field[k] = (from[k] * 4 + cross * 2 + corners) / 16;
    }
  }
}

/** Running mean over `2 · reach + 1` cells along one axis. */
function boxBlur(field, { count, length, stride, across, reach }) {
  const out = new Float32Array(field.length);
  for (let line = 0; line < count; line++) {
    let sum = 0;
    for (let i = -reach; i < length; i++) {
      if (i + reach < length) sum += field[line * across + (i + reach) * stride];
      if (i - reach - 1 >= 0) sum -= field[line * across + (i - reach - 1) * stride];
      if (i >= 0) out[line * across + i * stride] = sum / (Math.min(length - 1, i + reach) - Math.max(0, i - reach) + 1);
    }
  }
  return out;
}

/**
 * The land under a range: heights sampled once per picture unit in x and once per slice in depth.
 * `height(x, slice)` and `mean(x, slice)` interpolate; height − mean tells ridges from folds.
 */
export function heightField({ x0, x1, peaks, depth }) {
  const columns = Math.ceil(x1 - x0) + 2;
  const rows = Math.ceil(depth * 1.2);
  const field = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j++) {
    const d = (j / rows) * depth;
    const near = smooth(depth, depth * 0.72, d);
    for (let i = 0; i < columns; i++) {
      let z = 0;
      for (const peak of peaks) {
        if (Math.abs(x0 + i - peak.x) > peak.radius * 1.6 || Math.abs(d - peak.depth) > peak.radius * 1.6) continue;
        z = Math.max(z, peakHeight(peak, x0 + i, d));
      }
      field[j * columns + i] = z * near * smooth(0, 26, i) * smooth(columns, columns - 26, i);
    }
  }
  for (let pass = 0; pass < 3; pass++) soften(field, columns, rows);
  const acrossX = boxBlur(field, { count: rows, length: columns, stride: 1, across: columns, reach: 7 });
  const mean = boxBlur(acrossX, { count: columns, length: rows, stride: columns, across: 1, reach: 7 });
  return { rows, height: interpolator(field, columns, rows), mean: interpolator(mean, columns, rows) };
}

function interpolator(field, columns, rows) {
  return (x, slice) => {
    const i = clamp(Math.floor(x), 0, columns - 2);
    const j = clamp(Math.floor(slice), 0, rows - 2);
    const u = clamp(x - i);
    const v = clamp(slice - j);
    const k = j * columns + i;
    return (field[k] * (1 - u) + field[k + 1] * u) * (1 - v) + (field[k + columns] * (1 - u) + field[k + columns + 1] * u) * v;
  };
}
