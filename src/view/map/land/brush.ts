/** Brush strokes on a 2D canvas: smoothed lines, breathing ink, dabs of wash. */
import type { Point } from '../world';
import { clamp } from '../chance';
import { layered, noise, type Random } from './noise';
import { INK, rgba } from './palette';

export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Catmull-Rom resampling of an open polyline, about `step` units apart. */
export function smoothLine(points: readonly Point[], step = 3): Point[] {
  const last = points.length - 1;
  const out = resample(points, step, (i) => points[clamp(i, 0, last)]);
  out.push(points[last]);
  return out;
}

/** The same for a closed shape, with its outline roughened by noise of amplitude `amount`. */
export function roughShape(points: readonly Point[], amount: number, seed: number): Point[] {
  const wobble = layered(3, seed);
  const frequency = 0.02;
  const ring = resample([...points, points[0]], 3, (i) => points[(i + points.length) % points.length]);
  return ring.map(([x, y]) => [
    x + (wobble(x * frequency, y * frequency) - 0.5) * amount * 2,
    y + (wobble(x * frequency + 91, y * frequency + 17) - 0.5) * amount * 1.2,
  ]);
}

function resample(points: readonly Point[], step: number, at: (index: number) => Point): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const pieces = Math.max(1, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    for (let j = 0; j < pieces; j++) {
      const t = j / pieces;
      const curve = (k: 0 | 1): number =>
        0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      out.push([curve(0), curve(1)]);
    }
  }
  return out;
}

export function trace(g: Brush, points: readonly Point[], close = true): void {
  g.beginPath();
  points.forEach(([x, y], i) => (i ? g.lineTo(x, y) : g.moveTo(x, y)));
  if (close) g.closePath();
}

export interface InkStyle { width?: number; color?: string; alpha?: number; taper?: number; wobble?: number; seed?: number }

/** A brush line: a filled ribbon whose width breathes with noise and tapers at both ends. */
export function ink(g: Brush, points: readonly Point[], style: InkStyle = {}): void {
  const { width = 1.2, color = INK, alpha = 0.85, taper = 0.25, wobble = 0.4, seed = 1 } = style;
  const along = lengths(points);
  const total = along[along.length - 1];
  if (points.length < 2 || total < 0.5) return;
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([x, y], i) => {
    const before = points[Math.max(0, i - 1)];
    const after = points[Math.min(points.length - 1, i + 1)];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const t = along[i] / total;
    const end = taper > 0 ? Math.min(1, t / taper, (1 - t) / taper) : 1;
    const half = (width / 2) * (0.35 + 0.65 * Math.sqrt(clamp(end))) * (1 + wobble * (noise(along[i] * 0.13, seed * 7.3, seed) - 0.5) * 2);
    const nx = (-(after[1] - before[1]) / length) * half;
    const ny = ((after[0] - before[0]) / length) * half;
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  });
  g.fillStyle = rgba(color, alpha);
  trace(g, [...left, ...right.reverse()]);
  g.fill();
}

function lengths(points: readonly Point[]): number[] {
  const out = [0];
  for (let i = 1; i < points.length; i++) out.push(out[i - 1] + Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]));
  return out;
}

export interface Dab { at: Point; radius: number; color: string; alpha: number; squash?: number }

/** An uneven blot of wash. */
export function dab(g: Brush, blot: Dab, random: Random): void {
  const { at, radius, color, alpha, squash = 0.75 } = blot;
  const turn = random() * 6.28;
  const corners = Array.from({ length: 8 }, (_, i): Point => {
    const angle = turn + (i / 7) * 6.283;
    const r = radius * (0.75 + random() * 0.45);
    return [at[0] + Math.cos(angle) * r, at[1] + Math.sin(angle) * r * squash];
  });
  g.fillStyle = rgba(color, alpha);
  trace(g, corners);
  g.fill();
}

export function ellipse(g: Brush, at: Point, radii: Point): void {
  g.beginPath();
  g.ellipse(at[0], at[1], radii[0], radii[1], 0, 0, Math.PI * 2);
}

/** A canvas of its own to paint on; kept in memory because bakes read pixels back. */
export function sheet(width: number, height: number): { canvas: HTMLCanvasElement; g: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('The browser gives no 2D canvas to paint on');
  return { canvas, g };
}
