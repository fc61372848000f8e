/** Boats, people, trucks, smoke. */
import { ellipse, type Brush } from '../../../src/view/map/land/brush';
import { plainColors, type IsoPen } from './iso-pen';
import { pick, seeded } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

export const BOATS = ['wupeng', 'barge', 'sail', 'sampan'] as const;
export type BoatKind = (typeof BOATS)[number];

export function boat(g: Brush, kind: BoatKind): void {
  if (kind === 'barge') return barge(g);
  if (kind === 'sail') return sail(g);
  hull(g, { length: 14, height: 3.2, color: mix(PIGMENT.ochreDeep, INK, 0.35) });
  if (kind === 'wupeng') for (const [x, w] of [[-2.6, 3], [0.6, 3.2]]) awning(g, x, w);
  rower(g);
}

function hull(g: Brush, { length: w, height: h, color }: { length: number; height: number; color: string }): void {
  g.fillStyle = rgba(PIGMENT.azuriteDeep, 0.22);
  ellipse(g, [0, h * 0.9], [w * 0.55, h * 0.55]);
  g.fill();
  g.fillStyle = color;
  g.beginPath();
  g.moveTo(-w / 2, -h * 0.35);
  g.quadraticCurveTo(-w * 0.3, h * 0.75, 0, h * 0.75);
  g.quadraticCurveTo(w * 0.35, h * 0.75, w / 2, -h * 0.55);
  g.quadraticCurveTo(w * 0.2, h * 0.15, 0, h * 0.12);
  g.quadraticCurveTo(-w * 0.3, h * 0.12, -w / 2, -h * 0.35);
  g.fill();
  g.strokeStyle = rgba(INK, 0.85);
  g.lineWidth = 0.6;
  g.stroke();
}

function awning(g: Brush, x: number, w: number): void {
  g.fillStyle = mix(INK, PIGMENT.ochreDeep, 0.18);
  g.beginPath();
  g.ellipse(x, 0.2, w * 0.62, 2.7, 0, Math.PI, 0);
  g.fill();
  g.strokeStyle = rgba(PIGMENT.ochrePale, 0.6);
  g.lineWidth = 0.35;
  g.beginPath();
  g.ellipse(x, 0.2, w * 0.35, 2.5, 0, Math.PI, 0);
  g.stroke();
}

function rower(g: Brush): void {
  g.strokeStyle = rgba(INK, 0.8);
  g.lineWidth = 0.5;
  g.fillStyle = INK;
  g.beginPath();
  g.arc(4.4, -4, 0.7, 0, 7);
  g.fill();
  g.fillStyle = PIGMENT.indigo;
  g.beginPath();
  g.moveTo(3.6, -0.2);
  g.lineTo(4.4, -3.4);
  g.lineTo(5.3, -0.2);
  g.fill();
  g.beginPath();
  g.moveTo(4.8, -3);
  g.lineTo(8.6, 2.2);
  g.stroke();
}

function barge(g: Brush): void {
  const random = seeded(3);
  hull(g, { length: 24, height: 4, color: '#6d6257' });
  for (let i = 0; i < 5; i++) {
    g.fillStyle = rgba(pick(random, [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.ochre, PIGMENT.gamboge, PIGMENT.malachite]), 0.9);
    g.fillRect(-8 + i * 2.9, -2.4, 2.6, 2.4);
    g.strokeStyle = rgba(INK, 0.6);
    g.lineWidth = 0.35;
    g.strokeRect(-8 + i * 2.9, -2.4, 2.6, 2.4);
  }
  g.fillStyle = PIGMENT.shell;
  g.fillRect(7, -4.4, 3, 3.6);
  g.strokeRect(7, -4.4, 3, 3.6);
}

function sail(g: Brush): void {
  hull(g, { length: 13, height: 3, color: mix(PIGMENT.ochreDeep, INK, 0.3) });
  g.strokeStyle = rgba(INK, 0.85);
  g.lineWidth = 0.6;
  g.beginPath();
  g.moveTo(0.5, 0);
  g.lineTo(0.5, -13);
  g.stroke();
  g.fillStyle = rgba('#EBD9B0', 0.95);
  g.beginPath();
  g.moveTo(0.8, -12.6);
  g.quadraticCurveTo(6.6, -9, 5.4, -1.4);
  g.lineTo(0.8, -1.8);
  g.closePath();
  g.fill();
  g.stroke();
  g.lineWidth = 0.35;
  for (let i = 1; i < 5; i++) {
    g.beginPath();
    g.moveTo(0.8, -12.6 + i * 2.2);
    g.lineTo(3 + i * 0.75, -11.2 + i * 2.1);
    g.stroke();
  }
}

export function person(g: Brush, seed: number): void {
  const random = seeded(seed);
  const coat = pick(random, [PIGMENT.indigo, PIGMENT.vermilion, PIGMENT.ochreDeep, PIGMENT.ink7, PIGMENT.azurite, PIGMENT.malachiteDeep, PIGMENT.ink7, PIGMENT.ink5]);
  g.fillStyle = rgba(coat, 0.95);
  g.beginPath();
  g.moveTo(-0.75, 0);
  g.lineTo(-0.35, -2);
  g.lineTo(0.35, -2);
  g.lineTo(0.75, 0);
  g.fill();
  g.fillStyle = INK;
  g.beginPath();
  g.arc(0, -2.4, 0.5, 0, 7);
  g.fill();
}

export function truck(pen: IsoPen, paint: string): void {
  pen.box({ u: 0, v: 0, w: 0.9, d: 0.36, h: 0.42 }, plainColors(paint), { line: 0.5, shadow: false });
  pen.box({ u: 0.92, v: 0.02, w: 0.26, d: 0.32, h: 0.32 }, { left: PIGMENT.shell, right: PIGMENT.azuritePale, top: PIGMENT.shell }, { line: 0.5, shadow: false });
}

/** One puff of smoke; many of them, scaled and turned, make a plume. */
export function puff(g: Brush): void {
  const wash = g.createRadialGradient(0, 0, 0, 0, 0, 10);
  wash.addColorStop(0, 'rgba(255,255,255,.8)');
  wash.addColorStop(0.75, 'rgba(255,255,255,.55)');
  wash.addColorStop(1, 'rgba(255,255,255,0)');
  g.fillStyle = wash;
  ellipse(g, [0, 0], [10, 10]);
  g.fill();
}

/** A breath of mist: a flat, soft ellipse. */
export function breath(g: Brush): void {
  g.save();
  g.scale(1, 0.2);
  const wash = g.createRadialGradient(0, 0, 0, 0, 0, 60);
  wash.addColorStop(0, 'rgba(255,255,255,.9)');
  wash.addColorStop(0.6, 'rgba(255,255,255,.45)');
  wash.addColorStop(1, 'rgba(255,255,255,0)');
  g.fillStyle = wash;
  ellipse(g, [0, 0], [60, 60]);
  g.fill();
  g.restore();
}

export function egret(g: Brush): void {
  g.strokeStyle = rgba(INK, 0.75);
  g.lineWidth = 0.9;
  g.lineCap = 'round';
  g.beginPath();
  g.moveTo(-5.6, -1.9);
  g.quadraticCurveTo(-1.9, -3, 0, 0);
  g.quadraticCurveTo(2.2, -3.4, 6, -1.1);
  g.stroke();
}

/** Weeds that come up through an idle yard. */
export function weeds(g: Brush): void {
  const random = seeded(23);
  for (let i = 0; i < 9; i++) {
    const x = (random() - 0.5) * 26;
    const y = (random() - 0.5) * 6;
    g.fillStyle = rgba(random() < 0.6 ? PIGMENT.malachite : mix(PIGMENT.gamboge, PIGMENT.ochre, 0.5), 0.6);
    ellipse(g, [x, y - 1], [1.7, 1.3]);
    g.fill();
  }
}
