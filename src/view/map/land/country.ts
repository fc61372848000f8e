/** The open land: plots of rice and rape, farmhouses, groves, willows on the banks. */
import { chance, clamp, hash, lerp } from '../chance';
import { WORLD, type Point } from '../world';
import { smoothLine } from './brush';
import { layered } from './noise';
import type { Geography } from './geography';
import type { Planner } from './planner';

/** A field plot is 2.7 × 1.45 of these tiles, a little smaller than those of the town. */
export const FIELD_TILE = 8;
export const PLOT = { w: 2.7, d: 1.45 };

export function layCountry(plan: Planner, place: Geography): void {
  keepRoadsClear(plan, place);
  for (const at of place.longBridges) plan.at(at, { kind: 'fixed', look: 'bridge-long-v', depth: at[1] + 20 });
  layPlots(plan, place);
  layFarms(plan, place.foot);
  layBanks(plan, place);
  layGroves(plan, place.foot);
}

/** Nothing stands on a country road. */
export function keepRoadsClear(plan: Planner, { roads }: Pick<Geography, 'roads'>): void {
  for (const net of roads) {
    if (net.street) continue;
    for (const line of [...net.lines, ...(net.rails ?? [])]) for (const [x, y] of smoothLine(line, 3)) for (const dy of [-4, 0, 4]) plan.takePoint(x, y + dy);
  }
}

function layPlots(plan: Planner, { foot, ponds }: Geography): void {
  const patches = layered(3, 8);
  for (let a = -90; a < 170; a++) {
    for (let b = -140; b < 130; b++) {
      const u = a * PLOT.w + (b % 2 ? PLOT.w * 0.35 : 0) + (hash(a, b, 1) - 0.5) * 0.25;
      const v = b * PLOT.d;
      const corner = (du: number, dv: number): Point => [640 + (u + du - v - dv) * FIELD_TILE, 300 + ((u + du + v + dv) * FIELD_TILE) / 2];
      const [x, y] = corner(PLOT.w / 2, PLOT.d / 2);
      if (x < WORLD.x - 10 || x > WORLD.x + WORLD.width + 10 || y < 304 || y > foot) continue;
      const isPond = ponds.some(({ at, reach }) => Math.hypot((x - at[0]) / reach[0], (y - at[1]) / reach[1]) < 0.75 + 0.35 * patches(x * 0.03, y * 0.04)) && hash(a, b, 9) < 0.86;
      if (!isPond && patches(x * 0.016, y * 0.024) < 0.37) continue;
      const corners = [corner(0, 0), corner(PLOT.w, 0), corner(PLOT.w, PLOT.d), corner(0, PLOT.d)];
      if ([...corners, [x, y] as const].some(([cx, cy]) => plan.water(cx, cy) > -4.5 || plan.isTaken(cx, cy))) continue;
      const yields = [...new Set([...corners, [x, y] as const].flatMap((p) => plan.lotsAt(p, 0.1)))];
      if (isPond) plan.at(corner(0, 0), { kind: 'pond', look: `pond-${Math.floor(hash(a, b, 3) * 3)}`, depth: -1000 + y / 10, yields });
      else plan.at(corner(0, 0), { kind: 'plot', look: String(Math.floor(hash(a, b, 3) * 6)), depth: -1000 + y / 10, rank: hash(a, b, 5), yields });
    }
  }
}

function layFarms(plan: Planner, foot: number): void {
  const patches = layered(3, 8);
  for (let i = 0; i < 700; i++) {
    const x = lerp(WORLD.x, WORLD.x + WORLD.width, chance(i, 231));
    const y = lerp(312, foot > 800 ? 850 : 700, chance(i, 232));
    if (patches(x * 0.016, y * 0.024) < 0.4 || plan.water(x, y) > -13) continue;
    if ([[0, 0], [10, 6], [-10, 6], [14, -4], [0, 14], [-14, 12], [0, -8]].some(([dx, dy]) => plan.isTaken(x + dx, y + dy))) continue;
    if (chance(i, 233) > 0.42) continue;
    plan.at([x, y], { kind: 'farm', look: `farm-${i % 2}`, depth: y + 9, rank: chance(i, 234), yields: plan.lotsAt([x, y + 8], 1.2) });
    for (let q = 0; q < 4; q++) plan.tree([x + 14 + chance(q, i) * 12, y + 4 + chance(q, i + 2) * 9], { look: q % 3 === 2 ? 'bamboo' : 'broad', size: lerp(1.2, 1.7, chance(q, i + 4)), rank: chance(q, i * 9) * 0.9 });
    for (let dx = -16; dx < 30; dx += 5) for (let dy = -8; dy < 20; dy += 5) plan.takePoint(x + dx, y + dy);
  }
}

function layBanks(plan: Planner, { banks }: Geography): void {
  banks.forEach(({ line, width, density }, n) => smoothLine(line, 8).forEach((point, i) => {
    for (const side of [-1, 1]) {
      const k = i * 2 + (side > 0 ? 1 : 0) + (n + 1) * 1000;
      const lush = layered(3, n + 41)(point[0] * 0.02, point[1] * 0.03 + side * 5) > 0.52;
      const x = point[0] + (chance(k, 222) - 0.5) * 6;
      const y = point[1] + side * (width * 0.6 + 4 + chance(k, 223) * 7);
      const rank = chance(k, 221) / ((lush ? 0.8 : 0.08) * density * 1.4);
      if (rank > 1 || plan.water(x, y) > -2 || plan.isTaken(x, y)) continue;
      plan.tree([x, y], { look: chance(k, 225) < 0.55 ? 'willow' : chance(k, 227) < 0.16 ? 'peach' : 'broad', size: 1.13 + chance(k, 224) * 0.73, rank });
    }
  }));
}

/** Groves where slow noise is high, denser by the water; a second, slower noise chooses the species. */
function layGroves(plan: Planner, foot: number): void {
  const density = layered(4, 305);
  const zones = layered(2, 77);
  for (let gy = 296; gy < foot; gy += 5.5) {
    for (let gx = WORLD.x; gx < WORLD.x + WORLD.width; gx += 7) {
      const k = Math.round(gx * 7 + gy * 131);
      const x = gx + chance(k, 301) * 6;
      const y = gy + chance(k, 302) * 5;
      const inland = -plan.water(x, y);
      if (inland < 3 || chance(k, 303) > 0.36 || isCrowded(plan, x, y)) continue;
      const near = Math.exp(-inland / 13);
      const needed = (0.655 - density(x * 0.017, y * 0.028) - near * 0.07) / 0.075;
      const rank = Math.max(needed, chance(k, 306) / 1.2);
      if (rank > 1) continue;
      plantGrove(plan, [x, y], { k, rank, look: species({ near, zone: zones(x * 0.009 + 50, y * 0.012), dice: chance(k, 304) }) });
    }
  }
}

const isCrowded = (plan: Planner, x: number, y: number): boolean => [[0, 0], [0, -6], [6, 0], [-6, 0]].some(([dx, dy]) => plan.isTaken(x + dx, y + dy));

function species({ near, zone, dice }: { near: number; zone: number; dice: number }): string {
  if (near > 0.45 && dice < 0.6) return 'willow';
  if (zone > 0.54 && dice < 0.35) return 'pine';
  if (zone < 0.45 && dice < 0.3) return 'peach';
  return 'broad';
}

function plantGrove(plan: Planner, [x, y]: Point, grove: { k: number; rank: number; look: string }): void {
  const { k, rank, look } = grove;
  const count = 1 + Math.floor(chance(k, 307) * 2.4 + clamp(1 - rank, 0, 1.2));
  for (let i = 0; i < count; i++) {
    const tx = x + (i ? (chance(k + i, 308) - 0.5) * 11 : 0);
    const ty = y + (i ? (chance(k + i, 309) - 0.5) * 6 : 0);
    if (i && (plan.isTaken(tx, ty) || plan.isTaken(tx, ty - 6) || plan.water(tx, ty) > -2.5)) continue;
    plan.tree([tx, ty], { look, size: 0.9 + chance(k + i, 305) * 0.7 + clamp(1 - rank) * 0.25, rank: clamp(rank + i * 0.06) });
  }
}
