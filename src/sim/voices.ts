/** Four voices and how evenly they are heard. The rule that acts on them, prices, attention and the page share it. */
import { clamp } from './curves';
import type { Level } from './level';
import type { State } from './state';
import { MICRO } from './stocks';
import { type Voice, VOICES } from './vocabulary';
import { type World, worldOf } from './world';

/** From this share on a voice drowns out the others … */
export const LOUD = 0.56;
/** … and from here on nobody else is heard. */
const ALONE = 0.76;
/** At this balance nothing is dearer or cheaper than usual. */
export const USUAL_BALANCE = 0.86;
/** Four equal voices have a Gini–Simpson index of ¾. */
export const EVEN = 4 / 3;

const heard = new Float64Array(VOICES.length);

/** Shares of the four voices, adding up to 1 (or all 0 where nobody speaks). The same array each time. */
export function sharesOf({ speakers }: World, stocks: ArrayLike<number>): Float64Array {
  heard.fill(0);
  let all = 0;
  for (const { stock, voice, weight } of speakers) {
    const said = (weight * stocks[stock]) / MICRO;
    heard[voice] += said;
    all += said;
  }
  if (all > 0) for (let n = 0; n < heard.length; n++) heard[n] /= all;
  return heard;
}

/** Balance of shares: 1 = all equal, 0 = one alone, usual where nobody speaks. It is the chance that two of them differ (Gini–Simpson), scaled to 1. */
export function balanceOf(shares: ArrayLike<number>): number {
  let same = 0;
  let all = 0;
  for (let n = 0; n < shares.length; n++) {
    same += shares[n] * shares[n];
    all += shares[n];
  }
  return all > 0 ? EVEN * (1 - same) : USUAL_BALANCE;
}

/** How far a voice of this share drowns out the others, 0–1. */
export const dominanceOf = (share: number): number => clamp((share - LOUD) / (ALONE - LOUD), 0, 1);

/** What resistance costs, relative to a usual balance: those who were heard resist less. */
export const resistanceAt = (balance: number): number => clamp(1 + 0.8 * (USUAL_BALANCE - balance), 0.9, 1.4);

const THINK_TANK = VOICES.indexOf('thinkTank');
/** Attention that is lost where every decision becomes another study. */
const STUDIES = 1.2;

/** Attention lost to studies under the think tank's dominance. */
export const studiesInsteadOfDecisions = (world: World, stocks: ArrayLike<number>): number => STUDIES * dominanceOf(sharesOf(world, stocks)[THINK_TANK]);

/** The four voices as the page shows them. */
export interface Voices {
  /** Adding up to 1. */
  readonly shares: Readonly<Record<Voice, number>>;
  /** 0–1, the indicator `voiceBalance`. */
  readonly balance: number;
  /** The voice that drowns out the others, if any. */
  readonly dominating: Voice | null;
  /** How far it does, 0–1. */
  readonly dominance: number;
}

export function voicesOf(level: Level, state: State): Voices {
  const shares = Array.from(sharesOf(worldOf(level), state.stocks));
  const loudest = VOICES.reduce((most, _, n) => (shares[n] > shares[most] ? n : most), 0);
  const dominance = dominanceOf(shares[loudest]);
  return {
    shares: Object.fromEntries(VOICES.map((voice, n) => [voice, shares[n]])) as Record<Voice, number>, balance: balanceOf(shares),
    dominating: dominance > 0 ? VOICES[loudest] : null, dominance,
  };
}
