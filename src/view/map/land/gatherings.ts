/** Where people gather: feasts and allotments on free ground of a district, clear of roads and rails, newcomers before dormitories and stations. */
import { chance } from '../chance';
import { gated } from '../gate';
import { SITE_SIZE } from '../site-slots';
import { isoPoint, type Point } from '../world';
import type { Geography } from './geography';
import { type Area, type Planner, shareGround } from './planner';
import { waysOf } from './ways';

const GREEN = { w: 3.6, d: 3.6 };
const BEDS = { w: 3.6, d: 2.6 };
/** How far from the middle of the district ground is looked for, and how closely, in tiles; the second where the first finds none. */
const SEARCHES = [{ reach: 27, step: 1.3 }, { reach: 60, step: 0.65 }] as const;
/** World units from the water. */
const DRY = 3;
const FIELD = { top: 318, bottom: 700, left: -20, right: 1460 };

export function layGatherings(plan: Planner, place: Pick<Geography, 'districts' | 'roads' | 'railway'>): void {
  const { districts } = place;
  const standing = plan.standing();
  const ways = waysOf(place, plan.slots);
  // The plots of the mayor's acts are spoken for.
  const chosen: Area[] = plan.slots.filter(({ kind }) => kind === 'site').map(({ x, y }) => ({ origin: [x, y], u: 0, v: 0, w: SITE_SIZE[0], d: SITE_SIZE[1] }));
  districts.forEach((district, n) => {
    const origin: Point = [district.x, district.y];
    const place = (size: { readonly w: number; readonly d: number }): Area | null => freeGround(plan, { origin, size, isFree: (area) => !ways.touch(area) && !plan.isKept(area, standing) && chosen.every((other) => !shareGround(area, other, 0.1)) });
    const green = place(GREEN);
    if (green) {
      chosen.push(green);
      plan.settle(green, { kind: 'crowd', look: `${district.id}#${n % 3}` });
    }
    for (let i = 0; i < 2; i++) {
      const beds = place(BEDS);
      if (!beds) continue;
      chosen.push(beds);
      plan.settle(beds, { kind: 'allotment', look: `allotment-${i}`, rank: 0.3 + chance(n * 2 + i, 611) * 0.6 });
    }
  });
  layNewcomers(plan);
}

type Search = (typeof SEARCHES)[number];
interface Wanted { readonly origin: Point; readonly size: { readonly w: number; readonly d: number }; readonly isFree: (area: Area) => boolean }

/** The ground nearest to the middle of a district on which least stands. */
const freeGround = (plan: Planner, wanted: Wanted): Area | null => search(plan, wanted, SEARCHES[0]) ?? search(plan, wanted, SEARCHES[1]);

function search(plan: Planner, { origin, size, isFree }: Wanted, { reach, step }: Search): Area | null {
  let best: { readonly area: Area; readonly cost: number } | null = null;
  for (let u = -reach; u <= reach; u += step) for (let v = -reach; v <= reach; v += step) {
    const area = { origin, u: u - size.w / 2, v: v - size.d / 2, ...size };
    const [x, y] = isoPoint(origin, u, v);
    if (y < FIELD.top || y > FIELD.bottom || x < FIELD.left || x > FIELD.right || !plan.fits(area, DRY) || !isFree(area)) continue;
    const cost = Math.hypot(u, v) + plan.priceOf(area, { house: 2.2, lot: 0.7 });
    if (!best || cost < best.cost) best = { area, cost };
  }
  return best?.area ?? null;
}

/** People with bundles, as many as have come from elsewhere. */
function layNewcomers(plan: Planner): void {
  const doors = plan.slots.filter(({ kind, look }) => (kind === 'works' && look === 'dormitories') || (kind === 'rail' && look === 'station'));
  for (const door of doors) {
    const isStation = door.kind === 'rail';
    for (let i = 0; i < 9; i++) {
      const n = door.id * 10 + i;
      const [x, y] = isStation ? [door.x - 40 + chance(n, 621) * 80, door.y + 17 + chance(n, 622) * 6] : isoPoint([door.x, door.y], 0.4 + chance(n, 621) * 6, 4.7 + chance(n, 622) * 0.9);
      if (plan.water(x, y) > -1) continue;
      const look = isStation ? 'migrant' : gated('migrant', ['works', door.rank]);
      plan.at([x, y], { kind: 'migrant', look, depth: y + 0.5, rank: chance(n, 623) });
    }
  }
}
