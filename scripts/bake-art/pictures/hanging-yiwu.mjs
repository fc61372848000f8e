import { curve } from '../kit/lines.mjs';
import { mix, PIGMENT } from '../kit/pigments.mjs';
import { place, placeAll } from '../kit/sprites.mjs';
import { paintRange } from '../mountains/range.mjs';
import { paintRidge } from '../mountains/ridge.mjs';
import { stall } from '../things/architecture.mjs';
import { crowd } from '../things/life.mjs';
import { peddler } from '../things/peddler.mjs';
import { bamboo, pine } from '../things/trees.mjs';

const MIST = '#ecdfbd';
const GOODS = [PIGMENT.ver, PIGMENT.az, PIGMENT.gam, PIGMENT.ma, PIGMENT.och, '#6f9ab5'];

function hills(p) {
  paintRidge(p, { x0: -10, x1: 250, base: 150, height: 70, colour: PIGMENT.azL, alpha: 0.5, pitch: 0.016 });
  paintRidge(p, { x0: -10, x1: 250, base: 168, height: 46, colour: PIGMENT.maL, alpha: 0.45, pitch: 0.024 });
  p.mistBand([0, 240], [160, 26], { alpha: 0.75, count: 8, colour: MIST });
  paintRange(p, {
    x0: -60, x1: 300, base: 212, depth: 90, seed: 5, mistBase: 0.34, blue: 0.8, strength: 0.92,
    peaks: [
      { x: 172, depth: 40, height: 102, radius: 72, seed: 4, veins: 7 }, { x: 118, depth: 55, height: 62, radius: 56, seed: 9 },
      { x: 34, depth: 50, height: 76, radius: 66, seed: 15 }, { x: 228, depth: 60, height: 66, radius: 60, seed: 21 },
    ],
  });
  p.mistBand([0, 240], [212, 18], { alpha: 0.85, count: 9, colour: MIST });
}

/** The train to Europe on its viaduct: a deck, piers, a wagon of every colour. */
function train(p) {
  const deck = (x) => 230 - x / 24;
  p.line([[0, deck(0)], [240, deck(240)]], { width: 1.6, alpha: 0.7, taper: 0 });
  p.line([[0, deck(0) + 3], [240, deck(240) + 3]], { width: 0.7, alpha: 0.5, taper: 0 });
  for (let x = 8; x < 240; x += 19) p.line([[x, deck(x) + 2], [x, deck(x) + 12]], { width: 1.1, alpha: 0.5, taper: 0.1 });
  for (let i = 0; i < 11; i++) {
    const x = 20 + i * 19.5;
    const y = deck(x) - 1.4;
    p.shape([[x, y], [x + 17, y - 0.75], [x + 17, y - 8.7], [x, y - 8]], mix(GOODS[i % 6], PIGMENT.paper, 0.12), { width: 0.6, alpha: 0.65 });
    for (let k = 3; k < 17; k += 3) p.line([[x + k, y - 1], [x + k, y - 7.6]], { width: 0.3, alpha: 0.35, taper: 0 });
  }
  p.mistBand([0, 240], [243, 9], { alpha: 0.5, count: 9, colour: MIST });
}

function market(p) {
  placeAll(p, [
    ['works/market-active', 150, 254, 1.15], ['old/house-u-kept', 30, 256, 1], ['old/house-v-kept', 66, 254, 0.95],
    ['tree/broad-1', 12, 278, 1.5], ['tree/broad-2', 92, 262, 1.3], ['tree/ginkgo-1', 228, 300, 1.5], ['tree/broad-1', 216, 286, 1.3],
  ]);
  const stalls = [];
  for (let row = 0; row < 4; row++) for (let i = 0; i < 6; i++) stalls.push([30 + i * 27 + row * 11, 286 + row * 12 + i * 2]);
  stalls.sort((a, b) => a[1] - b[1]);
  stalls.forEach((at, i) => stall(p, at, { awning: GOODS[(i * 5) % 6], goods: GOODS[(i * 7 + 2) % 6] }));
  crowd(p, [124, 322], { width: 190, height: 44, count: 24, scale: 0.95 });
}

function road(p) {
  p.mistBand([0, 240], [350, 10], { alpha: 0.6, count: 8, colour: MIST });
  p.wash([[-10, 372], [60, 356], [150, 362], [250, 350], [250, 404], [-10, 404]], '#b9a263', { alpha: 0.3, spread: 5 });
  p.wash([[-10, 384], [90, 370], [250, 374], [250, 404], [-10, 404]], PIGMENT.maL, { alpha: 0.5, spread: 6 });
  p.line(curve([[-4, 372], [40, 362], [110, 364], [180, 358], [244, 352]]), { width: 1.1, alpha: 0.55 });
  p.dots([120, 388], [240, 22], { count: 120, colour: PIGMENT.maD, alpha: 0.5, size: 1.1 });
  for (const [x, scale] of [[216, 2.1], [198, 1.7], [232, 2.3]]) bamboo(p, [x, 398], scale);
  peddler(p, [92, 384], 3);
  pine(p, [22, 396], 2.3);
}

/** Yiwu: hills, the barterer with the rattle drum, the market, the train. */
export function paintYiwu(p) {
  hills(p);
  train(p);
  market(p);
  road(p);
  place(p, 'life/person-2', { at: [150, 368], scale: 1.6 });
}
