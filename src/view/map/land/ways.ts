/** What people and trains go along: roads, rails, viaducts; to be kept clear by whatever needs free ground. */
import type { Slot, SlotKind } from '../slots';
import { isoPoint, type Point } from '../world';
import { smoothLine } from './brush';
import type { Geography } from './geography';
import type { Area } from './planner';

/** World units from the middle of a way. */
const CLEAR = 3;
/** Pieces that are painted as things of their own. */
const PIECES: readonly SlotKind[] = ['rail', 'metro', 'freight'];
const CELL = 3;

export interface Ways {
  /** Whether a way runs over a footprint or close by it. */
  touch(area: Area): boolean;
}

/** All ways of a place, whenever they open, with what has been laid on them so far. */
export function waysOf({ roads, railway }: Pick<Geography, 'roads' | 'railway'>, slots: readonly Slot[]): Ways {
  const lines = [...roads.flatMap(({ lines: own, rails = [] }) => [...own, ...rails]), ...(railway ? [railway.line] : [])];
  const points: readonly Point[] = [...lines.flatMap((line) => smoothLine(line, 2)), ...slots.filter(({ kind }) => PIECES.includes(kind)).map(({ x, y }): Point => [x, y])];
  const cells = new Set(points.flatMap(([x, y]) => [-CLEAR, 0, CLEAR].flatMap((dx) => [-CLEAR, 0, CLEAR].map((dy) => cellOf([x + dx, y + dy])))));
  return { touch: ({ origin, u, v, w, d }) => {
    // Points all over the footprint, closer than a cell.
    for (let across = 0; across <= w; across += 0.4) for (let down = 0; down <= d; down += 0.4) if (cells.has(cellOf(isoPoint(origin, u + across, v + down)))) return true;
    return false;
  } };
}

/** One number per cell: words would cost most of the time that a place takes to be set out. */
const cellOf = ([x, y]: Point): number => Math.round(x / CELL) * 65_536 + Math.round(y / CELL);
