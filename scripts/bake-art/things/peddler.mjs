import { PIGMENT, rgba } from '../kit/pigments.mjs';

const WOOD = '#6b4a2a';

function basket(p, [x, y], s) {
  for (const side of [-2.6, 2.6]) p.line([[x, y - 10 * s], [x + side * s, y - 4.2 * s]], { width: 0.35 * s, alpha: 0.8, taper: 0 });
  p.shape([[x - 3 * s, y - 4.4 * s], [x + 3 * s, y - 4.4 * s], [x + 2.4 * s, y - 0.4 * s], [x - 2.4 * s, y - 0.4 * s]], '#c79a58', { width: 0.4 * s });
  for (let i = 1; i < 4; i++) {
    const inset = i * 0.15 * s;
    p.line([[x - 3 * s + inset, y - 4.4 * s + i * s], [x + 3 * s - inset, y - 4.4 * s + i * s]], { width: 0.25 * s, alpha: 0.6, taper: 0 });
  }
  for (const [colour, count] of [[PIGMENT.ver, 22], [PIGMENT.gam, 14], [PIGMENT.az, 10]]) {
    p.dots([x, y - 5 * s], [5 * s, 1.5 * s], { count, colour, alpha: 0.85, size: 0.4 * s });
  }
}

function rattleDrum(p, [x, y], s) {
  p.line([[x - 0.2 * s, y + 5.6 * s], [x, y + 0.8 * s]], { width: 0.4 * s, alpha: 0.95, colour: WOOD, taper: 0 });
  p.disc([x, y], 1.3 * s, PIGMENT.ink);
  p.disc([x, y], 1.1 * s, PIGMENT.ver);
  p.disc([x, y], 0.75 * s, '#f3e2bd');
  p.line([[x - 1.2 * s, y + 0.2 * s], [x - 2.1 * s, y + 1.2 * s]], { width: 0.2 * s, alpha: 0.8 });
  p.line([[x + 1.2 * s, y], [x + 2.1 * s, y - s]], { width: 0.2 * s, alpha: 0.8 });
  for (const at of [[x - 2.2 * s, y + 1.3 * s], [x + 2.2 * s, y - 1.1 * s]]) p.disc(at, 0.35 * s, PIGMENT.ink);
}

function body(p, [x, y], s) {
  const trousers = { width: 1.5 * s, alpha: 0.95, colour: PIGMENT.indigo, taper: 0 };
  p.line([[x - 0.6 * s, y - 5 * s], [x - 1.6 * s, y - 2.4 * s], [x - 2.2 * s, y]], trousers);
  p.line([[x + 0.4 * s, y - 5 * s], [x + 1.4 * s, y - 2.6 * s], [x + 1.2 * s, y]], trousers);
  p.shape([[x - 2 * s, y - 4.6 * s], [x + 1.9 * s, y - 4.6 * s], [x + 1.6 * s, y - 9.6 * s], [x - 1.3 * s, y - 9.8 * s]], PIGMENT.az, { width: 0.4 * s });
  p.line([[x - 1.9 * s, y - 5.8 * s], [x + 1.8 * s, y - 5.8 * s]], { width: 0.55 * s, taper: 0, colour: PIGMENT.och });
  const sleeve = { width: s, alpha: 0.95, colour: PIGMENT.az, taper: 0 };
  p.line([[x + 1.4 * s, y - 9 * s], [x + 3.4 * s, y - 7.8 * s], [x + 4.2 * s, y - 9.8 * s]], sleeve);
  p.line([[x - 1.2 * s, y - 9 * s], [x - 3 * s, y - 8.8 * s], [x - 3.6 * s, y - 10.4 * s]], sleeve);
}

/** The barterer of chicken feathers for sugar: shoulder pole, two baskets, rattle drum. About 15 units tall at scale 1. */
export function peddler(p, [x, y], scale = 1) {
  const s = scale;
  basket(p, [x - 10 * s, y], s);
  basket(p, [x + 10 * s, y], s);
  body(p, [x, y], s);
  p.line([[x - 10.4 * s, y - 9.7 * s], [x - 4 * s, y - 10.9 * s], [x + 4 * s, y - 10.9 * s], [x + 10.4 * s, y - 9.7 * s]], { width: 0.75 * s, alpha: 0.95, colour: WOOD, taper: 0, jitter: 0 });
  p.disc([x + 0.2 * s, y - 11.7 * s], 1.6 * s, rgba(PIGMENT.ink, 0.85));
  p.disc([x + 0.2 * s, y - 11.7 * s], 1.4 * s, '#e5c197');
  p.shape([[x - 2.9 * s, y - 12.2 * s], [x + 3.3 * s, y - 12.2 * s], [x + 0.3 * s, y - 14.8 * s]], '#c9a45c', { width: 0.4 * s });
  rattleDrum(p, [x + 4.55 * s, y - 14.4 * s], s);
}
