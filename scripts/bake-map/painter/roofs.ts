/** Roofs of tile: plain slopes that sag a little, and hipped roofs with flying eaves. */
import type { Point } from '../../../src/view/map/world';
import { lerp } from '../../../src/view/map/chance';
import { dab } from '../../../src/view/map/land/brush';
import { type IsoPen, type Span, betweenLines, shiftY } from './iso-pen';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

export const TILE_GREY = '#62645F';

export interface Slope { eave: readonly [Point, Point]; ridge: readonly [Point, Point]; color: string; ribs: number; decay?: number }

/** One slope of a gabled roof; `ridge` runs parallel to `eave`. */
export function roofSlope(pen: IsoPen, slope: Slope): void {
  const { eave, ridge, color, ribs, decay = 0 } = slope;
  const left = pen.sagging(ridge[0], eave[0], 0.9);
  const right = pen.sagging(ridge[1], eave[1], 0.9);
  const gradient = pen.g.createLinearGradient((ridge[0][0] + ridge[1][0]) / 2, (ridge[0][1] + ridge[1][1]) / 2, (eave[0][0] + eave[1][0]) / 2, (eave[0][1] + eave[1][1]) / 2);
  gradient.addColorStop(0, mix(color, INK, 0.3));
  gradient.addColorStop(0.5, color);
  gradient.addColorStop(1, mix(color, '#C9C3B4', 0.45));
  pen.fill([...left, ...[...right].reverse()], gradient);
  for (let i = 1; i < ribs; i++) pen.line(betweenLines(left, right, i / ribs), 0.42, { alpha: 0.34, color: '#17181a' });
  if (decay > 0.45) brokenTiles(pen, slope);
  pen.line(left, 0.7, { alpha: 0.7 });
  pen.line(right, 0.7, { alpha: 0.7 });
  pen.line(eave, 1, { alpha: 0.8 });
}

function brokenTiles(pen: IsoPen, { eave, ridge, decay = 0 }: Slope): void {
  for (let i = 0; i < 3; i++) {
    const along = pen.random();
    const down = 0.25 + pen.random() * 0.6;
    const x = lerp(lerp(ridge[0][0], ridge[1][0], along), lerp(eave[0][0], eave[1][0], along), down);
    const y = lerp(lerp(ridge[0][1], ridge[1][1], along), lerp(eave[0][1], eave[1][1], along), down);
    dab(pen.g, { at: [x, y], radius: 1.3 * decay, color: '#A79A80', alpha: 0.6, squash: 0.5 }, pen.random);
    dab(pen.g, { at: [x + 1, y], radius: decay, color: PIGMENT.malachiteDeep, alpha: 0.4, squash: 0.5 }, pen.random);
  }
}

export interface HipRoof { us: Span; vs: Span; z: number; rise: number; eaves?: number; lift?: number; color?: string; ridge?: 'u' | 'v' | 'point'; gold?: number; ribs?: number }

/** A hipped roof whose corners fly up; draws the two slopes that one sees. */
export function hipRoof(pen: IsoPen, roof: HipRoof): void {
  const { rise, lift = 0.45, color = TILE_GREY, ridge = 'u', gold = 0, ribs = 8 } = roof;
  const [west, south, east] = cornersOf(pen, roof);
  const [r0, r1] = ridgeOf(pen, roof);
  const leftTop: [Point, Point] = ridge === 'u' ? [r0, r1] : [r0, r0];
  const rightTop: [Point, Point] = ridge === 'u' ? [r1, r1] : [r0, r1];
  const eaveLeft = pen.sagging(west, south, pen.unit * lift * 0.95);
  const eaveRight = pen.sagging(south, east, pen.unit * lift * 0.95);
  const sag = pen.unit * 0.22 * rise;
  const hips = [pen.sagging(leftTop[0], west, sag), pen.sagging(leftTop[1], south, sag * 1.1), pen.sagging(rightTop[1], east, sag)];
  pen.fill([...shiftY(eaveLeft, 0.2), ...shiftY([...eaveLeft].reverse(), 2.2)], rgba(PIGMENT.ochreDeep, 0.55));
  pen.fill([...eaveRight, ...shiftY([...eaveRight].reverse(), 2)], rgba(INK, 0.45));
  tileWash(pen, [...hips[0], ...eaveLeft.slice(1), ...[...hips[1]].reverse()], color);
  tileWash(pen, [...hips[1], ...eaveRight.slice(1), ...[...hips[2]].reverse()], mix(color, INK, 0.25));
  ribsOf(pen, { top: leftTop, eave: eaveLeft, count: ribs, sag });
  ribsOf(pen, { top: rightTop, eave: eaveRight, count: Math.max(3, Math.round(ribs * 0.75)), sag });
  for (const hip of hips) {
    pen.line(hip, 1.25, { alpha: 0.92 });
    if (gold) pen.line(shiftY(hip, -0.55), 0.5, { alpha: gold, color: PIGMENT.gambogePale });
  }
  pen.line(eaveLeft, 0.95, { alpha: 0.9 });
  pen.line(eaveRight, 0.95, { alpha: 0.9 });
  for (const [corner, dx] of [[west, -1], [south, 0], [east, 1]] as const) pen.line([corner, [corner[0] + dx * 0.9, corner[1] - 1.2]], 0.9, { alpha: 0.9 });
  if (ridge !== 'point') ridgeLine(pen, [r0, r1], gold);
}

function cornersOf(pen: IsoPen, { us, vs, z, eaves = 0.5, lift = 0.45 }: HipRoof): [Point, Point, Point] {
  return [pen.at(us[0] - eaves, vs[1] + eaves, z + lift), pen.at(us[1] + eaves, vs[1] + eaves, z + lift * 0.9), pen.at(us[1] + eaves, vs[0] - eaves, z + lift)];
}

function ridgeOf(pen: IsoPen, { us, vs, z, rise, ridge = 'u' }: HipRoof): [Point, Point] {
  const um = (us[0] + us[1]) / 2;
  const vm = (vs[0] + vs[1]) / 2;
  const inset = 0.28 * (ridge === 'u' ? us[1] - us[0] : vs[1] - vs[0]);
  if (ridge === 'u') return [pen.at(us[0] + inset, vm, z + rise), pen.at(us[1] - inset, vm, z + rise)];
  if (ridge === 'v') return [pen.at(um, vs[1] - inset, z + rise), pen.at(um, vs[0] + inset, z + rise)];
  return [pen.at(um, vm, z + rise), pen.at(um, vm, z + rise)];
}

function tileWash(pen: IsoPen, slope: readonly Point[], color: string): void {
  const ys = slope.map(([, y]) => y);
  const gradient = pen.g.createLinearGradient(0, Math.min(...ys), 0, Math.max(...ys));
  gradient.addColorStop(0, mix(color, INK, 0.25));
  gradient.addColorStop(0.55, color);
  gradient.addColorStop(1, mix(color, '#C2BBAB', 0.45));
  pen.fill(slope, gradient);
}

function ribsOf(pen: IsoPen, slope: { top: readonly [Point, Point]; eave: readonly Point[]; count: number; sag: number }): void {
  const { top, eave, count, sag } = slope;
  for (let i = 1; i < count; i++) {
    const t = i / count;
    const start: Point = [lerp(top[0][0], top[1][0], t), lerp(top[0][1], top[1][1], t)];
    const f = t * (eave.length - 1);
    const k = Math.floor(f);
    const next = eave[Math.min(eave.length - 1, k + 1)];
    const end: Point = [lerp(eave[k][0], next[0], f - k), lerp(eave[k][1], next[1], f - k)];
    pen.line(pen.sagging(start, end, sag * 0.6), 0.4, { alpha: 0.36, color: '#141516' });
  }
}

function ridgeLine(pen: IsoPen, [a, b]: readonly [Point, Point], gold: number): void {
  pen.line([[a[0] - 0.6, a[1] - 1.6], a, b, [b[0] + 0.6, b[1] - 1.6]], 1.9, { alpha: 0.95 });
  if (gold) pen.line(shiftY([a, b], -0.8), 0.7, { alpha: gold, color: PIGMENT.gamboge });
}
