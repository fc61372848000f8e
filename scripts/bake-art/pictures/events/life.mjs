import { PIGMENT } from '../../kit/pigments.mjs';
import { placeAll } from '../../kit/sprites.mjs';
import { archBridge, Iso, stall } from '../../things/architecture.mjs';
import { birds, crowd, figure, heap, lantern } from '../../things/life.mjs';
import { pine, reeds, willow } from '../../things/trees.mjs';
import { earth, grass, groves, hills, leaf, MIST, tone, water } from './ground.mjs';

/** A lane in the water town: houses on both banks, a bridge, a boat. */
function village(p) {
  hills(p, { base: 44, peaks: [[300, 26, 42]] });
  earth(p, 56);
  placeAll(p, [
    ['old/house-u-kept', 24, 58, 1.5], ['old/house-u-restored', 84, 60, 1.5], ['old/hall-kept', 146, 56, 1.25], ['old/house-v-kept', 244, 62, 1.5], ['old/house-u-kept', 296, 58, 1.5], ['old/house-v-kept', 348, 70, 1.4],
    ...groves([[60, 90, 1.5], [214, 88, 1.6]]),
  ]);
  water(p, [108, 166], { ripples: 50 });
  for (const [x, y, scale] of [[50, 116, 2], [322, 118, 1.9]]) willow(p, [x, y], scale);
  archBridge(p, [190, 158], { span: 118, rise: 52, depth: 14 });
  figure(p, [178, 108], { scale: 2, robe: PIGMENT.ver });
  figure(p, [198, 107], { scale: 2, robe: PIGMENT.indigo });
  placeAll(p, [['life/wupeng', 84, 150, 2.2], ['life/sampan', 306, 154, 1.9]]);
  p.wash([[-10, 168], [120, 174], [250, 168], [370, 172], [370, 210], [-10, 210]], '#c2a469', { alpha: 0.55, spread: 4 });
  placeAll(p, [['old/house-u-kept', 30, 166, 2.1], ['old/house-v-kept', 336, 168, 2.1], ['tree/peach-1', 104, 194, 2]]);
  reeds(p, [210, 194], { width: 130, height: 14, count: 34 });
}

/** An opera on the old stage, by lantern light, with the whole lane looking on. */
function opera(p) {
  hills(p, { base: 42 });
  tone(p, PIGMENT.indigo, 0.1);
  earth(p, 60);
  placeAll(p, [['old/house-u-kept', 20, 70, 1.5], ['old/house-v-kept', 70, 66, 1.5], ['old/house-u-kept', 304, 66, 1.5], ['old/house-v-kept', 352, 80, 1.5], ['tree/pine-1', 108, 96, 2.2], ['tree/maple-1', 276, 100, 2.2]]);
  placeAll(p, [['old/stage-restored', 186, 78, 2]]);
  p.mist([186, 116], [150, 90], { alpha: 0.22, colour: '#ffdf94' });
  p.line([[0, 52], [60, 60], [120, 50]], { width: 0.6, taper: 0 });
  p.line([[250, 50], [310, 60], [360, 52]], { width: 0.6, taper: 0 });
  for (const [x, y] of [[24, 62], [60, 66], [96, 62], [276, 62], [310, 66], [342, 63]]) lantern(p, [x, y], 1.7);
  grass(p, 192);
  crowd(p, [186, 178], { width: 320, height: 30, count: 52, scale: 2 });
}

/** The lake with its crab pens, boats at work. */
function lake(p) {
  hills(p, { base: 52, peaks: [[60, 50, 60], [120, 28, 44], [310, 34, 50]] });
  water(p, [62, 186], { ripples: 110 });
  for (const [x, y, rows] of [[70, 92, 3], [200, 84, 3], [140, 128, 4], [268, 120, 3]]) crabPen(p, [x, y], rows);
  placeAll(p, [['life/sampan', 116, 116, 1.7], ['life/wupeng', 236, 150, 2.1], ['life/sail', 318, 96, 1.9], ['life/sampan', 66, 158, 2]]);
  p.wash([[-10, 186], [90, 176], [200, 190], [370, 184], [370, 210], [-10, 210]], PIGMENT.maL, { alpha: 0.75, spread: 5 });
  reeds(p, [60, 192], { width: 110, height: 24, count: 50 });
  reeds(p, [316, 196], { width: 80, height: 18, count: 30 });
  birds(p, [[180, 30], [192, 25], [204, 32]], 5);
}

/** A fenced square of water: posts and nets on the map's grid. */
function crabPen(p, at, rows) {
  const pen = new Iso(p, at, 10);
  for (let i = 0; i <= rows; i++) {
    p.line([pen.at(0, i), pen.at(rows, i)], { width: 0.5, alpha: 0.6, taper: 0 });
    p.line([pen.at(i, 0), pen.at(i, rows)], { width: 0.5, alpha: 0.6, taper: 0 });
    for (let j = 0; j <= rows; j++) p.line([pen.at(i, j, -0.15), pen.at(i, j, 0.5)], { width: 0.8, alpha: 0.8, taper: 0 });
  }
}

/** A storm over the works: lightning, leaning trees, a barge in trouble. */
function storm(p) {
  tone(p, '#54504a', 0.34);
  hills(p, { base: 84, peaks: [[70, 40, 56], [300, 50, 58]] });
  for (let i = 0; i < 16; i++) p.mist([p.range(0, 360), p.range(4, 44)], [p.range(80, 150), p.range(26, 46)], { alpha: 0.5, colour: i % 2 ? '#3e4148' : '#5f5a55' });
  for (const bolt of [[[236, 34], [226, 52], [236, 54], [220, 80]], [[92, 36], [98, 50], [90, 54], [98, 72]]]) {
    p.line(bolt, { width: 3.4, colour: '#f8ecc0', alpha: 0.5, taper: 0.4, jitter: 0 });
    p.line(bolt, { width: 1.3, colour: '#fffaf0', alpha: 0.95, taper: 0.4, jitter: 0 });
  }
  water(p, [118, 210], { colour: '#5f7c86', ripples: 40 });
  for (let y = 126; y < 200; y += 11) for (let x = -10 + ((y * 7) % 24); x < 360; x += 34) p.line([[x, y], [x + 8, y - 5], [x + 17, y - 6], [x + 22, y - 1], [x + 19, y + 1]], { width: 1.1, alpha: 0.6, colour: PIGMENT.azD, taper: 0.5 });
  placeAll(p, [['works/steel-blue-idle', 250, 84, 1.05], ['city/glass-idle', 326, 98, 0.9], ['works/sawtooth-idle', 160, 88, 0.9]]);
  p.g.save();
  p.g.translate(112, 160);
  p.g.rotate(-0.24);
  placeAll(p, [['life/barge', 0, 0, 2.8]]);
  p.g.restore();
  for (let i = 0; i < 130; i++) {
    const [x, y] = [p.range(-10, 370), p.range(40, 200)];
    p.line([[x, y], [x - 5, y + 16]], { width: 0.6, alpha: 0.35, colour: '#e9eef0', taper: 0.5, jitter: 0 });
  }
}

/** A market street: stalls, awnings, shoppers. */
function market(p) {
  hills(p, { base: 46, peaks: [[50, 28, 44]] });
  earth(p, 60);
  placeAll(p, [['works/market-active', 250, 62, 1.5], ['old/hall-restored', 60, 60, 1.4], ['old/house-u-kept', 132, 66, 1.5], ...groves([[20, 98, 1.6], [346, 112, 1.8, 'ginkgo']])]);
  const colours = [PIGMENT.ver, PIGMENT.az, PIGMENT.gam, PIGMENT.ma, PIGMENT.och];
  const places = [];
  for (let row = 0; row < 3; row++) for (let i = 0; i < 6; i++) places.push([34 + i * 52 + row * 20, 112 + row * 24 + (i % 2) * 5]);
  places.sort((a, b) => a[1] - b[1]).forEach((at, i) => stall(p, at, { awning: colours[(i * 3) % 5], goods: colours[(i * 2 + 1) % 5], unit: 10 }));
  heap(p, [60, 190], { width: 40, height: 8, colours: [PIGMENT.gam, PIGMENT.ver], size: 1.6 });
  crowd(p, [186, 184], { width: 320, height: 26, count: 34, scale: 1.9 });
}

/** Inspectors at a gate with their papers; the guard at attention. */
function inspection(p) {
  hills(p, { base: 48, peaks: [[60, 28, 44]] });
  earth(p, 62);
  placeAll(p, [['works/steel-blue-active', 120, 60, 1.2], ['works/steel-blue-active', 250, 64, 1.2], ['works/chimney', 60, 92, 0.8], ...groves([[24, 116, 1.7], [340, 116, 1.8], [316, 184, 1.9], [40, 190, 1.9]])]);
  p.line([[0, 132], [120, 138]], { width: 9, colour: '#efe5cb', alpha: 1, taper: 0, jitter: 0 });
  p.line([[240, 140], [360, 132]], { width: 9, colour: '#efe5cb', alpha: 1, taper: 0, jitter: 0 });
  for (const [a, b] of [[[0, 127], [120, 133]], [[240, 135], [360, 127]]]) p.line([a, b], { width: 1.8, taper: 0 });
  for (const x of [120, 240]) p.shape([[x - 7, 150], [x + 7, 150], [x + 7, 104], [x - 7, 104]], '#e3d5b4', { width: 1 });
  p.shape([[108, 106], [252, 106], [248, 94], [112, 94]], PIGMENT.ver, { width: 1 });
  for (const x of [140, 164, 188, 212]) p.disc([x, 100], 3, PIGMENT.gamL);
  p.wash([[116, 150], [246, 150], [300, 210], [60, 210]], '#efe2bf', { alpha: 0.9, spread: 3 });
  placeAll(p, [['life/truck-blue', 268, 178, 2.2]]);
  for (const [x, y, robe] of [[150, 186, PIGMENT.indigo], [176, 190, PIGMENT.ink7], [202, 186, '#7d6a55']]) {
    figure(p, [x, y], { scale: 3, robe });
    p.shape([[x + 3, y - 10], [x + 9, y - 11], [x + 10, y - 4], [x + 4, y - 3]], '#fffaf0', { width: 0.6 });
  }
  figure(p, [228, 164], { scale: 2.6, robe: PIGMENT.az });
  figure(p, [100, 172], { scale: 2.6, robe: PIGMENT.och });
}

/** A scholar's farewell at the pavilion road: an office handed over, a year gone by. */
function handover(p) {
  hills(p, { base: 76, peaks: [[110, 68, 66], [180, 40, 48], [40, 44, 54], [310, 50, 58]] });
  water(p, [100, 160], { ripples: 60 });
  p.mistBand([0, 360], [104, 12], { alpha: 0.7, count: 8, colour: MIST });
  p.wash([[120, 160], [200, 148], [370, 150], [370, 210], [-10, 210], [-10, 188]], '#c9b67c', { alpha: 0.6, spread: 4 });
  archBridge(p, [96, 176], { span: 110, rise: 40, depth: 12 });
  pine(p, [306, 178], 4.4);
  figure(p, [222, 184], { scale: 3.2, robe: PIGMENT.az });
  figure(p, [250, 188], { scale: 3.2, robe: PIGMENT.rouge });
  placeAll(p, [['life/sail', 180, 138, 2], ['tree/willow-1', 30, 186, 2.6]]);
  birds(p, [[220, 36], [234, 30], [248, 38]], 5);
}

export const LIFE_EVENTS = {
  'event-village': leaf(301, village),
  'event-opera': leaf(302, opera),
  'event-lake': leaf(303, lake),
  'event-storm': leaf(305, storm),
  'event-market': leaf(306, market),
  'event-inspection': leaf(308, inspection),
  'event-handover': leaf(309, handover),
};
