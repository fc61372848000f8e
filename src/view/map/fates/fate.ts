import type { CityPicture } from '../../model/picture';
import type { Slot } from '../slots';

/** What a slot shows in a state of the city: a sprite, or nothing. */
export interface Fate {
  readonly frame: string | null;
  /** 0xRRGGBB, multiplied. */
  readonly tint?: number;
  readonly alpha?: number;
}

export type Fates = (slot: Slot, city: CityPicture) => Fate;

export const NOTHING: Fate = { frame: null };
export const show = (frame: string): Fate => ({ frame });
export const showIf = (condition: boolean, frame: string): Fate => (condition ? { frame } : NOTHING);

/** Mixes two 0xRRGGBB colours. */
export function mixTint(a: number, b: number, t: number): number {
  const channel = (shift: number): number => {
    const from = (a >> shift) & 255;
    return Math.round(from + (((b >> shift) & 255) - from) * t) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
