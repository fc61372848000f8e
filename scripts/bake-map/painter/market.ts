/** What markets are made of: rows of stalls under awnings, and the halls that took their place. */
import { person } from './life';
import { type Block, type IsoPen } from './iso-pen';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

const AWNINGS = [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.gamboge, PIGMENT.malachite, PIGMENT.ochre, PIGMENT.azuritePale];

/** Five stalls wall to wall, with a few people before them. */
export function stalls(pen: IsoPen, seed: number): void {
  for (let i = 0; i < 5; i++) {
    const [u, w] = [i * 1.02, 0.94];
    const awning = AWNINGS[(i + seed) % AWNINGS.length];
    pen.box({ u, v: 0.15, w, d: 0.6, h: 0.3 }, { left: '#E9D8B8', right: '#C9B48F', top: '#F3E7CE' }, { line: 0.5 });
    for (const q of [0.2, 0.5, 0.75]) pen.fill(pen.topFace([u + q, u + q + 0.16], [0.3, 0.6], 0.34), AWNINGS[(i * 2 + seed + Math.round(q * 7)) % AWNINGS.length]);
    for (const side of [u + 0.04, u + w - 0.04]) pen.line([pen.at(side, 0.85), pen.at(side, 0.85, 0.8)], 0.6, { alpha: 0.8 });
    const cover = [pen.at(u - 0.03, 0.05, 1.1), pen.at(u + w + 0.03, 0.05, 1.1), pen.at(u + w + 0.03, 1, 0.78), pen.at(u - 0.03, 1, 0.78)];
    pen.fill(cover, mix(awning, PIGMENT.shell, 0.12));
    for (const t of [0.2, 0.6]) pen.fill([pen.at(u + w * t, 0.05, 1.1), pen.at(u + w * (t + 0.18), 0.05, 1.1), pen.at(u + w * (t + 0.18), 1, 0.78), pen.at(u + w * t, 1, 0.78)], rgba(PIGMENT.shell, 0.8));
    pen.line(cover, 0.55, { alpha: 0.75, close: true });
  }
  for (const [i, u] of [0.7, 2.3, 3.1, 4.6].entries()) {
    const [x, y] = pen.at(u, 1.25 + (i % 2) * 0.12);
    pen.g.save();
    pen.g.translate(x, y);
    person(pen.g, i * 5 + seed);
    pen.g.restore();
  }
}

/** A trade hall of three storeys: long bands of windows, a red band over the doors, glass vaults along the roof. */
export function tradeHall(pen: IsoPen, block: Block, decay = 0): void {
  const { u, v, w, d, h } = block;
  const wall = mix('#F4EBDA', '#B7A88C', decay * 0.7);
  pen.box(block, { left: wall, right: mix(wall, PIGMENT.ink3, 0.34), top: mix('#DCD3C0', PIGMENT.ink3, decay * 0.3) });
  const glass = (): string => rgba(decay > 0.5 ? '#57503f' : mix(PIGMENT.azuritePale, PIGMENT.azurite, 0.25), 0.8);
  pen.windowsLeft({ us: [u + 0.2, u + w - 0.2], v: v + d, zs: [h * 0.36, h * 0.96] }, { columns: 12, rows: 2, share: [0.82, 0.55], colorAt: glass });
  pen.windowsRight({ u: u + w, vs: [v + 0.2, v + d - 0.2], zs: [h * 0.36, h * 0.96] }, { columns: 8, rows: 2, share: [0.82, 0.55], colorAt: glass });
  pen.fill(pen.leftFace([u, u + w], v + d, [h * 0.28, h * 0.36]), mix(PIGMENT.vermilion, '#9A8468', decay * 0.7));
  pen.windowsLeft({ us: [u + 0.3, u + w - 0.3], v: v + d, zs: [0, h * 0.26] }, { columns: 7, rows: 1, share: [0.6, 0.95], colorAt: () => rgba(PIGMENT.ochreDeep, 0.55) });
  for (const along of [0.16, 0.42, 0.68]) vault(pen, { u: u + w * along, v: v + 0.3, w: w * 0.16, d: d - 0.6, h }, decay);
}

/** A glass vault on a roof, along v. */
function vault(pen: IsoPen, { u, v, w, d, h }: Block, decay: number): void {
  const arc = (at: number) => Array.from({ length: 9 }, (_, i) => {
    const angle = (Math.PI * i) / 8;
    return pen.at(u + w / 2 - (Math.cos(angle) * w) / 2, at, h + Math.sin(angle) * w * 0.5);
  });
  const [back, front] = [arc(v), arc(v + d)];
  const tone = mix(mix(PIGMENT.azuritePale, PIGMENT.shell, 0.25), '#9A8468', decay * 0.5);
  for (let i = 2; i < 8; i++) pen.fill([front[i], front[i + 1], back[i + 1], back[i]], mix(tone, i > 4 ? INK : PIGMENT.shell, Math.abs(i - 4) * 0.07));
  pen.fill(front, mix(tone, PIGMENT.shell, 0.4));
  for (const line of [front, back.slice(3), [front[3], back[3]], [front[8], back[8]]]) pen.line(line, 0.5, { alpha: 0.7 });
  for (let s = 1; s < 5; s++) pen.line(arc(v + (d * s) / 5).slice(3), 0.3, { alpha: 0.4 });
}
