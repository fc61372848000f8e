/** What drives, decade by decade; all head down to the right, along u. */
import { person } from './life';
import { plainColors, type IsoPen } from './iso-pen';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import type { Vehicle } from '../../../src/view/model/eras';

const GLASS = mix(PIGMENT.azuriteDeep, INK, 0.15);

interface Body { readonly length: number; readonly height: number; readonly paint: string }

const THIN = { line: 0.5, shadow: false };

/** A body with a band of windows: bus, coach, minivan. */
function coachwork(pen: IsoPen, { length, height, paint }: Body, band: string): void {
  const [width, sill] = [0.36, height * 0.45];
  pen.box({ u: 0, v: 0, w: length, d: width, h: height }, plainColors(paint), THIN);
  pen.fill(pen.leftFace([0.04, length - 0.04], width, [sill, height * 0.86]), rgba(GLASS, 0.8));
  pen.fill(pen.rightFace(length, [0.04, width - 0.04], [sill, height * 0.9]), rgba(GLASS, 0.85));
  pen.fill(pen.leftFace([0, length], width, [height * 0.16, height * 0.32]), band);
  wheels(pen, length, width);
}

function wheels(pen: IsoPen, length: number, width: number): void {
  pen.g.fillStyle = INK;
  for (const u of [length * 0.2, length * 0.8]) {
    const [x, y] = pen.at(u, width);
    pen.g.beginPath();
    pen.g.arc(x, y - 0.3, 0.75, 0, 7);
    pen.g.fill();
  }
}

/** A car: a low body and a cabin; `smooth` cabins are long and all of glass. */
function car(pen: IsoPen, paint: string, smooth = false): void {
  const length = 0.66;
  pen.box({ u: 0, v: 0, w: length, d: 0.32, h: 0.17 }, plainColors(paint), THIN);
  const cabin = smooth ? { u: 0.08, w: 0.5 } : { u: 0.14, w: 0.34 };
  pen.box({ ...cabin, v: 0.02, d: 0.28, h: 0.15, z: 0.17 }, { left: GLASS, right: mix(GLASS, INK, 0.3), top: smooth ? mix(paint, PIGMENT.azuritePale, 0.3) : paint }, THIN);
  wheels(pen, length, 0.32);
}

/** A tractor unit with a container on its trailer. */
function lorry(pen: IsoPen, paint: string): void {
  pen.box({ u: 0, v: 0, w: 1.3, d: 0.4, h: 0.46, z: 0.12 }, plainColors(paint), THIN);
  for (let i = 1; i < 6; i++) pen.line([pen.at(i * 0.217, 0.4, 0.14), pen.at(i * 0.217, 0.4, 0.56)], 0.3, { alpha: 0.35 });
  pen.box({ u: 1.36, v: 0.02, w: 0.32, d: 0.36, h: 0.48 }, { left: PIGMENT.shell, right: PIGMENT.azuritePale, top: PIGMENT.shell }, THIN);
  wheels(pen, 1.68, 0.4);
}

/** A hand tractor: engine before, driver and load behind. */
function tractor(pen: IsoPen): void {
  pen.box({ u: 0, v: 0, w: 0.6, d: 0.36, h: 0.2, z: 0.1 }, plainColors(PIGMENT.ochre), THIN);
  pen.box({ u: 0.05, v: 0.05, w: 0.46, d: 0.26, h: 0.16, z: 0.3 }, plainColors('#D9BE7C'), { line: 0.3, shadow: false });
  pen.box({ u: 0.82, v: 0.08, w: 0.28, d: 0.2, h: 0.22 }, plainColors(PIGMENT.vermilion), THIN);
  wheels(pen, 1.1, 0.36);
  at(pen, 0.68, 0.2, () => person(pen.g, 11));
}

/** Three people on bicycles, one behind the other. */
function bicycles(pen: IsoPen): void {
  for (let i = 0; i < 3; i++) at(pen, i * 0.62, (i % 2) * 0.28, () => {
    const g = pen.g;
    g.strokeStyle = rgba(INK, 0.85);
    g.lineWidth = 0.4;
    for (const x of [-1.3, 1.3]) {
      g.beginPath();
      g.arc(x, x * 0.5 - 0.2, 0.85, 0, 7);
      g.stroke();
    }
    g.translate(0, -1);
    person(g, i * 5 + 6);
  });
}

function at(pen: IsoPen, u: number, v: number, paint: () => void): void {
  const [x, y] = pen.at(u, v);
  pen.g.save();
  pen.g.translate(x, y);
  paint();
  pen.g.restore();
}

const BUS = { length: 1.25, height: 0.56, paint: '#F3E4C4' };

export const VEHICLE_PAINTERS: Readonly<Record<Exclude<Vehicle, 'truck-green'>, (pen: IsoPen) => void>> = {
  bicycles, tractor,
  bus: (pen) => coachwork(pen, BUS, PIGMENT.vermilion),
  minivan: (pen) => coachwork(pen, { length: 0.72, height: 0.4, paint: '#E9E6DC' }, '#C9C5BA'),
  'lorry-red': (pen) => lorry(pen, PIGMENT.vermilion),
  'lorry-blue': (pen) => lorry(pen, PIGMENT.azurite),
  'car-white': (pen) => car(pen, '#FBF8EF'),
  'car-red': (pen) => car(pen, PIGMENT.vermilion),
  'car-black': (pen) => car(pen, '#4A4640'),
  coach: (pen) => coachwork(pen, { length: 1.4, height: 0.6, paint: PIGMENT.shell }, PIGMENT.azurite),
  'electric-white': (pen) => car(pen, '#FFFDF5', true),
  'electric-teal': (pen) => car(pen, '#7FC4B4', true),
  'electric-blue': (pen) => car(pen, '#8DB9DC', true),
  'electric-bus': (pen) => {
    coachwork(pen, { ...BUS, paint: '#EAF3EC' }, PIGMENT.malachite);
    pen.fill(pen.topFace([0.15, 1.1], [0.06, 0.3], 0.56), PIGMENT.azuriteDeep);
  },
};
