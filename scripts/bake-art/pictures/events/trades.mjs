import { ellipse } from '../../kit/lines.mjs';
import { mix, PIGMENT, rgba } from '../../kit/pigments.mjs';
import { placeAll } from '../../kit/sprites.mjs';
import { Iso, stall } from '../../things/architecture.mjs';
import { dragonKiln, jar } from '../../things/kiln.mjs';
import { crowd, figure, heap, lantern, smoke } from '../../things/life.mjs';
import { suspensionBridge } from '../../things/strait.mjs';
import { earth, grass, groves, hills, leaf, tone, water } from './ground.mjs';

const GLAZES = ['#8c5230', '#2c6b78', '#3d8f74', '#b87a4b', '#6d5a8a'];
const GOODS = [PIGMENT.ver, PIGMENT.az, PIGMENT.gam, PIGMENT.ma, PIGMENT.och];

/** A dragon kiln up the slope, its jars below, stacks behind. */
function kiln(p) {
  hills(p, { base: 50, peaks: [[310, 30, 46]] });
  earth(p, 64);
  placeAll(p, [['works/sawtooth-active', 314, 84, 1.05], ['works/chimney', 288, 88, 0.7], ['works/chimney', 346, 92, 0.66], ['old/house-u-kept', 34, 78, 1.4], ...groves([[76, 92, 1.5], [240, 92, 1.5]])]);
  smoke(p, [289, 40], { count: 20, rise: 0.7, alpha: 0.24, scale: 1.2 });
  smoke(p, [347, 47], { count: 20, rise: 0.7, alpha: 0.24, scale: 1.2 });
  dragonKiln(p, { from: [62, 168], to: [238, 86] });
  smoke(p, [238, 78], { count: 22, rise: 1.1, alpha: 0.3, scale: 1.2 });
  for (let i = 0; i < 11; i++) jar(p, [196 + (i % 6) * 27 + (i > 5 ? 13 : 0), 164 + (i > 5 ? 28 : 0)], { size: 17, glaze: GLAZES[i % 5], profile: ['belly', 'shouldered', 'vase'][i % 3] });
  figure(p, [42, 178], { scale: 2.4, robe: PIGMENT.och });
  figure(p, [120, 178], { scale: 2.4 });
  grass(p, 198);
}

/** A market hall under its roof: booths in rows, buyers between them. */
function hall(p) {
  p.wash([[-10, -10], [370, -10], [370, 70], [-10, 70]], '#c9d6d3', { alpha: 0.7, spread: 2 });
  for (let i = 0; i < 9; i++) p.line([[-20 + i * 50, 66], [180, -60]], { width: 1.6, alpha: 0.5, colour: PIGMENT.indigo, taper: 0 });
  for (const y of [16, 34, 52]) p.line([[-4, y], [364, y]], { width: 1, alpha: 0.45, colour: PIGMENT.indigo, taper: 0 });
  p.shape([[-10, 66], [370, 66], [370, 76], [-10, 76]], '#efe5cb', { width: 1 });
  p.wash([[-10, 76], [370, 76], [370, 210], [-10, 210]], '#e3d6b4', { alpha: 0.9, spread: 2 });
  for (const x of [60, 180, 300]) {
    lantern(p, [x, 78], 2);
    p.line([[x - 40, 76], [x - 40, 200]], { width: 3, colour: '#d8c9a4', taper: 0 });
  }
  for (let row = 0; row < 4; row++) for (let i = 0; i < 7; i++) stall(p, [14 + i * 52 + (row % 2) * 24, 96 + row * 26], { awning: GOODS[(row * 2 + i) % 5], goods: GOODS[(row + i * 3) % 5], unit: 9 });
  crowd(p, [186, 160], { width: 340, height: 60, count: 30, scale: 1.8 });
}

/** A bench with a half-made piece, a master, one who looks on. */
function workshop(p) {
  p.wash([[-10, -10], [370, -10], [370, 120], [-10, 120]], '#d9c49a', { alpha: 0.7, spread: 2 });
  p.shape([[210, 16], [334, 16], [334, 86], [210, 86]], '#dfe6d8', { width: 2 });
  p.wash([[212, 60], [250, 40], [290, 54], [332, 42], [332, 84], [212, 84]], PIGMENT.maL, { alpha: 0.7, spread: 3 });
  for (const x of [241, 272, 303]) p.line([[x, 16], [x, 86]], { width: 1.5, taper: 0 });
  p.line([[210, 50], [334, 50]], { width: 1.2, taper: 0 });
  for (let i = 0; i < 6; i++) {
    p.line([[24 + i * 26, 20], [24 + i * 26, 50 + (i % 3) * 8]], { width: 1.6, colour: '#6b4a2a', taper: 0 });
    p.shape([[19 + i * 26, 50 + (i % 3) * 8], [29 + i * 26, 50 + (i % 3) * 8], [27 + i * 26, 64 + (i % 3) * 8], [21 + i * 26, 64 + (i % 3) * 8]], ['#8f9d86', '#b9a98a', '#53575a'][i % 3], { width: 0.7 });
  }
  p.line([[14, 20], [170, 20]], { width: 2.6, colour: '#6b4a2a', taper: 0 });
  p.wash([[-10, 118], [370, 112], [370, 210], [-10, 210]], '#a0713f', { alpha: 0.95, spread: 2 });
  for (const y of [132, 150, 168, 186]) p.line([[0, y], [120, y - 3], [250, y + 1], [360, y - 4]], { width: 0.7, alpha: 0.3, taper: 0.1, jitter: 1 });
  bust(p, [104, 130], { size: 3.5, robe: PIGMENT.indigo, hair: '#d8d3c2' });
  bust(p, [262, 128], { size: 3, robe: PIGMENT.och, hair: PIGMENT.ink });
  const pen = new Iso(p, [176, 150], 15);
  pen.box([2.2, 2.2, 0.5], { top: '#d9bd8a', left: '#b98f56', right: '#9c7340' });
  jar(p, [177, 165], { size: 32, glaze: '#3d7f78', profile: 'shouldered' });
  for (const [x, y, angle] of [[40, 182, 0.2], [68, 190, -0.3], [300, 184, 0.4], [330, 176, -0.2]]) {
    p.line([[x, y], [x + 26, y + 26 * angle]], { width: 2.6, colour: '#7a4f2a', taper: 0.05 });
    p.line([[x + 26, y + 26 * angle], [x + 38, y + 38 * angle]], { width: 3.4, colour: '#6c7073', taper: 0.5 });
  }
  heap(p, [110, 190], { width: 70, height: 8, colours: ['#e7d3a8', '#c4a26b'], size: 1.8, count: 24 });
}

/** Head and shoulders behind a bench whose edge is at `at`. */
function bust(p, [x, y], { size, robe, hair }) {
  p.shape([[x - 11 * size, y], [x - 9 * size, y - 10 * size], [x - 3 * size, y - 13 * size], [x + 3 * size, y - 13 * size], [x + 9 * size, y - 10 * size], [x + 11 * size, y]], robe, { width: 1.1 });
  p.line([[x - 2 * size, y - 13 * size], [x, y - 8 * size], [x + 2 * size, y - 13 * size]], { width: 1.1, taper: 0.1, colour: '#f3ead2' });
  p.shape(ellipse([x, y - 17 * size], [3.9 * size, 4.8 * size], { n: 22 }), '#e7c9a2', { width: 0.9 });
  p.fill(ellipse([x, y - 18.6 * size], [4.1 * size, 3.9 * size], { from: Math.PI, to: 2 * Math.PI, n: 16 }), hair);
  for (const side of [-1, 1]) {
    p.line([[x + side * 2.6 * size, y - 17.4 * size], [x + side * 0.8 * size, y - 17.2 * size]], { width: 0.32 * size, taper: 0.3, jitter: 0 });
    p.line([[x + side * 2.3 * size, y - 16.4 * size], [x + side * 1.1 * size, y - 16.3 * size]], { width: 0.26 * size, taper: 0.3, jitter: 0 });
  }
  p.line([[x - 0.9 * size, y - 13.9 * size], [x + 0.9 * size, y - 13.9 * size]], { width: 0.26 * size, alpha: 0.7, taper: 0.4, jitter: 0 });
}

/** A pit in the building ground: steps of earth, jars as they lay, a digger that waits. */
function dig(p) {
  hills(p, { base: 48, peaks: [[56, 30, 46]] });
  earth(p, 60);
  placeAll(p, [['city/unfinished-live', 318, 90, 1.1], ['old/house-u-kept', 34, 74, 1.4], ...groves([[86, 92, 1.6], [268, 92, 1.5]])]);
  for (const [inset, colour] of [[0, '#c9a56a'], [26, '#ac8448'], [54, '#8c6634']]) {
    const [x0, x1, y0, y1] = [46 + inset * 1.3, 314 - inset * 1.3, 108 + inset * 0.62, 196 - inset * 0.34];
    p.shape([[x0 + 18, y0], [x1 - 18, y0], [x1, y1], [x0, y1]], colour, { width: 1, alpha: 0.7 });
  }
  for (let i = 0; i < 7; i++) jar(p, [136 + i * 15, 168 + (i % 2) * 8], { size: 9 + (i % 3) * 2, glaze: ['#8aa39a', '#b9a98a', '#3d8f74'][i % 3], profile: ['belly', 'vase', 'shouldered'][i % 3] });
  for (const [x, y] of [[100, 138], [244, 150], [206, 136], [270, 132]]) figure(p, [x, y], { scale: 2 });
  for (const x of [60, 120, 180, 240, 300]) p.line([[x, 104], [x, 92]], { width: 1.1, taper: 0 });
  p.line([[60, 95], [120, 97], [180, 95], [240, 97], [300, 95]], { width: 0.9, colour: PIGMENT.ver, taper: 0 });
  digger(p, [336, 150]);
  grass(p, 198);
}

function digger(p, [x, y]) {
  p.shape([[x - 18, y], [x + 18, y], [x + 18, y + 9], [x - 18, y + 9]], '#4a4239', { width: 0.9 });
  p.shape([[x - 12, y], [x + 16, y], [x + 16, y - 15], [x - 12, y - 15]], PIGMENT.gam, { width: 0.9 });
  p.shape([[x - 8, y - 15], [x + 5, y - 15], [x + 4, y - 27], [x - 6, y - 27]], '#bfd7de', { width: 0.9 });
  p.line([[x - 10, y - 10], [x - 26, y - 34], [x - 42, y - 20], [x - 44, y - 8]], { width: 3.2, colour: '#b8861f', taper: 0 });
  p.shape([[x - 50, y - 10], [x - 38, y - 10], [x - 41, y - 1], [x - 49, y - 2]], '#6c6252', { width: 0.8 });
}

/** A bridge over the strait, a toll gate, a jam of lorries. */
function road(p) {
  hills(p, { base: 52, peaks: [[50, 36, 52], [320, 40, 52]] });
  water(p, [62, 122], { ripples: 50 });
  suspensionBridge(p, { deck: [[-10, 92], [110, 84], [250, 82], [370, 88]], towers: [110, 250], rise: 52 });
  p.wash([[-10, 122], [120, 116], [250, 124], [370, 118], [370, 210], [-10, 210]], '#cfc290', { alpha: 0.8, spread: 3 });
  p.fill([[-10, 150], [370, 132], [370, 176], [-10, 198]], '#efe2bf');
  for (const [a, b] of [[[-10, 150], [370, 132]], [[-10, 198], [370, 176]]]) p.line([a, b], { width: 1, alpha: 0.6, taper: 0 });
  p.shape([[206, 118], [286, 113], [288, 124], [206, 129]], PIGMENT.ver, { width: 1 });
  for (const x of [212, 246, 280]) p.shape([[x - 3, 126], [x + 3, 126], [x + 3, 160], [x - 3, 160]], '#e3d5b4', { width: 0.8 });
  placeAll(p, [
    ['life/truck-blue', 30, 166, 2.1], ['life/truck-red', 82, 163, 2.1], ['life/truck-blue', 134, 160, 2.1], ['life/truck-red', 186, 157, 2.1], ['life/truck-red', 56, 188, 2.2], ['life/truck-blue', 112, 186, 2.2], ['life/truck-blue', 168, 183, 2.2], ['life/truck-red', 330, 158, 2.1],
    ...groves([[340, 122, 1.5], [20, 132, 1.5]]), ['life/sail', 176, 108, 1.5],
  ]);
  figure(p, [262, 162], { scale: 2.1, robe: PIGMENT.indigo });
}

/** A street by night: lit windows here, a dark tower there. */
function lamplight(p) {
  tone(p, '#1b2f44', 0.62);
  p.disc([300, 30], 11, '#f3e7c0');
  placeAll(p, [['city/res-flat', 60, 96, 1.25], ['city/glass-idle', 112, 92, 1.2], ['city/unfinished-dead', 168, 98, 1.2], ['city/res-tile', 222, 94, 1.25], ['city/glass-idle', 276, 98, 1.1], ['city/res-flat', 330, 100, 1.2]]);
  tone(p, '#14263a', 0.5);
  for (const x of [60, 222, 330]) for (let i = 0; i < 11; i++) p.fill(square([x + p.range(-13, 13), p.range(40, 96)], 1.8), rgba('#ffd77a', p.range(0.6, 0.95)));
  p.wash([[-10, 128], [370, 124], [370, 210], [-10, 210]], '#2f3b40', { alpha: 0.85, spread: 3 });
  placeAll(p, [['old/house-u-kept', 50, 116, 1.8], ['old/hall-kept', 160, 112, 1.6], ['old/house-v-kept', 280, 118, 1.8]]);
  tone(p, '#14263a', 0.3);
  p.line([[0, 112], [90, 120], [180, 112], [270, 121], [360, 112]], { width: 0.8, alpha: 0.7, taper: 0 });
  for (let i = 0; i < 9; i++) {
    const at = [18 + i * 41, 122 + Math.sin(i * 1.4) * 3];
    p.mist(at, [46, 42], { alpha: 0.55, colour: '#ffc766' });
    lantern(p, at, 1.9);
  }
  crowd(p, [186, 182], { width: 320, height: 26, count: 28, scale: 1.9 });
}

const square = ([x, y], r) => [[x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]];

/** Dragon boats on the river, both banks full. */
function festival(p) {
  hills(p, { base: 44, peaks: [[300, 28, 44]] });
  earth(p, 56);
  placeAll(p, [['old/house-u-restored', 34, 58, 1.5], ['old/hall-restored', 118, 58, 1.35], ['old/house-v-kept', 206, 62, 1.5], ['old/stage-restored', 300, 62, 1.35], ...groves([[70, 90, 1.5], [246, 92, 1.5]])]);
  crowd(p, [180, 104], { width: 340, height: 10, count: 34, scale: 1.6 });
  water(p, [112, 182], { ripples: 80 });
  for (const [x, y, colour] of [[110, 136, PIGMENT.ver], [240, 158, PIGMENT.ma]]) dragonBoat(p, [x, y], colour);
  p.line([[0, 84], [90, 92], [180, 84], [270, 93], [360, 84]], { width: 0.7, taper: 0 });
  for (let i = 0; i < 18; i++) p.fill([[10 + i * 20, 86 + (i % 2) * 3], [18 + i * 20, 86 + (i % 2) * 3], [14 + i * 20, 95 + (i % 2) * 3]], mix(GOODS[i % 5], PIGMENT.paper, 0.1));
  grass(p, 184);
  crowd(p, [180, 192], { width: 350, height: 10, count: 38, scale: 2 });
}

function dragonBoat(p, [x, y], colour) {
  p.shape([[x - 84, y - 4], [x - 60, y + 5], [x + 60, y + 5], [x + 82, y - 6], [x + 70, y - 3], [x - 70, y - 3]], colour, { width: 1 });
  p.line([[x + 78, y - 5], [x + 88, y - 16], [x + 98, y - 14]], { width: 4, colour, taper: 0.2 });
  p.line([[x - 80, y - 4], [x - 92, y - 16]], { width: 3, colour, taper: 0.4 });
  for (let i = 0; i < 10; i++) {
    const seat = x - 54 + i * 12;
    figure(p, [seat, y], { scale: 1.7, robe: mix(colour, PIGMENT.paper, 0.35) });
    p.line([[seat + 2, y - 4], [seat - 5, y + 10]], { width: 1.1, colour: '#6b4a2a', taper: 0.1 });
  }
}

export const TRADE_EVENTS = {
  'event-kiln': leaf(421, kiln),
  'event-hall': leaf(422, hall),
  'event-workshop': leaf(423, workshop),
  'event-dig': leaf(424, dig),
  'event-road': leaf(425, road),
  'event-lamplight': leaf(426, lamplight),
  'event-festival': leaf(427, festival),
};
