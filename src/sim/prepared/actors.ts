/** Interests of the city with their stocks as numbers. */
import type { Actor } from '../level';
import { AT, LEVER } from '../stocks';

export interface PreparedActor {
  /** Its influence. */
  readonly stock: number;
  readonly fedBy: readonly { readonly lever: number; readonly rate: number }[];
  readonly fading: number;
  /** Influence towards which it fades: half of what it had at first. */
  readonly usual: number;
}

export const prepareActor = ({ fedBy, fading, influence }: Actor, index: number): PreparedActor => ({
  stock: AT.influence + index, fedBy: fedBy.map(({ lever, rate }) => ({ lever: LEVER[lever], rate })), fading, usual: 0.5 * influence,
});
