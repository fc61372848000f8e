/** Two things left out at once: whether they matter only together, or stand in for each other. */
import type { Decision } from '../../sim/index';
import { effectOf, LEAST_FOR_RANGE, type Effect } from './tally';

/**
 * `only`: each is worth much less without the other. `either`: without one the other still does it, so that both are worth more than the two apart.
 * `against`: they pull different ways, and each changes what the other does.
 */
export type TogetherKind = 'only' | 'either' | 'against';

/** Two things whose effect together is not the sum of their effects. All in points of the verdict, over the same seeds. */
export interface Together {
  readonly ids: readonly [string, string];
  readonly kind: TogetherKind;
  /** Both left out at once. */
  readonly joint: Effect;
  /** Each left out alone, added up. */
  readonly sum: number;
}

/** A pair is named when both together and one by one differ by so many points of the verdict … */
export const TOGETHER_POINTS = 1;
/** … by this part of the larger of the two … */
const TOGETHER_SHARE = 1 / 3;
/** … and in the same direction in eight of ten games. */

/** The running account of a pair. */
export class PairTally {
  readonly ids: readonly [string, string];
  private readonly joint: number[] = [];
  private readonly apart: number[] = [];
  private readonly alone: [number[], number[]] = [[], []];

  constructor(ids: readonly [string, string]) {
    this.ids = ids;
  }

  get seeds(): number {
    return this.joint.length;
  }

  /** The difference that leaving out both makes, and each alone, under one seed. */
  add(joint: number, [one, other]: readonly [number, number]): void {
    this.joint.push(joint);
    this.apart.push(joint - one - other);
    this.alone[0].push(one);
    this.alone[1].push(other);
  }

  /** Null while too few games are played, or where the two simply add up. */
  told(): Together | null {
    if (this.seeds < LEAST_FOR_RANGE) return null;
    const extra = effectOf(this.apart);
    const [one, other] = this.alone.map((values) => effectOf(values).mean);
    const threshold = Math.max(TOGETHER_POINTS, TOGETHER_SHARE * Math.max(Math.abs(one), Math.abs(other)));
    const isOneWay = extra.range !== null && extra.range.low * extra.range.high > 0;
    if (Math.abs(extra.mean) < threshold || !isOneWay) return null;
    return { ids: this.ids, kind: kindOf(one, other, extra.mean), joint: effectOf(this.joint), sum: one + other };
  }
}

function kindOf(one: number, other: number, extra: number): TogetherKind {
  if (one * other < 0) return 'against';
  return extra * (one + other) < 0 ? 'only' : 'either';
}

/** A spell whose decisions fall when another is left out rests on it by the rules: that they matter together is no news. */
export const restsOn = (fallen: ReadonlySet<Decision>, own: ReadonlySet<Decision>): boolean => [...own].some((decision) => fallen.has(decision));
