import { band, curve } from '../../kit/lines.mjs';
import { mix, PIGMENT } from '../../kit/pigments.mjs';
import { placeAll } from '../../kit/sprites.mjs';
import { field } from '../../things/architecture.mjs';
import { crowd, figure, smoke } from '../../things/life.mjs';
import { containerShip } from '../../things/strait.mjs';
import { earth, grass, groves, hills, leaf, MIST, water } from './ground.mjs';

/** A road in perspective of the map: pale, with a thin edge. */
function road(p, points, width = 10) {
  const way = curve(points);
  p.fill(band(way, width), '#efe2bf');
  for (const side of [-0.5, 0.5]) p.line(way.map(([x, y]) => [x, y + side * width]), { width: 0.6, alpha: 0.45, taper: 0.05 });
}

/** A zone laid out over the fields: pegs, a first road, the first shed. */
function zone(p) {
  hills(p, { base: 66, peaks: [[300, 46, 56], [250, 26, 40], [30, 34, 46]] });
  earth(p, 76);
  const greens = [PIGMENT.maL, '#a9bf86', '#d9bf68', '#cdc787'];
  for (let i = 0; i < 5; i++) for (let j = 0; j < 3; j++) field(p, [60 + (i - j) * 24, 74 + (i + j) * 12], { size: [25, 25], colour: greens[(i * 3 + j) % 4] });
  road(p, [[-10, 182], [110, 140], [210, 152], [370, 108]], 13);
  road(p, [[150, 142], [226, 176], [300, 206]], 11);
  placeAll(p, [
    ['works/steel-blue-active', 236, 96, 1], ['works/sawtooth-active', 306, 104, 0.86], ['old/house-u-kept', 24, 150, 1.1], ['old/house-v-kept', 62, 160, 1.1], ['life/truck-blue', 186, 152, 1.6],
    ...groves([[16, 128], [96, 128], [330, 150], [348, 142], [108, 176], [20, 190]]),
  ]);
  for (const [x, y] of [[182, 176], [238, 200], [290, 170], [232, 152]]) {
    p.line([[x, y], [x, y - 15]], { width: 1, taper: 0 });
    p.fill([[x, y - 15], [x + 9, y - 12.5], [x, y - 10]], PIGMENT.ver);
  }
  crowd(p, [252, 178], { width: 36, height: 12, count: 7, scale: 1.6 });
}

/** Laptop works: blue roofs in rows, lorries at the gate, the shift walking in. */
function laptopPlant(p) {
  hills(p, { base: 52, peaks: [[70, 34, 46], [20, 24, 36], [326, 30, 44]] });
  earth(p, 62);
  road(p, [[-10, 120], [120, 168], [230, 212]], 15);
  placeAll(p, [
    ['works/steel-blue-active', 130, 56, 1], ['works/steel-blue-active', 206, 70, 1], ['works/steel-blue-active', 282, 84, 1], ['works/dorm-active', 316, 62, 0.9],
    ['works/steel-blue-active', 150, 100, 1.1], ['works/steel-blue-active', 236, 118, 1.1], ['works/containers-1', 316, 150, 1], ['works/dorm-active', 56, 76, 0.9],
    ['life/truck-red', 56, 138, 1.7], ['life/truck-blue', 112, 162, 1.8], ...groves([[104, 108], [28, 112], [346, 122], [200, 172], [330, 190], [18, 176], [300, 178]]),
  ]);
  grass(p, 190);
  crowd(p, [70, 180], { width: 110, height: 18, count: 20, scale: 1.5 });
}

/** The first sheds: brick works among the fields, a lorry, workers on the dyke. */
function sheds(p) {
  hills(p, { base: 56, peaks: [[60, 38, 52], [312, 34, 50]] });
  earth(p, 68);
  for (let i = 0; i < 4; i++) for (let j = 0; j < 3; j++) field(p, [286 + (i - j) * 24, 82 + (i + j) * 12], { size: [25, 25], colour: [PIGMENT.maL, '#a9bf86', '#d9bf68'][(i + j * 2) % 3] });
  road(p, [[-10, 158], [120, 168], [240, 158], [370, 176]], 13);
  placeAll(p, [
    ['works/sawtooth-active', 66, 76, 1.15], ['works/sawtooth-active', 156, 84, 1.25], ['works/chimney', 108, 84, 0.72], ['old/house-u-kept', 232, 84, 1.2], ['works/sawtooth-active', 96, 118, 1.15], ['old/house-v-kept', 338, 134, 1.3],
    ['life/truck-blue', 186, 162, 1.9], ['life/truck-red', 286, 164, 1.9], ...groves([[22, 128, 1.5], [200, 118, 1.5], [256, 142, 1.5], [348, 190, 1.7]]),
  ]);
  smoke(p, [109, 34], { count: 20, rise: 0.6, alpha: 0.24, scale: 1.1 });
  grass(p, 190);
  crowd(p, [90, 182], { width: 150, height: 16, count: 18, scale: 1.8 });
}

/** A port: gantries, stacked boxes, a ship at the quay. */
function port(p) {
  hills(p, { base: 46, peaks: [[40, 26, 42], [318, 38, 50]] });
  water(p, [48, 128]);
  containerShip(p, [120, 108], 150);
  p.wash([[-10, 130], [370, 118], [370, 210], [-10, 210]], '#d3c8a9', { alpha: 0.9, spread: 2 });
  p.line([[-10, 130], [370, 118]], { width: 1.6, taper: 0 });
  placeAll(p, [
    ['works/gantry', 70, 122, 1.5], ['works/gantry', 170, 118, 1.5], ['works/containers-3', 238, 128, 1.25], ['works/containers-3', 320, 130, 1.25], ['works/containers-2', 50, 152, 1.3], ['works/containers-3', 140, 154, 1.3],
    ['life/truck-red', 220, 182, 1.9], ['life/truck-blue', 284, 192, 1.9], ['life/sail', 300, 84, 1.5], ['life/sampan', 238, 72, 1.2],
  ]);
  crowd(p, [240, 194], { width: 190, height: 8, count: 8, scale: 1.6 });
}

/** Dormitories with washing at every window; workers back from the shift. */
function dormitory(p) {
  hills(p, { base: 44 });
  earth(p, 58);
  placeAll(p, [
    ['works/dorm-active', 76, 62, 1.25], ['works/dorm-active', 176, 62, 1.25], ['works/dorm-active', 276, 62, 1.25], ['works/dorm-active', 60, 108, 1.55], ['works/dorm-active', 176, 108, 1.55], ['works/dorm-active', 292, 108, 1.55],
    ...groves([[34, 96], [138, 100], [250, 100], [20, 168, 1.8], [150, 172, 1.7], [340, 176, 1.8]]),
  ]);
  grass(p, 188);
  crowd(p, [190, 184], { width: 320, height: 22, count: 34, scale: 1.9 });
}

/** A town going up faster than it fills: cranes, bare frames, gilded crowns. */
function crane(p) {
  hills(p, { base: 62, peaks: [[40, 32, 46]] });
  earth(p, 80);
  placeAll(p, [
    ['city/glass-active', 84, 110, 1.15], ['city/res-gold', 132, 108, 1.2], ['city/unfinished-live', 190, 118, 1.15], ['city/res-tile', 244, 112, 1.1], ['city/unfinished-live', 300, 124, 1.2],
    ['city/res-gold', 60, 142, 1.15], ['city/unfinished-dead', 122, 152, 1.05], ['old/house-u-decayed', 222, 158, 1.5], ['old/house-v-decayed', 262, 168, 1.5], ...groves([[20, 158], [344, 160], [196, 178]]),
  ]);
  grass(p, 190);
  p.shape([[180, 196], [214, 196], [214, 176], [180, 176]], '#fbf5e6', { width: 0.8 });
  p.fill([[180, 181], [214, 181], [214, 176], [180, 176]], PIGMENT.ver);
  for (const y of [185, 189, 193]) p.line([[184, y], [209, y]], { width: 0.8, alpha: 0.5, taper: 0 });
}

/** The fast line on its viaduct, the station's roof like a shell. */
function rail(p) {
  hills(p, { base: 60, peaks: [[60, 40, 52], [120, 24, 40], [320, 30, 46]] });
  earth(p, 74);
  for (let i = 0; i < 4; i++) for (let j = 0; j < 2; j++) field(p, [40 + (i - j) * 24, 84 + (i + j) * 11], { size: [24, 24], colour: [PIGMENT.maL, '#d9bf68', '#a9bf86'][(i + j) % 3] });
  placeAll(p, [['city/hsr-station', 226, 104, 1.2], ['city/glass-active', 316, 96, 0.8], ['city/res-tile', 342, 104, 0.7], ...groves([[146, 116], [320, 134], [130, 132]])]);
  const deck = (x) => 166 - x * 0.06;
  for (let x = 14; x < 360; x += 34) p.shape([[x, deck(x)], [x + 5, deck(x)], [x + 4, deck(x) + 26], [x + 1, deck(x) + 26]], '#e9dfc6', { width: 0.7 });
  p.shape([[-5, deck(0)], [365, deck(360)], [365, deck(360) + 6], [-5, deck(0) + 6]], '#efe5cb', { width: 0.9 });
  const nose = [[300, deck(300) - 1], [316, deck(316) - 4], [306, deck(306) - 13], [292, deck(292) - 15]];
  p.shape([[40, deck(40) - 1], ...nose, [40, deck(40) - 15]], PIGMENT.shell, { width: 1 });
  p.line([[42, deck(42) - 4], [306, deck(306) - 4]], { width: 1.6, colour: PIGMENT.az, taper: 0 });
  for (let x = 50; x < 288; x += 12) p.fill([[x, deck(x) - 12], [x + 8, deck(x) - 12], [x + 8, deck(x) - 7], [x, deck(x) - 7]], mix(PIGMENT.indigo, PIGMENT.azL, 0.25));
  for (const x of [104, 170, 236]) p.line([[x, deck(x) - 1], [x, deck(x) - 15]], { width: 0.7, alpha: 0.7, taper: 0 });
  grass(p, 188);
}

/** A plant's pipe into the river: brown plumes, dead fish, someone who looks. */
function outfall(p) {
  hills(p, { base: 50, peaks: [[290, 34, 48]] });
  earth(p, 60);
  placeAll(p, [['works/sawtooth-active', 52, 62, 1.25], ['works/sawtooth-active', 140, 66, 1.15], ['works/chimney', 104, 70, 0.72], ['works/chimney', 196, 78, 0.7], ['tree/bare-1', 240, 98, 1.7], ['tree/bare-2', 320, 96, 1.6]]);
  smoke(p, [105, 22], { count: 24, rise: 0.5, alpha: 0.3, scale: 1.3 });
  smoke(p, [197, 31], { count: 24, rise: 0.6, alpha: 0.3, scale: 1.2 });
  water(p, [116, 188], { colour: '#a59a72', ripples: 40 });
  p.wash([[96, 122], [140, 124], [220, 146], [330, 168], [360, 190], [230, 180], [140, 156]], '#6a5a36', { alpha: 0.75, spread: 5 });
  p.wash([[100, 122], [130, 124], [190, 140], [250, 158], [170, 154], [120, 140]], '#4e4230', { alpha: 0.7, spread: 4 });
  p.shape([[72, 112], [112, 116], [112, 128], [72, 124]], '#b9a98a', { width: 0.9 });
  p.shape([[110, 115], [116, 116], [116, 129], [110, 128]], '#4a4239', { width: 0.8 });
  for (const [x, y] of [[214, 140], [262, 150], [180, 172], [300, 186]]) p.shape([[x - 6, y], [x, y - 2.4], [x + 5, y], [x + 9, y - 2.6], [x + 9, y + 2.6], [x + 5, y], [x, y + 2.4]], '#d8d3c2', { width: 0.6 });
  p.wash([[-10, 186], [120, 178], [250, 188], [370, 182], [370, 210], [-10, 210]], '#b9a878', { alpha: 0.8, spread: 4 });
  figure(p, [60, 194], { scale: 2.4, robe: PIGMENT.az });
  placeAll(p, [['life/sampan', 316, 134, 1.4]]);
}

/** Fields and a county town before any of it. */
function farmland(p) {
  hills(p, { base: 66, peaks: [[290, 62, 62], [226, 36, 46], [350, 40, 44], [60, 34, 50]] });
  earth(p, 78);
  const crops = [PIGMENT.maL, '#a9bf86', '#d9bf68', '#cdc787'];
  for (let i = 0; i < 7; i++) for (let j = 0; j < 4; j++) field(p, [220 + (i - j) * 25, 84 + (i + j) * 12], { size: [26, 26], colour: crops[(i * 3 + j * 2) % 4] });
  placeAll(p, [
    ['old/house-u-kept', 40, 96, 1.3], ['old/house-v-kept', 84, 100, 1.3], ['old/house-u-kept', 120, 112, 1.3], ['old/house-u-decayed', 36, 132, 1.4], ['old/house-v-kept', 92, 140, 1.4],
    ['tree/willow-1', 150, 132, 1.8], ['tree/willow-2', 14, 128, 1.8], ...groves([[64, 164, 1.8], [140, 176, 1.6], [20, 180, 2], [344, 120, 1.3]]),
  ]);
  p.mistBand([0, 360], [186, 8], { alpha: 0.4, count: 8, colour: MIST });
  crowd(p, [250, 150], { width: 120, height: 36, count: 7, scale: 1.4 });
}

/** Labs and workshops under planted roofs, students about. */
function college(p) {
  hills(p, { base: 52, peaks: [[60, 40, 52], [320, 34, 46]] });
  p.wash([[-10, 64], [370, 62], [370, 210], [-10, 210]], '#cfd3a4', { alpha: 0.55, spread: 4 });
  road(p, [[-10, 176], [120, 152], [250, 160], [370, 132]], 12);
  placeAll(p, [
    ['works/campus-active', 96, 72, 1.5], ['works/campus-active', 216, 68, 1.5], ['works/ringlab-active', 300, 110, 1.4], ['works/steel-solar', 108, 112, 1.15], ['works/ringlab-active', 204, 128, 1.3],
    ['tree/ginkgo-1', 30, 140, 1.8], ['tree/ginkgo-2', 62, 168, 1.9], ['tree/peach-1', 164, 176, 1.7], ...groves([[256, 178, 1.7], [330, 166, 1.8], [20, 104], [344, 96]]),
  ]);
  grass(p, 190);
  crowd(p, [200, 178], { width: 260, height: 22, count: 20, scale: 1.7 });
}

export const WORKS_EVENTS = {
  'event-zone': leaf(201, zone),
  'event-laptop-plant': leaf(202, laptopPlant),
  'event-port': leaf(203, port),
  'event-dormitory': leaf(204, dormitory),
  'event-crane': leaf(205, crane),
  'event-rail': leaf(206, rail),
  'event-outfall': leaf(207, outfall),
  'event-farmland': leaf(208, farmland),
  'event-college': leaf(209, college),
  'event-sheds': leaf(210, sheds),
};
