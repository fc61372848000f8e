import { curve, ellipse } from '../../kit/lines.mjs';
import { mix, PIGMENT, rgba } from '../../kit/pigments.mjs';
import { placeAll } from '../../kit/sprites.mjs';
import { Iso } from '../../things/architecture.mjs';
import { crowd } from '../../things/life.mjs';
import { willow } from '../../things/trees.mjs';
import { earth, groves, hills, leaf } from './ground.mjs';

/** A desk: papers, a seal and its paste, silver by the string, the brush. */
function office(p) {
  p.wash([[-10, 92], [370, 84], [370, 210], [-10, 210]], '#8a5a33', { alpha: 0.95, spread: 2 });
  for (let y = 104; y < 200; y += 13) p.line([[0, y], [120, y - 2], [250, y + 2], [360, y - 1]], { width: 0.7, alpha: 0.25, taper: 0.1, jitter: 1 });
  casement(p);
  const sheet = [[62, 118], [196, 108], [214, 176], [70, 188]];
  p.shape(sheet.map(([x, y]) => [x + 4, y + 4]), rgba(PIGMENT.ink, 0.2), { alpha: 0 });
  p.shape(sheet, '#fbf5e6', { width: 0.9 });
  for (let column = 0; column < 8; column++) writing(p, [80 + column * 14, 122 - column], column === 7 ? 4 : 9);
  p.shape([[184, 146], [202, 145], [204, 163], [186, 164]], PIGMENT.ver, { width: 0.6, alpha: 0.4 });
  sealBlock(p, [258, 150]);
  coins(p, [306, 168]);
  inkstone(p, [36, 150]);
}

function casement(p) {
  p.shape([[118, 8], [246, 8], [246, 76], [118, 76]], '#dfe6d8', { width: 2.4 });
  p.g.save();
  p.trace([[118, 8], [246, 8], [246, 76], [118, 76]]);
  p.g.clip();
  p.wash([[118, 60], [160, 34], [190, 52], [222, 30], [250, 56], [250, 80], [118, 80]], PIGMENT.azL, { alpha: 0.6, spread: 3 });
  p.wash([[118, 66], [250, 62], [250, 80], [118, 80]], PIGMENT.maL, { alpha: 0.7, spread: 3 });
  willow(p, [226, 78], 2.4);
  p.g.restore();
  for (const x of [150, 182, 214]) p.line([[x, 8], [x, 76]], { width: 1.6, taper: 0 });
  for (const y of [30, 54]) p.line([[118, y], [246, y]], { width: 1.2, taper: 0 });
}

/** A column of handwriting seen from too far to read: three strokes a character. */
function writing(p, [x, y], count) {
  for (let i = 0; i < count; i++) {
    const [cx, cy] = [x + i * 0.9, y + i * 5.6];
    p.line([[cx - 2, cy], [cx + 2.4, cy - 0.6]], { width: 0.8, alpha: 0.8, taper: 0.2, jitter: 0.1 });
    p.line([[cx + p.range(-1, 1), cy - 1.8], [cx + p.range(-1, 1), cy + 2]], { width: 0.8, alpha: 0.8, taper: 0.2, jitter: 0.1 });
    p.line([[cx - 0.6, cy + 0.4], [cx + p.range(-2.4, 2.6), cy + 2.2]], { width: 0.7, alpha: 0.8, taper: 0.4, jitter: 0.1 });
  }
}

function sealBlock(p, [x, y]) {
  const pen = new Iso(p, [x, y], 16);
  pen.box([1.5, 1.5, 1.9], { left: '#8f9d86', right: '#6f7d69', top: '#aebb9f' });
  p.shape(ellipse([x, y - 34], [8, 10]), '#9aa88e', { width: 0.9 });
  p.shape(ellipse([x - 34, y + 24], [20, 9]), '#e9dfc6', { width: 1 });
  p.fill(ellipse([x - 34, y + 22], [15, 6]), PIGMENT.ver);
}

function coins(p, [x, y]) {
  for (let stack = 0; stack < 3; stack++) {
    const cx = x + stack * 15 - (stack % 2) * 3;
    for (let i = 0; i < 6 + stack * 2; i++) p.shape(ellipse([cx, y - i * 3.2 + (stack % 2) * 9], [9, 3.6], { n: 18 }), mix(PIGMENT.gam, '#8a6110', 0.15 + (i % 2) * 0.15), { width: 0.6 });
  }
}

function inkstone(p, [x, y]) {
  p.shape([[x - 20, y + 8], [x + 12, y + 4], [x + 18, y + 22], [x - 16, y + 28]], '#3a3733', { width: 0.9 });
  p.fill(ellipse([x - 2, y + 16], [11, 6]), '#15130f');
  p.line([[x - 18, y + 36], [x + 10, y - 6], [x + 30, y - 36]], { width: 4, colour: '#a77a48', taper: 0.08, jitter: 0 });
  p.line([[x - 27, y + 48], [x - 18, y + 36]], { width: 5, taper: 0.7, jitter: 0 });
}

/** Coffee in the old town: a table by the window, a cup, a sack of beans; the lane beyond. */
function coffee(p) {
  hills(p, { base: 40 });
  earth(p, 52);
  placeAll(p, [
    ['old/house-u-restored', 26, 58, 1.6], ['old/hall-restored', 94, 54, 1.35], ['old/house-v-restored', 210, 60, 1.6], ['works/ringlab-active', 286, 74, 1.25], ['old/house-u-kept', 330, 78, 1.5],
    ...groves([[66, 98, 1.6, 'maple'], [258, 108, 1.7, 'ginkgo'], [180, 100, 1.6], [348, 118, 1.7]]),
  ]);
  crowd(p, [170, 124], { width: 220, height: 16, count: 16, scale: 1.9 });
  p.wash([[-10, 150], [370, 142], [370, 210], [-10, 210]], '#8a5a33', { alpha: 0.98, spread: 2 });
  p.line([[-4, 150], [364, 142]], { width: 1.8, taper: 0 });
  for (const y of [162, 176, 190]) p.line([[0, y], [120, y - 3], [250, y - 1], [360, y - 5]], { width: 0.7, alpha: 0.25, taper: 0.1, jitter: 1 });
  p.shape(ellipse([98, 184], [34, 8]), '#f3ead2', { width: 1 });
  cup(p, [98, 184], 5.4);
  p.shape(ellipse([196, 180], [22, 5.4]), '#f3ead2', { width: 0.9 });
  cup(p, [196, 180], 3.4);
  for (const at of [[300, 184], [332, 190]]) sack(p, at);
  p.dots([268, 188], [44, 10], { count: 22, colour: '#4a2f1c', alpha: 0.95, size: 1.7 });
}

function cup(p, [x, y], scale) {
  p.shape([[x - 4 * scale, y - 5 * scale], [x + 4 * scale, y - 5 * scale], [x + 2.8 * scale, y], [x - 2.8 * scale, y]], '#fbf6e8', { width: 0.5 + scale * 0.15 });
  p.shape(ellipse([x, y - 5 * scale], [4 * scale, 1.3 * scale], { n: 18 }), '#5b3a22', { width: 0.4 + scale * 0.1 });
  p.line(ellipse([x + 4.4 * scale, y - 3 * scale], [1.6 * scale, 1.5 * scale], { from: -1.9, to: 1.7, n: 10 }), { width: 0.6 + scale * 0.15, taper: 0.1 });
  for (const drift of [-1, 1]) p.line([[x + drift * scale, y - 7 * scale], [x + drift * 1.8 * scale, y - 9.5 * scale], [x + drift * 0.6 * scale, y - 12 * scale]], { width: 0.5 * Math.sqrt(scale), alpha: 0.35, taper: 0.6 });
}

function sack(p, [x, y]) {
  p.shape(curve([[x - 17, y], [x - 20, y - 16], [x - 13, y - 32], [x + 13, y - 32], [x + 20, y - 16], [x + 17, y]], 4, true), '#c9ab7a', { width: 1 });
  p.fill(ellipse([x, y - 31], [14, 5]), '#7d5a36');
  p.dots([x, y - 32], [22, 6], { count: 44, colour: '#4a2f1c', alpha: 0.95, size: 1.6 });
}

export const TABLE_EVENTS = {
  'event-office': leaf(304, office),
  'event-coffee': leaf(307, coffee),
};
