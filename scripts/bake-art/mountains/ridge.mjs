import { mix, PIGMENT, rgba } from '../kit/pigments.mjs';
import { sway } from '../kit/random.mjs';

/** A far range as one flat, pale wash. `pitch` is how many bumps per unit; `alpha` its strength at the crest. */
export function paintRidge(painter, { x0, x1, base, height, colour, alpha, pitch = 0.006 }) {
  const seed = Math.floor(painter.random() * 1e6);
  const crest = [];
  for (let x = x0; x <= x1; x += 3) {
    const bumps = 0.45 + 0.42 * sway(x * pitch, 0, seed) + 0.14 * sway(x * pitch * 3.4, 5, seed) + 0.04 * sway(x * pitch * 11, 8, seed);
    crest.push([x, base - height * bumps]);
  }
  const gradient = painter.g.createLinearGradient(0, Math.min(...crest.map(([, y]) => y)), 0, base);
  gradient.addColorStop(0, rgba(colour, alpha));
  gradient.addColorStop(1, rgba(colour, 0));
  painter.fill([[x0, base], ...crest, [x1, base]], gradient);
  painter.line(crest, { width: 0.8, alpha: alpha * 0.5, colour: mix(colour, PIGMENT.ink, 0.4) });
}
