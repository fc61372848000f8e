import { mix, PIGMENT, rgba } from '../kit/pigments.mjs';
import { sway } from '../kit/random.mjs';

const BARK = mix(PIGMENT.ink, '#6b4a2a', 0.35);

/** A pad of pine needles. */
function needlePad(p, [x, y], { width, height, scale }) {
  const { g } = p;
  g.save();
  g.translate(x, y);
  g.scale(1, (height / width) * 1.5);
  const gradient = g.createRadialGradient(0, 0, 0, 0, 0, width / 2);
  gradient.addColorStop(0, rgba(PIGMENT.maD, 0.85));
  gradient.addColorStop(0.75, rgba(PIGMENT.maD, 0.6));
  gradient.addColorStop(1, rgba(PIGMENT.maD, 0));
  p.disc([0, 0], width / 2, gradient);
  g.restore();
  for (let i = 0; i < (width / scale) * 3.2; i++) {
    const u = p.range(-1, 1);
    const from = [x + u * width * 0.46, y + height * 0.22 * (1 - u * u)];
    const angle = -Math.PI / 2 + u * 0.75 + p.range(-0.25, 0.25);
    const length = height * p.range(0.5, 0.95);
    const to = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
    p.line([from, to], { width: 0.5 * scale, alpha: 0.6, colour: mix(PIGMENT.ink, PIGMENT.maD, p.range(0.3, 0.8)), taper: 0.5, jitter: 0, step: 2 });
  }
}

/** Boughs of a pine: how far up the trunk, to which side, how wide the pad. */
const BOUGHS = [[0.42, 1, 7], [0.55, -1, 8], [0.68, 1, 7.5], [0.8, -1, 6], [0.9, 1, 5], [1, -0.2, 5.5]];

/** An old pine in the foreground, 20 units tall at scale 1. */
export function pine(p, [x, y], scale = 1) {
  const bend = p.range(2, 4) * scale * (p.random() < 0.5 ? -1 : 1);
  const trunk = (t) => [x + bend * Math.sin(t * 2.2) * 0.9, y - 20 * scale * t];
  p.line(Array.from({ length: 9 }, (_, i) => trunk(i / 8)), { width: 2 * scale, alpha: 0.9, taper: 0.6, colour: BARK, jitter: 0.5 });
  for (const [t, side, width] of BOUGHS) {
    const from = trunk(t);
    const tip = [from[0] + side * width * 0.55 * scale, from[1] - 1.4 * scale];
    p.line([from, [(from[0] + tip[0]) / 2, from[1] - 0.2 * scale], tip], { width: 0.9 * scale, colour: BARK });
    needlePad(p, tip, { width: width * 1.05 * scale, height: 2.6 * scale, scale });
  }
}

/** A clump of bamboo, about 20 units tall at scale 1. */
export function bamboo(p, [x, y], scale = 1) {
  for (let stem = 0; stem < 4; stem++) {
    const [foot, height, lean] = [x + p.range(-3, 3) * scale, p.range(14, 22) * scale, p.range(-3, 3) * scale];
    p.line([[foot, y], [foot + lean * 0.4, y - height * 0.6], [foot + lean, y - height]], { width: 0.8 * scale, alpha: 0.75, colour: PIGMENT.maD });
    for (let leaf = 0; leaf < 7; leaf++) {
      const t = p.range(0.4, 1);
      const at = [foot + lean * t * t, y - height * t];
      const angle = p.range(0.2, 1.1) * (p.random() < 0.5 ? -1 : 1);
      p.line([at, [at[0] + Math.sin(angle) * 5 * scale, at[1] + Math.cos(angle) * 2.6 * scale]], { width: 1.3 * scale, alpha: 0.62, colour: PIGMENT.maD, taper: 0.7 });
    }
  }
}

/** A willow over water, about 16 units tall at scale 1. */
export function willow(p, [x, y], scale = 1) {
  const leaf = '#7f9c5c';
  const crown = [x + p.range(-1, 1) * scale, y - 12 * scale];
  p.line([[x, y], [x - scale, y - 5 * scale], crown], { width: 2.2 * scale, taper: 0.5, colour: BARK });
  for (const side of [-1, -0.4, 0.5, 1]) {
    p.line([crown, [crown[0] + side * 3.5 * scale, crown[1] - 3.2 * scale], [crown[0] + side * 6 * scale, crown[1] - 3 * scale]], { width: 0.9 * scale, alpha: 0.75, taper: 0.6 });
  }
  p.mist(crown, [17 * scale, 14 * scale], { alpha: 0.5, colour: leaf });
  for (let i = 0; i < 26; i++) {
    const side = p.range(-1, 1);
    const from = [crown[0] + side * 6.6 * scale, crown[1] - 3.6 * scale * Math.sqrt(1 - side * side * 0.8) - p.range(0, 1.4) * scale];
    const length = p.range(6, 12.5) * scale * (1 - 0.25 * Math.abs(side));
    const strand = [0, 1, 2, 3, 4, 5].map((k) => [
      from[0] + side * 1.1 * scale * Math.sin((k / 5) * 1.6) + 0.5 * scale * sway(i * 3, k * 0.4, 8),
      from[1] + (length * k) / 5,
    ]);
    p.line(strand, { width: 0.95 * scale, alpha: 0.6, colour: mix(leaf, PIGMENT.maD, p.random() * 0.75), jitter: 0.1 });
  }
}

/** Tufts of grass or reeds in a box. */
export function reeds(p, [x, y], { width, height = 10, count, colour = PIGMENT.maD }) {
  for (let i = 0; i < count; i++) {
    const foot = [x + p.range(-0.5, 0.5) * width, y + p.range(-1.5, 1.5)];
    const tall = height * p.range(0.5, 1);
    p.line([foot, [foot[0] + p.range(-0.3, 0.3) * tall, foot[1] - tall]], { width: 0.7, alpha: 0.55, colour: mix(colour, PIGMENT.och, p.random() * 0.4), taper: 0.5 });
  }
}
