/** What leaving one thing out has done so far, over the seeds that have been played. */
import { PILLARS } from '../../sim/index';
import type { Pillar } from '../../sim/index';
import { bandOf } from '../odds';
import type { Matter } from './matters';
import { valuesOf, WATCHED, type Reading, type Watched } from './readings';

/** How much a thing gave (positive) or cost, in points of the verdict: the game with it less the game without it, under the same luck. */
export interface Effect {
  readonly mean: number;
  /** 80 of 100 games lie between these; null while there are too few. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Seeds under which it stood, and could be left out. */
  readonly seeds: number;
}

export interface Mattered {
  readonly id: string;
  readonly matter: Matter;
  readonly effect: Effect;
  /** Under the run's own seed, points; null where it did not stand. */
  readonly here: number | null;
  /** Means, in points of a hundred. */
  readonly pillars: Readonly<Record<Pillar, number>>;
  /** Means, in the indicators' own units. */
  readonly indicators: Readonly<Record<Watched, number>>;
  /** Later decisions that the rules refuse without it, under the run's own seed. */
  readonly dropped: number;
}

/** Fewer games than this have no range that could be told. */
export const LEAST_FOR_RANGE = 20;

/** True where in at least one of ten games it would have gone the other way. False while nobody can tell. */
export const couldHaveFailed = ({ range }: Effect): boolean => range !== null && range.low < 0 && range.high > 0;

export function effectOf(differences: readonly number[]): Effect {
  const seeds = differences.length;
  const mean = seeds === 0 ? 0 : differences.reduce((sum, one) => sum + one, 0) / seeds;
  if (seeds < LEAST_FOR_RANGE) return { mean, range: null, seeds };
  const { p10, p90 } = bandOf(differences);
  return { mean, range: { low: p10, high: p90 }, seeds };
}

/** The running account of one thing. */
export class Tally {
  readonly differences: number[] = [];
  private readonly pillars = valuesOf(PILLARS, () => 0);
  private readonly indicators = valuesOf(WATCHED, () => 0);
  private here: number | null = null;
  private dropped = 0;

  add(game: Reading, without: Reading): void {
    this.differences.push(game.score - without.score);
    for (const pillar of PILLARS) this.pillars[pillar] += game.pillars[pillar] - without.pillars[pillar];
    for (const id of WATCHED) this.indicators[id] += game.indicators[id] - without.indicators[id];
  }

  /** The run's own seed comes first. */
  addOwn(game: Reading, without: Reading, dropped: number): void {
    this.add(game, without);
    this.here = game.score - without.score;
    this.dropped = dropped;
  }

  get mean(): number {
    return effectOf(this.differences).mean;
  }

  told(id: string, matter: Matter): Mattered {
    const seeds = Math.max(1, this.differences.length);
    return {
      id, matter, effect: effectOf(this.differences), here: this.here, dropped: this.dropped,
      pillars: valuesOf(PILLARS, (pillar) => this.pillars[pillar] / seeds), indicators: valuesOf(WATCHED, (one) => this.indicators[one] / seeds),
    };
  }
}
