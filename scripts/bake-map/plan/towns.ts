/** The old towns: Zhouzhuang and Jinxi, Yushan, Qiandeng, Bacheng, Dianshanhu. */
import { chance, lerp } from '../../../src/view/map/chance';
import { isoPoint, type Point } from '../../../src/view/map/world';
import { HILL, ISLANDS, ORIGIN } from './geography';
import { layBoats, layBridge, layLane, layQuay, person, type Lane } from '../../../src/view/map/land/lanes';
import type { Planner } from '../../../src/view/map/land/planner';

export function layTowns(plan: Planner): void {
  layYufengHill(plan);
  layYushan(plan);
  layZhouzhuang(plan);
  layQiandeng(plan);
  layBacheng(plan);
  layDianshanhu(plan);
}

const lanes = (plan: Planner, origin: Point, list: readonly Omit<Lane, 'origin'>[]): void => {
  for (const lane of list) layLane(plan, { origin, ...lane });
};

function layZhouzhuang(plan: Planner): void {
  const origin = ORIGIN.zhouzhuang;
  const [west, east] = [-3.6, 4.4];
  plan.on({ origin, u: -1.2, v: 1.3, w: 4, d: 2 }, { kind: 'landmark', look: 'hall' });
  let seed = 100;
  for (const v of [-3.75, -5.7, -7.6]) {
    lanes(plan, origin, [{ along: 'u', from: -9, to: -5, offset: v, seed, gap: 0.05 }, { along: 'u', from: -1.6, to: 3.2, offset: v, seed: seed + 12, gap: 0.06 }, { along: 'u', from: 6.4, to: 13.2, offset: v, seed: seed + 24, gap: 0.08 }]);
    seed += 36;
  }
  for (const v of [1.9, 3.85, 5.8, 7.6]) {
    lanes(plan, origin, [{ along: 'u', from: -9, to: -5, offset: v, seed, gap: 0.08 }, { along: 'u', from: 6.4, to: 11.6, offset: v, seed: seed + 12, gap: 0.05 }]);
    if (v > 3.8) lanes(plan, origin, [{ along: 'u', from: -1.6, to: 3.2, offset: v, seed: seed + 24, gap: 0.06 }]);
    seed += 36;
  }
  layQuay(plan, { origin, along: 'u', from: -9, to: 9, offset: 0.45, seed: 150 });
  for (const [i, u] of [west, east].entries()) {
    layQuay(plan, { origin, along: 'v', from: -8, to: -2.4, offset: u + 1.35, seed: 190 + i * 40, step: 2.1 });
    layQuay(plan, { origin, along: 'v', from: 1.2, to: 8, offset: u + 1.35, seed: 210 + i * 40, step: 2.1 });
    layBoats(plan, { origin, along: 'v', from: 1, to: 8, offset: u, count: 3, seed: 280 + i * 10 });
  }
  for (const u of [-2.4, 1.8, 6.4]) layBridge(plan, origin, { u, v: -2.35, along: 'v' });
  layBridge(plan, origin, { u: -7.4, v: -2.35, along: 'v', shape: 'low' });
  layBridge(plan, origin, { u: -5, v: 0.15, along: 'u', shape: 'flat' });
  for (const [u, v] of [[-5, 5], [3.05, 3.2], [3.05, -5]]) layBridge(plan, origin, { u, v, along: 'u' });
  layBoats(plan, { origin, along: 'u', from: -9, to: 12, offset: -1, count: 10, seed: 260 });
}

function layYushan(plan: Planner): void {
  const origin = ORIGIN.yushan;
  plan.on({ origin, u: 5.3, v: 1.05, w: 3.4, d: 3 }, { kind: 'landmark', look: 'stage' });
  let seed = 1000;
  for (const v of [-5.4, -3.5, -1.6, 0.4, 2.45]) lanes(plan, origin, [{ along: 'u', from: -10.5 + Math.max(0, -v) * 0.2, to: 1.9, offset: v, seed: (seed += 20), gap: 0.1 }]);
  for (const v of [-1.2, -3.1]) lanes(plan, origin, [{ along: 'u', from: 3.6, to: 8.2, offset: v, seed: (seed += 10), gap: 0.12 }]);
  for (const v of [2.3, 0.3]) lanes(plan, origin, [{ along: 'u', from: 9.6, to: 13.5, offset: v, seed: (seed += 10), gap: 0.1 }]);
  for (const v of [7.9, 9.8, 11.7, 13.5]) lanes(plan, origin, [{ along: 'u', from: -8, to: 3.1, offset: v, seed: (seed += 20), gap: 0.12 }, { along: 'u', from: 5.9, to: 12, offset: v, seed: (seed += 20), gap: 0.12 }]);
  layQuay(plan, { origin, along: 'u', from: -8, to: 13, offset: 6.6, seed: 1400, step: 1.5 });
  layBoats(plan, { origin, along: 'u', from: -3, to: 12, offset: 5.2, count: 8, seed: 1450 });
  layBridge(plan, origin, { u: 1.2, v: 3.85, along: 'v' });
  layBridge(plan, origin, { u: 9.6, v: 3.85, along: 'v', shape: 'low' });
  layBridge(plan, origin, { u: 3.2, v: 9, along: 'u', shape: 'low' });
  for (let i = 0; i < 40; i++) {
    const [u, v] = chance(i, 92) < 0.6 ? [4.4 + chance(i, 93) * 5, 3.75 + chance(i, 94) * 0.35] : [2.9 + (chance(i, 93) - 0.5) * 0.6, -6 + chance(i, 94) * 9];
    person(plan, isoPoint(origin, u, v), chance(i, 91));
  }
}

function layYufengHill(plan: Planner): void {
  plan.at(HILL, { kind: 'fixed', look: 'hill', depth: HILL[1] - 12 });
  plan.at([HILL[0] + 3, HILL[1] - 51], { kind: 'landmark', look: 'pagoda-hill', depth: HILL[1] - 11 });
  for (let x = -64; x <= 64; x += 5) for (let y = -30; y <= 6; y += 4) if ((x / 68) ** 2 + ((y + 12) / 26) ** 2 < 1) plan.takePoint(HILL[0] + x, HILL[1] + y);
  for (let i = 0; i < 16; i++) plan.tree([HILL[0] - 54 + i * 8.2 + ((i * 7) % 5), HILL[1] - 6 + ((i * 13) % 9)], { look: i % 3 ? 'pine' : 'broad', size: 0.8 + (i % 4) * 0.1, rank: 0.05 });
}

function layQiandeng(plan: Planner): void {
  const origin = ORIGIN.qiandeng;
  const canal = -6;
  plan.on({ origin, u: -9.6, v: -0.6, w: 0, d: 0 }, { kind: 'landmark', look: 'pagoda' });
  plan.take({ origin, u: -10.4, v: -1.5, w: 1.8, d: 1.8 });
  lanes(plan, origin, [
    { along: 'v', from: -7.6, to: 9, offset: canal - 2.65, seed: 3020, gap: 0.08 }, { along: 'v', from: 1.4, to: 8, offset: canal - 4.5, seed: 3040, gap: 0.15 },
    { along: 'v', from: -8, to: 9, offset: canal + 2.2, seed: 3080, gap: 0.06 }, { along: 'v', from: -7.4, to: 8, offset: canal + 4.05, seed: 3100, gap: 0.1 },
  ]);
  layQuay(plan, { origin, along: 'v', from: -8, to: 9, offset: canal + 1.5, seed: 3060, step: 1.6 });
  layBoats(plan, { origin, along: 'v', from: -7, to: 14, offset: canal, count: 7, seed: 3120 });
  for (const v of [-2.2, 4.8]) layBridge(plan, origin, { u: canal - 1.35, v, along: 'u' });
  for (let i = 0; i < 18; i++) person(plan, isoPoint(origin, canal + 1.7, -6 + chance(i, 196) * 14), chance(i, 195));
}

function layBacheng(plan: Planner): void {
  lanes(plan, ORIGIN.bacheng, [
    { along: 'u', from: -3.8, to: 1.8, offset: -2, seed: 4000 }, { along: 'u', from: -3.6, to: 3.4, offset: 0, seed: 4010 }, { along: 'u', from: -1.8, to: 2.6, offset: 1.9, seed: 4020 },
  ]);
  for (let i = 0; i < 18; i++) {
    const angle = (i / 18) * 6.28;
    plan.tree([318 + Math.cos(angle) * 43, 330 + Math.sin(angle) * 19], { look: i % 3 ? 'willow' : 'peach', size: lerp(1.2, 1.6, chance(i, 203)), rank: chance(i, 201) - 0.1 });
  }
  for (const [n, island] of ISLANDS.slice(1).entries()) island.slice(0, 5).forEach(([x, y], i) => plan.tree([x + (i % 2 ? -8 : 8), y + (i < 2 ? 7 : -5)], { look: i % 2 ? 'willow' : 'pine', size: 1.35, rank: chance(i + n * 9, 202) * 0.7 }));
  const shore = ORIGIN.bachengShore;
  lanes(plan, shore, [{ along: 'u', from: -8, to: 3, offset: -1.8, seed: 4040, gap: 0.1 }, { along: 'u', from: -6, to: 5, offset: 0.4, seed: 4060, gap: 0.12 }, { along: 'u', from: -4, to: 6, offset: 2.4, seed: 4080, gap: 0.15 }]);
  for (let i = 0; i < 14; i++) person(plan, isoPoint(shore, -5 + chance(i, 204) * 10, 2.05), chance(i, 205));
}

function layDianshanhu(plan: Planner): void {
  const origin = ORIGIN.dianshanhu;
  lanes(plan, origin, [
    { along: 'u', from: -5, to: 3, offset: -3, seed: 5000, gap: 0.15 }, { along: 'u', from: -5.4, to: 5, offset: -1, seed: 5020, gap: 0.1 }, { along: 'u', from: -4, to: 6, offset: 1.2, seed: 5040, gap: 0.15 }, { along: 'u', from: -1, to: 5, offset: 3.2, seed: 5060, gap: 0.2 },
  ]);
  for (let i = 0; i < 12; i++) person(plan, isoPoint(origin, -3 + chance(i, 206) * 8, 0.7), chance(i, 207));
}
