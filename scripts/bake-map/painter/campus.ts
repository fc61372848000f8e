/** Laboratories: white slabs with planted roofs, and round labs about a garden. */
import type { Point } from '../../../src/view/map/world';
import { dab, trace } from '../../../src/view/map/land/brush';
import type { Block, IsoPen } from './iso-pen';
import { between, seeded } from '../../../src/view/map/land/noise';
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

export function campus(pen: IsoPen, base: Omit<Block, 'h'> & { floors: number }, style: { decay?: number; seed?: number } = {}): void {
  const { u, v, w, d, floors } = base;
  const decay = style.decay ?? 0;
  const storey = 0.62;
  const h = floors * storey;
  const wall = mix('#F7F3E7', '#AFA48E', decay * 0.8);
  pen.box({ u, v, w, d, h }, { left: wall, right: mix(wall, PIGMENT.azuritePale, 0.4), top: mix(PIGMENT.malachitePale, PIGMENT.shell, 0.25) });
  for (let j = 0; j < floors; j++) {
    const zs = [j * storey + 0.14, j * storey + 0.46] as const;
    pen.fill(pen.leftFace([u + 0.12, u + w - 0.12], v + d, zs), mix(mix(PIGMENT.azuritePale, PIGMENT.azurite, 0.25), '#5a5348', decay * 0.8), 0.85);
    pen.fill(pen.rightFace(u + w, [v + 0.12, v + d - 0.12], zs), mix(mix(PIGMENT.azurite, PIGMENT.azuriteDeep, 0.3), '#4a4438', decay * 0.8), 0.85);
  }
  const mullions = Math.round(w * 2);
  for (let i = 1; i < mullions; i++) pen.line([pen.at(u + (w * i) / mullions, v + d, 0.1), pen.at(u + (w * i) / mullions, v + d, h - 0.1)], 0.35, { alpha: 0.6, color: PIGMENT.shell });
  const garden = pen.topFace([u + 0.25, u + w - 0.25], [v + 0.25, v + d - 0.25], h);
  pen.fill(garden, mix(mix(PIGMENT.malachite, PIGMENT.malachitePale, 0.55), '#B5A57F', decay * 0.85));
  pen.line(garden, 0.5, { alpha: 0.5, color: PIGMENT.malachiteDeep, close: true });
  const random = seeded((style.seed ?? 1) + 3);
  for (let i = 0; i < w * d * 2; i++) {
    const [x, y] = pen.at(u + 0.4 + random() * (w - 0.8), v + 0.4 + random() * (d - 0.8), h);
    dab(pen.g, { at: [x, y - 0.5], radius: between(random, 0.7, 1.3), color: mix(PIGMENT.malachiteDeep, PIGMENT.malachite, random()), alpha: 0.7, squash: 0.8 }, random);
  }
}

export function ringLab(pen: IsoPen, round: { u: number; v: number; radius: number; h: number }, decay = 0): void {
  const { u, v, radius, h } = round;
  const arc = (r: number, z: number, turn: Point = [0, Math.PI * 2]): Point[] => Array.from({ length: 41 }, (_, i) => {
    const angle = turn[0] + ((turn[1] - turn[0]) * i) / 40;
    const [x, y] = pen.at(u, v, z);
    return [x + Math.cos(angle) * r * pen.unit * 1.41, y + Math.sin(angle) * r * pen.unit * 0.707];
  });
  const band = (from: number, to: number): Point[] => [...arc(radius, from, [0, Math.PI]), ...arc(radius, to, [Math.PI, 0])];
  pen.fill(arc(radius, 0).map(([x, y]): Point => [x + 3, y + 1.5]), rgba('#5b4a35', 0.16));
  pen.fill(band(0, h), mix('#DCE7E6', '#A89E8A', decay * 0.8));
  for (let j = 0; j < 3; j++) pen.fill(band((h * (j + 0.3)) / 3, (h * (j + 0.75)) / 3), mix(mix(PIGMENT.azuritePale, PIGMENT.azurite, 0.3), '#5a5348', decay * 0.8), 0.85);
  pen.fill(arc(radius, h), mix('#F7F3E7', '#B9AE98', decay * 0.8));
  pen.line(arc(radius, h), 0.8, { close: true });
  pen.line(arc(radius, 0, [0, Math.PI]), 0.8);
  for (const angle of [0, Math.PI]) pen.line([arc(radius, 0, [angle, angle])[0], arc(radius, h, [angle, angle])[0]], 0.8);
  pen.fill(arc(radius * 0.9, h), mix(mix(PIGMENT.malachitePale, PIGMENT.shell, 0.35), '#BFB08C', decay * 0.85));
  courtyard(pen, round, arc);
}

function courtyard(pen: IsoPen, { u, v, radius, h }: { u: number; v: number; radius: number; h: number }, arc: (r: number, z: number) => Point[]): void {
  const inner = radius * 0.55;
  const g = pen.g;
  g.save();
  trace(g, arc(inner, h));
  g.clip();
  pen.fill(arc(inner, h), '#BFD3CF');
  pen.fill(arc(inner, h * 0.1), mix(PIGMENT.malachite, PIGMENT.malachitePale, 0.4));
  g.restore();
  pen.line(arc(inner, h), 0.7, { alpha: 0.75, close: true });
  const random = seeded(5);
  for (let i = 0; i < 7; i++) {
    const angle = random() * 6.28;
    const [x, y] = pen.at(u, v, h * 0.3);
    dab(g, { at: [x + Math.cos(angle) * inner * pen.unit * 0.8, y + Math.sin(angle) * inner * pen.unit * 0.3], radius: 1.5, color: PIGMENT.malachiteDeep, alpha: 0.8 }, random);
  }
}
