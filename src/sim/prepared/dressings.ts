/** Policies that make a term of the evaluation look good, by their place among the city's policies. */
import type { Policy } from '../level';
import { EVALUATION_TERMS } from '../vocabulary';

export interface Dressing {
  /** Index among the policies of the level. */
  readonly policy: number;
  /** Index in `EVALUATION_TERMS`. */
  readonly term: number;
  /** Points at level 2. */
  readonly points: number;
}

export const dressingsOf = (policies: readonly Policy[]): Dressing[] =>
  policies.flatMap(({ dresses }, policy) => (dresses === undefined ? [] : [{ policy, term: EVALUATION_TERMS.indexOf(dresses.term), points: dresses.points }]));
