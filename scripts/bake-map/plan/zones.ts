/** Works lots: zones on a grid, in the order in which Kunshan filled them, and the brick works of the township years. */
import { chance } from '../../../src/view/map/chance';
import { isoPoint, type Point } from '../../../src/view/map/world';
import { ORIGIN } from './geography';
import { layLot, layZone, LOT, type Role, type Zone } from '../../../src/view/map/land/lots';
import { person } from '../../../src/view/map/land/lanes';
import type { Planner } from '../../../src/view/map/land/planner';

const COLUMNS = [-10.4, -2.6, 5, 12.8, 20.6];

const ZONES: readonly Zone[] = [
  { origin: ORIGIN.developmentZone, us: COLUMNS, vs: [-8.6, -3.1, 2.6, 8], from: 0.13, to: 0.62, within: { top: 296, bottom: 452 }, roles: ['hall', 'hall', 'dormitories', 'hall', 'hall', 'hall', 'yard', 'hall', 'dormitories', 'hall', 'dormitories', 'hall', 'hall', 'hall', 'hall', 'hall', 'dormitories', 'hall', 'dormitories', 'hall'] },
  { origin: ORIGIN.zhoushi, us: COLUMNS.slice(0, 4), vs: [-8.6, -3.1, 2.6, 8], from: 0.3, to: 0.85, within: { top: 296, bottom: 426, left: 1196 }, roles: ['hall', 'hall', 'small', 'hall', 'dormitories', 'hall', 'hall', 'hall', 'hall', 'dormitories', 'hall', 'small', 'hall', 'hall', 'dormitories', 'hall'] },
  { origin: ORIGIN.zhangpu, us: COLUMNS.slice(0, 3), vs: [-8.6, -3.1, 2.6], from: 0.32, to: 0.9, within: { top: 590, bottom: 696 }, roles: ['small', 'hall', 'hall', 'hall', 'dormitories', 'hall', 'hall', 'hall', 'small'] },
];

/** Lots that do not follow a grid. */
const SINGLE: readonly { origin: Point; u: number; v: number; role: Role; rank: number }[] = [
  { origin: ORIGIN.yushan, u: 14.8, v: 0.6, role: 'brick', rank: 0 }, { origin: ORIGIN.yushan, u: 13.6, v: 6.9, role: 'small', rank: 0 }, { origin: ORIGIN.yushan, u: -7, v: 16, role: 'brick', rank: 0.03 },
  { origin: ORIGIN.highTech, u: -6.4, v: -6.6, role: 'brick', rank: 0.05 }, { origin: ORIGIN.qiandeng, u: 1.2, v: -7.2, role: 'brick', rank: 0.04 }, { origin: ORIGIN.dianshanhu, u: 7, v: -4, role: 'small', rank: 0.06 },
  { origin: ORIGIN.zhangpu, u: 8, v: 6.8, role: 'small', rank: 0.02 }, { origin: ORIGIN.bachengShore, u: 7, v: -1.4, role: 'small', rank: 0.07 }, { origin: ORIGIN.huaqiao, u: -12.4, v: 9, role: 'small', rank: 0.08 }, { origin: ORIGIN.zhoushi, u: 6, v: -13, role: 'small', rank: 0.09 },
  { origin: ORIGIN.highTech, u: -10.6, v: -0.8, role: 'hall', rank: 0.38 }, { origin: ORIGIN.highTech, u: 1.6, v: -6.8, role: 'hall', rank: 0.5 }, { origin: ORIGIN.highTech, u: 2, v: 0.8, role: 'laboratory', rank: 0.62 },
  { origin: ORIGIN.highTech, u: -6.6, v: 1.2, role: 'laboratory', rank: 0.72 }, { origin: ORIGIN.highTech, u: -17, v: 5, role: 'hall', rank: 0.66 }, { origin: ORIGIN.highTech, u: -15.6, v: -8, role: 'laboratory', rank: 0.8 },
  { origin: ORIGIN.qiandeng, u: 1.2, v: -2.9, role: 'hall', rank: 0.44 }, { origin: ORIGIN.qiandeng, u: 8.6, v: -7.2, role: 'hall', rank: 0.58 }, { origin: ORIGIN.qiandeng, u: 8.6, v: -2.4, role: 'dormitories', rank: 0.6 },
  { origin: ORIGIN.dianshanhu, u: 7, v: 0.6, role: 'hall', rank: 0.82 }, { origin: ORIGIN.zhoushi, u: -17, v: 12.4, role: 'hall', rank: 0.4 }, { origin: ORIGIN.zhoushi, u: -16.2, v: 6.8, role: 'hall', rank: 0.55 },
  { origin: ORIGIN.zhoushi, u: -9.4, v: 12.6, role: 'dormitories', rank: 0.47 }, { origin: ORIGIN.highTech, u: -22.4, v: -5, role: 'hall', rank: 0.74 }, { origin: ORIGIN.huaqiao, u: -20, v: 5.6, role: 'hall', rank: 0.68 },
];

export function layZones(plan: Planner): void {
  for (const lot of SINGLE) layLot(plan, { origin: lot.origin, u: lot.u, v: lot.v, ...LOT }, lot);
  for (const zone of ZONES) layZone(plan, zone);
  layMarketAndWorkshops(plan);
  layChimneys(plan);
  layTrucks(plan);
}

function layMarketAndWorkshops(plan: Planner): void {
  const origin = ORIGIN.qiandeng;
  plan.later({ origin, u: 1.2, v: 2, w: 5.4, d: 3.8 }, { kind: 'market', look: 'market', rank: 0.2 });
  plan.later({ origin: ORIGIN.yushan, u: 15.2, v: -6.4, w: 5.4, d: 3.8 }, { kind: 'market', look: 'market', rank: 0.28 });
  for (let i = 0; i < 3; i++) plan.later({ origin, u: 1.4 + i * 2.5, v: 6.6, w: 1.9, d: 2.3 }, { kind: 'workshop', look: 'workshop', rank: 0.3 + i * 0.15 });
  for (let i = 0; i < 9; i++) plan.tree(isoPoint(origin, 1 + chance(i, 13) * 8, 9.4 + chance(i, 14)), { look: 'bamboo', size: 1.3, rank: 0.35 + chance(i, 15) * 0.3 });
  for (let i = 0; i < 20; i++) person(plan, isoPoint(origin, 1.2 + chance(i, 196) * 5.6, 6.1 + chance(i, 198) * 0.4), 0.2 + chance(i, 197) * 0.8);
}

/** Chimneys go up with the works; `rank` orders them within the smoke that the air can show. */
function layChimneys(plan: Planner): void {
  const at: readonly [Point, number, number, number][] = [
    [ORIGIN.developmentZone, -11.2, -1.5, 0.3], [ORIGIN.developmentZone, 12.2, -4, 0.42], [ORIGIN.yushan, 21.6, 2, 0.02], [ORIGIN.developmentZone, -3, -9.2, 0.55], [ORIGIN.zhoushi, 4.2, -3.4, 0.5], [ORIGIN.developmentZone, 4.4, 7, 0.7],
    [ORIGIN.qiandeng, 8.1, -6, 0.12], [ORIGIN.zhangpu, -3.2, -3.4, 0.6], [ORIGIN.developmentZone, 20, 1, 0.8], [ORIGIN.highTech, -7, -7, 0.1],
  ];
  at.forEach(([origin, u, v, rank]) => plan.at(isoPoint(origin, u, v), { kind: 'chimney', look: 'chimney', rank }));
}

function layTrucks(plan: Planner): void {
  const paints = ['red', 'blue', 'white', 'green'];
  const streets = [{ origin: ORIGIN.developmentZone, vs: [-3.9, 1.85, 7.3], us: [-10, 28] }, { origin: ORIGIN.zhoushi, vs: [-3.9, 1.85], us: [-10, 18] }, { origin: ORIGIN.zhangpu, vs: [-3.9, 1.85], us: [-8, 9] }];
  streets.forEach(({ origin, vs, us }, s) => {
    for (let i = 0; i < 18; i++) {
      const area = { origin, u: us[0] + chance(i, 112 + s) * (us[1] - us[0]), v: vs[i % vs.length], w: 1, d: 0.4 };
      if (plan.fits(area)) plan.at(isoPoint(origin, area.u, area.v), { kind: 'truck', look: `truck-${paints[i % 4]}`, depth: origin[1] + (area.u + area.v + 0.7) * 4.5, rank: 0.15 + s * 0.15 + (i / 18) * 0.7 });
    }
  });
}
