/** The drawing board on which slots are set out: knows the water, what is taken, and which lots cover what. */
import { chance } from '../../../src/view/map/chance';
import type { Slot, SlotKind } from '../../../src/view/map/slots';
import { isoPoint, type Point } from '../../../src/view/map/world';

/** Signed distance to the nearest bank in world units, positive in the water. */
export type Water = (x: number, y: number) => number;

export interface Area { origin: Point; u: number; v: number; w: number; d: number }
export type Draft = { kind: SlotKind; look: string } & Partial<Omit<Slot, 'id' | 'kind' | 'look'>>;

interface Lot extends Area { id: number }

export class Planner {
  readonly water: Water;
  readonly slots: Slot[] = [];
  private readonly taken = new Set<number>();
  private readonly lots: Lot[] = [];
  private readonly clearings: { id: number; centre: Point; reach: Point }[] = [];

  constructor(water: Water) {
    this.water = water;
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
    return this.at(isoPoint(area.origin, area.u, area.v), { depth: middleY(area), ...draft });
  }

  /** Sets a building that comes later: until then fields and trees stay, afterwards they yield. */
  later(area: Area, draft: Draft): Slot {
    const slot = this.at(isoPoint(area.origin, area.u, area.v), { depth: middleY(area), ...draft });
    this.lots.push({ ...area, id: slot.id });
    return slot;
  }

  /** A slot that clears a box of the world, `reach` to either side of a point, once it is built. */
  clears(slot: Slot, centre: Point, reach: Point): void {
    this.clearings.push({ id: slot.id, centre, reach });
  }

  /** Whether all of a footprint lies on dry land, at least `margin` from the water, and off what is built already. */
  fits(area: Area, margin = 1.5): boolean {
    return samples(area).every(([x, y]) => this.water(x, y) <= -margin);
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
