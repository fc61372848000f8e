/** The far layer: pale ranges at the horizon, the blue-and-green mountains, mist at their feet. */
import type { City, MapHeight } from '../../../src/sim/index';
import { WORLD, type Point } from '../../../src/view/map/world';
import { MOUNTAINS_BOX } from '../../../src/view/map/layers';
import { chance, clamp, lerp } from '../../../src/view/map/chance';
import { sheet, trace } from '../../../src/view/map/land/brush';
import { between, layered, seeded } from '../../../src/view/map/land/noise';
import { paintRange } from '../painter/mountains';
import { PIGMENT, rgba } from '../../../src/view/map/land/palette';
import type { Peak } from '../painter/height-field';
import type { Range } from '../painter/projection';

const SCALE = 2;

/** Main peak left of the middle, falling to the right; the upper left stays void for the headline. */
const MAIN: Range = {
  x0: 280, x1: 900, base: 292, depth: 150, seed: 5, mistBase: 0.4,
  peaks: [
    { x: 528, depth: 42, height: 140, radius: 104, seed: 4 }, { x: 456, depth: 60, height: 104, radius: 92, seed: 12 }, { x: 594, depth: 66, height: 112, radius: 94, seed: 16 }, { x: 400, depth: 88, height: 66, radius: 84, seed: 18 },
    { x: 546, depth: 100, height: 66, radius: 76, seed: 29 }, { x: 656, depth: 76, height: 92, radius: 90, seed: 35 }, { x: 722, depth: 86, height: 64, radius: 84, seed: 39 }, { x: 778, depth: 98, height: 40, radius: 76, seed: 45 },
    { x: 640, depth: 114, height: 38, radius: 66, seed: 47 }, { x: 482, depth: 118, height: 36, radius: 62, seed: 49 }, { x: 352, depth: 104, height: 34, radius: 60, seed: 51 },
  ],
};
const EAST: Range = {
  x0: 860, x1: 1620, base: 284, depth: 130, seed: 8, strength: 0.8, mistBase: 0.5, strokes: 0.8,
  peaks: [
    { x: 950, depth: 40, height: 44, radius: 84, seed: 52 }, { x: 1020, depth: 56, height: 32, radius: 80, seed: 56 }, { x: 1262, depth: 50, height: 84, radius: 118, seed: 61 }, { x: 1352, depth: 60, height: 108, radius: 120, seed: 62 }, { x: 1190, depth: 78, height: 54, radius: 90, seed: 64 },
    { x: 1462, depth: 60, height: 90, radius: 128, seed: 65 }, { x: 1306, depth: 100, height: 46, radius: 80, seed: 66 }, { x: 1560, depth: 80, height: 74, radius: 100, seed: 67 },
  ],
};
const WEST: Range = {
  x0: -160, x1: 330, base: 272, depth: 110, seed: 21, strength: 0.62, mistBase: 0.62, strokes: 0.6, trees: 0.4,
  peaks: [{ x: -40, depth: 40, height: 52, radius: 110, seed: 71 }, { x: 70, depth: 50, height: 38, radius: 100, seed: 73 }, { x: 190, depth: 44, height: 44, radius: 96, seed: 76 }, { x: 262, depth: 60, height: 28, radius: 70, seed: 79 }],
};

/** What stands at the horizon: pale ranges far off, the ranges in the order in which they are painted, mist before and between them. */
export interface Horizon { readonly far: readonly Silhouette[]; readonly mist: Mist; readonly ranges: readonly { readonly range: Range; readonly mist?: Mist }[] }

const FAR: readonly Silhouette[] = [
  { from: -80, to: 700, base: 252, height: 74, seed: 3, alpha: 0.2, color: PIGMENT.azurite }, { from: 640, to: 1300, base: 248, height: 78, seed: 11, alpha: 0.2, color: PIGMENT.indigo }, { from: 900, to: 1560, base: 256, height: 92, seed: 17, alpha: 0.18, color: PIGMENT.azurite },
];
const FAR_MIST: Mist = { from: WORLD.x, to: 1520, y: 238, thickness: 15, strength: 0.8, seed: 5 };

/** Kunshan's, drawn by hand. */
export const KUNSHAN_HORIZON: Horizon = {
  far: FAR, mist: FAR_MIST,
  ranges: [{ range: WEST, mist: { from: -80, to: 420, y: 250, thickness: 12, strength: 0.6, seed: 9 } }, { range: MAIN }, { range: EAST, mist: { from: 240, to: 1520, y: 272, thickness: 11, strength: 0.6, seed: 15 } }],
};

/** The ranges of a level's map, the lower behind the higher. */
export function horizonOf({ id, map }: Pick<City, 'id' | 'map'>): Horizon {
  const seed = [...id].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 997;
  const heights = (map?.heights ?? []).filter(({ kind }) => kind === 'range').toSorted((a, b) => a.height - b.height);
  const ranges = heights.map((height, i) => ({ range: rangeOf(height, seed + i * 31), mist: { from: WORLD.x, to: 1520, y: 268 + i * 3, thickness: 11, strength: 0.5, seed: seed + i } }));
  return { far: FAR.map((one, i) => ({ ...one, seed: seed + one.seed, from: one.from - chance(i, seed) * 120 })), mist: { ...FAR_MIST, seed }, ranges };
}

/** Taller ranges would be cut by the upper edge of their sheet. */
const TALLEST = 150;

/** Peaks along a crest: the main one somewhere in the middle, the others falling to both sides, foothills in front. */
function rangeOf({ line, height }: MapHeight, seed: number): Range {
  const xs = line.map(([x]) => x);
  const [from, to, top] = [Math.min(...xs), Math.max(...xs), Math.min(TALLEST, height)];
  const count = Math.max(3, Math.round((to - from) / 72));
  const summit = Math.round((0.3 + 0.4 * chance(1, seed)) * (count - 1));
  const radiusOf = (h: number): number => 50 + 0.38 * h;
  const peak = (i: number, { share, depth }: { share: number; depth: number }): Peak => {
    const fall = 1 - 0.72 * (Math.abs(i - summit) / Math.max(summit, count - 1 - summit)) ** 0.85;
    const h = top * share * (i === summit ? 1 : fall * (0.62 + 0.34 * chance(i, seed + 3)));
    return { x: lerp(from, to, (i + 0.5) / count) + (chance(i, seed + 5) - 0.5) * 34, depth: depth + chance(i, seed + 7) * 34, height: h, radius: radiusOf(h), seed: seed + i * 4 };
  };
  const crest = Array.from({ length: count }, (_, i) => peak(i, { share: 1, depth: i === summit ? 36 : 48 }));
  const foothills = Array.from({ length: Math.ceil(count / 2) }, (_, i) => ({ ...peak(Math.min(count - 1, i * 2 + 1), { share: 0.42, depth: 92 }), seed: seed + 300 + i * 4 }));
  const strength = top >= 85 ? 1 : top >= 55 ? 0.82 : 0.64;
  return { x0: from - 90, x1: to + 90, base: 288, depth: 140, seed, strength, strokes: strength, trees: strength, mistBase: 0.4 + (1 - strength) * 0.6, peaks: [...crest, ...foothills] };
}

export function paintMountains(horizon: Horizon): HTMLCanvasElement {
  const { canvas, g } = sheet(MOUNTAINS_BOX.width * SCALE, MOUNTAINS_BOX.height * SCALE);
  const world = (paint: () => void): void => {
    g.save();
    g.scale(SCALE, SCALE);
    g.translate(-MOUNTAINS_BOX.x, -MOUNTAINS_BOX.y);
    paint();
    g.restore();
  };
  world(() => {
    for (const far of horizon.far) silhouette(g, far);
    mist(g, horizon.mist);
  });
  const view = { scale: SCALE, offset: [MOUNTAINS_BOX.x, MOUNTAINS_BOX.y] as Point };
  for (const { range, mist: veil } of horizon.ranges) {
    paintRange(g, range, view);
    if (veil) world(() => mist(g, veil));
  }
  return canvas;
}

interface Silhouette { from: number; to: number; base: number; height: number; seed: number; alpha: number; color: string }

/** A distant range as one flat wash that fades at its foot. */
function silhouette(g: CanvasRenderingContext2D, s: Silhouette): void {
  const outline = layered(4, s.seed);
  const points: Point[] = [];
  for (let x = s.from; x <= s.to; x += 3) {
    const end = clamp(Math.min((x - s.from) / 160, (s.to - x) / 160));
    points.push([x, s.base - s.height * end * Math.max(0, outline(x * 0.0075, s.seed) * 1.7 - 0.42)]);
  }
  const wash = g.createLinearGradient(0, s.base - s.height, 0, s.base);
  wash.addColorStop(0, rgba(s.color, s.alpha));
  wash.addColorStop(0.55, rgba(s.color, s.alpha * 0.7));
  wash.addColorStop(1, rgba(s.color, 0));
  g.fillStyle = wash;
  trace(g, [[s.from, s.base], ...points, [s.to, s.base]]);
  g.fill();
}

interface Mist { from: number; to: number; y: number; thickness: number; strength: number; seed: number }

/** Paper-coloured mist: many flat ellipses along a wandering band. */
function mist(g: CanvasRenderingContext2D, m: Mist): void {
  const random = seeded(m.seed);
  const wander = layered(3, m.seed);
  const count = Math.round((m.to - m.from) / 16);
  for (let i = 0; i < count; i++) {
    const x = lerp(m.from, m.to, (i + random()) / count);
    const radius = between(random, 46, 120);
    const end = clamp(Math.min(1, (x - m.from) / 80, (m.to - x) / 80));
    const y = m.y + (wander(x * 0.008, m.seed) - 0.5) * m.thickness * 2.2 + (random() - 0.5) * m.thickness;
    g.save();
    g.translate(x, y);
    g.scale(1, (m.thickness / radius) * between(random, 0.5, 1.05));
    const wash = g.createRadialGradient(0, 0, 0, 0, 0, radius);
    wash.addColorStop(0, rgba('#F1E6CE', m.strength * 0.34 * end));
    wash.addColorStop(0.6, rgba('#F1E6CE', m.strength * 0.17 * end));
    wash.addColorStop(1, rgba('#F1E6CE', 0));
    g.fillStyle = wash;
    g.beginPath();
    g.arc(0, 0, radius, 0, 7);
    g.fill();
    g.restore();
  }
}
