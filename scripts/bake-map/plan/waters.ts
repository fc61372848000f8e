/** On the water: boats, crab pens, lotus, lines of waves; and the low mist between districts. */
import { chance, lerp, smooth } from '../../../src/view/map/chance';
import { WORLD, type Point } from '../../../src/view/map/world';
import { smoothLine } from '../painter/brush';
import { layered } from '../painter/noise';
import { SPAN } from '../painter/rail';
import { HIGH_SPEED_LINE, STATION } from './geography';
import type { Planner } from './planner';

export function layWaters(plan: Planner): void {
  layWaves(plan);
  layPens(plan);
  layLotus(plan);
  layFleet(plan);
  layMist(plan);
}

function layWaves(plan: Planner): void {
  const drift = layered(3, 71);
  for (let y = 262; y < 955; y += 5.2) {
    const far = smooth(250, 420, y) < 0.5;
    const length = far ? 7.5 : 13;
    let x = WORLD.x + chance(Math.round(y), 1) * length;
    while (x < WORLD.x + WORLD.width) {
      const runs = [8, 5, 3, 2].map((count, i) => ({ count, index: 3 - i })).find(({ count }) => isOpen(plan, drift, { x, y, length: count * length }));
      if (!runs) {
        x += length;
        continue;
      }
      plan.at([x, y], { kind: 'wave', look: `waves-${far ? 'far' : 'near'}-${runs.index}`, depth: -2000 });
      x += runs.count * length + length * 0.5;
    }
  }
}

/** Whether water that shows lines reaches from x as far as `length`. */
function isOpen(plan: Planner, drift: (x: number, y: number) => number, { x, y, length }: { x: number; y: number; length: number }): boolean {
  for (let d = 0; d <= length; d += 4) if (plan.water(x + d, y) < 2.5 || drift((x + d) * 0.0085, y * 0.03) < 0.53) return false;
  return true;
}

function layPens(plan: Planner): void {
  const groups: readonly [number, number, number, number][] = [[190, 300, 3, 2], [120, 330, 3, 2], [186, 352, 3, 2], [404, 300, 2, 2], [100, 284, 2, 2], [40, 372, 3, 2], [410, 352, 2, 1], [0, 306, 2, 2]];
  for (const [x, y, columns, rows] of groups) {
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < rows; j++) {
        const at: Point = [x + (i * 1.9 - j * 1.4) * 8, y + (i * 1.9 + j * 1.4) * 4];
        if (plan.water(at[0], at[1]) > 6) plan.at(at, { kind: 'crabPen', look: 'crab-pen', depth: -900, rank: chance(Math.round(at[0]), Math.round(at[1])) });
      }
    }
  }
}

function layLotus(plan: Planner): void {
  const beds = layered(3, 55);
  for (let i = 0; i < 900; i++) {
    const x = lerp(WORLD.x, WORLD.x + WORLD.width, chance(i, 55));
    const y = lerp(262, 880, chance(i, 56));
    const depth = plan.water(x, y);
    if (depth < 5 || depth > 16 || beds(x * 0.014, y * 0.02) < 0.53) continue;
    plan.at([x, y], { kind: 'lotus', look: `lotus-${i % 3}`, depth: -890, rank: 0.5 + chance(i, 57) * 0.4 });
  }
}

const FLEET: readonly [number, number, string, number][] = [
  [236, 290, 'sail', 0.95], [436, 292, 'sail', 0.8], [150, 318, 'sail', 0.9], [330, 388, 'wupeng', 0.85], [110, 404, 'sail', 1.1], [400, 372, 'sampan', 0.8], [20, 346, 'sail', 0.9], [60, 288, 'sail', 0.7], [-40, 390, 'wupeng', 0.9],
  [500, 557, 'barge', 0.95], [740, 558, 'barge', 1], [905, 573, 'barge', 1], [330, 531, 'barge', 0.95], [1050, 573, 'barge', 1], [1180, 580, 'barge', 1], [1320, 593, 'barge', 1], [120, 492, 'barge', 0.9],
  [650, 437, 'sampan', 0.7], [900, 471, 'barge', 0.8], [1040, 461, 'barge', 0.8], [1260, 442, 'sampan', 0.7], [0, 570, 'sail', 1.1], [60, 612, 'wupeng', 0.95], [-30, 640, 'sail', 1.2], [640, 748, 'sail', 1.2], [330, 764, 'wupeng', 0.95], [486, 748, 'sail', 1.2],
  [716, 770, 'wupeng', 0.95], [958, 752, 'sail', 1.15], [830, 748, 'sampan', 0.9], [1180, 706, 'sail', 1.1], [1100, 742, 'wupeng', 0.9], [1240, 760, 'sail', 1.25], [1400, 770, 'wupeng', 1.1], [100, 780, 'wupeng', 1.1], [220, 800, 'sail', 1.35], [560, 820, 'sail', 1.4], [760, 860, 'wupeng', 1.3], [1080, 850, 'sail', 1.45], [300, 890, 'sail', 1.5],
];

function layFleet(plan: Planner): void {
  FLEET.forEach(([x, y, look, size], i) => {
    if (plan.water(x, y) < 2) return;
    plan.at([x, y], { kind: 'boat', look: `boat-${look}`, depth: y, size: size * (chance(i, 212) < 0.5 ? 1 : -1), rank: chance(i, 211) - 0.05 });
  });
}

/** Breaths of mist as [from, to, y, thickness, strength]. */
const MIST: readonly [number, number, number, number, number][] = [
  [-80, 700, 268, 12, 0.75], [600, 1520, 270, 14, 0.9], [420, 900, 288, 11, 0.55], [430, 620, 436, 7, 0.36], [740, 900, 310, 8, 0.5], [1020, 1200, 318, 9, 0.6], [880, 1160, 508, 7, 0.26], [140, 380, 484, 9, 0.45], [560, 720, 690, 8, 0.3], [840, 1060, 690, 10, 0.45], [1060, 1300, 436, 9, 0.4], [420, 560, 620, 9, 0.4],
  [-80, 1520, 912, 24, 1], [-80, 500, 860, 12, 0.5], [900, 1520, 800, 12, 0.5],
];

function layMist(plan: Planner): void {
  MIST.forEach(([from, to, y, thickness, strength], n) => {
    const wander = layered(3, n + 5);
    const count = Math.round((to - from) / 26);
    for (let i = 0; i < count; i++) {
      const x = lerp(from, to, (i + chance(i, n + 300)) / count);
      const end = Math.min(1, (x - from) / 80, (to - x) / 80);
      if (end <= 0.05) continue;
      const dy = (wander(x * 0.008, n) - 0.5) * thickness * 2.2 + (chance(i, n + 320) - 0.5) * thickness;
      plan.at([x, y + dy], { kind: 'mist', look: 'breath', depth: y < 300 ? -3000 : 3000, size: (thickness / 12) * lerp(0.8, 1.5, chance(i, n + 340)), rank: strength * end * 0.3 });
    }
  });
}

/** The viaduct in pieces of equal length, the station, three trains. */
export function layRailway(plan: Planner): void {
  const line = smoothLine(HIGH_SPEED_LINE, 1);
  let last = line[0];
  const spans: { at: Point; turn: number }[] = [];
  for (const point of line) {
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) < SPAN) continue;
    spans.push({ at: last, turn: Math.atan2(point[1] - last[1], point[0] - last[0]) });
    last = point;
  }
  for (const { at, turn } of spans) plan.clears(plan.at(at, { kind: 'rail', look: 'viaduct', turn, depth: at[1] + 1 }), [at[0] + SPAN / 2, at[1] - 4], [SPAN / 2 + 4, 9]);
  plan.clears(plan.at(STATION, { kind: 'rail', look: 'station', size: 0.78, depth: STATION[1] + 8 }), [STATION[0], STATION[1] + 6], [72, 26]);
  for (const start of [28, 57, 80]) {
    ['train-tail', 'train-car', 'train-car', 'train-car', 'train-nose'].forEach((look, i) => {
      const span = spans[start + i];
      plan.at(span.at, { kind: 'train', look, turn: span.turn, depth: span.at[1] + 2 });
    });
  }
}
