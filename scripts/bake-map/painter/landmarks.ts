/** Halls, the Kunqu stage, pagodas. */
import type { Point } from '../../../src/view/map/world';
import type { Block, IsoPen } from './iso-pen';
import { lantern } from './houses';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { hipRoof, TILE_GREY } from './roofs';

const STONE = { left: '#D5CAB5', right: '#B5AA96', top: '#E2D8C4' };
const GREY_TIMBER = '#8d7a66';

export function hall(pen: IsoPen, block: Block, style: { decay?: number; gold?: number; wall?: string; posts?: string } = {}): void {
  const { u, v, w, d, h } = block;
  const { decay = 0, gold = 0 } = style;
  const wall = mix(style.wall ?? '#F4E9D3', '#B7A88C', decay * 0.7);
  pen.shadow({ ...block, h: h + 1.2 });
  pen.box({ u: u - 0.25, v: v - 0.25, w: w + 0.5, d: d + 0.5, h: 0.22 }, STONE, { shadow: false });
  pen.wash(pen.leftFace([u, u + w], v + d, [0.22, h]), wall);
  pen.wash(pen.rightFace(u + w, [v, v + d], [0.22, h]), mix(wall, PIGMENT.ink3, 0.28));
  const posts = Math.round(w * 1.4);
  for (let i = 0; i <= posts; i++) post(pen, [u + (w * i) / posts, v + d, h], mix(style.posts ?? PIGMENT.vermilion, GREY_TIMBER, decay * 0.6));
  const side = Math.round(d * 1.4);
  for (let i = 1; i <= side; i++) post(pen, [u + w, v + d - (d * i) / side, h], mix(PIGMENT.vermilionDeep, '#6b5a4a', decay * 0.6));
  pen.windowsLeft({ us: [u + 0.1, u + w - 0.1], v: v + d, zs: [0.35, h - 0.2] }, { columns: posts, rows: 1, share: [0.55, 0.8], colorAt: () => rgba(PIGMENT.ochreDeep, 0.55) });
  hipRoof(pen, { us: [u, u + w], vs: [v, v + d], z: h, rise: Math.min(w, d) * 0.55 + 0.25, ridge: w >= d ? 'u' : 'v', gold: (1 - decay) * gold, ribs: Math.round(w * 3), color: mix(TILE_GREY, '#8C8577', decay * 0.5) });
}

function post(pen: IsoPen, [u, v, h]: readonly [number, number, number], color: string): void {
  pen.line([pen.at(u, v, 0.22), pen.at(u, v, h)], 1.1, { alpha: 0.9, color });
}

/** The stage for Kunqu: raised platform, vermilion posts, flying eaves; with singers when it is in use. */
export function kunquStage(pen: IsoPen, decay: number): void {
  const [w, d] = [3.1, 2.7];
  const red = mix(PIGMENT.vermilion, GREY_TIMBER, decay * 0.7);
  pen.box({ u: -0.35, v: -0.35, w: w + 0.7, d: d + 0.7, h: 0.75 }, { left: '#D8CDB8', right: '#B9AE99', top: '#E6DCC6' });
  for (let i = 0; i < 5; i++) pen.line(pen.leftFace([-0.35, w + 0.35], d + 0.35, [0.15 * i, 0.15 * i]).slice(0, 2), 0.35, { alpha: 0.3 });
  pen.wash([pen.at(0, 0, 0.75), pen.at(w, 0, 0.75), pen.at(w, 0, 2.9), pen.at(0, 0, 2.9)], '#E9D9B4');
  pen.wash([pen.at(0, 0, 0.75), pen.at(0, d, 0.75), pen.at(0, d, 2.9), pen.at(0, 0, 2.9)], '#D9C49A');
  pen.fill([pen.at(0.6, 0.02, 1.1), pen.at(w - 0.6, 0.02, 1.1), pen.at(w - 0.6, 0.02, 2.6), pen.at(0.6, 0.02, 2.6)], rgba(PIGMENT.gamboge, 0.55));
  if (decay < 0.5) {
    singer(pen, [1.1, 1.5], PIGMENT.rougePale);
    singer(pen, [2.1, 1.2], PIGMENT.azuritePale);
  }
  stagePosts(pen, [w, d], red);
  hipRoof(pen, { us: [0, w], vs: [0, d], z: 3.05, rise: 1.75, eaves: 0.75, lift: 0.75, gold: 0.9 * (1 - decay), ribs: 14, color: mix('#45474A', '#8C8577', decay * 0.6) });
  for (const t of [0.15, 0.85]) lantern(pen, pen.at(w * t, d + 0.4, 2.45), 1.15);
  lantern(pen, pen.at(w + 0.4, d * 0.3, 2.45), 1.15);
}

/** A stage that stands in a pond, with the boats of those who listen about it; `[w, d]` is the ground. */
export function waterStage(pen: IsoPen, [w, d]: Point): void {
  const bank = pen.topFace([0, w], [0, d]);
  pen.fill(bank, '#D8CDB8');
  pen.line(bank, 0.7, { alpha: 0.7, close: true });
  const pond = pen.topFace([0.25, w - 0.25], [0.25, d - 0.25]);
  pen.fill(pond, '#5E9CC4');
  pen.line(pond, 0.5, { alpha: 0.6, close: true, color: PIGMENT.azuriteDeep });
  for (let i = 0; i < 7; i++) pen.line([pen.at(0.5 + i * 0.3, d - 0.5 - i * 0.1), pen.at(1.3 + i * 0.35, d - 0.5 - i * 0.1)], 0.4, { alpha: 0.5, color: PIGMENT.shell });
  kunquStage(Object.assign(Object.create(pen) as IsoPen, { origin: pen.at(0.95, 0.6) }), 0);
}

function stagePosts(pen: IsoPen, [w, d]: Point, red: string): void {
  for (const [a, b] of [[0, 0], [w, 0], [0, d], [w, d]]) {
    pen.line([pen.at(a, b, 0.75), pen.at(a, b, 3.05)], 2.5, { alpha: 0.95, color: red });
  }
  pen.line([pen.at(0, d, 1.15), pen.at(w, d, 1.15)], 0.8, { alpha: 0.85, color: red });
  pen.line([pen.at(w, d, 1.15), pen.at(w, 0, 1.15)], 0.8, { alpha: 0.85, color: red });
  for (let i = 0; i <= 8; i++) {
    pen.line([pen.at((w * i) / 8, d, 0.75), pen.at((w * i) / 8, d, 1.15)], 0.45, { alpha: 0.6, color: red });
    pen.line([pen.at(w, (d * i) / 8, 0.75), pen.at(w, (d * i) / 8, 1.15)], 0.45, { alpha: 0.6, color: red });
  }
  pen.fill(pen.leftFace([-0.1, w + 0.1], d + 0.1, [2.65, 3.1]), mix(PIGMENT.malachite, PIGMENT.shell, 0.2));
  pen.fill(pen.rightFace(w + 0.1, [-0.1, d + 0.1], [2.65, 3.1]), PIGMENT.malachiteDeep);
  for (let i = 0; i < 7; i++) pen.fill(pen.leftFace([(i * w) / 7 + 0.1, (i * w) / 7 + 0.26], d + 0.1, [2.72, 3]), PIGMENT.gamboge);
}

function singer(pen: IsoPen, [u, v]: Point, robe: string): void {
  const g = pen.g;
  const [x, y] = pen.at(u, v, 0.75);
  g.fillStyle = robe;
  g.beginPath();
  g.moveTo(x - 1.5, y);
  g.quadraticCurveTo(x - 0.6, y - 3, x, y - 4.2);
  g.quadraticCurveTo(x + 0.6, y - 3, x + 1.5, y);
  g.fill();
  g.strokeStyle = PIGMENT.shell;
  g.lineWidth = 0.6;
  g.beginPath();
  g.moveTo(x - 0.4, y - 3.4);
  g.quadraticCurveTo(x + 2.4, y - 3.2, x + 2.6, y - 1.2);
  g.stroke();
  g.fillStyle = INK;
  g.beginPath();
  g.arc(x, y - 4.7, 0.75, 0, 7);
  g.fill();
}

/** A tower of `tiers` storeys, each with its own eaves. */
export function pagoda(pen: IsoPen, tiers: number, decay: number): void {
  let w = 1.55;
  let z = 0.35;
  pen.shadow({ u: -w / 2, v: -w / 2, w, d: w, h: 8 }, 0.16);
  pen.box({ u: -w / 2 - 0.4, v: -w / 2 - 0.4, w: w + 0.8, d: w + 0.8, h: 0.35 }, STONE, { shadow: false });
  for (let i = 0; i < tiers; i++) {
    const h = 1.15 - i * 0.055;
    pagodaStorey(pen, { u: -w / 2, v: -w / 2, w, d: w, h, z }, mix(i % 2 ? '#F3E3C2' : '#F6E8CC', '#B7A88C', decay * 0.7));
    z += h;
    const last = i === tiers - 1;
    hipRoof(pen, {
      us: [-w / 2, w / 2], vs: [-w / 2, w / 2], z: z - 0.08, rise: last ? 1.1 : 0.42, eaves: 0.42 - i * 0.015, lift: 0.34, ridge: 'point', ribs: 5, gold: 0.5 * (1 - decay), color: mix('#4A4B4C', PIGMENT.malachiteDeep, 0.18),
    });
    w *= 0.9;
    z += last ? 0 : 0.12;
  }
  finial(pen, pen.at(0, 0, z + 0.95));
}

function pagodaStorey(pen: IsoPen, block: Block, wall: string): void {
  const { u, v, w, d, h, z = 0 } = block;
  const left = pen.leftFace([u, u + w], v + d, [z, z + h]);
  const right = pen.rightFace(u + w, [v, v + d], [z, z + h]);
  pen.wash(left, wall);
  pen.wash(right, mix(wall, PIGMENT.ochreDeep, 0.3));
  for (const face of [left, right]) pen.line(face, 0.5, { alpha: 0.5, close: true });
  const doors = (color: string): { columns: number; rows: number; share: Point; colorAt: (i: number) => string } => ({ columns: 3, rows: 1, share: [0.42, 0.8], colorAt: (i) => rgba(color, i === 1 ? 0.85 : 0.38) });
  pen.windowsLeft({ us: [u, u + w], v: v + d, zs: [z + 0.15, z + h - 0.15] }, doors(PIGMENT.vermilion));
  pen.windowsRight({ u: u + w, vs: [v, v + d], zs: [z + 0.15, z + h - 0.15] }, doors(PIGMENT.vermilionDeep));
}

function finial(pen: IsoPen, [x, y]: Point): void {
  pen.line([[x, y], [x, y - 9]], 1.3, { alpha: 0.95, color: PIGMENT.ochreDeep });
  for (let i = 0; i < 4; i++) pen.line([[x - 1.4 + i * 0.25, y - 2 - i * 1.6], [x + 1.4 - i * 0.25, y - 2 - i * 1.6]], 1, { alpha: 0.9, color: PIGMENT.gamboge });
}
