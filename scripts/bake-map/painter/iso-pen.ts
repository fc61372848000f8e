/**
 * The ruled-line pen of jiehua (界画): 2:1 isometric, u to the lower right, v to the lower left, z up.
 *
 * Light falls from the left: left faces keep the wall's colour, right faces carry more ink, tops are lightest.
 */
import type { Point } from '../../../src/view/map/world';
import { trace, type Brush } from '../../../src/view/map/land/brush';
import { seeded, type Random } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT, rgba, shade } from '../../../src/view/map/land/palette';

export type Span = readonly [from: number, to: number];
export interface Block { u: number; v: number; w: number; d: number; h: number; z?: number }
export interface BlockColors { left: string; right: string; top: string }
export interface LineStyle { alpha?: number; color?: string; close?: boolean }
/** Windows in `columns` × `rows` on a face; `share` is the part of a cell that a window fills. */
export interface WindowGrid { columns: number; rows: number; share?: Point; colorAt: (column: number, row: number) => string | null }

export class IsoPen {
  readonly g: Brush;
  readonly origin: Point;
  readonly unit: number;
  readonly random: Random;
  private readonly lineWidth = 0.75;

  constructor(g: Brush, origin: Point, options: { unit?: number; seed?: number } = {}) {
    this.g = g;
    this.origin = origin;
    this.unit = options.unit ?? 9;
    this.random = seeded(options.seed ?? 1);
  }

  at(u: number, v: number, z = 0): Point {
    return [this.origin[0] + (u - v) * this.unit, this.origin[1] + ((u + v) * this.unit) / 2 - z * this.unit];
  }

  /** Corners of a wall that faces left (constant v). */
  leftFace(us: Span, v: number, zs: Span): Point[] {
    return [this.at(us[0], v, zs[0]), this.at(us[1], v, zs[0]), this.at(us[1], v, zs[1]), this.at(us[0], v, zs[1])];
  }

  /** Corners of a wall that faces right (constant u). */
  rightFace(u: number, vs: Span, zs: Span): Point[] {
    return [this.at(u, vs[0], zs[0]), this.at(u, vs[1], zs[0]), this.at(u, vs[1], zs[1]), this.at(u, vs[0], zs[1])];
  }

  topFace(us: Span, vs: Span, z = 0): Point[] {
    return [this.at(us[0], vs[0], z), this.at(us[1], vs[0], z), this.at(us[1], vs[1], z), this.at(us[0], vs[1], z)];
  }

  fill(points: readonly Point[], style: string | CanvasGradient, alpha = 1): void {
    this.g.globalAlpha = alpha;
    this.g.fillStyle = style;
    trace(this.g, points);
    this.g.fill();
    this.g.globalAlpha = 1;
  }

  /** A wall's wash: a little denser at the top, breathing out toward the ground. */
  wash(points: readonly Point[], color: string, ends: Span = [0.06, -0.02]): void {
    const ys = points.map(([, y]) => y);
    const gradient = this.g.createLinearGradient(0, Math.min(...ys), 0, Math.max(...ys));
    gradient.addColorStop(0, shade(color, -ends[0]));
    gradient.addColorStop(1, shade(color, -ends[1]));
    this.fill(points, gradient);
  }

  /** A ruled line with the slight unsteadiness of a hand. */
  line(points: readonly Point[], width = 1, style: LineStyle = {}): void {
    const g = this.g;
    g.strokeStyle = rgba(style.color ?? INK, style.alpha ?? 0.8);
    g.lineWidth = this.lineWidth * width;
    g.lineJoin = 'round';
    g.lineCap = 'round';
    g.beginPath();
    points.forEach(([x, y], i) => {
      const jitterX = (this.random() - 0.5) * 0.28;
      const jitterY = (this.random() - 0.5) * 0.28;
      if (i) g.lineTo(x + jitterX, y + jitterY);
      else g.moveTo(x + jitterX, y + jitterY);
    });
    if (style.close) g.closePath();
    g.stroke();
  }

  shadow(block: Block, alpha = 0.13): void {
    const { u, v, w, d, h } = block;
    const reach = Math.min(h * 0.42, 3.2);
    this.fill([
      this.at(u, v + d), this.at(u + w, v + d), this.at(u + w + reach, v + d - reach * 0.15), this.at(u + w + reach, v - reach * 0.15), this.at(u + w, v),
    ], rgba('#5b4a35', alpha));
  }

  box(block: Block, colors: BlockColors, options: { shadow?: boolean; line?: number } = {}): void {
    const { u, v, w, d, h, z = 0 } = block;
    const faces = [this.leftFace([u, u + w], v + d, [z, z + h]), this.rightFace(u + w, [v, v + d], [z, z + h]), this.topFace([u, u + w], [v, v + d], z + h)];
    if (options.shadow !== false && z === 0) this.shadow(block);
    this.wash(faces[0], colors.left);
    this.wash(faces[1], colors.right);
    this.fill(faces[2], colors.top);
    const alpha = options.line ?? 0.75;
    if (alpha > 0) for (const face of faces) this.line(face, 0.8, { alpha, close: true });
  }

  windowsLeft(wall: { us: Span; v: number; zs: Span }, grid: WindowGrid): void {
    this.windows(grid, { across: wall.us, up: wall.zs, quad: (us, zs) => this.leftFace(us, wall.v, zs) });
  }

  windowsRight(wall: { u: number; vs: Span; zs: Span }, grid: WindowGrid): void {
    this.windows(grid, { across: wall.vs, up: wall.zs, quad: (vs, zs) => this.rightFace(wall.u, vs, zs) });
  }

  private windows(grid: WindowGrid, wall: { across: Span; up: Span; quad: (across: Span, up: Span) => Point[] }): void {
    const [shareX, shareZ] = grid.share ?? [0.6, 0.6];
    const width = (wall.across[1] - wall.across[0]) / grid.columns;
    const height = (wall.up[1] - wall.up[0]) / grid.rows;
    for (let i = 0; i < grid.columns; i++) {
      for (let j = 0; j < grid.rows; j++) {
        const color = grid.colorAt(i, j);
        if (!color) continue;
        const a = wall.across[0] + width * (i + 0.5 - shareX / 2);
        const z = wall.up[0] + height * (j + 0.5 - shareZ / 2);
        this.fill(wall.quad([a, a + width * shareX], [z, z + height * shareZ]), color);
      }
    }
  }

  /** A line from a to b that hangs by `bend` in the middle. */
  sagging(a: Point, b: Point, bend: number): Point[] {
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + bend];
    return Array.from({ length: 9 }, (_, i): Point => {
      const t = i / 8;
      const s = 1 - t;
      return [s * s * a[0] + 2 * t * s * middle[0] + t * t * b[0], s * s * a[1] + 2 * t * s * middle[1] + t * t * b[1]];
    });
  }
}

/** Left, right and top of a plain plastered or concrete block. */
export const plainColors = (wall: string, ink = 0.32): BlockColors => ({ left: wall, right: mix(wall, PIGMENT.ink5, ink), top: mix(wall, PIGMENT.shell, 0.35) });

/** Moves points up (negative) or down. */
export const shiftY = (points: readonly Point[], dy: number): Point[] => points.map(([x, y]) => [x, y + dy]);

/** Walks between two polylines: the point at `t` from a to b, for every index. */
export const betweenLines = (a: readonly Point[], b: readonly Point[], t: number): Point[] =>
  a.map(([x, y], i) => [x + (b[i][0] - x) * t, y + (b[i][1] - y) * t]);
