/** Lanes of old houses, quays with willows, boats on town canals. */
import { chance, lerp } from '../chance';
import { isoPoint, type Point } from '../world';
import type { Area, Planner } from './planner';

export const HOUSE_WIDTHS = [1.5, 1.8, 2.1, 2.4] as const;
export const LANE_DEPTH = 1.38;

export interface Lane { origin: Point; along: 'u' | 'v'; from: number; to: number; offset: number; seed: number; gap?: number; /** Houses of a village, which their families build anew as they can. */ village?: boolean }

/** Houses wall to wall along a lane, with a tree in a gap here and there. */
export function layLane(plan: Planner, lane: Lane): void {
  let [at, n] = [lane.from, lane.seed];
  while (at < lane.to - 1.4) {
    const room = HOUSE_WIDTHS.filter((width) => width <= lane.to - at + 0.1).length;
    const size = Math.min(room - 1, Math.floor(chance(n, 71) * 4));
    if (size < 0) break;
    const width = HOUSE_WIDTHS[size];
    const area = laneArea(lane, at, width);
    if (chance(n, 70) < (lane.gap ?? 0)) plantGap(plan, area, n);
    else placeHouse(plan, area, { lane: lane.along, kind: lane.village ? 'home' : 'house', size, turn: size < 2 && chance(n, 72) < 0.2 ? 'across' : 'along' });
    at += width;
    n++;
  }
}

function laneArea({ origin, along, offset }: Lane, at: number, width: number): Area {
  return along === 'u' ? { origin, u: at, v: offset, w: width - 0.08, d: LANE_DEPTH } : { origin, u: offset, v: at, w: LANE_DEPTH, d: width - 0.08 };
}

function placeHouse(plan: Planner, area: Area, house: { lane: 'u' | 'v'; kind: 'house' | 'home'; size: number; turn: string }): void {
  if (!plan.fits(area)) return;
  if (plan.isOnHill(isoPoint(area.origin, area.u + area.w / 2, area.v + area.d / 2))) return;
  plan.on(area, { kind: house.kind, look: `house-${house.lane}${house.size}-${house.turn}` });
}

function plantGap(plan: Planner, { origin, u, v, w, d }: Area, n: number): void {
  plan.tree(isoPoint(origin, u + w / 2, v + d / 2), { look: chance(n, 75) < 0.2 ? 'peach' : 'broad', size: lerp(1.3, 1.65, chance(n, 76)), rank: chance(n, 74) - 0.1 });
}

export interface Quay { origin: Point; along: 'u' | 'v'; from: number; to: number; offset: number; seed: number; step?: number }

/** A bank of willows and passers-by on the near side of a canal. */
export function layQuay(plan: Planner, quay: Quay): void {
  const point = (along: number, off: number): Point => (quay.along === 'u' ? isoPoint(quay.origin, along, off) : isoPoint(quay.origin, off, along));
  let n = quay.seed;
  for (let at = quay.from; at < quay.to; at += quay.step ?? 1.7, n++) {
    plan.tree(point(at + chance(n, 61) * 0.8, quay.offset), { look: 'willow', size: lerp(1.15, 1.55, chance(n, 64)), rank: chance(n, 63) / 0.8 });
    const [x, y] = point(at + 0.5, quay.offset + 0.35);
    for (const [i, dx, dy] of [[0, 0, 0], [1, 4, 1.5], [2, -4, -1]]) person(plan, [x + dx, y + dy], chance(n * 3 + i, 65));
  }
}

export function person(plan: Planner, at: Point, rank: number): void {
  if (plan.water(at[0], at[1]) > -0.4) return;
  plan.at(at, { kind: 'person', look: `person-${plan.slots.length % 6}`, depth: at[1] + 0.5, rank, yields: plan.lotsAt(at, 0) });
}

export interface Mooring { origin: Point; along: 'u' | 'v'; from: number; to: number; offset: number; count: number; seed: number }

export function layBoats(plan: Planner, line: Mooring): void {
  for (let i = 0; i < line.count; i++) {
    const at = lerp(line.from, line.to, (i + 0.2 + chance(line.seed + i, 51) * 0.6) / line.count);
    const [x, y] = line.along === 'u' ? isoPoint(line.origin, at, line.offset) : isoPoint(line.origin, line.offset, at);
    if (plan.water(x, y) < 2) continue;
    plan.at([x, y], { kind: 'boat', look: 'boat-wupeng', depth: y - 3, size: 0.72 * (chance(line.seed + i, 53) < 0.5 ? 1 : -1), rank: (i / line.count) * 0.8 });
  }
}

export function layBridge(plan: Planner, origin: Point, bridge: { u: number; v: number; along: 'u' | 'v'; shape?: 'arch' | 'low' | 'flat' }): void {
  const { u, v, along, shape = 'arch' } = bridge;
  const area = along === 'u' ? { origin, u, v, w: 2.7, d: 0.8 } : { origin, u, v, w: 0.8, d: 2.7 };
  const slot = plan.on(area, { kind: 'fixed', look: `bridge-${shape}-${along}` });
  plan.slots[slot.id] = { ...slot, depth: slot.depth + 4 };
}
