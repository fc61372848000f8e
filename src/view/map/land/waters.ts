/** On the water: boats, crab pens, lotus, lines of waves; and the low mist between districts. */
import { chance, lerp, smooth } from '../chance';
import { WORLD, type Point } from '../world';
import { smoothLine } from './brush';
import { layered } from './noise';
import type { Geography, Mist, PenGroup, Sailing } from './geography';
import type { Planner } from './planner';

/** Length of a piece of the viaduct, world units. */
export const SPAN = 16;

export function layWaters(plan: Planner, { pens, fleet, mist }: Geography): void {
  layWaves(plan);
  layPens(plan, pens);
  layLotus(plan);
  layFleet(plan, fleet);
  layMist(plan, mist);
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

function layPens(plan: Planner, groups: readonly PenGroup[]): void {
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

function layFleet(plan: Planner, fleet: readonly Sailing[]): void {
  fleet.forEach(([x, y, look, size], i) => {
    if (plan.water(x, y) < 2) return;
    plan.at([x, y], { kind: 'boat', look: `boat-${look}`, depth: y, size: size * (chance(i, 212) < 0.5 ? 1 : -1), rank: chance(i, 211) - 0.05 });
  });
}

function layMist(plan: Planner, breaths: readonly Mist[]): void {
  breaths.forEach(([from, to, y, thickness, strength], n) => {
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
export function layRailway(plan: Planner, { railway }: Geography): void {
  if (!railway) return;
  const { station, from = 0 } = railway;
  const rank = from / 1000;
  const line = smoothLine(railway.line, 1);
  let last = line[0];
  const spans: { at: Point; turn: number }[] = [];
  for (const point of line) {
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) < SPAN) continue;
    spans.push({ at: last, turn: Math.atan2(point[1] - last[1], point[0] - last[0]) });
    last = point;
  }
  for (const { at, turn } of spans) plan.clears(plan.at(at, { kind: 'rail', look: 'viaduct', turn, rank, depth: at[1] + 1 }), [at[0] + SPAN / 2, at[1] - 4], [SPAN / 2 + 4, 9]);
  plan.clears(plan.at(station, { kind: 'rail', look: 'station', size: 0.78, rank, depth: station[1] + 8 }), [station[0], station[1] + 6], [72, 26]);
  for (const share of [0.28, 0.57, 0.8]) {
    const start = Math.round(spans.length * share);
    ['train-tail', 'train-car', 'train-car', 'train-car', 'train-nose'].forEach((look, i) => {
      const span = spans[Math.min(spans.length - 1, start + i)];
      plan.at(span.at, { kind: 'train', look, turn: span.turn, rank, depth: span.at[1] + 2 });
    });
  }
}
