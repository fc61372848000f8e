/** A slot is a place in the painting that one thing may fill: a house lot, a works lot, a tree, a boat. Planned at build time. */

export const SLOT_KINDS = [
  'house', 'landmark', 'works', 'flats', 'tower', 'worksPad', 'towerPad', 'chimney', 'market', 'workshop', 'farm', 'tree', 'plot', 'fixed', 'boat', 'person', 'truck', 'crabPen', 'lotus', 'wave', 'rail', 'train', 'mist', 'site', 'pond', 'stalls', 'home', 'traffic', 'freight', 'metro', 'crowd', 'allotment', 'migrant',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

export interface Slot {
  /** Fixed number that its dice are thrown with. */
  readonly id: number;
  readonly kind: SlotKind;
  readonly x: number;
  readonly y: number;
  /** Painter's order: the screen y of the middle of its footprint. */
  readonly depth: number;
  /** What stands here, in the words of its kind: a sprite's key or the first part of one. */
  readonly look: string;
  /** It fills when its measure of the city reaches this (0–1). */
  readonly rank: number;
  readonly size: number;
  /** Radians clockwise. */
  readonly turn: number;
  /** Lots that drive it out once they are built, by id. */
  readonly yields: readonly number[];
}

/** Rows as they are stored: [kind, x, y, depth, look, rank, size, turn, ...yields], numbers in hundredths where they are not whole. */
export interface SlotTable { looks: string[]; rows: number[][] }

export function readSlots(table: SlotTable): Slot[] {
  return table.rows.map(([kind, x, y, depth, look, rank, size, turn, ...yields], id) => ({
    id, kind: SLOT_KINDS[kind], x: x / 10, y: y / 10, depth: depth / 10, look: table.looks[look], rank: rank / 1000, size: size / 100, turn: turn / 1000, yields,
  }));
}

export function writeSlots(slots: readonly Slot[]): SlotTable {
  const looks = [...new Set(slots.map((slot) => slot.look))].sort();
  const rows = slots.map((slot) => [
    SLOT_KINDS.indexOf(slot.kind), Math.round(slot.x * 10), Math.round(slot.y * 10), Math.round(slot.depth * 10), looks.indexOf(slot.look),
    Math.round(slot.rank * 1000), Math.round(slot.size * 100), Math.round(slot.turn * 1000), ...slot.yields,
  ]);
  return { looks, rows };
}
