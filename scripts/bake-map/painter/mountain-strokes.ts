/** Texture strokes (皴) that run down the slopes, and the moss and trees of the crests. */
import type { Point } from '../../../src/view/map/world';
import { lerp, smooth } from '../../../src/view/map/chance';
import { dab, ink } from '../../../src/view/map/land/brush';
import { between, seeded } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT } from '../../../src/view/map/land/palette';
import { OBLIQUE, type Projection } from './projection';

interface Spot { x: number; depth: number; z: number }

function sliceOf({ range, relief }: Projection, depth: number): number {
  return (depth / range.depth) * relief.slices;
}

function onPage({ range }: Projection, spot: Spot): Point {
  return [spot.x, range.base - (range.depth - spot.depth) * OBLIQUE - spot.z];
}

/** Whether nothing nearer hides the spot. */
function isVisible(seen: Projection, spot: Spot): boolean {
  const [x, y] = onPage(seen, spot);
  const i = Math.round((x - seen.range.x0) * seen.scale);
  const j = Math.round((y - seen.top) * seen.scale);
  if (i < 0 || j < 0 || i >= seen.width || j >= seen.height) return false;
  const slice = seen.slices[j * seen.width + i];
  return slice >= 0 && Math.abs(slice - sliceOf(seen, spot.depth)) < 3.5;
}

function spotAt(seen: Projection, x: number, depth: number): Spot {
  return { x, depth, z: seen.relief.at(x - seen.range.x0, sliceOf(seen, depth)) };
}

const bulgeOf = (seen: Projection, spot: Spot): number => spot.z - seen.relief.smoothAt(spot.x - seen.range.x0, sliceOf(seen, spot.depth));

export function fallLines(g: CanvasRenderingContext2D, seen: Projection): void {
  const { range, tallest } = seen;
  const random = seeded(range.seed * 77 + 5);
  const strength = range.strength ?? 1;
  const count = Math.round((range.x1 - range.x0) * 5.2 * (range.strokes ?? 1));
  for (let i = 0; i < count; i++) {
    const start = spotAt(seen, lerp(range.x0 + 2, range.x1 - 2, random()), lerp(2, range.depth - 2, random()));
    if (start.z < tallest * 0.08 || (bulgeOf(seen, start) < 0.2 && random() < 0.75)) continue;
    const { points, end } = descend(seen, start, between(random, 7, 24));
    if (points.length < 5) continue;
    const color = random() < 0.7 ? mix(PIGMENT.azuriteDeep, INK, 0.55) : mix(PIGMENT.ochreDeep, INK, 0.3);
    ink(g, points, { width: between(random, 0.45, 0.95), color, alpha: 0.42 * smooth(0, tallest * (range.mistBase ?? 0.5) * 1.1, end) * strength, taper: 0.5, wobble: 0.6, seed: i });
  }
}

/** Follows the slope down for at most `steps`, as far as it is seen. */
function descend(seen: Projection, start: Spot, steps: number): { points: Point[]; end: number } {
  const points: Point[] = [];
  let spot = start;
  for (let step = 0; step < steps && isVisible(seen, spot) && spot.z >= 2; step++) {
    points.push(onPage(seen, spot));
    const slice = sliceOf(seen, spot.depth);
    const column = spot.x - seen.range.x0;
    const gx = seen.relief.at(column + 1, slice) - seen.relief.at(column - 1, slice);
    const gd = seen.relief.at(column, slice + 1.2) - seen.relief.at(column, slice - 1.2);
    const length = Math.hypot(gx, gd) + 1e-3;
    spot = spotAt(seen, spot.x - (gx / length) * 0.9, spot.depth - (gd / length) * 0.9);
  }
  return { points, end: spot.z };
}

export function summitTrees(g: CanvasRenderingContext2D, seen: Projection): void {
  const { range, tallest } = seen;
  const random = seeded(range.seed * 131 + 9);
  const count = Math.round((range.x1 - range.x0) * 3.2 * (range.trees ?? 1));
  for (let i = 0; i < count; i++) {
    const spot = spotAt(seen, lerp(range.x0 + 2, range.x1 - 2, random()), lerp(2, range.depth - 2, random()));
    if (spot.z < tallest * 0.14 || bulgeOf(seen, spot) < 1 || !isVisible(seen, spot)) continue;
    const [x, y] = onPage(seen, spot);
    const alpha = smooth(0, tallest * (range.mistBase ?? 0.5), spot.z);
    if (random() < 0.62) {
      dab(g, { at: [x, y - 0.4], radius: between(random, 0.5, 1.05), color: INK, alpha: 0.5 * alpha, squash: 0.85 }, random);
      continue;
    }
    const height = between(random, 2.4, 5);
    ink(g, [[x, y + 0.6], [x + (random() - 0.5) * 0.8, y - height]], { width: 0.75, color: INK, alpha: 0.62 * alpha, taper: 0.2 });
    const foliage = mix(PIGMENT.malachiteDeep, INK, between(random, 0.2, 0.55));
    for (let q = 0; q < 3; q++) dab(g, { at: [x + (random() - 0.5) * 2.2, y - height * between(random, 0.55, 1.05)], radius: between(random, 0.7, 1.5), color: foliage, alpha: 0.62 * alpha, squash: 0.7 }, random);
  }
}
