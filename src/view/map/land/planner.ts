/** The drawing board on which slots are set out: knows the water, what is taken, and which lots cover what. */
import { chance } from '../chance';
import type { Slot, SlotKind } from '../slots';
import { isoPoint, type Point } from '../world';
import type { Hill, Shore } from './geography';

/** Signed distance to the nearest bank in world units, positive in the water. */
export type Water = (x: number, y: number) => number;

export interface Area { origin: Point; u: number; v: number; w: number; d: number }
export type Draft = { kind: SlotKind; look: string } & Partial<Omit<Slot, 'id' | 'kind' | 'look'>>;

interface Lot extends Area { id: number }

export class Planner {
  readonly water: Water;
  readonly slots: Slot[] = [];
  private readonly hills: readonly Hill[];
  private readonly lakes: readonly Shore[];
  /** Tiles that lots of different quarters keep apart; null where they were set out by hand. */
  private readonly apart: number | null;
  private readonly taken = new Set<number>();
  private readonly lots: Lot[] = [];
  /** Footprints by slot, of all that has one. */
  private readonly areas = new Map<number, Area>();
  private readonly clearings: { id: number; centre: Point; reach: Point }[] = [];

  constructor(water: Water, { hills = [], lakes = [], apart = null }: { readonly hills?: readonly Hill[]; readonly lakes?: readonly Shore[]; readonly apart?: number | null } = {}) {
    this.water = water;
    this.hills = hills;
    this.lakes = lakes;
    this.apart = apart;
  }

  isOnHill([x, y]: Point): boolean {
    return this.hills.some(({ at, size }) => ((x - at[0]) / (66 * size)) ** 2 + ((y - (at[1] - 20 * size)) / (24 * size)) ** 2 < 1);
  }

  /** Whether the shore of a lake comes within `reach` world units of a point. */
  hasLakeNear([x, y]: Point, reach: number): boolean {
    return this.lakes.some(({ line }) => line.some(([lx, ly]) => Math.hypot(lx - x, ly - y) < reach));
  }

  /** Sets a slot at a world point. */
  at([x, y]: Point, draft: Draft): Slot {
    const slot: Slot = { id: this.slots.length, x, y, depth: y, rank: 0, size: 1, turn: 0, yields: [], ...draft };
    this.slots.push(slot);
    return slot;
  }

  /** Sets a building on a footprint and keeps trees off it. */
  on(area: Area, draft: Draft): Slot {
    this.take(area);
    const slot = this.at(isoPoint(area.origin, area.u, area.v), { depth: middleY(area), ...draft });
    this.areas.set(slot.id, area);
    return slot;
  }

  /** Sets a building that comes later: until then fields and trees stay, afterwards they yield. */
  later(area: Area, draft: Draft): Slot {
    const slot = this.at(isoPoint(area.origin, area.u, area.v), { depth: middleY(area), ...draft });
    this.lots.push({ ...area, id: slot.id });
    this.areas.set(slot.id, area);
    return slot;
  }

  /** The yard under a lot, the gantry on it: whatever drives out the lot takes them along. */
  goesWith(area: Area, draft: Draft): Slot {
    const slot = this.at(isoPoint(area.origin, area.u, area.v), draft);
    this.areas.set(slot.id, area);
    return slot;
  }

  /** A slot that clears a box of the world, `reach` to either side of a point, once it is built. */
  clears(slot: Slot, centre: Point, reach: Point): void {
    this.clearings.push({ id: slot.id, centre, reach });
  }

  /** Sets a lot over whatever is there already: what lies on its ground will make way for it. */
  settle(area: Area, draft: Draft): Slot {
    const slot = this.at(isoPoint(area.origin, area.u, area.v), { depth: middleY(area), ...draft });
    for (const other of this.slots) {
      if (other.id === slot.id || KEPT.includes(other.kind)) continue;
      const own = this.areas.get(other.id);
      if (own ? shareGround(own, area, -0.35) : covers(area, middleOf(other), 0.3)) this.slots[other.id] = { ...other, yields: [...other.yields, slot.id] };
    }
    return slot;
  }

  /** What a footprint would push aside: houses and other things that stand, and lots that wait. */
  priceOf(area: Area, price: { readonly house: number; readonly lot: number }): number {
    const lots = this.lots.filter((lot) => shareGround(lot, area, 0));
    return samples(area).reduce((sum, point) => sum + (this.isTaken(...point) ? price.house : 0) + price.lot * lots.filter((lot) => covers(lot, point, 0)).length, 0);
  }

  /** What no building drives away, to be asked for once and then tested with `isKept`. */
  standing(): readonly Slot[] {
    return this.slots.filter((slot) => STANDS.includes(slot.kind) && slot.look !== 'egret');
  }

  /** Whether something that no building drives away stands on a footprint or close behind it. */
  isKept(area: Area, standing: readonly Slot[]): boolean {
    return standing.some((slot) => {
      const [u, v] = tileAt(area.origin, [slot.x, slot.y]);
      const reach = slot.look === 'hill' ? 6 : slot.look === 'station' ? 7 : 1.6;
      return u > area.u - reach && u < area.u + area.w + reach && v > area.v - reach && v < area.v + area.d + reach;
    });
  }

  pointsOf(area: Area): readonly Point[] {
    return samples(area);
  }

  /** Whether all of a footprint lies on dry land, at least `margin` from the water, and off what is built already. */
  fits(area: Area, margin = 1.5): boolean {
    return samples(area).every(([x, y]) => this.water(x, y) <= -margin);
  }

  /** Whether a lot would stand clear of hills and of all that has a footprint already. */
  isFree(area: Area): boolean {
    const { apart } = this;
    return apart === null || (samples(area, 2).every((point) => !this.isOnHill(point)) && [...this.areas.values()].every((other) => !shareGround(other, area, apart)));
  }

  isTaken(x: number, y: number): boolean {
    return this.taken.has(cell(x, y));
  }

  take(area: Area): void {
    for (const [x, y] of samples({ ...area, u: area.u - 0.4, v: area.v - 0.4, w: area.w + 0.8, d: area.d + 0.8 }, 0.5)) {
      this.taken.add(cell(x, y));
      this.taken.add(cell(x, y - 5));
    }
  }

  takePoint(x: number, y: number): void {
    this.taken.add(cell(x, y));
  }

  /** Lots whose ground covers a world point, with a margin in tiles. */
  lotsAt([x, y]: Point, margin = 0.35): number[] {
    const lots = this.lots.filter((lot) => {
      const [u, v] = tileAt(lot.origin, [x, y]);
      return u > lot.u - margin && u < lot.u + lot.w + margin && v > lot.v - margin && v < lot.v + lot.d + margin;
    });
    const clearings = this.clearings.filter(({ centre, reach }) => Math.abs(x - centre[0]) < reach[0] && Math.abs(y - centre[1]) < reach[1]);
    return [...lots, ...clearings].map(({ id }) => id);
  }

  /** A tree at a world point, unless it would stand in the water. `rank` is the greenness that it needs. */
  tree([x, y]: Point, tree: { look: string; size: number; rank: number }): void {
    if (this.water(x, y) > -1) return;
    this.at([x, y], { kind: 'tree', look: `tree-${tree.look}-${Math.floor(chance(this.slots.length, 7) * 3)}`, size: tree.size, rank: tree.rank, yields: this.lotsAt([x, y]) });
  }
}

const covers = ({ origin, u, v, w, d }: Area, point: Point, margin: number): boolean => {
  const [across, down] = tileAt(origin, point);
  return across > u - margin && across < u + w + margin && down > v - margin && down < v + d + margin;
};

/** Whether two footprints come nearer than `margin` tiles, whatever origins they are counted from. */
export function shareGround(a: Area, b: Area, margin: number): boolean {
  const [u, v] = tileAt(b.origin, isoPoint(a.origin, a.u, a.v));
  return u < b.u + b.w + margin && b.u < u + a.w + margin && v < b.v + b.d + margin && b.v < v + a.d + margin;
}

/** What no building drives away. */
const KEPT: readonly SlotKind[] = ['wave', 'mist', 'boat', 'rail', 'train', 'fixed', 'landmark', 'site'];

/** What stands for good, where no plot may lie. */
const STANDS: readonly SlotKind[] = ['fixed', 'landmark', 'rail'];

/** Yards and fields are anchored at their far corner. */
const FAR_CORNER: readonly SlotKind[] = ['worksPad', 'towerPad', 'plot', 'pond'];
const middleOf = ({ kind, x, y }: Slot): Point => (FAR_CORNER.includes(kind) ? [x, y + (kind === 'worksPad' ? 25 : 9)] : [x, y]);

const cell = (x: number, y: number): number => Math.round(x / 6) * 4096 + Math.round(y / 5);
const middleY = ({ origin, u, v, w, d }: Area): number => origin[1] + ((u + v + (w + d) / 2) * 9) / 2;

function tileAt(origin: Point, [x, y]: Point): Point {
  const across = (x - origin[0]) / 9;
  const down = ((y - origin[1]) * 2) / 9;
  return [(down + across) / 2, (down - across) / 2];
}

function samples({ origin, u, v, w, d }: Area, step = 0.9): Point[] {
  const across = Math.max(1, Math.ceil(w / step));
  const along = Math.max(1, Math.ceil(d / step));
  const points: Point[] = [];
  for (let i = 0; i <= across; i++) for (let j = 0; j <= along; j++) points.push(isoPoint(origin, u + (w * i) / across, v + (d * j) / along));
  return points;
}
