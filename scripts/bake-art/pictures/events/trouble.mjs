import { ellipse } from '../../kit/lines.mjs';
import { PIGMENT, rgba } from '../../kit/pigments.mjs';
import { placeAll } from '../../kit/sprites.mjs';
import { crowd, figure, smoke } from '../../things/life.mjs';
import { earth, grass, groves, hills, leaf, tone, water } from './ground.mjs';

const RAIN = '#eef2f2';

function rain(p, count) {
  for (let i = 0; i < count; i++) {
    const [x, y] = [p.range(-10, 370), p.range(10, 196)];
    p.line([[x, y], [x - 4, y + 13]], { width: 0.55, alpha: 0.32, colour: RAIN, taper: 0.5, jitter: 0 });
  }
}

/** The river in the street: houses to their sills in brown water, boats between them. */
function flood(p) {
  tone(p, '#6d746c', 0.2);
  hills(p, { base: 48, peaks: [[60, 26, 44], [310, 30, 46]] });
  placeAll(p, [
    ['old/house-u-kept', 34, 66, 1.5], ['old/hall-kept', 108, 64, 1.3], ['old/house-v-kept', 186, 70, 1.5], ['old/house-u-kept', 258, 66, 1.5], ['works/sawtooth-idle', 330, 76, 1], ...groves([[70, 96, 1.6], [222, 98, 1.6]]),
  ]);
  water(p, [92, 210], { colour: '#a3a078', ripples: 90 });
  placeAll(p, [['old/house-v-kept', 60, 122, 1.8], ['old/house-u-kept', 292, 126, 1.8], ['tree/willow-1', 170, 132, 2]]);
  p.wash([[10, 164], [60, 158], [116, 166], [110, 178], [16, 178]], '#a3a078', { alpha: 0.9, spread: 3 });
  p.wash([[240, 170], [292, 162], [350, 170], [350, 184], [246, 184]], '#a3a078', { alpha: 0.9, spread: 3 });
  placeAll(p, [['life/sampan', 140, 162, 2.2], ['life/wupeng', 220, 186, 2.4], ['life/sampan', 330, 194, 2]]);
  for (const [x, y] of [[132, 160], [148, 160]]) figure(p, [x, y], { scale: 1.7 });
  for (const x of [26, 92, 196, 268]) p.line([[x, 110], [x, 134]], { width: 1.4, colour: '#6b4a2a', taper: 0 });
  rain(p, 110);
}

/** A workshop on fire; a line of people with buckets. */
function fire(p) {
  tone(p, '#5a4a40', 0.16);
  hills(p, { base: 50 });
  earth(p, 62);
  placeAll(p, [['works/dorm-active', 318, 66, 1.1], ['works/steel-blue-idle', 236, 78, 1.1], ...groves([[22, 116, 1.6], [346, 134, 1.7]])]);
  p.mist([120, 74], [190, 120], { alpha: 0.5, colour: '#f3b15a' });
  placeAll(p, [['works/sawtooth-idle', 116, 82, 1.55]]);
  for (const [x, y, size] of [[84, 96, 15], [112, 86, 20], [142, 98, 16], [164, 108, 11], [66, 108, 10]]) flame(p, [x, y], size);
  for (const [x, y] of [[92, 74], [124, 66], [150, 78]]) smoke(p, [x, y], { count: 26, rise: 1.3, drift: 0.8, alpha: 0.42, colour: '#37322c', scale: 1.7 });
  water(p, [178, 210], { ripples: 24 });
  for (let i = 0; i < 9; i++) {
    const [x, y] = [98 + i * 22, 150 + i * 4.4];
    figure(p, [x, y], { scale: 2.1 });
    p.shape([[x + 5, y - 5], [x + 10, y - 5], [x + 9, y], [x + 6, y]], '#b87a4b', { width: 0.6 });
  }
  crowd(p, [308, 150], { width: 76, height: 22, count: 12, scale: 1.9 });
}

function flame(p, [x, y], size) {
  for (const [share, colour] of [[1, '#c5382c'], [0.72, '#ef8a2c'], [0.42, '#ffe08a']]) {
    const s = size * share;
    p.fill([[x - s * 0.55, y], [x - s * 0.62, y - s * 0.6], [x - s * 0.2, y - s * 0.95], [x - s * 0.1, y - s * 1.7], [x + s * 0.26, y - s], [x + s * 0.5, y - s * 1.2], [x + s * 0.6, y - s * 0.4], [x + s * 0.45, y]], rgba(colour, 0.86));
  }
}

/** A clinic before dawn: a queue along the wall, a rope across the lane. */
function queue(p) {
  hills(p, { base: 46 });
  tone(p, PIGMENT.indigo, 0.12);
  earth(p, 60);
  placeAll(p, [['works/campus-active', 128, 66, 1.75], ['old/house-u-kept', 300, 78, 1.6], ['old/house-v-kept', 350, 92, 1.5], ...groves([[24, 110, 1.7], [236, 112, 1.7]])]);
  p.line([[0, 146], [206, 160]], { width: 8, colour: '#efe5cb', alpha: 1, taper: 0, jitter: 0 });
  p.line([[0, 142], [206, 156]], { width: 1.6, taper: 0 });
  for (let i = 0; i < 15; i++) figure(p, [26 + i * 20, 166 + Math.sin(i * 0.6) * 4 + i * 0.9], { scale: 2.2 });
  for (const x of [214, 340]) p.line([[x, 122], [x, 152]], { width: 2, colour: '#8c5230', taper: 0 });
  p.line([[214, 130], [276, 137], [340, 130]], { width: 1.8, colour: PIGMENT.ver, taper: 0 });
  figure(p, [252, 152], { scale: 2.2, robe: '#f3ead2' });
  figure(p, [300, 150], { scale: 2.2, robe: '#f3ead2' });
  grass(p, 196);
}

/** A crowd at the gate of the yamen, a paper held up. */
function petition(p) {
  hills(p, { base: 44 });
  earth(p, 58);
  placeAll(p, [['old/hall-restored', 184, 58, 1.9], ['tree/pine-1', 78, 106, 2.4], ['tree/pine-1', 292, 106, 2.4], ...groves([[26, 112, 1.6], [342, 112, 1.6]])]);
  for (const [from, until] of [[0, 142], [228, 360]]) {
    p.line([[from, 132], [until, 132]], { width: 11, colour: '#efe5cb', alpha: 1, taper: 0, jitter: 0 });
    p.line([[from, 126], [until, 126]], { width: 2.4, colour: PIGMENT.tile, taper: 0 });
  }
  for (const x of [144, 226]) p.shape([[x - 6, 142], [x + 6, 142], [x + 6, 98], [x - 6, 98]], PIGMENT.ver, { width: 0.9 });
  p.shape([[132, 104], [238, 104], [232, 92], [138, 92]], PIGMENT.tile, { width: 1 });
  for (const x of [168, 202]) figure(p, [x, 142], { scale: 2.3, robe: PIGMENT.indigo });
  crowd(p, [184, 176], { width: 250, height: 36, count: 46, scale: 2.1 });
  for (const [x, y] of [[120, 156], [184, 152], [246, 158]]) {
    p.line([[x - 13, y], [x - 13, y + 14]], { width: 1, taper: 0 });
    p.line([[x + 13, y], [x + 13, y + 14]], { width: 1, taper: 0 });
    p.shape([[x - 14, y - 8], [x + 14, y - 8], [x + 14, y + 3], [x - 14, y + 3]], '#fbf5e6', { width: 0.8 });
    for (let i = 0; i < 4; i++) p.line([[x - 9 + i * 6, y - 5], [x - 8 + i * 6, y]], { width: 1.2, alpha: 0.8, taper: 0.2 });
  }
}

/** A reservoir at its lowest: cracked mud, a stranded boat, buckets. */
function drought(p) {
  hills(p, { base: 58, peaks: [[70, 48, 58], [300, 44, 56], [180, 24, 44]] });
  p.mist([232, 24], [90, 60], { alpha: 0.7, colour: '#fbe6ad' });
  p.disc([232, 24], 11, '#e0813a');
  p.wash([[-10, 70], [370, 68], [370, 210], [-10, 210]], '#cdae74', { alpha: 0.75, spread: 3 });
  p.wash([[110, 108], [200, 100], [286, 108], [250, 122], [150, 124]], '#86b4c8', { alpha: 0.8, spread: 4 });
  for (let i = 0; i < 60; i++) {
    const [x, y] = [p.range(0, 360), p.range(126, 200)];
    p.line([[x, y], [x + p.range(6, 16), y + p.range(-4, 4)], [x + p.range(16, 26), y + p.range(-6, 8)]], { width: 0.8, alpha: 0.5, colour: '#7a5a30', taper: 0.3 });
  }
  placeAll(p, [['old/house-u-decayed', 40, 96, 1.3], ['tree/bare-1', 96, 108, 1.9], ['tree/bare-2', 330, 116, 2.1]]);
  p.g.save();
  p.g.translate(244, 158);
  p.g.rotate(0.2);
  placeAll(p, [['life/sampan', 0, 0, 2.6]]);
  p.g.restore();
  for (const [x, y] of [[120, 150], [146, 160], [98, 168]]) {
    figure(p, [x, y], { scale: 2.3 });
    for (const side of [-9, 9]) p.shape(ellipse([x + side, y - 2], [3, 3.6], { n: 12 }), '#b87a4b', { width: 0.6 });
    p.line([[x - 10, y - 9], [x + 10, y - 9]], { width: 1.1, colour: '#6b4a2a', taper: 0 });
  }
}

export const TROUBLE_EVENTS = {
  'event-flood': leaf(401, flood),
  'event-fire': leaf(402, fire),
  'event-queue': leaf(403, queue),
  'event-petition': leaf(404, petition),
  'event-drought': leaf(405, drought),
};
