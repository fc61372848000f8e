/**
 * From one verdict to another, side by side of the city.
 *
 * The score is a product, so that what a side brings depends on which sides have changed before it. Every order is walked in which the pillars change
 * one after another, each with its sides together, and a row is the mean of its steps (the Owen value: Shapley's rule over the pillars, and over
 * the sides within each). No order is preferred, a side that is alike in both cities counts nothing, and the rows add up to the difference.
 */
import { PILLARS, readSides } from '../../sim/index';
import type { Pillar, Side, Verdict } from '../../sim/index';

/** Which sides a pillar is made of. */
export const SIDES_OF_PILLAR = {
  prosperity: ['wealth'], upgrading: ['skill'], cultivation: ['cultivation', 'life'], safety: ['security', 'resilience'],
} as const satisfies Record<Pillar, readonly Side[]>;

export interface SideStep { readonly side: Side; readonly from: number; readonly to: number; /** Millionths of a point of the score. */ readonly micro: number }
/** `micro` is the sum of its sides'. */
export interface PillarStep { readonly pillar: Pillar; readonly micro: number; readonly sides: readonly SideStep[] }
/** `fromMicro` + all pillars' `micro` = `toMicro`, to the last unit. */
export interface Waterfall { readonly fromMicro: number; readonly toMicro: number; readonly pillars: readonly PillarStep[] }

const MICRO = 1e6;

type Sides = Verdict['sides'];

/** How the score of `from` becomes that of `to`. */
export function waterfall(from: Verdict, to: Verdict): Waterfall {
  const shares = sharesOf(from.sides, to.sides);
  const [fromMicro, toMicro] = [from, to].map(({ score }) => Math.round(score * MICRO));
  const micro = wholeSteps(shares, toMicro - fromMicro);
  const pillars = PILLARS.map((pillar) => {
    const sides = SIDES_OF_PILLAR[pillar].map((side): SideStep => ({ side, from: from.sides[side], to: to.sides[side], micro: micro.get(side)! }));
    return { pillar, sides, micro: sides.reduce((sum, one) => sum + one.micro, 0) };
  });
  return { fromMicro, toMicro, pillars };
}

/** Mean step of each side, points of the score. */
function sharesOf(from: Sides, to: Sides): Map<Side, number> {
  const orders = pillarOrders();
  const shares = new Map<Side, number>();
  for (const order of orders) {
    let mixed = { ...from };
    let score = readSides(mixed).score;
    for (const side of order) {
      mixed = { ...mixed, [side]: to[side] };
      const next = readSides(mixed).score;
      shares.set(side, (shares.get(side) ?? 0) + (next - score) / orders.length);
      score = next;
    }
  }
  return shares;
}

/** Every order of the sides in which those of a pillar stand together: 4! × 2 × 2. */
function pillarOrders(): readonly (readonly Side[])[] {
  return ordersOf(PILLARS).flatMap((pillars) => pillars.reduce<Side[][]>(
    (begun, pillar) => begun.flatMap((order) => ordersOf<Side>(SIDES_OF_PILLAR[pillar]).map((sides) => [...order, ...sides])), [[]],
  ));
}

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, n) => ordersOf(items.toSpliced(n, 1)).map((rest) => [item, ...rest]));
}

/** Rounded to whole millionths; what is left goes to the largest row. */
function wholeSteps(shares: ReadonlyMap<Side, number>, total: number): Map<Side, number> {
  const rows = [...shares].map(([side, share]) => ({ side, micro: Math.round(share * MICRO) }));
  const left = total - rows.reduce((sum, { micro }) => sum + micro, 0);
  rows.reduce((most, row) => (Math.abs(row.micro) > Math.abs(most.micro) ? row : most)).micro += left;
  return new Map(rows.map(({ side, micro }) => [side, micro]));
}
