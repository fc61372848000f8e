/** Works: brick halls with saw-tooth roofs, and the steel halls with blue roofs that followed them. */
import type { Point } from '../../../src/view/map/world';
import { type Block, type IsoPen } from './iso-pen';
import { seeded, type Random } from '../../../src/view/map/land/noise';
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

const DARK_PANE = '#3a332a';

export function sawtooth(pen: IsoPen, block: Block, style: { decay?: number; wall?: string } = {}): void {
  const { u, v, w, d, h } = block;
  const decay = style.decay ?? 0;
  const wall = mix(style.wall ?? '#D2A27A', '#A39682', decay * 0.7);
  const teeth = Math.max(3, Math.round(w / 1.3));
  const bay = w / teeth;
  const rise = 0.95;
  pen.shadow({ ...block, h: h + 0.5 });
  pen.wash(pen.rightFace(u + w, [v, v + d], [0, h]), mix(wall, PIGMENT.ink5, 0.32));
  const front: Point[] = [pen.at(u, v + d)];
  for (let i = 0; i < teeth; i++) {
    const a = u + i * bay;
    front.push(pen.at(a, v + d, h + rise), pen.at(a + bay, v + d, h));
    pen.fill([pen.at(a, v + d, h + rise), pen.at(a, v, h + rise), pen.at(a + bay, v, h), pen.at(a + bay, v + d, h)], mix(mix('#8E8E88', PIGMENT.azuritePale, 0.2), '#9A8468', decay * 0.6));
    for (let s = 1; s < 8; s++) pen.line([pen.at(a, v + (d * s) / 8, h + rise), pen.at(a + bay, v + (d * s) / 8, h)], 0.35, { alpha: 0.3 });
    pen.line([pen.at(a, v + d, h + rise), pen.at(a, v, h + rise)], 0.8, { alpha: 0.75 });
  }
  front.push(pen.at(u + w, v + d));
  pen.wash(front, wall);
  pen.line(front, 0.8, { close: true });
  pen.line(pen.rightFace(u + w, [v, v + d], [0, h]), 0.7, { alpha: 0.7, close: true });
  const pane = decay > 0.5 ? rgba(DARK_PANE, 0.75) : rgba(mix(PIGMENT.azuritePale, PIGMENT.shell, 0.3), 0.9);
  for (let i = 0; i < teeth; i++) pen.fill(pen.leftFace([u + i * bay + 0.12, u + i * bay + bay * 0.55], v + d, [h * 0.35, h * 0.8]), pane);
  pen.windowsRight({ u: u + w, vs: [v + 0.2, v + d - 0.2], zs: [h * 0.3, h * 0.8] }, { columns: Math.round(d), rows: 1, share: [0.55, 0.7], colorAt: () => pane });
}

export interface SteelHall { decay?: number; roof?: string; bays?: number; solar?: boolean; stripe?: string; seed?: number }

export function steelHall(pen: IsoPen, block: Block, style: SteelHall = {}): void {
  const { u, v, w, d, h } = block;
  const decay = style.decay ?? 0;
  const bays = style.bays ?? Math.max(1, Math.round(d / 2));
  const wall = mix('#F2EBDC', '#B09C7E', decay * 0.75);
  const random = seeded((style.seed ?? 1) * 91 + 3);
  const rise = 0.42;
  const depth = d / bays;
  pen.shadow({ ...block, h: h + 0.5 });
  pen.wash(pen.leftFace([u, u + w], v + d, [0, h]), wall, [0.02, 0.06]);
  const gables: Point[] = [pen.at(u + w, v + d), pen.at(u + w, v + d, h)];
  for (let i = bays - 1; i >= 0; i--) gables.push(pen.at(u + w, v + (i + 0.5) * depth, h + rise), pen.at(u + w, v + i * depth, h));
  gables.push(pen.at(u + w, v));
  for (let i = 0; i < bays; i++) steelBay(pen, { block, from: v + i * depth, depth, rise, roof: mix(style.roof ?? '#6F9DBB', '#9A7A58', decay * 0.72) }, { ...style, random });
  pen.wash(gables, mix(wall, PIGMENT.ink3, 0.34), [0, 0.08]);
  pen.line(gables, 0.75, { alpha: 0.75, close: true });
  pen.line(pen.leftFace([u, u + w], v + d, [0, h]), 0.75, { alpha: 0.75, close: true });
  steelFront(pen, block, style);
}

interface Bay { block: Block; from: number; depth: number; rise: number; roof: string }

function steelBay(pen: IsoPen, bay: Bay, style: SteelHall & { random: Random }): void {
  const { block: { u, w, h }, from, depth, rise, roof } = bay;
  const [middle, end] = [from + depth / 2, from + depth];
  const [left, right] = [u - 0.08, u + w + 0.08];
  pen.fill([pen.at(left, from, h), pen.at(right, from, h), pen.at(right, middle, h + rise), pen.at(left, middle, h + rise)], mix(roof, PIGMENT.shell, 0.25));
  pen.wash([pen.at(left, middle, h + rise), pen.at(right, middle, h + rise), pen.at(right, end + 0.05, h), pen.at(left, end + 0.05, h)], roof, [0, -0.14]);
  const sheets = Math.round(w * 1.6);
  for (let s = 1; s < sheets; s++) pen.line([pen.at(u + (w * s) / sheets, middle, h + rise), pen.at(u + (w * s) / sheets, end, h)], 0.35, { alpha: 0.26, color: PIGMENT.azuriteDeep });
  const onSlope = (x: number, down: number): Point => pen.at(x, middle + (end - middle) * down, h + rise * (1 - down) + 0.04);
  const panel = (x0: number, x1: number, down: readonly [number, number]): Point[] => [onSlope(x0, down[0]), onSlope(x1, down[0]), onSlope(x1, down[1]), onSlope(x0, down[1])];
  if (style.solar) solarPanels(pen, { u, w }, panel);
  else for (let s = 0; s < Math.round(w / 1.8); s++) pen.fill(panel(u + 0.5 + s * 1.8, u + 1 + s * 1.8, [0.24, 0.8]), rgba((style.decay ?? 0) > 0.5 ? '#4a4238' : PIGMENT.shell, 0.7));
  if ((style.decay ?? 0) > 0.4) rust(pen, bay, style.random);
  pen.line([pen.at(left, middle, h + rise), pen.at(right, middle, h + rise)], 0.75, { alpha: 0.7 });
  pen.line([pen.at(left, end, h), pen.at(right, end, h)], 0.8, { alpha: 0.75 });
  pen.line([pen.at(left, middle, h + rise), pen.at(left, end, h)], 0.6, { alpha: 0.6 });
}

function solarPanels(pen: IsoPen, { u, w }: { u: number; w: number }, panel: (x0: number, x1: number, down: readonly [number, number]) => Point[]): void {
  const count = Math.round(w / 0.85);
  for (let s = 0; s < count; s++) {
    const x0 = u + ((s + 0.12) * w) / count;
    const x1 = u + ((s + 0.86) * w) / count;
    pen.fill(panel(x0, x1, [0.16, 0.86]), '#27405F');
    const middle = panel((x0 + x1) / 2, (x0 + x1) / 2, [0.16, 0.86]);
    pen.line([middle[0], middle[2]], 0.4, { alpha: 0.6, color: PIGMENT.azuriteFaint });
  }
}

function rust(pen: IsoPen, { block: { u, w, h }, from, depth, rise }: Bay, random: Random): void {
  for (let s = 0; s < w; s++) {
    if (random() > 0.6) continue;
    const [x, y] = pen.at(u + s + random(), from + depth * 0.75, h + rise * 0.5);
    pen.g.fillStyle = rgba(PIGMENT.ochreDeep, 0.35);
    pen.g.beginPath();
    pen.g.ellipse(x, y, 2 + random() * 2.5, 1 + random(), 0.45, 0, 7);
    pen.g.fill();
  }
}

function steelFront(pen: IsoPen, { u, v, w, d, h }: Block, style: SteelHall): void {
  const decay = style.decay ?? 0;
  pen.fill(pen.leftFace([u + 0.02, u + w], v + d, [h * 0.74, h * 0.9]), mix(style.stripe ?? PIGMENT.azurite, '#8c7a62', decay * 0.8), 0.75);
  const doors = Math.max(2, Math.round(w / 1.2));
  for (let i = 0; i < doors; i++) {
    const a = u + ((i + 0.25) * w) / doors;
    const color = i % 3 === 1 ? rgba(mix(PIGMENT.ink5, PIGMENT.azurite, 0.3), 0.75) : rgba(mix(PIGMENT.azuritePale, PIGMENT.ink3, 0.2), decay > 0.5 ? 0.35 : 0.7);
    pen.fill(pen.leftFace([a, a + (w / doors) * 0.5], v + d, [0, h * 0.52]), color);
  }
  pen.windowsRight({ u: u + w, vs: [v + 0.15, v + d - 0.15], zs: [h * 0.25, h * 0.68] }, {
    columns: Math.round(d * 1.3), rows: 1, share: [0.55, 0.7], colorAt: (i) => (decay > 0.5 && i % 2 ? rgba(DARK_PANE, 0.7) : rgba(PIGMENT.azuritePale, 0.75)),
  });
}
