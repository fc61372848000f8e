/** City lots: flats of the early years, towers about the station and in Huaqiao, the edges of the old town. */
import { chance, clamp } from '../../../src/view/map/chance';
import { isoPoint, type Point } from '../../../src/view/map/world';
import { HIGH_SPEED_LINE, ORIGIN, STATION } from './geography';
import { layTower as layTowerLot, type TowerLot } from '../../../src/view/map/land/lots';
import { person } from '../../../src/view/map/land/lanes';
import type { Area, Planner } from '../../../src/view/map/land/planner';

export function layCity(plan: Planner): void {
  layFlats(plan);
  layTowers(plan);
  layParks(plan);
  for (let i = 0; i < 40; i++) person(plan, isoPoint(ORIGIN.stationQuarter, -3 + chance(i, 1) * 5.4, 0.6 + chance(i, 2) * 3.4), 0.25 + chance(i, 3) * 0.75);
}

function layFlats(plan: Planner): void {
  const rows: readonly [Point, number, number, number, number][] = [
    [ORIGIN.yushan, 3.5, -8.8, 3, 0.06], [ORIGIN.stationQuarter, -13.5, -3.2, 4, 0.2], [ORIGIN.stationQuarter, -9.2, 8.4, 3, 0.35], [ORIGIN.stationQuarter, 1.4, -10.6, 3, 0.15], [ORIGIN.stationQuarter, 7.6, -10.2, 3, 0.3],
    [ORIGIN.huaqiao, -17, 2, 3, 0.4], [ORIGIN.qiandeng, 8.8, 2.4, 3, 0.45], [ORIGIN.zhangpu, -15.4, 3, 3, 0.38], [ORIGIN.bachengShore, -12, -1.4, 3, 0.42], [ORIGIN.dianshanhu, -11, 1, 3, 0.5],
  ];
  rows.forEach(([origin, u, v, count, rank], n) => {
    for (let i = 0; i < count; i++) {
      const area = { origin, u, v: v + i * 1.6, w: 4.2, d: 0.9 };
      if (plan.fits(area)) plan.later(area, { kind: 'flats', look: `flats-${(n + i) % 3}`, rank: clamp(rank + i * 0.04) });
    }
  });
}

function layTower(plan: Planner, area: Area, lot: TowerLot): void {
  if (!isUnderRail(area)) layTowerLot(plan, area, lot);
}

/** The viaduct wants its ground, and the station its square. */
function isUnderRail({ origin, u, v, w, d }: Area): boolean {
  const [x, y] = isoPoint(origin, u + w / 2, v + d / 2);
  const i = HIGH_SPEED_LINE.findIndex(([px]) => px > x);
  const [a, b] = [HIGH_SPEED_LINE[i - 1], HIGH_SPEED_LINE[i]];
  const rail = a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
  return Math.abs(y - rail) < 9 || (Math.abs(x - STATION[0]) < 74 && y > STATION[1] - 16 && y < STATION[1] + 34);
}

const NEW_TOWN: Point = [966, 516];

function layTowers(plan: Planner): void {
  const spots: readonly Point[] = [[-12.5, 2.5], [-10, 3.2], [-7.6, 4.4], [-5.4, 5.8], [6.4, -5.6], [8.8, -4.6], [5.8, -3], [11, -3.2], [2.4, 5.6], [4.8, 5], [7.2, 3.6], [9.6, 2.6], [7.4, 6.2], [-8.8, 6.6], [11.8, 0.8], [12.6, 3.6], [9.8, 5.2], [-2, -9.4], [0.4, -8.4], [-8, -4.4], [-10.4, -3.2], [-5.6, -5.8], [13.4, -5.4], [15.4, -3], [14.6, -8]];
  spots.forEach(([u, v], i) => layTower(plan, { origin: ORIGIN.stationQuarter, u, v, w: 1.7, d: 1.7 }, { n: 2600 + i, rank: 0.12 + chance(2600 + i, 161) * 0.8, tall: 0.6 }));
  for (let i = 0; i < 8; i++) layTower(plan, { origin: ORIGIN.yushan, u: 9.6 + (i % 4) * 2.25, v: -7.2 + Math.floor(i / 4) * 3.1, w: 1.7, d: 1.7 }, { n: 1500 + i, rank: 0.08 + chance(1500 + i, 161) * 0.6, tall: 0.5 });
  for (const [row, v] of [-5.4, -2.8, 0.2, 2.8].entries()) {
    for (const [column, u] of [-7, -4.4, -1.2, 1.4, 4.2].entries()) layTower(plan, { origin: NEW_TOWN, u, v, w: 1.7, d: 1.7 }, { n: 2900 + row * 8 + column, rank: 0.34 + chance(2900 + row * 8 + column, 161) * 0.64, tall: 0.7 });
  }
  let n = 4100;
  for (const v of [-8.2, -5.9, -3.2, 0.6, 3, 6.4, 8.6]) {
    for (const u of [-9.6, -7.2, -4.8, -1.2, 1.2, 4.4, 6.8, 10, 12.4]) {
      n++;
      const [x, y] = isoPoint(ORIGIN.huaqiao, u + 0.8, v + 0.8);
      if (y > 482 && x < 1500) layTower(plan, { origin: ORIGIN.huaqiao, u, v, w: 1.7, d: 1.7 }, { n, rank: 0.2 + clamp(Math.hypot((x - 1330) / 190, (y - 520) / 70) * 0.45 + chance(n, 161) * 0.55) * 0.75, tall: 0.95 });
    }
  }
  for (let i = 0; i < 6; i++) layTower(plan, { origin: ORIGIN.highTech, u: 3.4 + (i % 3) * 2.3, v: -12 + Math.floor(i / 3) * 2.6, w: 1.7, d: 1.7 }, { n: 2700 + i, rank: 0.4 + chance(2700 + i, 161) * 0.55, tall: 0.7 });
  for (let i = 0; i < 5; i++) layTower(plan, { origin: ORIGIN.zhangpu, u: -11 + i * 2.3, v: 6.2, w: 1.7, d: 1.7 }, { n: 2800 + i, rank: 0.5 + chance(2800 + i, 161) * 0.5, tall: 0.55 });
}

function layParks(plan: Planner): void {
  const parks: readonly [Point, Area['u'], Area['v'], number, number, number][] = [
    [ORIGIN.stationQuarter, -4, 1.5, 6, 4, 14], [ORIGIN.yushan, 3.4, -9, 5, 5, 8], [ORIGIN.yushan, -10, -6.6, 12, 0.8, 12], [ORIGIN.yushan, 4.2, 4, 5.2, 0.25, 4], [ORIGIN.qiandeng, -0.9, -7, 1.2, 15, 10], [ORIGIN.huaqiao, -8, -0.4, 24, 0.3, 16], [ORIGIN.highTech, -9, 0.25, 16, 0.2, 12],
  ];
  parks.forEach(([origin, u, v, w, d, count], p) => {
    for (let i = 0; i < count; i++) plan.tree(isoPoint(origin, u + chance(i, p + 40) * w, v + chance(i, p + 49) * d), { look: chance(i, p + 45) < 0.15 ? 'peach' : 'broad', size: 1.1 + chance(i, p + 60) * 0.4, rank: chance(i, p + 33) - 0.08 });
  });
}
