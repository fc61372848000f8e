import { mix, PIGMENT, rgba } from '../kit/pigments.mjs';

const ROBES = [PIGMENT.indigo, PIGMENT.och, PIGMENT.ma, PIGMENT.az, '#7d6a55'];

/** A person seen from afar, 6 units tall at scale 1. */
export function figure(p, [x, y], { scale = 1, robe = ROBES[Math.floor(p.random() * ROBES.length)] } = {}) {
  p.shape([[x - 1.3 * scale, y], [x + 1.3 * scale, y], [x + 0.9 * scale, y - 4 * scale], [x - 0.9 * scale, y - 4 * scale]], robe, { width: 0.45 * scale, alpha: 0.7 });
  p.disc([x, y - 5 * scale], 1.05 * scale, '#e7c9a2');
  p.line([[x - 1 * scale, y - 5.6 * scale], [x, y - 6.1 * scale], [x + 1 * scale, y - 5.6 * scale]], { width: 0.9 * scale, alpha: 0.9, taper: 0.1 });
}

/** People standing about in a box, each with a robe of their own. */
export function crowd(p, [x, y], { width, height, count, scale = 1 }) {
  const feet = Array.from({ length: count }, () => [x + p.range(-0.5, 0.5) * width, y + p.range(-0.5, 0.5) * height]);
  for (const foot of feet.sort((a, b) => a[1] - b[1])) figure(p, foot, { scale: scale * p.range(0.9, 1.1) });
}

/** Birds in a loose line. */
export function birds(p, places, size = 6) {
  for (const [x, y] of places) p.line([[x - size, y - size * 0.5], [x, y], [x + size, y - size * 0.58]], { width: 1, alpha: 0.6, taper: 0.5 });
}

/** Cranes on the wing: long necks, trailing legs. */
export function cranes(p, places) {
  for (const [x, y] of places) {
    p.line([[x - 8, y - 3], [x - 2, y], [x, y + 1], [x + 3, y - 1], [x + 9, y - 5]], { width: 1.5, alpha: 0.8, taper: 0.5 });
    p.line([[x - 3, y + 2], [x, y + 1], [x + 7, y + 3]], { width: 0.8, alpha: 0.8, taper: 0.5 });
  }
}

/** Smoke from a stack: `drift` to the right, `rise` up. */
export function smoke(p, [x, y], { count = 18, drift = 1, rise = 1, colour = '#4a4640', alpha = 0.15, scale = 1 } = {}) {
  for (let i = 0; i < count; i++) {
    const t = i / count;
    const radius = (2 + t * 13) * scale;
    const at = [x + drift * (t * t * 52 + p.range(-2, 2)) * scale, y - rise * t * 30 * scale + p.range(-2, 2)];
    p.mist(at, [radius * 2, radius * 2], { alpha: alpha * (1 - t * 0.8), colour });
  }
}

/** A mound of round goods. */
export function heap(p, [x, y], { width, height, colours, size = 1, count = 12 }) {
  for (const colour of colours) p.dots([x, y], [width, height], { count, colour, alpha: 0.85, size });
}

/** A lantern on its cord. */
export function lantern(p, [x, y], scale = 1) {
  p.line([[x, y - 6 * scale], [x, y]], { width: 0.4 * scale, taper: 0 });
  p.g.fillStyle = PIGMENT.ver;
  p.g.beginPath();
  p.g.ellipse(x, y + 1.6 * scale, 1.7 * scale, 1.9 * scale, 0, 0, 7);
  p.g.fill();
  p.g.strokeStyle = rgba(mix(PIGMENT.verD, PIGMENT.ink, 0.5), 0.8);
  p.g.lineWidth = 0.35 * scale;
  p.g.stroke();
  p.line([[x, y + 3.4 * scale], [x, y + 5.6 * scale]], { width: 0.5 * scale, colour: PIGMENT.gam, taper: 0 });
}
