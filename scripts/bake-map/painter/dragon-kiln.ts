/** The dragon kiln: a brick tunnel that climbs a slope, roofs over its stoke-holes, jars at its mouth. */
import { ellipse } from '../../../src/view/map/land/brush';
import type { Point } from '../../../src/view/map/world';
import type { IsoPen } from './iso-pen';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { TILE_GREY } from './roofs';
import { seeded } from '../../../src/view/map/land/noise';

const LENGTH = 9;
const WIDTH = 1.5;
const RISE = 3.4;
const BRICK = '#BE7346';

/** Height of the kiln's crown at v; the mouth is at the lower end. */
const crown = (v: number): number => 0.62 + (1 - v / LENGTH) * RISE;

export function dragonKiln(pen: IsoPen, decay = 0): void {
  const brick = mix(BRICK, '#94846D', decay * 0.6);
  bank(pen);
  const side = [pen.at(WIDTH, 0, crown(0) - 0.75), pen.at(WIDTH, LENGTH, 0), pen.at(WIDTH, LENGTH, crown(LENGTH)), pen.at(WIDTH, 0, crown(0))];
  const top = [pen.at(0, 0, crown(0)), pen.at(WIDTH, 0, crown(0)), pen.at(WIDTH, LENGTH, crown(LENGTH)), pen.at(0, LENGTH, crown(LENGTH))];
  pen.fill(side, mix(brick, INK, 0.25));
  pen.fill(top, mix(brick, PIGMENT.shell, 0.18));
  for (let v = 0.45; v < LENGTH; v += 0.45) {
    pen.line([pen.at(0, v, crown(v)), pen.at(WIDTH, v, crown(v)), pen.at(WIDTH, v, crown(v) - 0.55)], 0.4, { alpha: 0.35 });
    if (Math.round(v / 0.45) % 2) hole(pen, pen.at(WIDTH * 0.72, v, crown(v)), decay);
  }
  for (const face of [side, top]) pen.line(face, 0.8, { alpha: 0.8, close: true });
  for (const [from, to] of [[0.5, 3], [4.4, 6.8]]) shed(pen, [from, to], decay);
  mouth(pen, brick, decay);
  if (decay < 0.5) jars(pen);
}

/** The slope that it lies on. */
function bank(pen: IsoPen): void {
  const foot = [pen.at(WIDTH + 1.5, -0.4), pen.at(WIDTH + 0.4, LENGTH + 0.2), pen.at(WIDTH, LENGTH), pen.at(WIDTH, 0, crown(0) - 0.6), pen.at(WIDTH + 0.2, -0.4, crown(0) - 1.2)];
  pen.wash(foot, mix(PIGMENT.malachitePale, PIGMENT.ochrePale, 0.45));
  const far = [pen.at(-0.9, LENGTH - 0.4), pen.at(0, LENGTH), pen.at(0, 0, crown(0)), pen.at(-0.9, -0.3, crown(0) - 0.8)];
  pen.wash(far, mix(PIGMENT.malachitePale, PIGMENT.malachite, 0.25));
  pen.line([foot[1], foot[0]], 0.5, { alpha: 0.35 });
}

function hole(pen: IsoPen, at: Point, decay: number): void {
  pen.g.fillStyle = decay > 0.5 ? rgba(INK, 0.7) : '#E08A3A';
  ellipse(pen.g, at, [0.8, 0.5]);
  pen.g.fill();
}

/** A tiled roof on posts over a stretch of the kiln. */
function shed(pen: IsoPen, [from, to]: readonly [number, number], decay: number): void {
  const tile = mix(mix(TILE_GREY, PIGMENT.indigo, 0.2), '#8C8577', decay * 0.5);
  for (const v of [from, to]) for (const u of [-0.15, WIDTH + 0.15]) pen.line([pen.at(u, v, crown(v) - 0.3), pen.at(u, v, crown(v) + 0.95)], 0.9, { color: PIGMENT.ochreDeep });
  const eave = (u: number, v: number): Point => pen.at(u, v, crown(v) + 0.85);
  const ridge = (v: number): Point => pen.at(WIDTH / 2, v, crown(v) + 1.65);
  const slopes = [[eave(-0.45, from - 0.2), ridge(from - 0.2), ridge(to + 0.2), eave(-0.45, to + 0.2)], [eave(WIDTH + 0.45, from - 0.2), ridge(from - 0.2), ridge(to + 0.2), eave(WIDTH + 0.45, to + 0.2)]];
  slopes.forEach((slope, i) => {
    pen.fill(slope, mix(tile, i ? INK : PIGMENT.shell, 0.12));
    for (let t = 1; t < 8; t++) pen.line([between(slope[0], slope[3], t / 8), between(slope[1], slope[2], t / 8)], 0.3, { alpha: 0.4 });
    pen.line(slope, 0.7, { alpha: 0.8, close: true });
  });
  pen.line([ridge(from - 0.3), ridge(to + 0.3)], 1.4);
}

const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

function mouth(pen: IsoPen, brick: string, decay: number): void {
  const face = [pen.at(-0.1, LENGTH), pen.at(WIDTH + 0.1, LENGTH), pen.at(WIDTH + 0.1, LENGTH, 0.75), pen.at(WIDTH / 2, LENGTH, 1.15), pen.at(-0.1, LENGTH, 0.75)];
  pen.fill(face, brick);
  pen.line(face, 0.8, { close: true });
  const [x, y] = pen.at(WIDTH / 2, LENGTH, 0.42);
  for (const [color, size] of [[mix(INK, brick, 0.3), 3.3], [decay > 0.5 ? '#3a332b' : '#E08A3A', 2.5], [decay > 0.5 ? '#3a332b' : PIGMENT.gamboge, 1.4]] as const) {
    pen.g.fillStyle = color;
    ellipse(pen.g, [x, y], [size * 0.8, size]);
    pen.g.fill();
  }
}

function jars(pen: IsoPen): void {
  const glazes = [PIGMENT.azurite, PIGMENT.malachite, PIGMENT.ochreDeep, PIGMENT.vermilionDeep, PIGMENT.ochre];
  for (let i = 0; i < 9; i++) {
    const [x, y] = pen.at(WIDTH + 0.7 + (i % 3) * 0.55, LENGTH - 2.4 + Math.floor(i / 3) * 0.6);
    pen.g.fillStyle = glazes[(i * 3) % glazes.length];
    ellipse(pen.g, [x, y - 1.4], [1.5, 1.9]);
    pen.g.fill();
    pen.g.fillStyle = rgba(INK, 0.75);
    ellipse(pen.g, [x, y - 3], [0.75, 0.35]);
    pen.g.fill();
  }
}

/** A kiln whose fire is out: dark holes, grass and shrubs along its back, no jars waiting. */
export function coldKiln(pen: IsoPen): void {
  dragonKiln(pen, 0.6);
  const random = seeded(29);
  for (let i = 0; i < 44; i++) {
    const v = 0.4 + random() * (LENGTH - 0.8);
    const [x, y] = pen.at(random() * WIDTH, v, crown(v));
    pen.g.fillStyle = rgba(random() < 0.6 ? PIGMENT.malachite : '#A8A052', 0.75);
    ellipse(pen.g, [x, y - 0.8], [1.8 + random() * 1.8, 1.2 + random() * 1.1]);
    pen.g.fill();
  }
}
