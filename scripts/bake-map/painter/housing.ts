/** What people build themselves and are given to live in, after the farmhouse: decade by decade. */
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { seeded } from '../../../src/view/map/land/noise';
import { type Block, type IsoPen } from './iso-pen';
import { hipRoof } from './roofs';

const STOREY = 0.56;

interface Faced { readonly wall: string; readonly pane: string; readonly decay?: number; readonly share?: readonly [number, number] }

/** Plastered or tiled storeys with a window in every bay. */
function storeys(pen: IsoPen, { u, v, w, d, h }: Block, { wall, pane, decay = 0, share = [0.58, 0.56] }: Faced): void {
  const tone = mix(wall, '#A89B86', decay * 0.7);
  pen.box({ u, v, w, d, h }, { left: tone, right: mix(tone, PIGMENT.ink5, 0.3), top: mix(tone, '#C9BFAC', 0.45) });
  const rows = Math.max(1, Math.round(h / STOREY));
  const glass = (): string => rgba(decay > 0.5 ? '#3a332a' : pane, decay > 0.5 ? 0.6 : 0.82);
  pen.windowsLeft({ us: [u + 0.08, u + w - 0.08], v: v + d, zs: [0.06, h - 0.06] }, { columns: Math.max(2, Math.round(w / 0.62)), rows, share, colorAt: glass });
  pen.windowsRight({ u: u + w, vs: [v + 0.08, v + d - 0.08], zs: [0.06, h - 0.06] }, { columns: Math.max(1, Math.round(d / 0.75)), rows, share, colorAt: glass });
}

const TILES = ['#F4EFE4', '#F0D9CB', '#E4E9E2'];

/** A house that its family built from wages: tiles on the front, blue-green panes, a hut over the stairs, railings. */
export function tiledHouse(pen: IsoPen, { u, v, w, d }: Omit<Block, 'h'>, seed: number): void {
  const wall = TILES[seed % TILES.length];
  const h = STOREY * (3 + (seed % 2));
  storeys(pen, { u, v, w, d, h }, { wall, pane: '#4E8C92' });
  pen.fill(pen.leftFace([u + w * 0.36, u + w * 0.64], v + d, [0, STOREY * 0.8]), rgba(PIGMENT.vermilionDeep, 0.8));
  pen.box({ u: u + w * 0.08, v: v + d * 0.1, w: w * 0.4, d: d * 0.45, h: 0.42, z: h }, { left: wall, right: mix(wall, PIGMENT.ink5, 0.3), top: '#B4573F' }, { line: 0.6 });
  pen.line([pen.at(u, v + d, h + 0.2), pen.at(u + w, v + d, h + 0.2), pen.at(u + w, v, h + 0.2)], 0.5, { alpha: 0.6, color: PIGMENT.azuriteDeep });
}

const ROOFS = ['#B2543C', '#5C7F9C', '#6C6B70'];

/** A villa of the years of plenty: pale walls, a hipped roof of glazed tiles, a balcony. */
export function villa(pen: IsoPen, { u, v, w, d }: Omit<Block, 'h'>, seed: number): void {
  const h = STOREY * 3.1;
  storeys(pen, { u, v, w, d, h }, { wall: ['#F6E7CB', '#F3EEE2', '#EAD9C4'][seed % 3], pane: '#6D97AE' });
  for (const z of [STOREY * 1.05, STOREY * 2.1]) pen.box({ u: u + w * 0.3, v: v + d, w: w * 0.4, d: 0.16, h: 0.16, z }, { left: '#FFFDF5', right: '#CFC6B4', top: '#F1EADB' }, { line: 0.5, shadow: false });
  hipRoof(pen, { us: [u, u + w], vs: [v, v + d], z: h, rise: 0.6, color: ROOFS[seed % 3], eaves: 0.16, lift: 0.04, ridge: w >= d ? 'u' : 'v', ribs: 6 });
}

/** A walk-up of the work unit: brick, three or four floors, an open gallery with railings. */
export function walkUp(pen: IsoPen, { u, v, w, d, floors }: Omit<Block, 'h'> & { floors: number }, { decay = 0, seed }: { readonly decay?: number; readonly seed: number }): void {
  const h = floors * STOREY + 0.1;
  const wall = mix(['#C98C66', '#BFA587', '#C79A78'][seed % 3], '#9A8C78', decay * 0.6);
  storeys(pen, { u, v, w, d, h }, { wall, pane: '#574B3E', decay, share: [0.4, 0.5] });
  for (let j = 1; j <= floors; j++) pen.line([pen.at(u, v + d, j * STOREY), pen.at(u + w, v + d, j * STOREY), pen.at(u + w, v, j * STOREY)], 0.6, { alpha: 0.55, color: '#E9DBC2' });
  const random = seeded(seed * 13 + 5);
  if (decay < 0.5) for (let i = 0; i < 4; i++) {
    const [x, y] = pen.at(u + 0.2 + random() * (w - 0.4), v + d + 0.1, (1 + Math.floor(random() * (floors - 1))) * STOREY + 0.2);
    pen.g.fillStyle = rgba([PIGMENT.shell, PIGMENT.azurite, PIGMENT.malachite][i % 3], 0.9);
    pen.g.fillRect(x - 0.6, y, 1.2, 1.3);
  }
  hipRoof(pen, { us: [u, u + w], vs: [v, v + d], z: h, rise: 0.34, color: '#8A6A58', eaves: 0.1, lift: 0, ridge: w >= d ? 'u' : 'v', ribs: 8 });
}

/** A slab of flats with balconies; the tall ones of the last years carry more glass. */
export function slab(pen: IsoPen, { u, v, w, d, floors }: Omit<Block, 'h'> & { floors: number }, { decay = 0, glass = false, seed }: { readonly decay?: number; readonly glass?: boolean; readonly seed: number }): void {
  const storey = 0.44;
  const h = floors * storey + 0.15;
  const wall = mix((glass ? ['#EEF1EE', '#E3E7E6', '#F2ECE2'] : ['#EBD3B4', '#E9C9B4', '#EFE0C6'])[seed % 3], '#A89B86', decay * 0.7);
  pen.box({ u, v, w, d, h }, { left: wall, right: mix(wall, PIGMENT.ink5, 0.32), top: mix(wall, '#C9BFAC', 0.4) });
  const pane = (): string => rgba(decay > 0.5 ? '#3a332a' : glass ? '#5F93B4' : '#6F8796', decay > 0.5 ? 0.55 : 0.78);
  pen.windowsLeft({ us: [u, u + w], v: v + d, zs: [0.1, h - 0.1] }, { columns: Math.max(2, Math.round(w / 0.5)), rows: floors, share: glass ? [0.86, 0.62] : [0.6, 0.5], colorAt: pane });
  pen.windowsRight({ u: u + w, vs: [v + 0.06, v + d - 0.06], zs: [0.1, h - 0.1] }, { columns: Math.max(1, Math.round(d / 0.5)), rows: floors, share: [0.5, 0.5], colorAt: pane });
  for (let i = 0; i < Math.round(w / 1); i++) for (let j = 0; j < floors; j++) balcony(pen, [u + 0.24 + i, v + d, 0.12 + j * storey], glass);
  pen.box({ u: u + w * 0.3, v: v + d * 0.2, w: w * 0.3, d: d * 0.6, h: 0.4, z: h }, { left: wall, right: mix(wall, PIGMENT.ink5, 0.3), top: '#D7CDBA' }, { line: 0.6 });
  if (glass && decay < 0.5) pen.fill(pen.topFace([u + 0.1, u + w * 0.26], [v + 0.1, v + d - 0.1], h + 0.02), '#2E4F72');
}

function balcony(pen: IsoPen, [u, v, z]: readonly [number, number, number], glass: boolean): void {
  pen.fill(pen.leftFace([u, u + 0.44], v + 0.1, [z, z + 0.14]), glass ? rgba(PIGMENT.azuriteFaint, 0.95) : '#F7F0E0');
  pen.line([pen.at(u, v + 0.1, z), pen.at(u + 0.44, v + 0.1, z)], 0.3, { alpha: 0.5 });
}
