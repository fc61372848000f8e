/** Gardens, gates and kilns: what is kept rather than built, and the bamboo scaffolding about it while it is mended. */
import type { Point } from '../../../src/view/map/world';
import { dab } from '../../../src/view/map/land/brush';
import { basin, circleAt } from './civic';
import { lantern } from './houses';
import { plainColors, type Block, type IsoPen } from './iso-pen';
import { person } from './life';
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { hipRoof } from './roofs';
import { tree, type TreeKind } from './trees';

/** A drawing of its own at a place of the plot. */
function at(pen: IsoPen, place: Point, draw: () => void): void {
  const [x, y] = pen.at(place[0], place[1]);
  pen.g.save();
  pen.g.translate(x, y);
  draw();
  pen.g.restore();
}

export function plant(pen: IsoPen, kind: TreeKind, places: readonly Point[], size = 1.2): void {
  places.forEach((place, i) => at(pen, place, () => tree(pen.g, kind, { size, seed: i * 13 + kind.length })));
}

export function people(pen: IsoPen, places: readonly Point[]): void {
  places.forEach((place, i) => at(pen, place, () => person(pen.g, i * 7 + 2)));
}

export function pavilion(pen: IsoPen, [u, v]: Point, size = 1): void {
  const post = (a: number, b: number): void => pen.line([pen.at(u + a, v + b), pen.at(u + a, v + b, 1.1 * size)], 1.5, { alpha: 0.95, color: PIGMENT.vermilion });
  pen.fill(pen.topFace([u - 0.15, u + size + 0.15], [v - 0.15, v + size + 0.15], 0.1), '#E2D8C4');
  for (const [a, b] of [[0, 0], [size, 0], [0, size], [size, size]]) post(a, b);
  hipRoof(pen, { us: [u, u + size], vs: [v, v + size], z: 1.1 * size, rise: 0.85 * size, eaves: 0.4, lift: 0.42, ridge: 'point', ribs: 7, gold: 0.7 });
}

function pond(pen: IsoPen, round: { u: number; v: number; radius: number }): void {
  const water = circleAt(pen, round);
  pen.fill(water, mix(PIGMENT.azuritePale, PIGMENT.azurite, 0.35));
  pen.line(water, 0.6, { alpha: 0.7, color: PIGMENT.azuriteDeep, close: true });
  pen.line(circleAt(pen, { ...round, radius: round.radius * 0.7 }).slice(2, 9), 0.4, { alpha: 0.7, color: PIGMENT.shell });
  for (let i = 0; i < 6; i++) {
    const [x, y] = pen.at(round.u - 0.5 + (i % 3) * 0.45, round.v - 0.2 + Math.floor(i / 3) * 0.5);
    dab(pen.g, { at: [x, y], radius: 1.5, color: PIGMENT.malachite, alpha: 0.8, squash: 0.5 }, pen.random);
  }
}

const LAWN = rgba(PIGMENT.malachitePale, 0.6);

/** A public park: lawn, pond, benches under trees. */
export function park(pen: IsoPen): void {
  pen.fill(pen.topFace([0.1, 5.5], [0.1, 3.9]), LAWN);
  pen.line([pen.at(0.1, 2.2), pen.at(1.8, 2.6), pen.at(3.4, 2.9), pen.at(5.5, 2.6)], 4, { alpha: 0.8, color: '#F3EAD7' });
  pond(pen, { u: 2.2, v: 1.2, radius: 0.85 });
  plant(pen, 'broad', [[0.6, 0.6], [4.6, 0.6], [5, 1.6], [0.7, 3.4], [3, 3.6], [5, 3.5]]);
  plant(pen, 'peach', [[3.9, 1.4], [1.6, 3.1]], 1.1);
  people(pen, [[1.9, 2.6], [2.9, 2.8], [4.3, 2.8]]);
}

/** Reeds, open water and a walk of planks. */
export function wetland(pen: IsoPen): void {
  pond(pen, { u: 1.7, v: 1.7, radius: 1.2 });
  pond(pen, { u: 4.1, v: 2.3, radius: 0.95 });
  pen.line([pen.at(0.2, 3.4), pen.at(1.6, 2.5), pen.at(2.9, 2.9), pen.at(3.7, 2.1), pen.at(5.5, 2.4)], 3, { alpha: 0.9, color: '#CBAE83' });
  pen.line([pen.at(0.2, 3.4), pen.at(1.6, 2.5), pen.at(2.9, 2.9), pen.at(3.7, 2.1), pen.at(5.5, 2.4)], 0.5, { alpha: 0.5 });
  for (let i = 0; i < 42; i++) {
    const [x, y] = pen.at(0.3 + pen.random() * 5, 0.3 + pen.random() * 3.4);
    pen.line([[x, y], [x + (pen.random() - 0.5) * 1.6, y - 3 - pen.random() * 2.5]], 0.5, { alpha: 0.75, color: i % 4 ? PIGMENT.malachiteDeep : PIGMENT.ochre });
  }
  plant(pen, 'willow', [[0.7, 0.6], [4.9, 0.9]], 1.3);
  people(pen, [[2.3, 2.7]]);
}

/** A garden of scholars: pond, rockery, pavilion, white wall with a moon gate. */
export function scholarGarden(pen: IsoPen): void {
  pen.fill(pen.topFace([0.1, 5.5], [0.1, 3.9]), LAWN);
  gardenWall(pen, { u: 0.2, v: 0.2, w: 5.1, d: 0.12, h: 0.75 });
  pond(pen, { u: 2, v: 2.1, radius: 1 });
  for (const [u, v, r] of [[3.5, 1.6, 2.6], [3.8, 1.9, 1.9], [3.2, 1.9, 1.6]] as const) dab(pen.g, { at: pen.at(u, v, 0.2), radius: r, color: mix(PIGMENT.ink3, PIGMENT.azuritePale, 0.4), alpha: 0.95, squash: 1.2 }, pen.random);
  pavilion(pen, [3.9, 2.3]);
  plant(pen, 'pine', [[4.9, 0.9], [0.8, 1]], 1.2);
  plant(pen, 'peach', [[1.1, 3.3], [2.9, 3.4]], 1.15);
  people(pen, [[3.3, 3], [2.8, 3.1]]);
}

function gardenWall(pen: IsoPen, { u, v, w, d, h }: Block): void {
  pen.box({ u, v, w, d, h }, { left: '#FBF6E9', right: '#DCD2BF', top: '#62645F' }, { shadow: false });
  const [x, y] = pen.at(u + w * 0.35, v + d, h * 0.45);
  pen.g.fillStyle = mix(PIGMENT.malachitePale, PIGMENT.shell, 0.3);
  pen.g.beginPath();
  pen.g.ellipse(x, y, 2.4, 2.7, 0, 0, 7);
  pen.g.fill();
  pen.line([pen.at(u, v + d, h), pen.at(u + w, v + d, h)], 1.5, { alpha: 0.9 });
}

/** A memorial gate of three bays over a lane. */
export function gate(pen: IsoPen, [u, v]: Point): void {
  const stone = '#D9CDB6';
  const posts = [0, 0.55, 1.45, 2];
  for (const [i, a] of posts.entries()) pen.box({ u: u + a - 0.08, v, w: 0.16, d: 0.2, h: i % 3 ? 1.75 : 1.25 }, plainColors(stone), { shadow: i === 3 });
  for (const [from, to, z] of [[-0.15, 0.6, 1.25], [1.4, 2.15, 1.25], [0.4, 1.6, 1.75]] as const) {
    pen.fill(pen.leftFace([u + from, u + to], v + 0.2, [z - 0.3, z]), mix(stone, PIGMENT.azuritePale, 0.25));
    hipRoof(pen, { us: [u + from, u + to], vs: [v, v + 0.2], z, rise: 0.32, eaves: 0.16, lift: 0.2, ribs: 4, gold: 0.6 });
  }
}

/** A kiln of brick in the shape of a steamed bun, with racks of drying tile. */
export function kiln(pen: IsoPen, [u, v]: Point): void {
  const brick = '#B98661';
  basin(pen, { u, v, radius: 0.8 }, mix(brick, PIGMENT.ink5, 0.3));
  const [x, y] = pen.at(u, v, 0.3);
  const g = pen.g;
  g.fillStyle = brick;
  g.beginPath();
  g.ellipse(x, y, 9.4, 10.5, 0, Math.PI, 0);
  g.quadraticCurveTo(x + 9.4, y + 4.6, x, y + 5);
  g.quadraticCurveTo(x - 9.4, y + 4.6, x - 9.4, y);
  g.fill();
  g.fillStyle = rgba(PIGMENT.ink7, 0.28);
  g.beginPath();
  g.ellipse(x + 2.5, y, 7, 10, 0, -1.5, 1.5);
  g.fill();
  pen.line(Array.from({ length: 13 }, (_, i): Point => [x - Math.cos((i / 12) * Math.PI) * 9.4, y - Math.sin((i / 12) * Math.PI) * 10.5]), 0.8, { alpha: 0.8 });
  g.fillStyle = mix(PIGMENT.ink9, PIGMENT.vermilion, 0.45);
  g.beginPath();
  g.ellipse(x - 4, y + 2.6, 1.7, 2.2, 0, 0, 7);
  g.fill();
}

/** Poles, planks and a scrap of green net about something `w` × `d` × `h`. */
export function scaffolding(pen: IsoPen, { u, v, w, d, h }: Block): void {
  const bamboo = { alpha: 0.95, color: '#A9793F' };
  const lift = 0.62;
  pen.fill(pen.leftFace([u, u + w * 0.45], v + d, [h * 0.3, h]), rgba(PIGMENT.malachite, 0.3));
  pen.fill(pen.rightFace(u + w, [v + d * 0.4, v + d], [0, h * 0.7]), rgba(PIGMENT.malachiteDeep, 0.3));
  for (let a = 0; a <= w + 0.01; a += w / Math.round(w / 0.7)) pen.line([pen.at(u + a, v + d), pen.at(u + a, v + d, h + 0.25)], 0.9, bamboo);
  for (let b = 0; b < d; b += d / Math.round(d / 0.7)) pen.line([pen.at(u + w, v + b), pen.at(u + w, v + b, h + 0.25)], 0.9, bamboo);
  for (let z = lift * 0.7; z < h + 0.2; z += lift) pen.line([pen.at(u - 0.1, v + d, z), pen.at(u + w, v + d, z), pen.at(u + w, v - 0.1, z)], 0.8, bamboo);
  pen.line([pen.at(u, v + d), pen.at(u + w * 0.5, v + d, h)], 0.6, bamboo);
  pen.line([pen.at(u + w, v + d), pen.at(u + w, v + d * 0.3, h)], 0.6, bamboo);
}

/** A stone with old letters under an old tree: somebody has heard of something. */
export function stele(pen: IsoPen, [u, v]: Point): void {
  plant(pen, 'cypress', [[u - 0.7, v - 0.3], [u + 0.9, v - 0.6]], 1.35);
  pen.box({ u: u - 0.35, v: v - 0.1, w: 0.8, d: 0.5, h: 0.22 }, plainColors('#C9BEA8'));
  pen.box({ u: u - 0.15, v: v + 0.05, w: 0.45, d: 0.16, h: 1.25, z: 0.22 }, plainColors('#A8A091'));
  for (let i = 0; i < 3; i++) pen.line([pen.at(u - 0.05 + i * 0.13, v + 0.21, 0.5), pen.at(u - 0.05 + i * 0.13, v + 0.21, 1.3)], 0.5, { alpha: 0.55 });
}

/** Red lanterns on a string between two points of the plot. */
export function garland(pen: IsoPen, from: Point, to: Point): void {
  const line = pen.sagging(pen.at(from[0], from[1], 1.7), pen.at(to[0], to[1], 1.7), 5);
  pen.line(line, 0.5, { alpha: 0.7 });
  for (const i of [1, 3, 5, 7]) lantern(pen, [line[i][0], line[i][1] + 1.6], 0.9);
}
