/** Sets out the lots of a quarter about its middle. */
import type { QuarterKind } from '../../../sim/index';
import { chance, clamp } from '../chance';
import { isoPoint } from '../world';
import { layBoats, layBridge, layLane, layQuay, person } from './lanes';
import { layLot, layTower, layZone, LOT, type Role } from './lots';
import type { Planner } from './planner';
import type { Quarter } from './quarter-kinds';

type Lay = (plan: Planner, quarter: Quarter) => void;

export const layQuarter: Lay = (plan, quarter) => LAYS[quarter.kind](plan, quarter);

/** Numbers of the dice of a quarter, apart from those of all others. */
const seedOf = ({ origin }: Quarter): number => Math.round(origin[0] * 7 + origin[1] * 13) * 10;

const LAYS: Record<QuarterKind, Lay> = {
  oldTown: layOldTown, waterTown: layWaterTown, works: layWorks, towers: layTowers, campus: layCampus, villages: layVillages, port: layPort, orchard: layOrchard, kilns: layKilns,
};

function layOldTown(plan: Planner, quarter: Quarter): void {
  const { origin } = quarter;
  const seed = seedOf(quarter);
  plan.on({ origin, u: 2.9, v: -1, w: 4, d: 2 }, { kind: 'landmark', look: 'hall' });
  [-5.4, -3.5, -1.6, 0.4, 2.45, 4.4].forEach((v, row) => {
    layLane(plan, { origin, along: 'u', from: -8, to: 1.4, offset: v, seed: seed + row * 20, gap: 0.1 });
    if (v < -1.7 || v > 1.8) layLane(plan, { origin, along: 'u', from: 2.8, to: 8, offset: v, seed: seed + 200 + row * 20, gap: 0.14 });
  });
  crowd(plan, quarter, 22);
}

function layWaterTown(plan: Planner, quarter: Quarter): void {
  const { origin } = quarter;
  const seed = seedOf(quarter);
  [-7.6, -5.7, -3.75, 1.9, 3.85, 5.8].forEach((v, row) => {
    layLane(plan, { origin, along: 'u', from: -8.5, to: -1.8, offset: v, seed: seed + row * 24, gap: 0.06 });
    layLane(plan, { origin, along: 'u', from: 1.9, to: 8.5, offset: v, seed: seed + 300 + row * 24, gap: 0.06 });
  });
  layQuay(plan, { origin, along: 'u', from: -9, to: 9, offset: 0.45, seed: seed + 600 });
  layBoats(plan, { origin, along: 'u', from: -9, to: 9, offset: -1, count: 7, seed: seed + 700 });
  for (const u of [-4, 4]) layBridge(plan, origin, { u, v: -2.35, along: 'v' });
  for (const v of [-5, 3.4]) layBridge(plan, origin, { u: -1.35, v, along: 'u', shape: 'low' });
}

const GRID: readonly Role[] = ['hall', 'hall', 'dormitories', 'hall', 'hall', 'yard', 'hall', 'dormitories', 'hall', 'hall', 'small', 'hall'];

function layWorks(plan: Planner, { origin, order }: Quarter): void {
  const from = Math.min(0.4, 0.12 + order * 0.1);
  layZone(plan, { origin, us: [-10.4, -2.6, 5], vs: [-8.6, -3.1, 2.6, 8], from, to: Math.min(0.95, from + 0.5), within: { top: 300, bottom: 720 }, roles: GRID });
  layLot(plan, { origin, u: -6, v: -13, ...LOT }, { role: 'brick', rank: order * 0.03 });
  plan.at(isoPoint(origin, -11.2, -1.5), { kind: 'chimney', look: 'chimney', rank: from + 0.1 });
}

function layTowers(plan: Planner, quarter: Quarter): void {
  const seed = seedOf(quarter);
  [-7.6, -5.1, -2.3, 0.6, 3.4, 6.2].forEach((v, row) => [-8.2, -5.6, -1.4, 1.2, 5.6, 8.2].forEach((u, column) => {
    const n = seed + row * 8 + column;
    layTower(plan, { origin: quarter.origin, u, v, w: 1.7, d: 1.7 }, { n, rank: 0.12 + clamp((Math.hypot(u, v) / 11) * 0.5 + chance(n, 161) * 0.5) * 0.8, tall: 0.85 });
  }));
}

function layCampus(plan: Planner, quarter: Quarter): void {
  const { origin } = quarter;
  [[-10, -6], [-2.4, -6], [5.4, -6], [-10, 1], [-2.4, 1], [5.4, 1]].forEach(([u, v], i) => layLot(plan, { origin, u, v, ...LOT }, { role: i === 0 ? 'brick' : i % 2 ? 'laboratory' : 'hall', rank: i === 0 ? 0.04 : 0.34 + i * 0.09 }));
  groves(plan, quarter, { count: 16, reach: 9, looks: ['broad', 'ginkgo'] });
}

function layVillages(plan: Planner, quarter: Quarter): void {
  const seed = seedOf(quarter);
  for (const [row, v] of [-2.4, -0.4, 1.8].entries()) layLane(plan, { origin: quarter.origin, along: 'u', from: -5 + row, to: 3.5 + row, offset: v, seed: seed + row * 20, gap: 0.22 });
  layLot(plan, { origin: quarter.origin, u: 6, v: -2, ...LOT }, { role: 'small', rank: 0.05 + quarter.order * 0.03 });
  layLot(plan, { origin: quarter.origin, u: -13, v: 3, ...LOT }, { role: 'hall', rank: 0.5 + quarter.order * 0.06 });
  crowd(plan, quarter, 8);
}

function layPort(plan: Planner, { origin, order }: Quarter): void {
  [[-9, -5], [-1.4, -5], [6.2, -5], [-9, 1], [-1.4, 1], [6.2, 1]].forEach(([u, v], i) => layLot(plan, { origin, u, v, ...LOT }, { role: i < 4 ? 'yard' : 'hall', rank: 0.1 + order * 0.1 + i * 0.08 }));
}

function layOrchard(plan: Planner, quarter: Quarter): void {
  layVillages(plan, quarter);
  groves(plan, quarter, { count: 70, reach: 13, looks: ['broad', 'broad', 'peach', 'bamboo'] });
}

function layKilns(plan: Planner, quarter: Quarter): void {
  const { origin } = quarter;
  const seed = seedOf(quarter);
  for (const [row, v] of [-4.6, -2.6, -0.6].entries()) layLane(plan, { origin, along: 'u', from: -8, to: 2, offset: v, seed: seed + row * 20, gap: 0.12 });
  layLot(plan, { origin, u: 3.4, v: -5, ...LOT }, { role: 'brick', rank: 0 });
  layLot(plan, { origin, u: 3.4, v: 0.4, ...LOT }, { role: 'brick', rank: 0.05 });
  for (const [u, v] of [[10.6, -3.6], [10.6, 1.6]]) plan.at(isoPoint(origin, u, v), { kind: 'chimney', look: 'chimney', rank: 0 });
  for (let i = 0; i < 3; i++) plan.later({ origin, u: -7 + i * 2.6, v: 2, w: 1.9, d: 2.3 }, { kind: 'workshop', look: 'workshop', rank: 0.2 + i * 0.2 });
}

function crowd(plan: Planner, quarter: Quarter, count: number): void {
  const seed = seedOf(quarter);
  for (let i = 0; i < count; i++) person(plan, isoPoint(quarter.origin, 1.6 + (chance(seed + i, 93) - 0.5), -6 + chance(seed + i, 94) * 12), chance(seed + i, 91));
}

function groves(plan: Planner, quarter: Quarter, { count, reach, looks }: { readonly count: number; readonly reach: number; readonly looks: readonly string[] }): void {
  const seed = seedOf(quarter);
  for (let i = 0; i < count; i++) {
    const at = isoPoint(quarter.origin, (chance(seed + i, 1) - 0.5) * 2 * reach, (chance(seed + i, 2) - 0.5) * 2 * reach);
    if (!plan.isTaken(at[0], at[1])) plan.tree(at, { look: looks[i % looks.length], size: 1.05 + chance(seed + i, 3) * 0.5, rank: chance(seed + i, 4) * 0.8 });
  }
}
