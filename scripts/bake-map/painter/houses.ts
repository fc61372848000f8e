/** Old houses: white walls and dark tile in Jiangnan, grey brick and wok-handle gables in Lingnan; kept, restored or decayed. */
import type { Point } from '../../../src/view/map/world';
import type { Block, IsoPen } from './iso-pen';
import { shiftY } from './iso-pen';
import { INK, mix, PIGMENT, rgba, shade } from '../../../src/view/map/land/palette';
import { roofSlope, TILE_GREY } from './roofs';
import { ellipse } from '../../../src/view/map/land/brush';

const PLASTER = '#FBF6E9';
const GREY_BRICK = '#C3C2B8';

export interface HouseStyle {
  ridge: 'u' | 'v';
  /** 0 = sound, 1 = falling down. */
  decay?: number;
  /** Gold on the ridge of a restored house, 0–1. */
  gold?: number;
  lanterns?: boolean;
  twoStoreys?: boolean;
  tone?: number;
  /** Grey brick, and gables that rise over the roof like the handles of a wok (镬耳墙). */
  lingnan?: boolean;
  /** Fronts of red board, gilt and rows of lanterns: old only to look at. */
  sham?: boolean;
}

export function house(pen: IsoPen, block: Block, style: HouseStyle): void {
  const decay = style.decay ?? 0;
  const span = style.ridge === 'u' ? block.d : block.w;
  const rise = span * 0.36 + 0.12;
  const wall = mix(style.lingnan ? GREY_BRICK : PLASTER, '#B7A88C', decay * 0.75);
  const roof = style.sham ? '#C08A2E' : mix(mix(mix(TILE_GREY, '#7E8078', style.tone ?? 0.3), '#8C8577', decay * 0.6), PIGMENT.indigo, 0.22);
  pen.shadow({ ...block, h: block.h + rise });
  if (style.lingnan) wokGable(pen, { ...block, rise, wall, roof }, { ridge: style.ridge, far: true });
  if (style.ridge === 'u') ridgeAlongU(pen, { ...block, rise, wall, roof }, style);
  else ridgeAlongV(pen, { ...block, rise, wall, roof }, style);
  if (style.lingnan) wokGable(pen, { ...block, rise, wall, roof }, { ridge: style.ridge, far: false });
  if (style.sham) gaudyFront(pen, block);
  if (style.lanterns) for (const t of [0.3, 0.75]) lantern(pen, pen.at(block.u + block.w * t, block.v + block.d + 0.25, block.h * 0.62));
}

function gaudyFront(pen: IsoPen, { u, v, w, d, h }: Block): void {
  pen.fill(pen.leftFace([u, u + w], v + d + 0.02, [h * 0.58, h * 0.94]), PIGMENT.vermilion);
  pen.fill(pen.leftFace([u + w * 0.2, u + w * 0.8], v + d + 0.03, [h * 0.66, h * 0.86]), PIGMENT.gambogePale);
  pen.fill(pen.rightFace(u + w + 0.02, [v, v + d], [h * 0.58, h * 0.94]), PIGMENT.vermilionDeep);
  for (let i = 0; i < 4; i++) lantern(pen, pen.at(u + (w * (i + 0.5)) / 4, v + d + 0.3, h * 0.5), 0.95);
  for (let i = 0; i < 3; i++) lantern(pen, pen.at(u + w + 0.3, v + (d * (i + 0.5)) / 3, h * 0.5), 0.95);
}

/** A gable wall that rises over the roof in a round handle, with a dark coping. */
function wokGable(pen: IsoPen, { u, v, w, d, h, rise, wall }: Shell, { ridge, far }: { readonly ridge: 'u' | 'v'; readonly far: boolean }): void {
  const span = ridge === 'u' ? d : w;
  const point = (along: number, z: number): Point => (ridge === 'u' ? pen.at(far ? u : u + w, v + along, z) : pen.at(u + along, far ? v : v + d, z));
  const handle = Array.from({ length: 13 }, (_, i) => {
    const angle = (Math.PI * i) / 12;
    const reach = Math.cos(angle) * span * 0.5;
    return point(span / 2 - reach, h * 0.98 + Math.min(1, Math.sin(angle) * 1.5) * (rise + 0.34));
  });
  pen.wash([...handle, point(span, h * 0.8), point(0, h * 0.8)], mix(wall, PIGMENT.ink3, ridge === 'u' ? 0.3 : 0.05), [0, 0.06]);
  pen.line(handle, 2, { alpha: 0.88, color: mix(INK, '#62645F', 0.25) });
}

type Shell = Block & { rise: number; wall: string; roof: string };

function ridgeAlongU(pen: IsoPen, s: Shell, style: HouseStyle): void {
  const { u, v, w, d, h, rise } = s;
  const [u1, v1, vm] = [u + w, v + d, v + d / 2];
  const decay = style.decay ?? 0;
  pen.wash(pen.leftFace([u, u1], v1, [0, h]), shade(s.wall, 0), [0.03, 0.07]);
  pen.wash([pen.at(u1, v1), pen.at(u1, v), pen.at(u1, v, h), pen.at(u1, vm, h + rise), pen.at(u1, v1, h)], mix(s.wall, PIGMENT.ink3, 0.26), [0, 0.08]);
  outline(pen, s);
  doorAndWindows(pen, s, style);
  pen.windowsRight({ u: u1, vs: [v + d * 0.3, v1 - d * 0.3], zs: [h * 0.35, h * 0.85] }, { columns: 1, rows: 1, share: [0.5, 0.6], colorAt: () => rgba(INK, 0.5) });
  const ridge: [Point, Point] = [pen.at(u - 0.12, vm, h + rise), pen.at(u1 + 0.12, vm, h + rise)];
  roofSlope(pen, { eave: [pen.at(u - 0.12, v1 + 0.22, h - 0.1), pen.at(u1 + 0.12, v1 + 0.22, h - 0.1)], ridge, color: s.roof, ribs: Math.round(w * 3.2), decay });
  ridgeTiles(pen, { ends: [pen.at(u - 0.2, vm, h + rise + 0.2), pen.at(u1 + 0.2, vm, h + rise + 0.2)], ridge, roof: s.roof }, style);
  pen.line([ridge[1], pen.at(u1 + 0.12, v, h - 0.05)], 1, { alpha: 0.75 });
}

function ridgeAlongV(pen: IsoPen, s: Shell, style: HouseStyle): void {
  const { u, v, w, d, h, rise } = s;
  const [u1, v1, um] = [u + w, v + d, u + w / 2];
  pen.wash([pen.at(u, v1), pen.at(u1, v1), pen.at(u1, v1, h), pen.at(um, v1, h + rise), pen.at(u, v1, h)], s.wall, [0.03, 0.07]);
  pen.wash(pen.rightFace(u1, [v, v1], [0, h]), mix(s.wall, PIGMENT.ink3, 0.26), [0, 0.08]);
  outline(pen, s);
  pen.windowsLeft({ us: [u + w * 0.3, u1 - w * 0.3], v: v1, zs: [h * 0.3, h * 0.85] }, { columns: 1, rows: 1, share: [0.55, 0.6], colorAt: () => rgba(INK, 0.5) });
  const wood = rgba(mix(PIGMENT.ochreDeep, INK, 0.5), 0.6);
  pen.windowsRight({ u: u1, vs: [v, v1], zs: [h * 0.2, h * 0.8] }, { columns: Math.max(1, Math.round(d * 1.3)), rows: 1, share: [0.5, 0.6], colorAt: () => wood });
  const ridge: [Point, Point] = [pen.at(um, v1 + 0.12, h + rise), pen.at(um, v - 0.12, h + rise)];
  roofSlope(pen, {
    eave: [pen.at(u1 + 0.22, v1 + 0.12, h - 0.1), pen.at(u1 + 0.22, v - 0.12, h - 0.1)], ridge, color: mix(s.roof, INK, 0.12), ribs: Math.round(d * 3.2), decay: style.decay,
  });
  ridgeTiles(pen, { ends: [pen.at(um, v1 + 0.2, h + rise + 0.2), pen.at(um, v - 0.2, h + rise + 0.2)], ridge, roof: s.roof }, style);
  pen.line([ridge[0], pen.at(u - 0.1, v1 + 0.12, h - 0.05)], 1, { alpha: 0.75 });
}

function outline(pen: IsoPen, { u, v, w, d, h }: Shell): void {
  const [u1, v1] = [u + w, v + d];
  pen.line([pen.at(u, v1, h), pen.at(u, v1), pen.at(u1, v1), pen.at(u1, v), pen.at(u1, v, h)], 0.7, { alpha: 0.6 });
  pen.line([pen.at(u1, v1), pen.at(u1, v1, h)], 0.6, { alpha: 0.5 });
}

function doorAndWindows(pen: IsoPen, { u, v, w, d, h }: Shell, style: HouseStyle): void {
  const wood = mix(PIGMENT.ochreDeep, INK, 0.45);
  const count = Math.max(1, Math.round(w / 1.1));
  const alpha = (style.decay ?? 0) > 0.6 ? 0.45 : 0.72;
  for (let i = 0; i < count; i++) {
    const middle = u + ((i + 0.5) * w) / count;
    const door = i === Math.floor(count / 2);
    const half = ((w / count) * (door ? 0.44 : 0.5)) / 2;
    pen.fill(pen.leftFace([middle - half, middle + half], v + d, [door ? 0 : h * 0.28, h * (style.twoStoreys ? 0.44 : 0.78)]), rgba(wood, alpha));
    if (style.twoStoreys) pen.fill(pen.leftFace([middle - half, middle + half], v + d, [h * 0.6, h * 0.88]), rgba(wood, 0.6));
  }
}

/** The ridge with its lifted ends, and gold leaf where the house is restored. */
function ridgeTiles(pen: IsoPen, line: { ends: readonly [Point, Point]; ridge: readonly [Point, Point]; roof: string }, style: HouseStyle): void {
  pen.line([line.ends[0], ...line.ridge, line.ends[1]], 1.7, { alpha: 0.92, color: mix(INK, line.roof, 0.2) });
  if (style.gold) pen.line(shiftY(line.ridge, -0.7), 0.7, { alpha: 0.8 * style.gold, color: PIGMENT.gambogePale });
}

export function lantern(pen: IsoPen, at: Point, size = 1): void {
  const g = pen.g;
  g.fillStyle = PIGMENT.vermilion;
  ellipse(g, at, [0.95 * size, 1.15 * size]);
  g.fill();
  g.fillStyle = PIGMENT.gamboge;
  g.fillRect(at[0] - 0.4 * size, at[1] - 1.6 * size, 0.8 * size, 0.5 * size);
  g.fillRect(at[0] - 0.2 * size, at[1] + 1.1 * size, 0.4 * size, 1.1 * size);
}
