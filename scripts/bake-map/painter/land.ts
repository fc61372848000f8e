/** Things that lie flat: field plots, crab pens, lotus, lines of waves. */
import { FIELD_TILE, PLOT } from '../../../src/view/map/land/country';
import type { Point } from '../../../src/view/map/world';
import { dab, ellipse, ink, trace, type Brush } from '../../../src/view/map/land/brush';
import { between, noise, seeded } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

const plotPoint = (u: number, v: number): Point => [(u - v) * FIELD_TILE, ((u + v) * FIELD_TILE) / 2];

export function fieldPlot(g: Brush, look: { color: string; alpha: number; crop: number; seed: number }): void {
  const random = seeded(look.seed);
  const pad = 0.07;
  const [u1, v1] = [PLOT.w - pad, PLOT.d - pad];
  trace(g, [plotPoint(pad, pad), plotPoint(u1, pad), plotPoint(u1, v1), plotPoint(pad, v1)]);
  g.fillStyle = rgba(look.color, look.alpha);
  g.fill();
  g.strokeStyle = rgba(mix(PIGMENT.malachiteDeep, PIGMENT.ink7, 0.5), 0.28);
  g.lineWidth = 0.45;
  g.stroke();
  g.strokeStyle = rgba(mix(look.color, PIGMENT.ink7, 0.5), 0.3);
  g.lineWidth = 0.4;
  for (let i = 1; i < 4; i++) {
    const [from, to] = [plotPoint(pad, (PLOT.d * i) / 4), plotPoint(u1, (PLOT.d * i) / 4)];
    g.beginPath();
    g.moveTo(...from);
    g.lineTo(...to);
    g.stroke();
  }
  for (let i = 0; i < look.crop; i++) {
    dab(g, { at: plotPoint(random() * PLOT.w, random() * PLOT.d), radius: 0.55, color: mix(PIGMENT.malachiteDeep, PIGMENT.malachite, random()), alpha: 0.55, squash: 0.7 }, random);
  }
}

/** A fish pond between dykes with mulberries. */
export function pond(g: Brush, seed: number): void {
  const random = seeded(seed);
  const outline = (pad: number): void => trace(g, [plotPoint(pad, pad), plotPoint(PLOT.w - pad, pad), plotPoint(PLOT.w - pad, PLOT.d - pad), plotPoint(pad, PLOT.d - pad)]);
  outline(0.02);
  g.fillStyle = rgba(PIGMENT.malachitePale, 0.75);
  g.fill();
  outline(0.2);
  g.fillStyle = mix(PIGMENT.azuriteFaint, PIGMENT.azuritePale, 0.4 + random() * 0.6);
  g.fill();
  g.strokeStyle = rgba(PIGMENT.azuriteDeep, 0.6);
  g.lineWidth = 0.5;
  g.stroke();
  for (let i = 0; i < 3; i++) ink(g, [plotPoint(0.5 + random() * 0.8, 0.4 + i * 0.3), plotPoint(1.5 + random() * 0.7, 0.4 + i * 0.3)], { width: 0.4, color: PIGMENT.shell, alpha: 0.6 });
  for (let i = 0; i < 12; i++) dab(g, { at: plotPoint(random() * PLOT.w, i % 2 ? 0.08 : PLOT.d - 0.08), radius: 0.8, color: i % 3 ? PIGMENT.malachite : PIGMENT.malachiteDeep, alpha: 0.85, squash: 0.8 }, random);
}

/** Netted pens for hairy crabs, on stakes in the lake. */
export function crabPen(g: Brush): void {
  const [w, d] = [1.7, 1.2];
  const corners = [plotPoint(0, 0), plotPoint(w, 0), plotPoint(w, d), plotPoint(0, d)];
  trace(g, corners);
  g.fillStyle = rgba(PIGMENT.malachitePale, 0.28);
  g.fill();
  g.strokeStyle = rgba(PIGMENT.ink7, 0.55);
  g.lineWidth = 0.45;
  g.setLineDash([1.2, 0.8]);
  g.stroke();
  g.setLineDash([]);
  g.strokeStyle = rgba(INK, 0.75);
  g.lineWidth = 0.6;
  for (const [x, y] of corners) {
    g.beginPath();
    g.moveTo(x, y + 0.4);
    g.lineTo(x, y - 2.6);
    g.stroke();
  }
}

export function lotus(g: Brush, seed: number): void {
  const random = seeded(seed);
  for (let i = 0; i < 13; i++) {
    const x = (random() - 0.5) * 24;
    const y = (random() - 0.5) * 7;
    g.fillStyle = rgba(mix(PIGMENT.malachite, PIGMENT.malachitePale, random()), 0.85);
    g.beginPath();
    g.ellipse(x, y, between(random, 1.2, 2.1), between(random, 0.6, 0.95), 0, 0.4, 6.1);
    g.lineTo(x, y);
    g.fill();
    g.strokeStyle = rgba(PIGMENT.malachiteDeep, 0.6);
    g.lineWidth = 0.35;
    g.stroke();
    if (random() > 0.24) continue;
    g.fillStyle = PIGMENT.rougePale;
    ellipse(g, [x, y - 1.4], [0.9, 1.2]);
    g.fill();
    g.fillStyle = PIGMENT.rouge;
    g.fillRect(x - 0.2, y - 2.4, 0.4, 0.9);
  }
}

/** A run of `count` scallops of water, starting at (0, 0), in one brush line; white, so that it can be tinted. */
export function waves(g: Brush, run: { count: number; length: number; height: number; seed: number }): void {
  const points: Point[] = [];
  for (let x = 0; x <= run.count * run.length; x += 1.2) {
    points.push([x, -Math.abs(Math.sin((Math.PI * x) / run.length)) * run.height + (noise(x * 0.06, run.seed, run.seed) - 0.5) * 1.6]);
  }
  ink(g, points, { width: 0.75, color: '#ffffff', alpha: 1, taper: 0.3, wobble: 0.5, seed: run.seed });
}
