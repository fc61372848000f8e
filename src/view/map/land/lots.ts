/** Lots of works and towers, which fill as the city grows. */
import { chance, clamp } from '../chance';
import { isoPoint, type Point } from '../world';
import type { Area, Planner } from './planner';

export type Role = 'hall' | 'brick' | 'small' | 'dormitories' | 'yard' | 'laboratory' | 'lakeCampus';

export interface Zone {
  origin: Point;
  us: readonly number[];
  vs: readonly number[];
  /** Share of the works measure at which the first and the last lot are built. */
  from: number;
  to: number;
  roles: readonly Role[];
  within: { top: number; bottom: number; left?: number; right?: number };
}

export const LOT = { w: 6.9, d: 4.5 };
export function layZone(plan: Planner, zone: Zone): void {
  zone.vs.forEach((v, row) => zone.us.forEach((u, column) => {
    const n = row * zone.us.length + column;
    const area: Area = { origin: zone.origin, u, v, ...LOT };
    const [x, y] = isoPoint(zone.origin, u + LOT.w / 2, v + LOT.d / 2);
    const { top, bottom, left = -80, right = 1520 } = zone.within;
    if (y < top || y > bottom || x < left || x > right) return;
    // Mostly from the middle outward, with some luck.
    const distance = clamp(Math.hypot((x - zone.origin[0]) / 190, (y - zone.origin[1]) / 70));
    const order = clamp(distance * 0.65 + chance(n, zone.origin[0]) * 0.4);
    layLot(plan, area, { role: zone.roles[n % zone.roles.length], rank: zone.from + (zone.to - zone.from) * order });
    layStreetTrees(plan, area, n);
  }));
}

/** Says whether there was room for it. */
export function layLot(plan: Planner, area: Area, lot: { role: Role; rank: number }): boolean {
  const size = lot.role === 'small' ? { w: 4.6, d: 3 } : lot.role === 'brick' ? { w: 6.4, d: 3.8 } : LOT;
  const ground = { ...area, ...size };
  if (!plan.fits(ground, 1) || !plan.isFree(ground)) return false;
  const yards = lot.role === 'yard' || lot.role === 'hall' || lot.role === 'dormitories';
  if (yards) {
    const pad = plan.goesWith(ground, { kind: 'worksPad', look: 'pad-concrete', rank: lot.rank });
    plan.slots[pad.id] = { ...pad, depth: pad.y - 20 };
  }
  plan.later(ground, { kind: 'works', look: lot.role, rank: lot.rank });
  if (lot.role === 'yard') plan.goesWith({ ...area, u: area.u + 3.2, v: area.v + 0.1, w: 0.7, d: 3.9 }, { kind: 'works', look: 'gantry', rank: lot.rank, depth: area.origin[1] + (area.u + area.v + 6.4) * 4.5 });
  return true;
}

function layStreetTrees(plan: Planner, { origin, u, v }: Area, n: number): void {
  for (let i = 0; i < 5; i++) plan.tree(isoPoint(origin, u + i * 1.4, v + 4.75), { look: 'broad', size: 0.92 + chance(n * 5 + i, 3) * 0.26, rank: 0.1 + chance(n * 5 + i, 121) / 0.95 });
}

export interface TowerLot { /** Number of its dice. */ readonly n: number; /** Share of the tower lots that are built before it. */ readonly rank: number; /** 0–1. */ readonly tall: number }

/** A tower lot with its yard; heights come in three sizes. */
export function layTower(plan: Planner, area: Area, lot: TowerLot): void {
  if (!plan.fits(area, 1) || !plan.isFree(area)) return;
  const pad = plan.at(isoPoint(area.origin, area.u - 0.2, area.v - 0.2), { kind: 'towerPad', look: 'pad-plot', rank: lot.rank });
  plan.slots[pad.id] = { ...pad, depth: pad.y - 14 };
  const height = Math.min(2, Math.floor(lot.tall * (0.45 + chance(lot.n, 164)) * 2.4));
  plan.later(area, { kind: 'tower', look: String(height), rank: lot.rank });
}
