import { PIGMENT } from '../kit/pigments.mjs';
import { placeAll } from '../kit/sprites.mjs';
import { paintRange } from '../mountains/range.mjs';
import { paintRidge } from '../mountains/ridge.mjs';
import { archBridge } from '../things/architecture.mjs';
import { birds, figure } from '../things/life.mjs';
import { reeds, willow } from '../things/trees.mjs';

const MIST = '#ecdfbd';

function hill(p) {
  paintRidge(p, { x0: -10, x1: 250, base: 128, height: 38, colour: PIGMENT.azL, alpha: 0.4, pitch: 0.018 });
  p.mistBand([0, 240], [126, 16], { alpha: 0.7, count: 8, colour: MIST });
  paintRange(p, {
    x0: -70, x1: 200, base: 190, depth: 70, seed: 12, mistBase: 0.3, blue: 0.75, strength: 0.9,
    peaks: [
      { x: 58, depth: 36, height: 66, radius: 66, seed: 7, sharp: 1 }, { x: 104, depth: 46, height: 38, radius: 46, seed: 19, sharp: 1 },
      { x: 10, depth: 46, height: 42, radius: 46, seed: 14, sharp: 1 },
    ],
  });
  placeAll(p, [['old/pagoda-7', 60, 104, 0.74], ['tree/pine-1', 40, 128, 1.2], ['tree/broad-2', 78, 132, 1.2], ['tree/broad-1', 30, 148, 1.3], ['tree/broad-2', 94, 154, 1.3]]);
  p.mistBand([0, 130], [184, 14], { alpha: 0.8, count: 6, colour: MIST });
}

function works(p) {
  p.wash([[84, 190], [150, 160], [250, 170], [250, 262], [190, 256], [100, 212]], '#e6d6ab', { alpha: 0.6, spread: 4 });
  placeAll(p, [
    ['city/glass-active', 150, 150, 0.72], ['city/glass-active', 178, 156, 0.62], ['city/res-flat', 128, 158, 0.62], ['city/res-flat', 204, 164, 0.6], ['city/res-flat', 226, 170, 0.54],
    ['works/steel-blue-active', 138, 176, 0.62], ['works/steel-blue-active', 186, 190, 0.62], ['works/steel-blue-active', 112, 198, 0.58],
    ['works/steel-blue-active', 158, 210, 0.62], ['works/steel-blue-active', 210, 216, 0.62], ['works/containers-2', 108, 226, 0.5],
    ['tree/broad-1', 92, 206, 1], ['tree/broad-2', 130, 204, 1], ['tree/broad-1', 180, 226, 1], ['tree/broad-2', 234, 206, 1], ['tree/ginkgo-1', 146, 236, 1],
    ['life/truck-red', 160, 246, 1], ['life/truck-blue', 186, 254, 1],
  ]);
  p.mistBand([0, 240], [258, 10], { alpha: 0.5, count: 9, colour: MIST });
}

function canal(p) {
  p.wash([[-10, 300], [70, 282], [150, 286], [250, 300], [250, 372], [160, 366], [70, 374], [-10, 366]], '#86b4c8', { alpha: 0.68, spread: 3 });
  p.wash([[-10, 318], [120, 306], [250, 322], [250, 356], [100, 350], [-10, 352]], '#5f97b3', { alpha: 0.4, spread: 4 });
  p.ripples([0, 300], [236, 366], { count: 70, alpha: 0.3, length: 0.7 });
  placeAll(p, [
    ['old/house-u-kept', 10, 264, 1.1], ['old/house-u-kept', 46, 262, 1.1], ['old/house-v-restored', 84, 268, 1.05], ['old/hall-restored', 182, 260, 0.82], ['old/house-u-kept', 220, 272, 1.1],
    ['old/house-u-restored', 28, 276, 1.05],
  ]);
  for (const [x, y, scale] of [[104, 296, 1.5], [6, 302, 1.3], [174, 300, 1.35]]) willow(p, [x, y], scale);
  archBridge(p, [138, 334], { span: 96, rise: 40, depth: 12 });
  figure(p, [132, 292], { scale: 1.3, robe: PIGMENT.ver });
  figure(p, [145, 291], { scale: 1.3, robe: PIGMENT.indigo });
  placeAll(p, [['life/wupeng', 52, 342, 1.6], ['life/sampan', 214, 348, 1.3], ['life/wupeng', 28, 318, 1.1]]);
}

function nearBank(p) {
  p.wash([[-10, 374], [60, 382], [120, 376], [180, 374], [250, 380], [250, 404], [-10, 404]], '#c2a469', { alpha: 0.5, spread: 5 });
  placeAll(p, [['old/house-u-kept', 26, 372, 1.6], ['old/house-v-kept', 216, 374, 1.6]]);
  willow(p, [112, 404], 2.1);
  willow(p, [166, 406], 1.7);
  reeds(p, [126, 402], { width: 130, height: 18, count: 34 });
}

/** Kunshan: pagoda hill, laptop works under blue roofs, the old town on its canal. */
export function paintKunshan(p) {
  hill(p);
  works(p);
  canal(p);
  nearBank(p);
  birds(p, [[112, 74], [121, 69], [131, 76]], 5);
}
