/** The near country, south of the districts: hamlets from the first year, sheds and flats that come when the city has grown that far. */
import { chance } from '../chance';
import { isoPoint, WORLD, type Point } from '../world';
import type { Geography } from './geography';
import { layLane, person } from './lanes';
import { layLot, LOT } from './lots';
import type { Planner } from './planner';

const ROWS = [652, 716, 784, 846];
const STEP = 112;
/** Nearest that a hamlet comes to the middle of a district, in world units. */
const KEEP_OFF = 96;

export function layForeground(plan: Planner, { districts, foot }: Pick<Geography, 'districts' | 'foot'>): void {
  ROWS.filter((y) => y < foot - 20).forEach((row, i) => {
    for (let x = WORLD.x + 40 + (i % 2) * (STEP / 2); x < WORLD.x + WORLD.width - 30; x += STEP) {
      const n = Math.round(x * 3 + row * 7);
      const at: Point = [x + (chance(n, 501) - 0.5) * 60, row + (chance(n, 502) - 0.5) * 26];
      if (districts.some((district) => Math.hypot(district.x - at[0], (district.y - at[1]) * 2) < KEEP_OFF)) continue;
      if (isOpen(plan, at)) layNear(plan, at, { n, row: i });
    }
  });
}

/** Whether neither a road nor anything else lies about a point. */
const isOpen = (plan: Planner, [x, y]: Point): boolean => [-48, -24, 0, 24, 48].every((dx) => [-20, -8, 4, 16].every((dy) => !plan.isTaken(x + dx, y + dy)));

function layNear(plan: Planner, at: Point, { n, row }: { readonly n: number; readonly row: number }): void {
  const dice = chance(n, 503);
  if (dice < 0.5) layHamlet(plan, at, n);
  else if (dice < 0.82) layLot(plan, { origin: at, u: -LOT.w / 2, v: -LOT.d / 2, ...LOT }, { role: n % 2 ? 'small' : 'hall', rank: Math.min(0.97, 0.55 + row * 0.1 + chance(n, 504) * 0.15) });
  else layFlats(plan, at, n);
}

/** Two short lanes about a tree. */
function layHamlet(plan: Planner, at: Point, n: number): void {
  const along = n % 2 ? 'u' : 'v';
  const length = 3.4 + chance(n, 505) * 2.6;
  layLane(plan, { origin: at, along, from: -length, to: length * 0.5, offset: -1.9, seed: n, gap: 0.22, village: true });
  layLane(plan, { origin: at, along, from: -length * 0.6, to: length, offset: 0.3, seed: n + 40, gap: 0.22, village: true });
  const middle = isoPoint(at, along === 'u' ? -length - 1 : 0.4, along === 'u' ? 0.4 : -length - 1);
  if (!plan.isTaken(...middle)) plan.tree(middle, { look: 'broad', size: 1.7, rank: 0 });
  for (let i = 0; i < 3; i++) person(plan, isoPoint(at, (chance(n + i, 506) - 0.5) * 5, 2.2), chance(n + i, 507));
}

function layFlats(plan: Planner, at: Point, n: number): void {
  for (let i = 0; i < 3; i++) {
    const area = { origin: at, u: -2, v: -3 + i * 2.1, w: 4.2, d: 0.9 };
    if (plan.fits(area, 1) && plan.isFree(area)) plan.later(area, { kind: 'flats', look: `flats-${(n + i) % 3}`, rank: 0.5 + i * 0.12 + chance(n, 508) * 0.2 });
  }
}
