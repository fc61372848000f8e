/** What a public hand builds: treatment tanks, stations, schools, hospitals, pump houses, squares with a monument. */
import type { Point } from '../../../src/view/map/world';
import { campus } from './campus';
import { plainColors, type Block, type IsoPen } from './iso-pen';
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

interface Round { u: number; v: number; radius: number }

/** A circle that lies on the ground or at height `z`. */
export const circleAt = (pen: IsoPen, { u, v, radius }: Round, z = 0): Point[] => Array.from({ length: 33 }, (_, i): Point => {
  const [x, y] = pen.at(u, v, z);
  const angle = (i / 32) * Math.PI * 2;
  return [x + Math.cos(angle) * radius * pen.unit * 1.41, y + Math.sin(angle) * radius * pen.unit * 0.707];
});

const RIM = 0.35;

/** A round basin of concrete with clear water, a bridge for its scraper, a ring of railings. */
export function basin(pen: IsoPen, round: Round, water: string): void {
  pen.fill(circleAt(pen, { ...round, radius: round.radius * 1.08 }).map(([x, y]): Point => [x + 2, y + 1]), rgba('#5b4a35', 0.15));
  const [low, high] = [circleAt(pen, round), circleAt(pen, round, RIM)];
  pen.fill([...low.slice(0, 17), ...high.slice(0, 17).reverse()], '#CFC6B4');
  pen.fill(high, '#E4DCCB');
  pen.line(high, 0.7, { alpha: 0.75, close: true });
  const inner = circleAt(pen, { ...round, radius: round.radius * 0.86 }, RIM);
  pen.fill(inner, water);
  pen.line(inner, 0.5, { alpha: 0.6, color: PIGMENT.azuriteDeep, close: true });
  for (const share of [0.62, 0.36]) pen.line(circleAt(pen, { ...round, radius: round.radius * share }, RIM), 0.35, { alpha: 0.5, color: PIGMENT.shell, close: true });
  pen.line([inner[3], inner[19]], 1.3, { alpha: 0.85, color: PIGMENT.ink5 });
}

export function treatmentWorks(pen: IsoPen): void {
  const water = mix(PIGMENT.azuritePale, PIGMENT.azurite, 0.3);
  basin(pen, { u: 1.5, v: 1.4, radius: 1.05 }, mix(water, '#8d8a60', 0.35));
  basin(pen, { u: 3.9, v: 1.4, radius: 1.05 }, water);
  for (let i = 0; i < 3; i++) {
    const [us, vs] = [[0.5 + i * 1.25, 1.5 + i * 1.25], [2.75, 3.9]] as const;
    pen.box({ u: us[0], v: vs[0], w: 1, d: vs[1] - vs[0], h: 0.2 }, plainColors('#DAD1BF'), { shadow: false });
    pen.fill(pen.topFace([us[0] + 0.1, us[1] - 0.1], [vs[0] + 0.1, vs[1] - 0.1], 0.2), mix(water, PIGMENT.azuriteFaint, i * 0.3));
  }
  pen.box({ u: 4.5, v: 2.8, w: 1, d: 1, h: 0.9 }, { ...plainColors('#F3EAD7'), top: '#7DA2B8' });
  pen.line([pen.at(2.55, 1.4, RIM), pen.at(2.85, 1.4, RIM)], 1.6, { alpha: 0.8, color: PIGMENT.ink5 });
}

/** A glazed barrel roof over the stairs, and a mark on a pole. */
export function metroStation(pen: IsoPen): void {
  barrel(pen, { u: 0.6, v: 0.9, w: 4.2, d: 1.5, h: 0.7 });
  barrel(pen, { u: 3.2, v: 3, w: 1.8, d: 0.8, h: 0.45 });
  const [top, foot] = [pen.at(1.2, 3.4, 2.6), pen.at(1.2, 3.4)];
  pen.line([foot, top], 1.4, { alpha: 0.9, color: PIGMENT.ink7 });
  pen.g.fillStyle = PIGMENT.vermilion;
  pen.g.beginPath();
  pen.g.arc(top[0], top[1], 3.4, 0, 7);
  pen.g.fill();
  pen.line([[top[0] - 1.8, top[1] + 1.3], [top[0] - 1, top[1] - 1.3], [top[0], top[1] + 0.8], [top[0] + 1, top[1] - 1.3], [top[0] + 1.8, top[1] + 1.3]], 1.2, { alpha: 1, color: PIGMENT.shell });
}

function barrel(pen: IsoPen, { u, v, w, d, h }: Block): void {
  const arc = (at: number): Point[] => Array.from({ length: 13 }, (_, i) => {
    const angle = (Math.PI * i) / 12;
    return pen.at(at, v + d / 2 - (Math.cos(angle) * d) / 2, h + Math.sin(angle) * d * 0.42);
  });
  const [west, east] = [arc(u), arc(u + w)];
  pen.shadow({ u, v, w, d, h: h + d * 0.4 });
  pen.wash(pen.leftFace([u, u + w], v + d, [0, h]), mix(PIGMENT.azuriteFaint, PIGMENT.shell, 0.4));
  for (let i = 5; i < 12; i++) pen.fill([west[i], east[i], east[i + 1], west[i + 1]], mix(mix(PIGMENT.azuriteFaint, PIGMENT.shell, 0.5), PIGMENT.azuritePale, (i - 5) / 7));
  for (let s = 0; s <= Math.round(w * 1.5); s++) pen.line(arc(u + (w * s) / Math.round(w * 1.5)).slice(5), 0.5, { alpha: 0.55, color: PIGMENT.azuriteDeep });
  const gable = [pen.at(u + w, v), ...east, pen.at(u + w, v + d)];
  pen.fill(gable, rgba(mix(PIGMENT.azuritePale, PIGMENT.ink5, 0.25), 0.95));
  pen.line(gable, 0.8, { close: true });
  pen.line([west[5], east[5]], 0.6, { alpha: 0.7 });
  pen.line(pen.leftFace([u, u + w], v + d, [0, h]), 0.7, { alpha: 0.7, close: true });
}

/** A long hall behind a square, with a clock tower. */
export function stationHall(pen: IsoPen): void {
  const wall = plainColors('#EFE3C9');
  pen.box({ u: 0.3, v: 0.4, w: 5, d: 1.1, h: 1.15 }, { ...wall, top: '#8FA9B5' });
  pen.windowsLeft({ us: [0.4, 5.2], v: 1.5, zs: [0.08, 1] }, { columns: 10, rows: 1, share: [0.6, 0.85], colorAt: () => rgba(mix(PIGMENT.azuritePale, PIGMENT.ink5, 0.35), 0.85) });
  pen.box({ u: 2.3, v: 0.5, w: 0.9, d: 0.9, h: 3 }, { ...wall, top: '#8FA9B5' });
  const [x, y] = pen.at(2.75, 1.4, 2.4);
  pen.g.fillStyle = PIGMENT.shell;
  pen.g.beginPath();
  pen.g.arc(x, y, 2.2, 0, 7);
  pen.g.fill();
  pen.line([[x, y - 1.5], [x, y], [x + 1.2, y + 0.4]], 0.7, { alpha: 0.9 });
  pen.line(circleAt(pen, { u: 3, v: 2.9, radius: 0.75 }), 0.6, { alpha: 0.6, close: true });
  pen.fill(circleAt(pen, { u: 3, v: 2.9, radius: 0.7 }), rgba(PIGMENT.malachitePale, 0.7));
}

/** Classrooms about a running track. */
export function school(pen: IsoPen): void {
  campus(pen, { u: 0.3, v: 0.3, w: 4.8, d: 0.9, floors: 3 }, { seed: 4 });
  campus(pen, { u: 0.3, v: 1.4, w: 0.9, d: 2.3, floors: 2 }, { seed: 6 });
  const track = circleAt(pen, { u: 3.5, v: 2.7, radius: 1.15 });
  pen.fill(track, mix(PIGMENT.ochre, PIGMENT.vermilionPale, 0.4));
  pen.line(track, 0.5, { alpha: 0.6, close: true });
  pen.fill(circleAt(pen, { u: 3.5, v: 2.7, radius: 0.8 }), PIGMENT.malachitePale);
  pen.line(circleAt(pen, { u: 3.5, v: 2.7, radius: 0.98 }), 0.4, { alpha: 0.8, color: PIGMENT.shell, close: true });
  const mast = pen.at(1.7, 1.6, 1.9);
  pen.line([pen.at(1.7, 1.6), mast], 0.8, { alpha: 0.9 });
  pen.fill([mast, [mast[0] + 5, mast[1] + 0.6], [mast[0] + 5, mast[1] + 3.4], [mast[0], mast[1] + 3]], PIGMENT.vermilion);
}

/** Two white slabs with a red cross. */
export function hospital(pen: IsoPen): void {
  const white = { ...plainColors('#F7F2E6', 0.24), top: '#D9D3C4' };
  const panes = { share: [0.62, 0.5] as const, colorAt: () => rgba(mix(PIGMENT.azuritePale, PIGMENT.malachitePale, 0.3), 0.85) };
  pen.box({ u: 0.4, v: 0.4, w: 4.4, d: 1.2, h: 2.9 }, white);
  pen.windowsLeft({ us: [0.5, 4.7], v: 1.6, zs: [0.3, 2.8] }, { ...panes, columns: 9, rows: 5 });
  pen.windowsRight({ u: 4.8, vs: [0.5, 1.5], zs: [0.3, 2.8] }, { ...panes, columns: 2, rows: 5 });
  pen.box({ u: 1, v: 2.4, w: 2.4, d: 1.2, h: 1.2 }, white);
  pen.windowsLeft({ us: [1.1, 3.3], v: 3.6, zs: [0.15, 1.1] }, { ...panes, columns: 5, rows: 2 });
  const [x, y] = pen.at(2.6, 1.62, 2.3);
  pen.g.fillStyle = PIGMENT.vermilion;
  pen.g.fillRect(x - 0.9, y - 2.7, 1.8, 5.4);
  pen.g.fillRect(x - 2.7, y - 0.9, 5.4, 1.8);
}

/** A pump house on a sluice: gates, screws, a channel of clear water. */
export function pumpHouse(pen: IsoPen): void {
  const channel = pen.topFace([0.3, 5.5], [2.3, 3.5]);
  pen.fill(channel, mix(PIGMENT.azuritePale, PIGMENT.azurite, 0.4));
  for (const v of [2.3, 3.5]) pen.line([pen.at(0.3, v), pen.at(5.5, v)], 1.3, { alpha: 0.75, color: '#B8AE9A' });
  pen.box({ u: 2.5, v: 1.9, w: 0.7, d: 2, h: 1.1 }, plainColors('#D8CFBD'));
  for (let i = 0; i < 3; i++) pen.fill(pen.rightFace(3.2, [2.05 + i * 0.62, 2.5 + i * 0.62], [0, 0.75]), PIGMENT.malachiteDeep);
  pen.box({ u: 1.2, v: 0.4, w: 3, d: 1.3, h: 1.2 }, { ...plainColors('#E9D3AE'), top: '#9DA6A0' });
  pen.windowsLeft({ us: [1.3, 4.1], v: 1.7, zs: [0.2, 1.05] }, { columns: 6, rows: 1, share: [0.5, 0.8], colorAt: () => rgba(mix(PIGMENT.azuritePale, PIGMENT.ink5, 0.4), 0.85) });
  for (let i = 0; i < 4; i++) pen.line([pen.at(0.6 + i * 0.45, 2.7), pen.at(1 + i * 0.45, 3.1)], 0.5, { alpha: 0.7, color: PIGMENT.shell });
}

/** A paved square about a gilded column: an image of the office rather than of the place. */
export function imageSquare(pen: IsoPen): void {
  pen.fill(pen.topFace([0.2, 5.4], [0.2, 3.9]), '#EFE2C6');
  for (let i = 1; i < 6; i++) pen.line([pen.at(0.2 + i * 0.87, 0.2), pen.at(0.2 + i * 0.87, 3.9)], 0.35, { alpha: 0.35 });
  for (let i = 1; i < 5; i++) pen.line([pen.at(0.2, 0.2 + i * 0.74), pen.at(5.4, 0.2 + i * 0.74)], 0.35, { alpha: 0.35 });
  pen.fill(circleAt(pen, { u: 2.8, v: 2, radius: 1.35 }), mix(PIGMENT.gambogePale, PIGMENT.shell, 0.3));
  pen.line(circleAt(pen, { u: 2.8, v: 2, radius: 1.35 }), 0.6, { alpha: 0.6, close: true });
  pen.box({ u: 2.2, v: 1.4, w: 1.2, d: 1.2, h: 0.5 }, plainColors('#E6DAC0'));
  pen.box({ u: 2.6, v: 1.8, w: 0.4, d: 0.4, h: 3.4, z: 0.5 }, { left: '#F0DDAE', right: '#C79F52', top: PIGMENT.gamboge });
  const [x, y] = pen.at(2.8, 2, 4.4);
  const gold = pen.g.createRadialGradient(x - 2, y - 2, 0.5, x, y, 6);
  gold.addColorStop(0, '#FBE7B0');
  gold.addColorStop(0.5, PIGMENT.gamboge);
  gold.addColorStop(1, PIGMENT.ochreDeep);
  pen.g.fillStyle = gold;
  pen.g.beginPath();
  pen.g.arc(x, y, 5.4, 0, 7);
  pen.g.fill();
  pen.line(Array.from({ length: 25 }, (_, i): Point => [x + Math.cos(i / 3.82) * 5.4, y + Math.sin(i / 3.82) * 5.4]), 0.6, { alpha: 0.7 });
}
