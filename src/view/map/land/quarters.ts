/** Sets out the lots of a quarter about its middle. */
import type { QuarterKind } from '../../../sim/index';
import { chance, clamp } from '../chance';
import { isoPoint } from '../world';
import { layBoats, layBridge, layLane, layQuay, person } from './lanes';
import { layLot, layTower, layZone, LOT, type Role } from './lots';
import type { Area, Planner } from './planner';
import type { Quarter } from './quarter-kinds';

/** World y between which works are set out. */
const FIELD = { top: 300, bottom: 720 };

type Lay = (plan: Planner, quarter: Quarter) => void;

export const layQuarter: Lay = (plan, quarter) => LAYS[quarter.kind](plan, quarter);

/** Numbers of the dice of a quarter, apart from those of all others. */
const seedOf = ({ origin }: Pick<Quarter, 'origin'>): number => Math.round(origin[0] * 7 + origin[1] * 13) * 10;

const LAYS: Record<QuarterKind, Lay> = {
  oldTown: layOldTown, waterTown: layWaterTown, works: layWorks, towers: layTowers, campus: layCampus, villages: layVillages, port: layPort, orchard: layOrchard, kilns: layKilns, market: layMarket, ponds: layPonds,
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

/** Quarters whose villages build sheds for rent once the works spread. */
const SPREADS: readonly QuarterKind[] = ['works', 'villages', 'port', 'kilns', 'ponds'];
const SHEDS: readonly Role[] = ['small', 'hall', 'small', 'dormitories'];

/** Sheds on the open land about a quarter: the later, the farther. To be laid after all quarters. */
export function laySheds(plan: Planner, quarter: Quarter): void {
  if (!SPREADS.includes(quarter.kind)) return;
  const seed = seedOf(quarter);
  let laid = 0;
  for (let i = 0; i < 40 && laid < 5; i++) {
    const [angle, reach] = [chance(seed + i, 31) * 6.28, 9 + i * 0.45];
    const [u, v] = [Math.cos(angle) * reach - LOT.w / 2, Math.sin(angle) * reach - LOT.d / 2];
    const [x, y] = isoPoint(quarter.origin, u + LOT.w / 2, v + LOT.d / 2);
    if (y < FIELD.top + 14 || y > FIELD.bottom - 40 || x < -30 || x > 1470) continue;
    if (layLot(plan, { origin: quarter.origin, u, v, ...LOT }, { role: SHEDS[(seed + i) % SHEDS.length], rank: 0.34 + laid * 0.11 + chance(seed + i, 32) * 0.2 })) laid++;
  }
}

const GRID: readonly Role[] = ['hall', 'hall', 'dormitories', 'hall', 'hall', 'yard', 'hall', 'dormitories', 'hall', 'hall', 'small', 'hall'];

function layWorks(plan: Planner, { origin, order }: Quarter): void {
  const from = Math.min(0.4, 0.12 + order * 0.1);
  layZone(plan, { origin, us: [-10.4, -2.6, 5], vs: [-8.6, -3.1, 2.6, 8], from, to: Math.min(0.95, from + 0.5), within: FIELD, roles: GRID });
  layBrickworks(plan, { origin, rank: order * 0.03 });
}

/** About a works quarter, where the works of the township years may have stood. */
const OLD_WORKS = [[-6, -13], [9, -11], [-17, -4], [12, 4], [-14, 9], [5, 13]] as const;

/** A brick works with its chimney, wherever there is room for it first. */
function layBrickworks(plan: Planner, { origin, rank }: { origin: Quarter['origin']; rank: number }): void {
  const isNear = ([u, v]: readonly [number, number]): boolean => isoPoint(origin, u, v)[1] > FIELD.top && isoPoint(origin, u + LOT.w, v + LOT.d)[1] < FIELD.bottom;
  const place = OLD_WORKS.filter(isNear).find(([u, v]) => layLot(plan, { origin, u, v, ...LOT }, { role: 'brick', rank }));
  if (place) plan.at(isoPoint(origin, place[0] + 6.7, place[1] + 0.4), { kind: 'chimney', look: 'chimney', rank });
}

function layTowers(plan: Planner, quarter: Quarter): void {
  const seed = seedOf(quarter);
  [-7.6, -5.1, -2.3, 0.6, 3.4, 6.2].forEach((v, row) => [-8.2, -5.6, -1.4, 1.2, 5.6, 8.2].forEach((u, column) => {
    const n = seed + row * 8 + column;
    layTower(plan, { origin: quarter.origin, u, v, w: 1.7, d: 1.7 }, { n, rank: 0.12 + clamp((Math.hypot(u, v) / 11) * 0.5 + chance(n, 161) * 0.5) * 0.8, tall: 0.85 });
  }));
}

/** World units from the shore within which a campus is one by the lake. */
const SHORE = 100;
/** Buildings of a campus by the lake, and how far about the middle they may spread, in tiles. */
const BY_LAKE = { most: 4, us: [-2.4, 5.4, -10.2, 13.2], vs: [-6, 1, -11.5, 6.5, 12] } as const;

function layCampus(plan: Planner, quarter: Quarter): void {
  const { origin } = quarter;
  if (plan.hasLakeNear(origin, SHORE)) return layLakeCampus(plan, quarter);
  [[-10, -6], [-2.4, -6], [5.4, -6], [-10, 1], [-2.4, 1], [5.4, 1]].forEach(([u, v], i) => layLot(plan, { origin, u, v, ...LOT }, { role: i === 0 ? 'brick' : i % 2 ? 'laboratory' : 'hall', rank: i === 0 ? 0.04 : 0.34 + i * 0.09 }));
  groves(plan, quarter, { count: 16, reach: 9, looks: ['broad', 'ginkgo'] });
}

/** One town of red roofs between the groves, wherever there is room for it first. */
function layLakeCampus(plan: Planner, quarter: Quarter): void {
  const spots = BY_LAKE.vs.flatMap((v) => BY_LAKE.us.map((u) => ({ u, v }))).toSorted((a, b) => Math.hypot(a.u + 3, a.v + 2) - Math.hypot(b.u + 3, b.v + 2));
  let laid = 0;
  for (const { u, v } of spots) if (laid < BY_LAKE.most && layLot(plan, { origin: quarter.origin, u, v, ...LOT }, { role: 'lakeCampus', rank: 0.34 + laid * 0.09 })) laid++;
  groves(plan, quarter, { count: 16, reach: 9, looks: ['broad', 'ginkgo'] });
}

function layVillages(plan: Planner, quarter: Quarter): void {
  const seed = seedOf(quarter);
  for (const [row, v] of [-2.4, -0.4, 1.8].entries()) layLane(plan, { origin: quarter.origin, along: 'u', from: -5 + row, to: 3.5 + row, offset: v, seed: seed + row * 20, gap: 0.22, village: true });
  layLot(plan, { origin: quarter.origin, u: 6, v: -2, ...LOT }, { role: 'small', rank: 0.05 + quarter.order * 0.03 });
  layLot(plan, { origin: quarter.origin, u: -13, v: 3, ...LOT }, { role: 'hall', rank: 0.5 + quarter.order * 0.06 });
  crowd(plan, quarter, 8);
}

function layPort(plan: Planner, { origin, order }: Quarter): void {
  [[-9, -5], [-1.4, -5], [6.2, -5], [-9, 1], [-1.4, 1], [6.2, 1]].forEach(([u, v], i) => layLot(plan, { origin, u, v, ...LOT }, { role: i < 4 ? 'yard' : 'hall', rank: 0.1 + order * 0.1 + i * 0.08 }));
}

function layOrchard(plan: Planner, quarter: Quarter): void {
  layVillages(plan, quarter);
  groves(plan, quarter, { count: 70, reach: 13, looks: ['fruit', 'fruit', 'broad', 'fruit', 'bamboo'] });
}

/** Kilns that climb a slope, potters' lanes, a brick works, workshops that come back with the craft. */
function layKilns(plan: Planner, { origin }: Quarter): void {
  const seed = seedOf({ origin });
  plan.on({ origin, u: 3.2, v: -7.4, w: 1.5, d: 9 }, { kind: 'landmark', look: 'dragon-kiln' });
  plan.on({ origin, u: 6.6, v: -6, w: 1.5, d: 9 }, { kind: 'landmark', look: 'dragon-kiln' });
  for (const [row, v] of [-4.6, -2.6, -0.6].entries()) layLane(plan, { origin, along: 'u', from: -8, to: 2, offset: v, seed: seed + row * 20, gap: 0.12 });
  if (layLot(plan, { origin, u: 9.6, v: -5, ...LOT }, { role: 'brick', rank: 0 })) plan.at(isoPoint(origin, 16.2, -4.4), { kind: 'chimney', look: 'chimney', rank: 0 });
  if (layLot(plan, { origin, u: -4, v: 6, ...LOT }, { role: 'brick', rank: 0.05 })) plan.at(isoPoint(origin, 2.8, 6.4), { kind: 'chimney', look: 'chimney', rank: 0.05 });
  for (let i = 0; i < 3; i++) plan.later({ origin, u: -7 + i * 2.6, v: 2, w: 1.9, d: 2.3 }, { kind: 'workshop', look: 'workshop', rank: 0.2 + i * 0.2 });
  crowd(plan, { origin }, 10);
}

const HALL = { w: 7.6, d: 5 };
/** Where halls may stand, the best first. */
const HALLS = [[-0.2, -5.7], [-8.6, -5.7], [-0.2, 0.2], [-8.6, 0.2], [-0.2, -11.4], [7.9, -11.4], [7.9, -5.7], [-8.6, -11.4]] as const;
const MOST = { halls: 4, stalls: 24 };

/** Rows of stalls under awnings, which give way to trade halls one by one. */
function layMarket(plan: Planner, { origin, order }: Quarter): void {
  const hasRoom = (area: Area): boolean => plan.fits(area, 1) && plan.isFree(area);
  const rows = Array.from({ length: 40 }, (_, n) => ({ n, area: { origin, u: [-8.2, -2.5, 3.2, 8.9][n % 4], v: -10.4 + Math.floor(n / 4) * 1.6, w: 5.2, d: 1 } })).filter(({ area }) => hasRoom(area))
    .toSorted((a, b) => Math.abs(a.area.u + 2.6) + Math.abs(a.area.v + 2) - Math.abs(b.area.u + 2.6) - Math.abs(b.area.v + 2)).slice(0, MOST.stalls);
  const halls = HALLS.map(([u, v]): Area => ({ origin, u, v, ...HALL })).filter((area) => hasRoom(area) && isoPoint(origin, area.u, area.v)[1] > FIELD.top);
  halls.slice(0, MOST.halls).forEach((area, i) => plan.later(area, { kind: 'market', look: 'trade-hall', rank: 0.14 + order * 0.05 + i * 0.1 }));
  for (const { n, area } of rows) {
    const at = isoPoint(origin, area.u, area.v);
    plan.take(area);
    plan.at(at, { kind: 'stalls', look: `stalls-${n % 3}`, depth: at[1] + 27, rank: chance(n, origin[0]) * 0.7, yields: plan.lotsAt(isoPoint(origin, area.u + 2.6, area.v + 0.5), 0.6) });
  }
  crowd(plan, { origin }, 26);
}

/** Villages on the dykes between fish ponds; the ponds are laid with the fields. */
function layPonds(plan: Planner, quarter: Pick<Quarter, 'origin'>): void {
  const seed = seedOf(quarter);
  for (const [row, v] of [-1.6, 0.4].entries()) layLane(plan, { origin: quarter.origin, along: 'u', from: -5 + row, to: 3.5 + row, offset: v, seed: seed + row * 20, gap: 0.2, village: true });
  crowd(plan, quarter, 8);
}

function crowd(plan: Planner, quarter: Pick<Quarter, 'origin'>, count: number): void {
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
