/** Fads and rivals of a year, with the timing of the seed: the rule that acts on them and the page share it. */
import { clamp, CURVE_START } from './curves';
import type { Fad, Level, Rival } from './level';
import type { PreparedFad, PreparedRival } from './prepared/fads';
import { seedLuckOf } from './seed-luck';
import type { State } from './state';
import { worldOf } from './world';

/** What copying gains while hardly anybody has followed, and loses where all have, in points of crowding (0–1). */
const FRESH = 0.2;
const FULL = 0.6;
/** A glut outlasts its fad by so many years. */
const GLUT_YEARS = 6;

/** Share of towns that have followed so far, 0–1; `t` = years since 1990. */
function followersOf({ from, fad }: PreparedFad, t: number): number {
  return fad.followers * clamp((t - from + 1) / fad.fullAfterYears, 0, 1);
}

/** What a fad adds to the crowding of what it copies: below 0 for those who come first, above it for those who come late. 0 before it and after its glut. */
export function crowdingBy(prepared: PreparedFad, t: number): number {
  if (t < prepared.from) return 0;
  const followers = followersOf(prepared, Math.min(t, prepared.until));
  const crowd = FULL * followers - FRESH * (1 - followers);
  return t <= prepared.until ? crowd : Math.max(0, crowd) * clamp(1 - (t - prepared.until) / GLUT_YEARS, 0, 1);
}

/** How strongly a rival pulls: it takes two years to be noticed. 0 outside its years. */
export function pullOf({ from, until, rival }: PreparedRival, t: number): number {
  return t < from || t > until ? 0 : rival.pull * clamp((t - from + 1) / 3, 0, 1);
}

/** A fad as the page shows it. */
export interface FadNow {
  readonly fad: Fad;
  /** `over`: the fad has passed, its glut has not. */
  readonly phase: 'fresh' | 'crowded' | 'over';
  /** Year in which it began on this seed. */
  readonly since: number;
  /** Share of towns that have followed, 0–1. */
  readonly followers: number;
  /** Points of crowding: below 0 copying brings more than usual, above 0 less. */
  readonly crowding: number;
}

/** Fads that are on at the start of the year of `state`, or whose glut is still felt. */
export function fadsOf(level: Level, state: State): readonly FadNow[] {
  const world = worldOf(level);
  const { fadDelay } = seedLuckOf(world, state.seed);
  return world.fads.flatMap((prepared, n): FadNow[] => {
    const t = state.year - CURVE_START - fadDelay[n];
    const crowding = crowdingBy(prepared, t);
    if (crowding === 0) return [];
    const phase = t > prepared.until ? 'over' : crowding < 0 ? 'fresh' : 'crowded';
    return [{ fad: prepared.fad, phase, since: Math.ceil(prepared.fad.from + fadDelay[n]), followers: followersOf(prepared, Math.min(t, prepared.until)), crowding }];
  });
}

/** Regions that draw on the same pool of foreign investment in the year of `state`. */
export function rivalsOf(level: Level, state: State): readonly { readonly rival: Rival; /** 0.2 = rivals are a fifth stronger. */ readonly pull: number }[] {
  const world = worldOf(level);
  const { rivalDelay } = seedLuckOf(world, state.seed);
  return world.rivals.map((prepared, n) => ({ rival: prepared.rival, pull: pullOf(prepared, state.year - CURVE_START - rivalDelay[n]) })).filter(({ pull }) => pull > 0);
}
