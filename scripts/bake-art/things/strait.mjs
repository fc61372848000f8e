import { mix, PIGMENT } from '../kit/pigments.mjs';
import { ellipse } from '../kit/lines.mjs';

const BOXES = [PIGMENT.ver, PIGMENT.az, PIGMENT.gam, PIGMENT.ma, PIGMENT.och];

/** A suspension bridge: its deck as a polyline, its two towers by x; cables hang between. */
export function suspensionBridge(p, { deck, towers, rise = 50 }) {
  const deckY = (x) => {
    const i = Math.max(1, deck.findIndex(([px]) => px >= x));
    const [a, b] = [deck[i - 1], deck[i]];
    return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
  };
  p.line(deck, { width: 2.2, taper: 0 });
  p.line(deck.map(([x, y]) => [x, y + 3]), { width: 0.8, alpha: 0.6, taper: 0 });
  const tops = towers.map((x) => [x, deckY(x) - rise]);
  for (const [x, top] of tops) tower(p, { x, top, foot: deckY(x) + 18 });
  const [left, right] = tops;
  const cable = Array.from({ length: 41 }, (_, i) => {
    const t = i / 40;
    return [left[0] + (right[0] - left[0]) * t, left[1] + (right[1] - left[1]) * t + (rise - 9) * 4 * t * (1 - t)];
  });
  const thin = { width: 1, taper: 0, jitter: 0 };
  p.line(cable, thin);
  p.line([deck[0], left], thin);
  p.line([right, deck.at(-1)], thin);
  for (let i = 2; i < 40; i += 2) p.line([cable[i], [cable[i][0], deckY(cable[i][0])]], { width: 0.4, alpha: 0.55, taper: 0, jitter: 0 });
}

function tower(p, { x, top, foot }) {
  for (const side of [-3, 3]) {
    p.shape([[x + side - 1.2, foot], [x + side + 1.2, foot], [x + side * 0.9 + 0.8, top], [x + side * 0.9 - 0.8, top]], '#e9dfc6', { width: 0.7 });
  }
  for (const share of [0.06, 0.33, 0.66]) p.line([[x - 3, top + (foot - top) * share], [x + 3, top + (foot - top) * share]], { width: 1.4, taper: 0 });
}

/** A container ship under way, `length` units long, its waterline at `at`. */
export function containerShip(p, [x, y], length = 74) {
  const k = length / 74;
  const hull = [[x - 37 * k, y - 9 * k], [x + 37 * k, y - 12 * k], [x + 29 * k, y], [x - 29 * k, y + 2 * k]];
  p.shape(hull, '#8e3a2e', { width: 0.9 });
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 8 - row; i++) {
      const [cx, cy] = [x - 30 * k + (i * 6.6 + row * 2) * k, y - (9.6 + i * 0.3 + row * 4.4) * k];
      p.shape([[cx, cy], [cx + 6.2 * k, cy - 0.3 * k], [cx + 6.2 * k, cy - 4.4 * k], [cx, cy - 4.2 * k]], mix(BOXES[(i * 2 + row * 3) % 5], PIGMENT.paper, 0.15), { width: 0.4, alpha: 0.6 });
    }
  }
  const bridge = [x + 24 * k, y - 12 * k];
  p.shape([bridge, [bridge[0] + 7 * k, bridge[1] - 0.4 * k], [bridge[0] + 7 * k, bridge[1] - 13 * k], [bridge[0], bridge[1] - 12.6 * k]], PIGMENT.shell, { width: 0.6 });
  p.line([[x - 34 * k, y + 3 * k], [x + 30 * k, y + 2 * k]], { width: 0.7, alpha: 0.35, colour: PIGMENT.azD });
}

function leaf(p, [x, y], { angle, length, colour }) {
  const { g } = p;
  g.save();
  g.translate(x, y);
  g.rotate(angle);
  const blade = [...ellipse([length / 2, 0], [length / 2, length * 0.13], { from: Math.PI, to: Math.PI * 3, n: 14 })];
  p.shape(blade, colour, { width: 0.45, alpha: 0.55 });
  p.line([[0, 0], [length * 0.9, 0]], { width: 0.4, alpha: 0.6, taper: 0 });
  g.restore();
}

function fruit(p, [x, y], radius) {
  const red = p.g.createRadialGradient(x - radius * 0.3, y - radius * 0.36, 0, x, y, radius * 1.08);
  red.addColorStop(0, '#e98a70');
  red.addColorStop(0.5, '#b8372a');
  red.addColorStop(1, '#7d2420');
  p.shape(ellipse([x, y], [radius, radius], { n: 16 }), red, { width: 0.5, alpha: 0.6 });
  p.dots([x, y], [radius * 1.3, radius * 1.3], { count: 9, colour: '#7d2420', alpha: 0.6, size: 0.5 });
}

/** A branch of lychees hanging in from the right edge, its stem at `at`. */
export function lycheeBranch(p, [x, y]) {
  const wood = { taper: 0.7, colour: '#5b4028' };
  p.line([[x, y], [x - 40, y + 14], [x - 74, y + 10], [x - 100, y + 24]], { width: 3.2, ...wood });
  p.line([[x - 40, y + 14], [x - 56, y + 32], [x - 76, y + 46]], { width: 1.9, ...wood });
  p.line([[x - 20, y + 8], [x - 24, y + 36], [x - 38, y + 62]], { width: 1.9, ...wood });
  const knots = [[-100, 24], [-78, 12], [-56, 14], [-76, 46], [-60, 34], [-38, 62], [-25, 38], [-40, 16], [-14, 10], [-88, 20], [-46, 28]];
  for (const [dx, dy] of knots) {
    for (let i = 0; i < 4; i++) {
      const colour = mix(PIGMENT.maD, p.random() < 0.5 ? '#6f9f72' : PIGMENT.ma, p.random() * 0.9);
      leaf(p, [x + dx + p.range(-3, 3), y + dy + p.range(-3, 3)], { angle: p.range(0.2, 2.9), length: p.range(13, 20), colour });
    }
  }
  for (const [dx, dy] of [[-96, 40], [-74, 62], [-40, 76], [-56, 50]]) {
    for (let i = 0; i < 6; i++) fruit(p, [x + dx + p.range(-8, 8), y + dy + p.range(-7, 8)], 5);
  }
}
