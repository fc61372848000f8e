/** The new city: glass and residential towers, bare frames that nobody finishes, gilded palaces. */
import type { Point } from '../../../src/view/map/world';
import { lerp } from '../../../src/view/map/chance';
import { type Block, type IsoPen } from './iso-pen';
import { seeded, type Random } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { hipRoof } from './roofs';

export function glassTower(pen: IsoPen, block: Block, style: { tone?: string; crown?: number; decay?: number; seed?: number } = {}): void {
  const { u, v, w, d, h } = block;
  const { tone = '#8FB8CC', decay = 0 } = style;
  const left = pen.leftFace([u, u + w], v + d, [0, h]);
  const right = pen.rightFace(u + w, [v, v + d], [0, h]);
  const top = pen.topFace([u, u + w], [v, v + d], h);
  pen.shadow({ ...block, h: Math.min(h, 7) });
  const sky = (stops: readonly (readonly [number, string])[]): CanvasGradient => {
    const gradient = pen.g.createLinearGradient(0, pen.at(u, v + d, h)[1], 0, pen.at(u, v + d)[1]);
    for (const [at, color] of stops) gradient.addColorStop(at, color);
    return gradient;
  };
  pen.fill(left, sky([[0, mix(tone, PIGMENT.azurite, 0.42)], [0.5, mix(tone, PIGMENT.shell, 0.2)], [1, mix(tone, PIGMENT.shell, 0.6)]]));
  pen.fill(right, sky([[0, mix(tone, PIGMENT.azuriteDeep, 0.62)], [1, mix(tone, PIGMENT.shell, 0.12)]]));
  pen.fill(top, mix(tone, PIGMENT.shell, 0.55));
  mullions(pen, block);
  if (decay > 0.3) brokenPanes(pen, block, { decay, random: seeded((style.seed ?? 1) * 13 + 1) });
  for (const face of [left, right, top]) pen.line(face, 0.8, { close: true });
  if (style.crown) {
    pen.box({ u: u + w * 0.18, v: v + d * 0.18, w: w * 0.64, d: d * 0.64, h: style.crown, z: h }, { left: mix(tone, PIGMENT.shell, 0.4), right: mix(tone, PIGMENT.azuriteDeep, 0.4), top: PIGMENT.shell });
  }
}

function mullions(pen: IsoPen, { u, v, w, d, h }: Block): void {
  const pale = { alpha: 0.5, color: PIGMENT.shell };
  const across = Math.max(2, Math.round(w * 2.2));
  for (let i = 1; i < across; i++) {
    pen.line([pen.at(u + (w * i) / across, v + d), pen.at(u + (w * i) / across, v + d, h)], 0.4, pale);
    pen.line([pen.at(u + w, v + (d * i) / across), pen.at(u + w, v + (d * i) / across, h)], 0.4, { ...pale, alpha: 0.32 });
  }
  const floors = Math.round(h * 1.6);
  for (let j = 1; j < floors; j++) {
    const z = (h * j) / floors;
    pen.line([pen.at(u, v + d, z), pen.at(u + w, v + d, z), pen.at(u + w, v, z)], 0.35, { alpha: 0.3, color: PIGMENT.azuriteDeep });
  }
}

function brokenPanes(pen: IsoPen, { u, v, w, d, h }: Block, damage: { decay: number; random: Random }): void {
  for (let i = 0; i < 26 * damage.decay; i++) {
    const a = u + damage.random() * (w - 0.3);
    const z = damage.random() * h;
    pen.fill(pen.leftFace([a, a + 0.28], v + d, [z, z + 0.4]), rgba('#5a5348', 0.55));
  }
}

export function residentialTower(pen: IsoPen, block: Block, style: { wall?: string; crown: 'flat' | 'gold' | 'tile'; decay?: number; seed?: number }): void {
  const { u, v, w, d, h } = block;
  const wall = mix(style.wall ?? '#EBD3B4', '#AA9C86', (style.decay ?? 0) * 0.6);
  const random = seeded((style.seed ?? 1) * 17 + 5);
  const floors = Math.round(h / 0.5);
  pen.box(block, { left: wall, right: mix(wall, PIGMENT.ink5, 0.34), top: mix(wall, PIGMENT.ink3, 0.3) });
  pen.windowsLeft({ us: [u + 0.1, u + w - 0.1], v: v + d, zs: [0.25, h - 0.15] }, {
    columns: Math.max(2, Math.round(w / 0.5)), rows: floors, share: [0.55, 0.5], colorAt: () => rgba(mix(PIGMENT.indigo, PIGMENT.ink5, 0.3), random() < 0.08 ? 0.2 : 0.6),
  });
  pen.windowsRight({ u: u + w, vs: [v + 0.1, v + d - 0.1], zs: [0.25, h - 0.15] }, { columns: Math.max(2, Math.round(d / 0.5)), rows: floors, share: [0.5, 0.5], colorAt: () => rgba(PIGMENT.ink7, 0.5) });
  pen.line([pen.at(u + w / 2, v + d), pen.at(u + w / 2, v + d, h)], 0.6, { alpha: 0.4 });
  crown(pen, block, { kind: style.crown, wall });
}

function crown(pen: IsoPen, { u, v, w, d, h }: Block, style: { kind: 'flat' | 'gold' | 'tile'; wall: string }): void {
  const { kind, wall } = style;
  const inset = (by: number): Omit<Block, 'h'> => ({ u: u + by, v: v + by, w: w - 2 * by, d: d - 2 * by, z: h });
  if (kind === 'gold') {
    pen.box({ ...inset(0.15), h: 0.5 }, { left: mix(wall, PIGMENT.shell, 0.3), right: mix(wall, PIGMENT.ink5, 0.25), top: wall });
    hipRoof(pen, { us: [u + 0.1, u + w - 0.1], vs: [v + 0.1, v + d - 0.1], z: h + 0.5, rise: 1, color: PIGMENT.gamboge, eaves: 0.15, lift: 0.15, ridge: 'point', ribs: 4 });
  } else if (kind === 'tile') {
    hipRoof(pen, { us: [u, u + w], vs: [v, v + d], z: h, rise: 0.7, color: '#5a5c5e', eaves: 0.2, lift: 0.2, ridge: 'point', ribs: 5 });
  } else {
    pen.box({ ...inset(w * 0.25), h: 0.45 }, { left: wall, right: mix(wall, PIGMENT.ink5, 0.3), top: '#D7CDBA' });
  }
}

const CONCRETE = '#C9C0AF';
const STOREY = 0.62;

/** Debt made visible: bare slabs and columns, a green net, a crane that may stand idle. */
export function unfinishedTower(pen: IsoPen, base: Omit<Block, 'h'> & { floors: number }, style: { crane?: boolean; net?: number; abandoned?: boolean; seed?: number } = {}): void {
  const { u, v, w, d, floors } = base;
  const random = seeded((style.seed ?? 1) * 41 + 3);
  const h = floors * STOREY;
  pen.shadow({ u, v, w, d, h: Math.min(h, 7) });
  for (let j = 0; j < floors; j++) bareStorey(pen, { u, v, w, d, h: STOREY, z: j * STOREY }, random);
  slab(pen, { u, v, w, d, h: 0, z: h });
  const roof = pen.topFace([u - 0.06, u + w + 0.06], [v - 0.06, v + d + 0.06], h + 0.04);
  pen.fill(roof, '#D6CDBC');
  pen.line(roof, 0.7, { alpha: 0.75, close: true });
  for (let i = 0; i < 9; i++) {
    const [a, b] = [u + random() * w, v + random() * d];
    pen.line([pen.at(a, b, h), pen.at(a, b, h + 0.4 + random() * 0.5)], 0.45, { color: PIGMENT.ochreDeep });
  }
  const net = style.net ?? 0.45;
  const zs = [h * (1 - net), h * 0.98] as const;
  pen.fill(pen.leftFace([u - 0.12, u + w * 0.62], v + d + 0.12, zs), rgba(mix(PIGMENT.malachite, '#7f8f6f', style.abandoned ? 0.54 : 0), 0.62));
  for (let i = 0; i < 6; i++) pen.line([pen.at(u - 0.12 + w * 0.12 * i, v + d + 0.12, zs[0]), pen.at(u - 0.12 + w * 0.12 * i, v + d + 0.12, zs[1])], 0.35, { alpha: 0.5, color: PIGMENT.malachiteDeep });
  if (style.crane) crane(pen, [u + w + 0.4, v + d * 0.3, h + 2.6], style.abandoned ? '#9A6B55' : PIGMENT.vermilion);
}

function bareStorey(pen: IsoPen, { u, v, w, d, z = 0 }: Block, random: Random): void {
  const zs = [z, z + STOREY] as const;
  const bays = 4;
  pen.fill(pen.leftFace([u, u + w], v + d, zs), rgba('#57503f', 0.62));
  pen.fill(pen.rightFace(u + w, [v, v + d], zs), rgba('#3d372c', 0.72));
  for (let i = 0; i <= bays; i++) {
    pen.line([pen.at(u + (w * i) / bays, v + d, z), pen.at(u + (w * i) / bays, v + d, zs[1])], 1.5, { alpha: 0.95, color: CONCRETE });
    pen.line([pen.at(u + w, v + (d * i) / bays, z), pen.at(u + w, v + (d * i) / bays, zs[1])], 1.3, { alpha: 0.95, color: '#A79D8B' });
  }
  if (random() < 0.35) {
    const i = Math.floor(random() * bays);
    pen.fill(pen.leftFace([u + (w * i) / bays, u + (w * (i + 1)) / bays], v + d, [z + 0.05, zs[1] - 0.05]), rgba('#B98B63', 0.85));
  }
  slab(pen, { u, v, w, d, h: 0, z });
}

function slab(pen: IsoPen, { u, v, w, d, z = 0 }: Block): void {
  pen.fill(pen.leftFace([u - 0.06, u + w + 0.06], v + d + 0.06, [z - 0.1, z + 0.04]), CONCRETE);
  pen.fill(pen.rightFace(u + w + 0.06, [v - 0.06, v + d + 0.06], [z - 0.1, z + 0.04]), '#9F9584');
  pen.line([pen.at(u - 0.06, v + d + 0.06, z - 0.1), pen.at(u + w + 0.06, v + d + 0.06, z - 0.1), pen.at(u + w + 0.06, v - 0.06, z - 0.1)], 0.5, { alpha: 0.7 });
}

function crane(pen: IsoPen, [u, v, h]: readonly [number, number, number], color: string): void {
  const foot = pen.at(u, v);
  const head = pen.at(u, v, h);
  const style = { alpha: 0.9, color };
  pen.line([foot, head], 1.2, style);
  pen.line([[foot[0] + 1.3, foot[1]], [head[0] + 1.3, head[1]]], 0.7, style);
  const braces = Math.round(h * 2);
  for (let i = 0; i < braces; i++) pen.line([[foot[0], lerp(foot[1], head[1], i / braces)], [foot[0] + 1.3, lerp(foot[1], head[1], (i + 1) / braces)]], 0.4, { ...style, alpha: 0.7 });
  const tail = pen.at(u + 1.4, v, h);
  const tip = pen.at(u - 4.2, v, h + 0.1);
  const peak: Point = [head[0], head[1] - pen.unit * 0.9];
  const hook: Point = [lerp(head[0], tip[0], 0.7), lerp(head[1], tip[1], 0.7)];
  pen.line([tail, tip], 1.1, style);
  pen.line([head, peak], 0.8, style);
  pen.line([peak, [lerp(head[0], tip[0], 0.8), lerp(head[1], tip[1], 0.8)]], 0.4, style);
  pen.line([peak, tail], 0.4, style);
  pen.line([hook, [hook[0], hook[1] + pen.unit * 1.7]], 0.35);
  pen.fill([[tail[0] - 1.5, tail[1]], [tail[0] + 0.5, tail[1] + 0.8], [tail[0] + 0.5, tail[1] + 2.6], [tail[0] - 1.5, tail[1] + 1.8]], PIGMENT.ink5);
}

/** A new-rich palace: columns and a gilded dome. */
export function palace(pen: IsoPen, block: Block): void {
  const { u, v, w, d, h } = block;
  pen.box(block, { left: '#F3E2BF', right: '#D1B788', top: '#E9D6AE' });
  const columns = Math.round(w * 1.5);
  for (let i = 0; i <= columns; i++) pen.line([pen.at(u + (w * i) / columns, v + d), pen.at(u + (w * i) / columns, v + d, h)], 1.4, { alpha: 0.95, color: PIGMENT.shell });
  const panes = { rows: 2, share: [0.4, 0.6] as const, colorAt: () => rgba(PIGMENT.ochreDeep, 0.6) };
  pen.windowsLeft({ us: [u, u + w], v: v + d, zs: [0.1, h - 0.2] }, { ...panes, columns });
  pen.windowsRight({ u: u + w, vs: [v, v + d], zs: [0.1, h - 0.2] }, { ...panes, columns: Math.round(d * 1.5) });
  pen.fill(pen.leftFace([u - 0.08, u + w + 0.08], v + d + 0.08, [h - 0.18, h]), PIGMENT.gamboge);
  pen.fill(pen.rightFace(u + w + 0.08, [v - 0.08, v + d + 0.08], [h - 0.18, h]), mix(PIGMENT.gamboge, PIGMENT.ochreDeep, 0.4));
  dome(pen, pen.at(u + w / 2, v + d / 2, h), Math.min(w, d) * pen.unit * 0.52);
}

function dome(pen: IsoPen, [x, y]: Point, r: number): void {
  const g = pen.g;
  g.fillStyle = '#E9D6AE';
  g.beginPath();
  g.ellipse(x, y, r, r * 0.5, 0, 0, 7);
  g.fill();
  g.fillStyle = mix(PIGMENT.shell, PIGMENT.gambogePale, 0.3);
  g.fillRect(x - r * 0.86, y - r * 0.5, r * 1.72, r * 0.5);
  const gold = g.createLinearGradient(x - r, 0, x + r, 0);
  gold.addColorStop(0, PIGMENT.gambogePale);
  gold.addColorStop(0.35, PIGMENT.gamboge);
  gold.addColorStop(1, PIGMENT.ochreDeep);
  g.fillStyle = gold;
  g.beginPath();
  g.ellipse(x, y - r * 0.5, r * 0.86, r * 0.95, 0, Math.PI, 0);
  g.fill();
  g.strokeStyle = rgba(INK, 0.75);
  g.lineWidth = 0.6;
  g.stroke();
  for (let i = -2; i <= 2; i++) {
    g.beginPath();
    g.ellipse(x, y - r * 0.5, Math.abs(r * 0.86 * Math.sin(i * 0.45)), r * 0.95, 0, Math.PI, 0);
    g.strokeStyle = rgba(PIGMENT.ochreDeep, 0.5);
    g.lineWidth = 0.4;
    g.stroke();
  }
  pen.line([[x, y - r * 1.42], [x, y - r * 1.42 - 5]], 1, { alpha: 0.9, color: PIGMENT.gamboge });
}
