import { ellipse } from '../kit/lines.mjs';
import { painting } from '../kit/painting.mjs';
import { PIGMENT, rgba } from '../kit/pigments.mjs';
import { placeAll } from '../kit/sprites.mjs';
import { paintRange } from '../mountains/range.mjs';
import { paintRidge } from '../mountains/ridge.mjs';
import { archBridge, pavilion } from '../things/architecture.mjs';
import { cranes, crowd, figure, smoke } from '../things/life.mjs';
import { bamboo, pine, reeds, willow } from '../things/trees.mjs';

const SIZE = [1310, 115];
const MIST = '#f0e5c8';

function distance(p) {
  paintRidge(p, { x0: 260, x1: 1320, base: 66, height: 34, colour: PIGMENT.azL, alpha: 0.34, pitch: 0.012 });
  paintRidge(p, { x0: 560, x1: 1320, base: 74, height: 28, colour: PIGMENT.maL, alpha: 0.36, pitch: 0.018 });
  p.mistBand([260, 1310], [74, 12], { alpha: 0.8, count: 14, colour: MIST });
  paintRange(p, {
    x0: 880, x1: 1370, base: 94, depth: 50, seed: 11, mistBase: 0.36, blue: 0.85, strength: 0.9, ground: '#efe3c5',
    peaks: [
      { x: 960, depth: 30, height: 30, radius: 44, seed: 5 }, { x: 1020, depth: 26, height: 44, radius: 46, seed: 9 }, { x: 1112, depth: 26, height: 72, radius: 58, seed: 13, veins: 7 },
      { x: 1176, depth: 32, height: 50, radius: 44, seed: 17 }, { x: 1246, depth: 26, height: 60, radius: 50, seed: 21 }, { x: 1304, depth: 32, height: 52, radius: 46, seed: 25 },
    ],
  });
  p.mistBand([880, 1310], [92, 11], { alpha: 0.8, count: 12, colour: MIST });
}

function ground(p) {
  const gold = p.g.createLinearGradient(0, 0, 330, 0);
  gold.addColorStop(0, rgba(PIGMENT.gam, 0.4));
  gold.addColorStop(1, rgba(PIGMENT.gam, 0));
  p.g.fillStyle = gold;
  p.g.fillRect(0, 0, 330, 115);
  p.wash([[-10, 92], [280, 88], [660, 92], [900, 88], [1320, 92], [1320, 120], [-10, 120]], '#d9c590', { alpha: 0.4, spread: 3 });
  p.wash([[770, 102], [900, 94], [1050, 97], [1220, 102], [1320, 100], [1320, 120], [750, 120]], '#86b4c8', { alpha: 0.72, spread: 3 });
  p.ripples([786, 100], [1300, 113], { count: 56, alpha: 0.28, length: 0.7 });
}

function fireworks(p) {
  const colours = [PIGMENT.ver, PIGMENT.gam, PIGMENT.och];
  [[40, 18], [112, 12], [178, 22], [226, 14], [248, 30]].forEach(([x, y], i) => {
    for (let k = 0; k < 14; k++) {
      const angle = (k / 14) * 6.28;
      const reach = p.range(6, 10);
      p.line([[x + Math.cos(angle) * 3, y + Math.sin(angle) * 3], [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]], { width: 0.8, alpha: 0.7, colour: colours[i % 3], taper: 0.5 });
    }
  });
}

function limousine(p, [x, y], colour) {
  p.shape([[x, y], [x + 20, y], [x + 20, y - 4], [x + 15, y - 4], [x + 12, y - 8], [x + 5, y - 8], [x + 2, y - 4], [x, y - 4]], colour, { width: 0.7 });
  for (const wheel of [4, 16]) p.disc([x + wheel, y + 0.6], 2.1, PIGMENT.ink);
}

const GILDED = [
  ['city/res-gold', 40, 86, 1.06], ['city/res-gold', 80, 80, 0.86], ['city/glass-active', 114, 84, 0.98], ['city/res-gold', 150, 80, 1], ['city/unfinished-live', 190, 82, 0.7], ['city/res-gold', 226, 82, 0.8], ['city/glass-active', 254, 80, 0.74],
  ['city/palace', 52, 92, 0.78], ['city/palace', 168, 96, 0.62],
];
const WORKS = [
  ['works/dorm-active', 300, 56, 0.6], ['works/dorm-active', 346, 58, 0.6], ['works/steel-blue-active', 402, 62, 0.66], ['works/sawtooth-active', 462, 64, 0.62], ['works/chimney', 500, 80, 0.66],
  ['works/steel-blue-active', 304, 78, 0.68], ['works/steel-blue-active', 366, 80, 0.68], ['works/market-active', 430, 82, 0.66], ['works/containers-2', 484, 90, 0.6],
  ['life/truck-red', 398, 108, 1.2], ['life/truck-blue', 306, 110, 1.2],
  ['tree/broad-1', 276, 94, 1.3], ['tree/broad-2', 340, 110, 1.3], ['tree/broad-1', 512, 106, 1.4], ['tree/broad-2', 270, 108, 1.4], ['tree/broad-1', 446, 110, 1.3], ['tree/ginkgo-2', 424, 111, 1.2],
];
const STREETS = [
  ['old/house-u-kept', 536, 86, 0.86], ['old/house-u-kept', 570, 84, 0.86], ['old/hall-kept', 606, 80, 0.8], ['old/house-v-kept', 660, 86, 0.86], ['old/house-u-kept', 696, 84, 0.86], ['old/house-v-kept', 730, 88, 0.86],
  ['old/house-u-restored', 552, 100, 0.9], ['old/house-v-kept', 596, 102, 0.9], ['old/house-u-kept', 640, 101, 0.9], ['old/house-u-restored', 684, 102, 0.9], ['old/pagoda-7', 760, 84, 0.56],
  ['tree/broad-1', 526, 108, 1.4], ['tree/broad-2', 622, 96, 1.1], ['tree/ginkgo-1', 716, 106, 1.3], ['tree/broad-1', 748, 108, 1.4], ['tree/peach-1', 576, 112, 1.4],
];

function bridgeAndGarden(p) {
  placeAll(p, [['old/stage-restored', 800, 84, 0.84], ['old/house-u-restored', 968, 88, 0.8], ['old/house-v-restored', 1000, 90, 0.8], ['tree/peach-1', 944, 100, 1.4], ['tree/peach-2', 1026, 101, 1.3]]);
  for (const [x, y, scale] of [[846, 106, 1.3], [938, 108, 1.3], [780, 112, 1.4]]) willow(p, [x, y], scale);
  archBridge(p, [892, 111], { span: 70, rise: 27, depth: 9 });
  figure(p, [884, 84], { scale: 1.2, robe: PIGMENT.az });
  figure(p, [898, 83.5], { scale: 1.2, robe: PIGMENT.rouge });
  p.wash(ellipse([1150, 104], [82, 10]), PIGMENT.maL, { alpha: 1, spread: 2 });
  pavilion(p, [1132, 78], { unit: 7, posts: '#6b3a22' });
  figure(p, [1133, 96], { scale: 1.3, robe: PIGMENT.az });
  pine(p, [1090, 106], 2);
  for (const [x, scale] of [[1188, 1.6], [1204, 1.4]]) bamboo(p, [x, 107], scale);
  for (const [x, y, size] of [[1176, 108, 9], [1108, 109, 7]]) p.shape(ellipse([x, y - size * 0.6], [size * 0.6, size], { n: 9 }), '#98a19b', { width: 0.8 });
  placeAll(p, [['life/wupeng', 1000, 111, 1.1], ['life/sail', 1266, 108, 1]]);
  reeds(p, [1240, 113], { width: 60, height: 8, count: 16 });
  cranes(p, [[1206, 22], [1226, 15], [1240, 26]]);
}

/** The road from gilded towers by way of works, old streets and the scholar's bridge to the gentry's mountains: five stations of 262 units. */
export const ROAD = {
  'verdict-road': {
    quality: 0.84,
    paint: () =>
      painting({ size: SIZE, scale: 2, ground: '#efe3c5', seed: 77, mottle: 5 }, (p) => {
        distance(p);
        ground(p);
        fireworks(p);
        placeAll(p, GILDED);
        limousine(p, [88, 110], PIGMENT.ver);
        limousine(p, [136, 113], PIGMENT.ink7);
        limousine(p, [214, 110], PIGMENT.gam);
        smoke(p, [500, 36], { count: 16, alpha: 0.14, scale: 0.8 });
        placeAll(p, WORKS);
        placeAll(p, STREETS);
        crowd(p, [640, 110], { width: 220, height: 8, count: 20, scale: 0.9 });
        bridgeAndGarden(p);
      }),
  },
};
