import { mix, PIGMENT } from '../../kit/pigments.mjs';
import { placeAll } from '../../kit/sprites.mjs';
import { Iso } from '../../things/architecture.mjs';
import { crowd, figure } from '../../things/life.mjs';
import { earth, grass, groves, hills, leaf } from './ground.mjs';

const CARDBOARD = { top: '#e3c394', left: '#c99f66', right: '#ad824b' };

/** A line where arms weld and nobody stands; racks with lamps along the wall. */
function robots(p) {
  p.wash([[-10, -10], [370, -10], [370, 92], [-10, 92]], '#c3cfd0', { alpha: 0.8, spread: 2 });
  for (let i = 0; i < 10; i++) {
    const x = 6 + i * 36;
    p.shape([[x, 20], [x + 26, 20], [x + 26, 86], [x, 86]], '#4f6470', { width: 0.9 });
    for (let k = 0; k < 6; k++) {
      p.line([[x + 4, 28 + k * 9.6], [x + 22, 28 + k * 9.6]], { width: 1, colour: '#a9c1cd', alpha: 0.6, taper: 0 });
      p.disc([x + 6 + ((k * 7 + i * 5) % 16), 32 + k * 9.6], 1.2, (i + k) % 3 ? '#8fd0a8' : '#ffd77a');
    }
  }
  p.wash([[-10, 90], [370, 90], [370, 210], [-10, 210]], '#d6cdb2', { alpha: 0.9, spread: 2 });
  for (const [y, dx] of [[128, 0], [180, 26]]) {
    p.shape([[-10, y], [370, y - 8], [370, y + 6], [-10, y + 14]], '#8b959a', { width: 1 });
    for (let i = 0; i < 7; i++) {
      const x = 8 + i * 54 + dx;
      new Iso(p, [x + 24, y - 8], 8).box([1.6, 1.2, 0.7], { top: '#e9eef0', left: '#b9c6cb', right: '#94a5ad' });
      arm(p, [x, y + 12], i % 2 ? -1 : 1);
    }
  }
}

/** A jointed arm on its foot, reaching to one `side`. */
function arm(p, [x, y], side) {
  p.shape([[x - 7, y], [x + 7, y], [x + 5, y - 8], [x - 5, y - 8]], '#53575a', { width: 0.8 });
  const [elbow, wrist, hand] = [[x - side * 9, y - 30], [x + side * 12, y - 40], [x + side * 17, y - 26]];
  p.line([[x, y - 8], elbow], { width: 5, colour: '#d0742c', taper: 0, jitter: 0 });
  p.line([elbow, wrist], { width: 4.2, colour: '#d0742c', taper: 0, jitter: 0 });
  p.line([wrist, hand], { width: 3, colour: '#53575a', taper: 0, jitter: 0 });
  for (const joint of [elbow, wrist]) p.disc(joint, 3, '#37322c');
  p.mist([hand[0], hand[1] + 3], [18, 18], { alpha: 0.85, colour: '#fff2b8' });
}

/** Sun on every roof: works under panels, a meadow with more of them. */
function roofs(p) {
  hills(p, { base: 54, peaks: [[60, 40, 54], [310, 34, 50]] });
  p.disc([196, 30], 12, '#eab04a');
  p.mist([196, 30], [70, 70], { alpha: 0.5, colour: '#fbe3a6' });
  p.wash([[-10, 66], [370, 64], [370, 210], [-10, 210]], '#c9d19c', { alpha: 0.6, spread: 4 });
  placeAll(p, [['works/steel-solar', 84, 74, 1.15], ['works/steel-solar', 178, 76, 1.15], ['works/steel-solar', 272, 80, 1.15], ['works/campus-active', 336, 74, 1.1], ['works/steel-solar', 60, 118, 1.2], ...groves([[20, 116, 1.6], [132, 118, 1.5], [228, 120, 1.6], [344, 136, 1.7]])]);
  for (let row = 0; row < 2; row++) for (let i = 0; i < 5; i++) panel(p, [170 + i * 36 + row * 16, 152 + row * 24]);
  figure(p, [140, 176], { scale: 2.2, robe: PIGMENT.az });
  figure(p, [156, 182], { scale: 2.2, robe: PIGMENT.och });
  grass(p, 196);
}

function panel(p, [x, y]) {
  p.shape([[x, y], [x + 26, y], [x + 20, y - 14], [x - 4, y - 14]], '#2a475b', { width: 0.8 });
  for (const share of [0.33, 0.66]) p.line([[x - 4 * share, y - 14 * share], [x + 26 - 6 * share, y - 14 * share]], { width: 0.6, colour: '#a9c1cd', taper: 0 });
  for (const dx of [8, 17]) p.line([[x + dx, y], [x + dx - 5, y - 14]], { width: 0.6, colour: '#a9c1cd', taper: 0 });
  p.line([[x + 12, y], [x + 12, y + 7]], { width: 1.2, taper: 0 });
}

/** Parcels to the eaves along a village street, vans at the door. */
function parcels(p) {
  hills(p, { base: 44 });
  earth(p, 56);
  placeAll(p, [['works/dorm-active', 44, 60, 1.35], ['works/dorm-active', 144, 62, 1.35], ['works/dorm-active', 250, 62, 1.35], ['works/dorm-active', 344, 66, 1.3], ...groves([[98, 96, 1.5], [298, 98, 1.5]])]);
  p.fill([[-10, 150], [370, 140], [370, 184], [-10, 196]], '#efe2bf');
  for (const [x, y, w, d, h] of [[44, 108, 2, 2, 3], [74, 118, 2, 2, 2], [120, 112, 3, 2, 3], [170, 116, 2, 2, 2], [206, 112, 3, 2, 3.6], [262, 116, 2, 2, 2.4], [300, 112, 2, 2, 3.2]]) stack(p, [x, y], [w, d, h]);
  placeAll(p, [['life/truck-blue', 96, 176, 2.4], ['life/truck-red', 262, 170, 2.4]]);
  for (const [x, y] of [[168, 176], [196, 182], [30, 184], [324, 182]]) {
    figure(p, [x, y], { scale: 2.3 });
    new Iso(p, [x + 10, y - 7], 5).box([1.2, 1.2, 1], CARDBOARD);
  }
  grass(p, 196);
}

/** A pile of cartons of one unit each. */
function stack(p, at, [w, d, h]) {
  for (let z = 0; z < Math.ceil(h); z++) {
    for (let u = 0; u < w; u++) {
      for (let v = 0; v < d; v++) {
        if (z > h - 1 && (u + v) % 2) continue;
        const pen = new Iso(p, [at[0] + (u - v) * 8.8, at[1] + (u + v) * 4.4 - z * 9], 10);
        pen.box([0.96, 0.96, 0.92], { top: CARDBOARD.top, left: mix(CARDBOARD.left, '#8c5230', ((u + v + z) % 3) * 0.12), right: CARDBOARD.right }, { width: 0.5 });
      }
    }
  }
}

/** A school yard: children in rows, a ball court, the flag. */
function school(p) {
  hills(p, { base: 48, peaks: [[318, 32, 46]] });
  p.wash([[-10, 60], [370, 60], [370, 210], [-10, 210]], '#d3d2a2', { alpha: 0.55, spread: 4 });
  placeAll(p, [['works/campus-active', 102, 66, 1.8], ['works/dorm-active', 244, 68, 1.35], ['tree/ginkgo-1', 330, 116, 2], ['tree/peach-1', 26, 130, 1.9], ...groves([[182, 98, 1.6], [344, 150, 1.6]])]);
  p.shape([[196, 142], [318, 132], [346, 168], [214, 182]], '#c98b5a', { width: 1, alpha: 0.7 });
  p.line([[266, 137], [280, 175]], { width: 1, colour: '#fffaf0', taper: 0 });
  p.line([[178, 150], [178, 92]], { width: 1.6, taper: 0 });
  p.fill([[178, 92], [202, 94], [202, 108], [178, 106]], PIGMENT.ver);
  for (let row = 0; row < 4; row++) for (let i = 0; i < 7; i++) figure(p, [34 + i * 19 + row * 6, 148 + row * 12], { scale: 1.45, robe: (i + row) % 2 ? PIGMENT.az : '#f3ead2' });
  crowd(p, [272, 158], { width: 90, height: 22, count: 7, scale: 1.5 });
  figure(p, [172, 176], { scale: 2.2, robe: PIGMENT.indigo });
  grass(p, 196);
}

export const NEW_TIMES_EVENTS = {
  'event-robots': leaf(441, robots),
  'event-roofs': leaf(442, roofs),
  'event-parcels': leaf(443, parcels),
  'event-school': leaf(444, school),
};
