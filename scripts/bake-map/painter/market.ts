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

/** The same stalls a decade later: one long roof of sheet on steel posts, rolling shutters, goods to the kerb. */
export function marketShed(pen: IsoPen, seed: number): void {
  pen.box({ u: 0, v: 0.05, w: 5.1, d: 0.5, h: 0.62 }, { left: '#EADFCB', right: '#C7B79A', top: '#D9CCB2' }, { line: 0.5 });
  for (let i = 0; i < 7; i++) {
    const u = 0.08 + i * 0.72;
    pen.fill(pen.leftFace([u, u + 0.6], 0.55, [0, 0.5]), rgba([PIGMENT.azuritePale, '#BFC6C4', PIGMENT.malachitePale][(i + seed) % 3], 0.9));
    for (const q of [0.06, 0.26, 0.44]) pen.box({ u: u + q, v: 0.62 + ((i + seed) % 2) * 0.06, w: 0.15, d: 0.2, h: 0.16 }, { left: AWNINGS[(i + seed) % 6], right: mix(AWNINGS[(i + seed) % 6], INK, 0.3), top: AWNINGS[(i * 2 + seed) % 6] }, { line: 0.25, shadow: false });
  }
  for (let i = 0; i <= 5; i++) pen.line([pen.at(i * 1.02, 0.98), pen.at(i * 1.02, 0.98, 0.84)], 0.6, { alpha: 0.8 });
  const roof = [pen.at(-0.08, -0.02, 1.18), pen.at(5.2, -0.02, 1.18), pen.at(5.2, 1.06, 0.82), pen.at(-0.08, 1.06, 0.82)];
  pen.fill(roof, ['#9FB9C2', '#B9A68C', '#A9BBA6'][seed % 3]);
  for (let i = 1; i < 22; i++) pen.line([pen.at(i * 0.24, -0.02, 1.18), pen.at(i * 0.24, 1.06, 0.82)], 0.25, { alpha: 0.3 });
  pen.line(roof, 0.65, { alpha: 0.8, close: true });
}

/** A trade city of the 2010s: a wall of glass, a roof that swells like a sail, banners at the doors. */
export function tradeCity(pen: IsoPen, block: Block, decay = 0): void {
  const { u, v, w, d, h } = block;
  const pane = mix('#8FB8CC', '#9A8F7C', decay * 0.8);
  pen.box(block, { left: mix(pane, PIGMENT.shell, 0.25), right: mix(pane, PIGMENT.azuriteDeep, 0.35), top: '#E2E3DC' });
  for (let i = 1; i < 14; i++) pen.line([pen.at(u + (w * i) / 14, v + d), pen.at(u + (w * i) / 14, v + d, h)], 0.35, { alpha: 0.55, color: PIGMENT.shell });
  for (const z of [0.3, 0.6]) pen.line([pen.at(u, v + d, h * z), pen.at(u + w, v + d, h * z), pen.at(u + w, v, h * z)], 0.5, { alpha: 0.6, color: PIGMENT.shell });
  pen.fill(pen.leftFace([u, u + w], v + d, [0, h * 0.16]), rgba(PIGMENT.ochreDeep, 0.4));
  sailRoof(pen, block, decay);
  for (const t of [0.2, 0.5, 0.8]) if (decay < 0.5) pen.fill(pen.leftFace([u + w * t, u + w * t + 0.22], v + d + 0.1, [0.1, h * 0.75]), PIGMENT.vermilion);
}

function sailRoof(pen: IsoPen, { u, v, w, d, h }: Block, decay: number): void {
  const arc = (at: number) => Array.from({ length: 15 }, (_, i) => pen.at(u - 0.25 + ((w + 0.5) * i) / 14, at, h + 0.12 + Math.sin((Math.PI * i) / 14) * 0.75 + (i / 14) * 0.25));
  const [back, front] = [arc(v - 0.2), arc(v + d + 0.3)];
  const tone = mix('#F3F1EA', '#A89B86', decay * 0.7);
  for (let i = 0; i < 14; i++) pen.fill([front[i], front[i + 1], back[i + 1], back[i]], mix(tone, i % 2 ? PIGMENT.azuriteFaint : PIGMENT.shell, 0.3 + i * 0.02));
  for (let i = 1; i < 14; i += 2) pen.line([front[i], back[i]], 0.3, { alpha: 0.35 });
  pen.line([...front, ...back.toReversed()], 0.75, { close: true });
  pen.line(front, 1.4, { alpha: 0.9, color: mix(tone, PIGMENT.ink5, 0.3) });
}
