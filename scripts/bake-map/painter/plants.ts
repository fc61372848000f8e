/** What each industry's works look like, at work and idle; all on a lot of 6.9 × 4.5 tiles. */
import { steelHall, sawtooth } from './factories';
import { plainColors, type IsoPen } from './iso-pen';
import { chimney, containers } from './works';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { ellipse } from '../../../src/view/map/land/brush';

const RUST = '#9A8468';
const CLOTHS = [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.gamboge, PIGMENT.malachite, PIGMENT.rouge, PIGMENT.shell];

/** Mills: white saw-tooth sheds, and cloth of many colours drying before them. */
export function textileMill(pen: IsoPen, decay: number): void {
  sawtooth(pen, { u: 0.2, v: 0.2, w: 6.3, d: 2.6, h: 1.25 }, { wall: '#F0E7D6', decay });
  for (let row = 0; row < 2; row++) {
    const v = 3.3 + row * 0.7;
    pen.line([pen.at(0.4, v, 0.75), pen.at(6.3, v, 0.75)], 0.5, { alpha: 0.7 });
    for (let i = 0; i < 7; i++) {
      pen.line([pen.at(0.4 + i * 0.98, v), pen.at(0.4 + i * 0.98, v, 0.78)], 0.6, { alpha: 0.75 });
      if (decay < 0.5 && i < 6) pen.fill(pen.leftFace([0.52 + i * 0.98, 1.24 + i * 0.98], v, [0.14, 0.73]), rgba(CLOTHS[(i + row * 2) % CLOTHS.length], 0.88));
    }
  }
}

/** A village works: four floors faced with tile, rolling doors below, goods in cartons before them. */
export function villageWorks(pen: IsoPen, decay: number): void {
  block(pen, { u: 0.2, v: 0.2, w: 6.2, d: 1.3, floors: 4 }, { wall: '#EFE3D0', pane: '#6E93A8', decay });
  block(pen, { u: 0.2, v: 1.5, w: 2, d: 1.9, floors: 3 }, { wall: '#E7CDB8', pane: '#6E93A8', decay });
  for (let i = 0; i < 5; i++) {
    const [u, v] = [2.7 + (i % 3) * 1.1, 2.5 + Math.floor(i / 3) * 0.8];
    if (decay < 0.5) pen.box({ u, v, w: 0.7, d: 0.5, h: 0.3 + (i % 2) * 0.16 }, plainColors(i % 2 ? PIGMENT.ochrePale : '#D8B98C'), { line: 0.5 });
  }
}

/** Ceramics: one long, low hall over a tunnel kiln, two round stacks, pallets of tiles. */
export function ceramicsWorks(pen: IsoPen, decay: number): void {
  steelHall(pen, { u: 0.2, v: 0.2, w: 6.4, d: 1.7, h: 1.15 }, { roof: '#B98A62', stripe: PIGMENT.ochreDeep, bays: 1, decay, seed: 21 });
  steelHall(pen, { u: 0.2, v: 2.1, w: 4.2, d: 1.3, h: 0.95 }, { roof: '#A97A56', stripe: PIGMENT.ochreDeep, bays: 1, decay, seed: 22 });
  for (const [u, v] of [[5.2, 2.3], [6, 2.3]] as const) stack(pen, [u, v], decay);
  for (let i = 0; i < 8; i++) if (decay < 0.5) pen.box({ u: 0.6 + (i % 4) * 1, v: 3.65 + Math.floor(i / 4) * 0.42, w: 0.6, d: 0.28, h: 0.26 }, plainColors(['#D98F63', '#EBD9BC', '#7FA8A0'][i % 3]), { line: 0.45, shadow: false });
}

/** Appliances: broad halls with a red band, rows of white boxes waiting to leave. */
export function applianceWorks(pen: IsoPen, decay: number): void {
  steelHall(pen, { u: 0.15, v: 0.15, w: 6.5, d: 3, h: 1.6 }, { roof: '#DCE2DE', stripe: PIGMENT.vermilion, bays: 3, decay, seed: 23 });
  for (let i = 0; i < 16; i++) if (decay < 0.5) pen.box({ u: 0.5 + (i % 8) * 0.74, v: 3.5 + Math.floor(i / 8) * 0.5, w: 0.42, d: 0.32, h: 0.44 }, { left: '#FBF7EE', right: '#CFCBC0', top: '#FFFDF6' }, { line: 0.5, shadow: false });
}

/** Electronics: clean white blocks with dark bands of glass and cooling towers on the roof. */
export function electronicsWorks(pen: IsoPen, decay: number): void {
  block(pen, { u: 0.2, v: 0.2, w: 6.4, d: 2.3, floors: 3 }, { wall: '#F7F3EA', pane: '#2F5B7F', decay });
  for (let i = 0; i < 4; i++) pen.box({ u: 0.8 + i * 1.4, v: 0.8, w: 0.7, d: 0.7, h: 0.36, z: 1.95 }, plainColors(mix('#D5DDE0', RUST, decay * 0.7)), { line: 0.55 });
  block(pen, { u: 0.2, v: 2.9, w: 4.4, d: 1.1, floors: 2 }, { wall: '#EDF0EC', pane: '#3A6F93', decay });
  pen.fill(pen.leftFace([5, 6.5], 3.2, [0, 0.9]), rgba(mix(PIGMENT.azurite, RUST, decay), 0.85));
}

/** Laptops: three long, low halls side by side under bluish white roofs, each with a row of loading docks and lorries backed up to them. */
export function laptopWorks(pen: IsoPen, decay: number): void {
  for (let row = 0; row < 3; row++) assemblyHall(pen, 0.1 + row * 1.46, decay);
}

function assemblyHall(pen: IsoPen, v: number, decay: number): void {
  const hall = { u: 0.1, v, w: 6.6, d: 0.86, h: 0.72 };
  const wall = mix('#EEF4F8', '#A89B86', decay * 0.7);
  pen.box(hall, { left: wall, right: mix(wall, PIGMENT.azurite, 0.22), top: mix('#C3D8E8', RUST, decay * 0.6) });
  pen.fill(pen.topFace([0.3, 6.5], [v + 0.14, v + 0.3], hall.h + 0.02), rgba(mix('#FFFFFF', RUST, decay * 0.6), 0.85));
  pen.fill(pen.leftFace([0.1, 6.7], v + hall.d, [0.54, 0.66]), rgba(mix(PIGMENT.azurite, RUST, decay), 0.8));
  for (let i = 0; i < 10; i++) {
    const u = 0.32 + i * 0.64;
    pen.fill(pen.leftFace([u, u + 0.4], v + hall.d, [0.08, 0.42]), rgba(mix('#33536E', RUST, decay * 0.5), 0.8));
    if (decay < 0.5 && i % 3 === 1) pen.box({ u: u + 0.04, v: v + hall.d + 0.04, w: 0.3, d: 0.42, h: 0.28 }, plainColors(i % 2 ? '#F6F2E8' : PIGMENT.vermilionPale), { line: 0.4, shadow: false });
  }
}

/** Vehicles: a hall under panels, and cars in rows. */
export function vehicleWorks(pen: IsoPen, decay: number): void {
  steelHall(pen, { u: 0.15, v: 0.15, w: 6.5, d: 2.5, h: 1.7 }, { roof: '#C9D6D6', stripe: PIGMENT.malachite, bays: 2, solar: decay < 0.5, decay, seed: 25 });
  const paints = [PIGMENT.shell, PIGMENT.azuritePale, '#5F574C', PIGMENT.vermilion, PIGMENT.shell, PIGMENT.malachitePale];
  for (let i = 0; i < 20; i++) {
    const [u, v] = [0.5 + (i % 10) * 0.6, 3.1 + Math.floor(i / 10) * 0.72];
    if (decay > 0.5 && i % 5) continue;
    const paint = paints[(i * 7) % paints.length];
    pen.box({ u, v, w: 0.28, d: 0.52, h: 0.16 }, plainColors(paint), { line: 0.4, shadow: false });
    pen.box({ u: u + 0.02, v: v + 0.14, w: 0.24, d: 0.24, h: 0.12, z: 0.16 }, plainColors(mix(PIGMENT.azuriteDeep, INK, 0.2)), { line: 0.3, shadow: false });
  }
}

/** Machinery: tall halls, a chimney, castings and crates in the yard. */
export function machineWorks(pen: IsoPen, decay: number): void {
  steelHall(pen, { u: 0.15, v: 0.15, w: 4.6, d: 3.9, h: 1.9 }, { roof: '#7F98A0', stripe: PIGMENT.ochreDeep, bays: 2, decay, seed: 27 });
  containers(Object.assign(Object.create(pen) as IsoPen, { origin: pen.at(5.3, 1.6) }), { columns: 1, rows: 3, high: 1, fill: decay > 0.5 ? 0.4 : 1 }, { seed: 4, decay });
  chimney(Object.assign(Object.create(pen) as IsoPen, { origin: pen.at(5.8, 0.5) }), 4.2);
}

interface Storeys { readonly u: number; readonly v: number; readonly w: number; readonly d: number; readonly floors: number }

/** A block with a band of windows on every floor. */
function block(pen: IsoPen, { u, v, w, d, floors }: Storeys, { wall, pane, decay }: { readonly wall: string; readonly pane: string; readonly decay: number }): void {
  const h = floors * 0.62 + 0.1;
  const tone = mix(wall, '#A89B86', decay * 0.75);
  const glass = rgba(decay > 0.5 ? '#3a332a' : pane, decay > 0.5 ? 0.6 : 0.8);
  pen.box({ u, v, w, d, h }, { left: tone, right: mix(tone, PIGMENT.ink5, 0.28), top: mix(tone, '#BFB6A4', 0.4) });
  const bands = { rows: floors, share: [0.9, 0.5] as const, colorAt: () => glass };
  pen.windowsLeft({ us: [u + 0.12, u + w - 0.12], v: v + d, zs: [0.08, h - 0.05] }, { columns: Math.round(w * 1.1), ...bands });
  pen.windowsRight({ u: u + w, vs: [v + 0.12, v + d - 0.12], zs: [0.08, h - 0.05] }, { columns: Math.max(1, Math.round(d)), ...bands });
}

function stack(pen: IsoPen, [u, v]: readonly [number, number], decay: number): void {
  const [x, y] = pen.at(u, v);
  const [foot, head] = [3.1, 2.2];
  const height = 30;
  const brick = mix(PIGMENT.ochre, RUST, decay * 0.8);
  const shaft = [[x - foot, y], [x + foot, y], [x + head, y - height], [x - head, y - height]] as const;
  pen.wash(shaft.map(([a, b]) => [a, b] as const), brick, [0.1, 0.1]);
  pen.line(shaft.map(([a, b]) => [a, b] as const), 0.8, { close: true });
  pen.g.fillStyle = mix(brick, INK, 0.5);
  ellipse(pen.g, [x, y - height], [head, head * 0.45]);
  pen.g.fill();
}
