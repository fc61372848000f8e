/** A campus in the manner of old European towns: long pale wings under steep red roofs, towers with spires, and a little red train. */
import type { Point } from '../../../src/view/map/world';
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { plainColors, type Block, type IsoPen } from './iso-pen';

const WALL = '#F3E4C4';
const ROOF = '#B4513A';
const PANE = rgba('#4B5F6E', 0.75);

/** On a lot of 6.9 × 4.8 tiles; `turn` 0 has one great tower, 1 two slender ones. */
export function lakeCampus(pen: IsoPen, turn: number): void {
  wing(pen, { u: 0.3, v: 0.3, w: 6.1, d: 1.2, h: 1.15 });
  if (turn === 0) tower(pen, { u: 2.6, v: 0.35, w: 1.15, d: 1.15, h: 2.9 });
  else for (const u of [0.6, 5.1]) tower(pen, { u, v: 0.45, w: 0.85, d: 0.85, h: 2.3 });
  wing(pen, turn === 0 ? { u: 0.5, v: 2.9, w: 2.4, d: 0.95, h: 0.9 } : { u: 3.6, v: 2.4, w: 2.6, d: 1, h: 0.95 });
  train(pen);
}

/** Two floors and a steep roof with its ridge along the front. */
function wing(pen: IsoPen, block: Block): void {
  const { u, v, w, d, h } = block;
  const rise = d * 0.62;
  pen.shadow({ ...block, h: h + rise });
  pen.wash(pen.leftFace([u, u + w], v + d, [0, h]), WALL, [0, 0.06]);
  pen.line(pen.leftFace([u, u + w], v + d, [0, h]), 0.7, { alpha: 0.7, close: true });
  const gable: Point[] = [pen.at(u + w, v + d), pen.at(u + w, v + d, h), pen.at(u + w, v + d / 2, h + rise), pen.at(u + w, v, h), pen.at(u + w, v)];
  pen.wash(gable, mix(WALL, PIGMENT.ink5, 0.26));
  pen.line(gable, 0.7, { alpha: 0.7, close: true });
  const columns = Math.round(w * 2.2);
  for (const zs of [[0.14, 0.42], [0.58, 0.86]] as const) for (let i = 0; i < columns; i++) {
    const from = u + ((i + 0.28) * w) / columns;
    pen.fill(pen.leftFace([from, from + (w / columns) * 0.45], v + d, [zs[0] * h, zs[1] * h]), PANE);
  }
  roof(pen, { u, v, w, d, h }, rise);
}

function roof(pen: IsoPen, { u, v, w, d, h }: Block, rise: number): void {
  const [left, right] = [u - 0.06, u + w + 0.06];
  pen.fill([pen.at(left, v, h), pen.at(right, v, h), pen.at(right, v + d / 2, h + rise), pen.at(left, v + d / 2, h + rise)], mix(ROOF, '#FFF8EA', 0.2));
  const near = [pen.at(left, v + d / 2, h + rise), pen.at(right, v + d / 2, h + rise), pen.at(right, v + d + 0.06, h - 0.04), pen.at(left, v + d + 0.06, h - 0.04)];
  pen.wash(near, ROOF, [0, -0.12]);
  pen.line(near, 0.75, { alpha: 0.75, close: true });
  for (let at = u + 0.5; at < u + w - 0.3; at += 0.85) pen.box({ u: at, v: v + d * 0.72, w: 0.2, d: 0.16, h: 0.26, z: h + rise * 0.42 }, plainColors(WALL), { line: 0.4, shadow: false });
}

/** A square tower under a spire, with a clock. */
function tower(pen: IsoPen, block: Block): void {
  const { u, v, w, d, h } = block;
  pen.box(block, { left: WALL, right: mix(WALL, PIGMENT.ink5, 0.28), top: ROOF });
  for (const share of [0.4, 0.6]) pen.fill(pen.leftFace([u + w * 0.36, u + w * 0.64], v + d, [h * share, h * (share + 0.11)]), PANE);
  pen.fill(pen.leftFace([u + w * 0.32, u + w * 0.68], v + d, [h * 0.8, h * 0.94]), '#FFFDF6');
  const peak = pen.at(u + w / 2, v + d / 2, h + w * 1.5);
  const near: Point[] = [pen.at(u - 0.05, v + d + 0.05, h), pen.at(u + w + 0.05, v + d + 0.05, h), peak];
  const side: Point[] = [pen.at(u + w + 0.05, v + d + 0.05, h), pen.at(u + w + 0.05, v - 0.05, h), peak];
  pen.wash(near, ROOF, [0, 0.1]);
  pen.fill(side, mix(ROOF, PIGMENT.ink5, 0.35));
  for (const face of [near, side]) pen.line(face, 0.7, { alpha: 0.75, close: true });
}

/** Three cars on a narrow track along the front. */
function train(pen: IsoPen): void {
  for (const v of [4.22, 4.46]) pen.line([pen.at(0.1, v), pen.at(6.6, v)], 0.6, { alpha: 0.6 });
  for (let i = 0; i < 3; i++) {
    const car = { u: 2.4 + i * 0.92, v: 4.18, w: 0.84, d: 0.3, h: 0.42 };
    pen.box(car, plainColors(PIGMENT.vermilion), { line: 0.5, shadow: false });
    pen.fill(pen.leftFace([car.u + 0.08, car.u + 0.76], car.v + car.d, [0.2, 0.34]), rgba('#FFF8EA', 0.9));
  }
}
