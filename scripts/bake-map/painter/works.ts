/** What stands around the factory halls: dormitories, markets, chimneys, containers, gantries. */
import type { Point } from '../../../src/view/map/world';
import { lerp } from '../../../src/view/map/chance';
import { type Block, type IsoPen } from './iso-pen';
import { pick, seeded } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

const LAUNDRY = [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.shell, PIGMENT.gamboge, PIGMENT.malachite, PIGMENT.rouge, PIGMENT.shell];

/** A slab of rooms `floors` high; `life` hangs out the laundry. */
export function dormitory(pen: IsoPen, base: Omit<Block, 'h'> & { floors: number }, style: { decay?: number; life?: number; wall?: string; seed?: number } = {}): void {
  const { u, v, w, d, floors } = base;
  const { decay = 0, life = 1 } = style;
  const storey = 0.55;
  const h = floors * storey + 0.15;
  const wall = mix(style.wall ?? '#F0DFC0', '#A89B86', decay * 0.7);
  const random = seeded((style.seed ?? 1) * 31 + 7);
  const columns = Math.round(w / 0.52);
  const sides = { left: wall, right: mix(wall, PIGMENT.ink5, 0.3) };
  pen.box({ u, v, w, d, h }, { ...sides, top: mix(wall, '#B8AE9C', 0.5) });
  const pane = (): string => (decay > 0.55 ? rgba('#39332b', random() < 0.6 ? 0.7 : 0.35) : rgba(mix(PIGMENT.azuritePale, PIGMENT.ink5, 0.3), 0.75));
  pen.windowsLeft({ us: [u + 0.08, u + w - 0.08], v: v + d, zs: [0.1, h - 0.08] }, { columns, rows: floors, share: [0.6, 0.5], colorAt: pane });
  for (let j = 1; j <= floors; j++) pen.line([pen.at(u, v + d, j * storey - 0.02), pen.at(u + w, v + d, j * storey - 0.02)], 0.5, { alpha: 0.5 });
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < floors; j++) {
      if (decay >= 0.5 || random() >= 0.48 * life) continue;
      const [x, y] = pen.at(u + ((i + 0.3 + random() * 0.4) * w) / columns, v + d + 0.12, j * storey + 0.34);
      pen.g.fillStyle = rgba(pick(random, LAUNDRY), 0.9);
      pen.g.fillRect(x - 0.7, y, 1.4, 1.5);
    }
  }
  pen.windowsRight({ u: u + w, vs: [v + 0.1, v + d - 0.1], zs: [0.2, h - 0.1] }, { columns: Math.max(1, Math.round(d * 1.2)), rows: floors, share: [0.4, 0.45], colorAt: () => rgba(PIGMENT.ink5, 0.4) });
  pen.box({ u: u + w * 0.2, v: v + d * 0.3, w: 0.6, d: 0.5, h: 0.35, z: h }, { ...sides, top: '#CFC6B4' });
}

/** A covered market: barrel roofs over open fronts with awnings. */
export function marketHall(pen: IsoPen, block: Block, style: { decay?: number; color?: string } = {}): void {
  const { u, v, w, d, h } = block;
  const decay = style.decay ?? 0;
  const roof = mix(style.color ?? '#C9A77C', '#9A8468', decay * 0.6);
  pen.shadow({ ...block, h: h + 0.8 });
  pen.wash(pen.rightFace(u + w, [v, v + d], [0, h]), mix('#EADCC2', PIGMENT.ink3, 0.35));
  for (let i = 0; i < 3; i++) marketBay(pen, { u: u + (i * w) / 3, v, w: w / 3, d, h }, { roof, front: mix('#F3E8D2', '#B7A88C', decay * 0.6) });
  pen.line(pen.rightFace(u + w, [v, v + d], [0, h]), 0.7, { alpha: 0.7, close: true });
  pen.windowsRight({ u: u + w, vs: [v + 0.2, v + d - 0.2], zs: [h * 0.2, h * 0.75] }, { columns: Math.round(d * 1.2), rows: 1, share: [0.55, 0.8], colorAt: () => rgba(PIGMENT.ochreDeep, 0.45) });
}

function marketBay(pen: IsoPen, { u, v, w, d, h }: Block, color: { roof: string; front: string }): void {
  const arc = (at: number, size = 1): Point[] => Array.from({ length: 13 }, (_, i) => {
    const angle = (Math.PI * i) / 12;
    return pen.at(u + w / 2 - (Math.cos(angle) * w * size) / 2, at, h + Math.sin(angle) * w * 0.42 * size * size);
  });
  const [back, front] = [arc(v), arc(v + d)];
  for (let i = 4; i < 12; i++) pen.fill([front[i], front[i + 1], back[i + 1], back[i]], mix(mix(color.roof, PIGMENT.shell, 0.35), mix(color.roof, INK, 0.35), (i - 4) / 8));
  const ribs = Math.round(d * 1.3);
  for (let s = 1; s < ribs; s++) pen.line(arc(v + (d * s) / ribs).slice(4), 0.35, { alpha: 0.35 });
  pen.line([front[4], back[4]], 0.7, { alpha: 0.7 });
  const face = [pen.at(u, v + d), ...front, pen.at(u + w, v + d)];
  pen.wash(face, color.front);
  pen.line(face, 0.8, { close: true });
  const glass = arc(v + d, 0.72);
  pen.fill(glass, rgba(PIGMENT.azuritePale, 0.75));
  pen.line(glass, 0.5, { alpha: 0.6, close: true });
  pen.fill(pen.leftFace([u + w * 0.14, u + w * 0.86], v + d, [0, h * 0.62]), rgba(PIGMENT.ochreDeep, 0.5));
  const awnings = [PIGMENT.vermilion, PIGMENT.gambogePale, PIGMENT.azurite, PIGMENT.malachitePale];
  awnings.forEach((awning, s) => pen.fill(pen.leftFace([u + w * (0.14 + s * 0.18), u + w * (0.28 + s * 0.18)], v + d + 0.15, [h * 0.5, h * 0.68]), awning));
}

export function chimney(pen: IsoPen, h: number): void {
  const foot = pen.at(0, 0);
  const top = pen.at(0, 0, h);
  const width = (t: number): number => pen.unit * lerp(0.26, 0.17, t);
  const y = (t: number): number => lerp(foot[1], top[1], t);
  const ring = (from: number, to: number): Point[] => [[foot[0] - width(from), y(from)], [foot[0] + width(from), y(from)], [foot[0] + width(to), y(to)], [foot[0] - width(to), y(to)]];
  pen.fill(ring(0, 1), '#E6D8C2');
  pen.fill([foot, [foot[0] + width(0), foot[1]], [top[0] + width(1), top[1]], top], rgba(PIGMENT.ink5, 0.35));
  for (let i = 0; i < 3; i++) pen.fill(ring(0.97 - i * 0.2, 0.88 - i * 0.2), PIGMENT.vermilion, 0.85);
  const outline = ring(0, 1);
  pen.line([outline[0], outline[3], outline[2], outline[1]], 0.7);
}

/** Stacks of containers, up to `high` boxes; `fill` 0–1 says how full the yard is. */
export function containers(pen: IsoPen, yard: { columns: number; rows: number; high: number; fill: number }, style: { decay?: number; seed?: number } = {}): void {
  const random = seeded((style.seed ?? 1) * 7 + 11);
  const paints = [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.ochre, PIGMENT.malachite, PIGMENT.azuritePale, PIGMENT.gamboge, '#9c5a43', PIGMENT.ink5].map((c) => mix(c, '#9a8c76', 0.14 + (style.decay ?? 0) * 0.5));
  const [w, d, h] = [1.15, 0.48, 0.48];
  for (let i = 0; i < yard.columns; i++) {
    for (let j = 0; j < yard.rows; j++) {
      const stack = Math.floor(random() * (yard.high + 0.99) * yard.fill);
      for (let q = 0; q < stack; q++) {
        const paint = pick(random, paints);
        pen.box({ u: i * (w + 0.12), v: j * (d + 0.07), w, d, h, z: q * h }, { left: paint, right: mix(paint, INK, 0.3), top: mix(paint, PIGMENT.shell, 0.3) }, { line: 0.55 });
      }
    }
  }
}

export function gantry(pen: IsoPen, span: number, h: number): void {
  const style = { alpha: 0.9, color: PIGMENT.vermilion };
  for (const v of [0, span]) {
    pen.line([pen.at(0, v), pen.at(0.35, v, h)], 1, style);
    pen.line([pen.at(0.7, v), pen.at(0.35, v, h)], 1, style);
  }
  pen.line([pen.at(0.35, -0.6, h), pen.at(0.35, span + 0.6, h)], 1.9, style);
  pen.line([pen.at(0.35, span * 0.4, h), pen.at(0.35, span * 0.4, h * 0.5)], 0.5);
}

/** A concrete or grass yard that lies under a lot. */
export function yard(pen: IsoPen, size: Point, style: { color: string; alpha: number; edge?: number }): void {
  const face = pen.topFace([0, size[0]], [0, size[1]]);
  pen.fill(face, rgba(style.color, style.alpha));
  if (style.edge) pen.line(face, 0.5, { alpha: style.edge, close: true });
}
