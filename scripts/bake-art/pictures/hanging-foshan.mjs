import { curve } from '../kit/lines.mjs';
import { mix, PIGMENT } from '../kit/pigments.mjs';
import { placeAll } from '../kit/sprites.mjs';
import { paintRange } from '../mountains/range.mjs';
import { paintRidge } from '../mountains/ridge.mjs';
import { figure, smoke } from '../things/life.mjs';
import { dragonKiln, jar } from '../things/kiln.mjs';
import { bamboo } from '../things/trees.mjs';

const MIST = '#ecdfbd';

function hills(p) {
  paintRidge(p, { x0: -10, x1: 250, base: 128, height: 52, colour: PIGMENT.azL, alpha: 0.45, pitch: 0.018 });
  paintRidge(p, { x0: -10, x1: 250, base: 150, height: 40, colour: PIGMENT.maL, alpha: 0.45, pitch: 0.026 });
  p.mistBand([0, 240], [146, 20], { alpha: 0.75, count: 8, colour: MIST });
  paintRange(p, {
    x0: -60, x1: 300, base: 204, depth: 80, seed: 8, mistBase: 0.34, blue: 0.8, strength: 0.92,
    peaks: [
      { x: 76, depth: 40, height: 100, radius: 72, seed: 6, veins: 7 }, { x: 20, depth: 50, height: 58, radius: 52, seed: 12 },
      { x: 136, depth: 50, height: 56, radius: 54, seed: 16 }, { x: 214, depth: 50, height: 68, radius: 58, seed: 25 },
    ],
  });
  p.mistBand([0, 240], [202, 18], { alpha: 0.85, count: 9, colour: MIST });
}

function slope(p) {
  const crest = curve([[6, 330], [30, 300], [70, 262], [118, 222], [166, 190], [206, 174], [250, 166]]);
  const earth = p.g.createLinearGradient(0, 170, 0, 340);
  earth.addColorStop(0, '#a9b98a');
  earth.addColorStop(0.45, '#c9b67c');
  earth.addColorStop(1, 'rgba(220,200,150,0)');
  p.fill([...crest, [250, 340], [6, 340]], earth);
  p.line(crest, { width: 1.1, alpha: 0.55, taper: 0.1, jitter: 0.8 });
  for (let i = 0; i < 170; i++) {
    const x = p.range(40, 244);
    const y = 306 - (x - 40) * 0.62 + p.range(-12, 70);
    if (y < 184 || y > 322) continue;
    for (let k = 0; k < 3; k++) {
      p.line([[x + k * 2, y], [x + k * 2 + p.range(-0.8, 0.8), y - p.range(1.6, 3.4)]], { width: 0.6, alpha: 0.4, colour: mix(PIGMENT.maD, PIGMENT.och, p.random() * 0.6), taper: 0.3, jitter: 0, step: 1.5 });
    }
  }
}

const GROVE = [[236, 198], [222, 208], [205, 208], [238, 216], [228, 262], [218, 286], [196, 294], [232, 298], [150, 298], [172, 304], [208, 310]];

function village(p) {
  placeAll(p, [
    ...GROVE.map(([x, y], i) => [`tree/broad-${1 + (i % 2)}`, x, y, 1.3 + (i % 3) * 0.15]),
    ['old/hall-kept', 32, 262, 0.95], ['old/house-v-kept', 74, 284, 0.95], ['tree/broad-1', 8, 282, 1.9], ['tree/willow-1', 96, 300, 1.5],
    ['old/house-u-kept', 18, 304, 0.95],
  ]);
}

const JARS = [
  [150, 350, 18, PIGMENT.och, 'belly'], [176, 348, 20, PIGMENT.ma, 'shouldered'], [204, 346, 19, PIGMENT.az, 'belly'], [228, 350, 20, '#8e2f2a', 'shouldered'],
  [136, 368, 22, '#3d6f8e', 'shouldered'], [166, 370, 26, '#8a4a22', 'belly'], [198, 368, 28, '#4e8f7b', 'vase'], [226, 374, 30, '#b06a2f', 'belly'],
  [182, 394, 34, PIGMENT.az, 'belly'], [216, 400, 34, '#96352b', 'vase'], [146, 398, 30, '#5d8f72', 'shouldered'], [114, 396, 24, PIGMENT.och, 'belly'],
];

function yard(p) {
  p.mistBand([0, 240], [332, 11], { alpha: 0.5, count: 8, colour: MIST });
  p.wash([[-10, 334], [80, 324], [160, 328], [250, 314], [250, 404], [-10, 404]], '#c9ab6d', { alpha: 0.42, spread: 6 });
  p.wash([[-10, 372], [120, 362], [250, 368], [250, 404], [-10, 404]], PIGMENT.maL, { alpha: 0.45, spread: 6 });
  figure(p, [92, 334], { scale: 1.6, robe: PIGMENT.indigo });
  figure(p, [106, 337], { scale: 1.6, robe: PIGMENT.och });
  p.line([[93, 328], [99, 324], [107, 331]], { width: 0.8, alpha: 0.8 });
  figure(p, [48, 344], { scale: 1.7, robe: '#7d6a55' });
  for (const [x, y, size, glaze, profile] of JARS) jar(p, [x, y], { size, glaze, profile });
  for (const [x, scale] of [[14, 2], [32, 1.6]]) bamboo(p, [x, 400], scale);
  p.dots([60, 392], [110, 14], { count: 46, colour: PIGMENT.maD, alpha: 0.5, size: 1.1 });
}

/** Foshan: a dragon kiln on its slope, ancestral halls, jars of every glaze. */
export function paintFoshan(p) {
  hills(p);
  slope(p);
  village(p);
  dragonKiln(p, { from: [60, 304], to: [200, 208] });
  placeAll(p, [['works/chimney', 207, 212, 0.8]]);
  smoke(p, [207, 156], { count: 22, drift: -0.9, rise: 2, alpha: 0.16, scale: 1.1 });
  yard(p);
}
