/** What the south builds and plants: swaps houses, farms and some of the trees of a finished plan. Nothing moves, and dice stay as they are. */
import type { City } from '../../../sim/index';
import { chance } from '../chance';
import type { Slot } from '../slots';

/** In tenths of the trees of a kind: what they become. */
const SOUTHERN: Readonly<Record<string, readonly (readonly [share: number, look: string])[]>> = {
  willow: [[0.3, 'banyan'], [0.55, 'palm']],
  pine: [[0.5, 'palm'], [0.7, 'banyan']],
  peach: [[0.85, 'fruit']],
  broad: [[0.1, 'banyan'], [0.16, 'palm'], [0.32, 'fruit']],
};

export function dressed(slots: readonly Slot[], { map }: Pick<City, 'map'>): readonly Slot[] {
  if (map?.houses !== 'lingnan') return slots;
  return slots.map((slot) => ({ ...slot, look: southern(slot) }));
}

function southern({ id, kind, look }: Slot): string {
  if (kind === 'house' || kind === 'home') return look.replace(/^house-/, 'lingnan-');
  if (kind === 'farm') return look.replace(/^farm-/, 'farm-lingnan-');
  if (kind !== 'tree') return look;
  const [, species, number] = look.split('-');
  const dice = chance(id, 411);
  const other = SOUTHERN[species]?.find(([share]) => dice < share)?.[1];
  return other ? `tree-${other}-${number}` : look;
}
