import { PIGMENT } from '../kit/pigments.mjs';
import { placeAll } from '../kit/sprites.mjs';
import { paintRange } from '../mountains/range.mjs';
import { paintRidge } from '../mountains/ridge.mjs';
import { crowd } from '../things/life.mjs';
import { containerShip, lycheeBranch, suspensionBridge } from '../things/strait.mjs';

const MIST = '#ecdfbd';

function coast(p) {
  paintRidge(p, { x0: -10, x1: 250, base: 146, height: 44, colour: PIGMENT.azL, alpha: 0.4, pitch: 0.018 });
  paintRange(p, {
    x0: -70, x1: 310, base: 186, depth: 60, seed: 18, mistBase: 0.34, blue: 0.8, strength: 0.9,
    peaks: [
      { x: 14, depth: 34, height: 60, radius: 52, seed: 10 }, { x: 58, depth: 40, height: 34, radius: 40, seed: 22 },
      { x: 216, depth: 34, height: 72, radius: 56, seed: 26 }, { x: 170, depth: 40, height: 36, radius: 42, seed: 30 },
    ],
  });
  p.mistBand([0, 240], [172, 16], { alpha: 0.8, count: 9, colour: MIST });
  p.wash([[-10, 174], [250, 168], [250, 254], [150, 244], [60, 254], [-10, 248]], '#86b4c8', { alpha: 0.66, spread: 3 });
  p.ripples([0, 182], [236, 242], { count: 66, alpha: 0.28, length: 0.8 });
  suspensionBridge(p, { deck: [[-6, 206], [60, 197], [120, 192], [180, 190], [246, 192]], towers: [46, 150] });
  containerShip(p, [128, 236]);
  placeAll(p, [['life/sail', 34, 234, 1.3], ['life/sail', 218, 226, 1]]);
  p.mistBand([0, 240], [254, 9], { alpha: 0.45, count: 9, colour: MIST });
}

const TOWN = [
  ['city/glass-active', 214, 256, 0.8], ['city/glass-active', 236, 264, 0.66], ['city/res-flat', 192, 262, 0.66],
  ['works/sawtooth-active', 24, 272, 0.6], ['works/dorm-active', 74, 280, 0.66], ['works/dorm-active', 118, 276, 0.66], ['works/steel-blue-active', 166, 276, 0.56],
  ['works/steel-blue-active', 10, 312, 0.58], ['works/dorm-active', 66, 318, 0.68], ['works/sawtooth-active', 120, 312, 0.6], ['works/dorm-active', 172, 316, 0.68], ['works/dorm-active', 218, 320, 0.68],
  ['works/dorm-active', 20, 352, 0.7], ['works/steel-blue-active', 92, 346, 0.6], ['works/dorm-active', 150, 356, 0.7], ['works/sawtooth-active', 206, 350, 0.6],
  ['tree/broad-1', 56, 300, 1.1], ['tree/broad-2', 108, 304, 1.1], ['tree/broad-1', 156, 306, 1.1], ['tree/broad-2', 44, 344, 1.2], ['tree/broad-1', 136, 344, 1.2], ['tree/broad-1', 192, 346, 1.2],
  ['tree/ginkgo-1', 236, 352, 1.2], ['tree/broad-2', 8, 344, 1.2], ['tree/broad-2', 66, 374, 1.3], ['life/truck-red', 116, 376, 1], ['life/truck-blue', 196, 380, 1],
];

/** Dongguan: the strait bridge, works and dormitories shoulder to shoulder, lychees, the shift going home. */
export function paintDongguan(p) {
  coast(p);
  p.wash([[-10, 258], [80, 248], [170, 252], [250, 246], [250, 404], [-10, 404]], '#d6bf8c', { alpha: 0.62, spread: 5 });
  placeAll(p, TOWN);
  p.wash([[-10, 384], [110, 374], [250, 384], [250, 404], [-10, 404]], PIGMENT.maL, { alpha: 0.5, spread: 6 });
  crowd(p, [120, 390], { width: 234, height: 20, count: 48, scale: 1.15 });
  lycheeBranch(p, [246, 30]);
}
