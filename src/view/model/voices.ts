/** The four voices as a bar whose parts add up on screen. */
import { VOICES, voicesOf, type Actor, type Level, type State, type Voice } from '../../sim/index';
import { roundedTo } from './format';

export interface VoicePart {
  readonly voice: Voice;
  /** Per cent, whole; all four add up to 100. */
  readonly percent: number;
  /** Who speaks with it in this city. */
  readonly actors: readonly Actor[];
}

export interface VoicesView {
  readonly parts: readonly VoicePart[];
  readonly dominating: Voice | null;
  /** How far it drowns out the others, 0–1. */
  readonly dominance: number;
}

/** null where nobody speaks. */
export function voicesView(level: Level, state: State): VoicesView | null {
  const { shares, dominating, dominance } = voicesOf(level, state);
  if (VOICES.every((voice) => shares[voice] === 0)) return null;
  const percents = roundedTo(100, VOICES.map((voice) => shares[voice] * 100));
  const parts = VOICES.map((voice, n) => ({ voice, percent: percents[n], actors: level.city.actors.filter((actor) => actor.voice === voice) }));
  return { parts, dominating, dominance };
}
