/** Plots for what the mayor's acts will build: in every district, the free ground nearest to its middle. */
import { PLOTS } from '../../model/sites';
import { plotName, SITE_SIZE } from '../site-slots';
import type { Slot } from '../slots';
import { isoPoint, WORLD, type Point } from '../world';
import { smoothLine } from './brush';
import type { Geography } from './geography';
import { type Area, type Planner, shareGround } from './planner';

/** Farthest that a plot may lie from its district's middle, in tiles. */
const REACH = 34;
const STEP = 1.3;
/** What every tile of ground costs that would push something aside, against one tile of distance from the middle. */
const PRICE = { house: 0.5, lot: 0.16, street: 0.4 };
/** No plot above the horizon, below the farthest foreground or cut by the edge. */
const FIELD = { top: 306, bottom: 720, left: WORLD.x + 50, right: WORLD.x + WORLD.width - 50 };
/** Tiles that the ground of a neighbour is dearer. */
const ABROAD = 12;

interface Candidate { readonly area: Area; readonly cost: number }

export function laySites(plan: Planner, place: Geography): void {
  const streets = streetCells(place);
  const chosen: Area[] = [];
  const standing = plan.standing();
  const options = place.districts.map((district) => candidates(plan, { district, streets, standing, isOwn: ([x, y]) => nearest(place.districts, [x, y]) === district }));
  // Plot by plot, so that no district takes the ground of its neighbours before they have any.
  for (let plot = 0; plot < PLOTS; plot++) {
    place.districts.forEach((district, i) => {
      const best = options[i].find(({ area }) => chosen.every((other) => !shareGround(area, other, 0.3)));
      if (!best) return;
      chosen.push(best.area);
      plan.settle(best.area, { kind: 'site', look: plotName(district.id, plot) });
    });
  }
}

interface Ground { readonly district: Geography['districts'][number]; readonly streets: ReadonlySet<number>; readonly standing: readonly Slot[]; readonly isOwn: (point: Point) => boolean }

function candidates(plan: Planner, { district, streets, standing, isOwn }: Ground): Candidate[] {
  const [w, d] = SITE_SIZE;
  const origin: Point = [district.x, district.y];
  const list: Candidate[] = [];
  for (let u = -REACH; u <= REACH; u += STEP) {
    for (let v = -REACH; v <= REACH; v += STEP) {
      const area = { origin, u: u - w / 2, v: v - d / 2, w, d };
      const [x, y] = isoPoint(origin, u, v);
      if (y < FIELD.top || y > FIELD.bottom || x < FIELD.left || x > FIELD.right || Math.hypot(u, v) > REACH || !plan.fits(area, 2) || plan.isKept(area, standing)) continue;
      list.push({ area, cost: Math.hypot(u, v) + (isOwn([x, y]) ? 0 : ABROAD) + plan.priceOf(area, PRICE) + PRICE.street * plan.pointsOf(area).filter((point) => streets.has(cellOf(point))).length });
    }
  }
  return list.toSorted((a, b) => a.cost - b.cost);
}

const nearest = (districts: Geography['districts'], [x, y]: Point): Geography['districts'][number] => districts.reduce((best, one) => (Math.hypot(one.x - x, (one.y - y) * 2) < Math.hypot(best.x - x, (best.y - y) * 2) ? one : best));

const cellOf = ([x, y]: Point): number => Math.round(x / 6) * 65_536 + Math.round(y / 4);
const streetCells = ({ roads }: Geography): Set<number> => new Set(roads.filter((net) => net.street).flatMap((net) => net.lines).flatMap((line) => smoothLine(line, 3)).map(cellOf));
