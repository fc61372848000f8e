/** Where the recordings are, and how each is to be played. Made by `scripts/sounds.mjs`. */
import type { Channel, Era, PlaceSound, SignSound } from '../model/heard';

/** Every address in the page; a file is fetched when it is first to be heard. */
const FILES = import.meta.glob<string>('../../../assets/sounds/*.mp3', { eager: true, query: '?url', import: 'default' });

/** Layers of the music: two for each era, and two for every era. */
export const STEMS = ['lead', 'lament', 'bloom', 'toll'] as const;
export type Stem = (typeof STEMS)[number];

export type Recording = SignSound | PlaceSound | `era-${Era}` | `era-${Era}-lament` | 'bloom' | 'toll';

/** Address of a recording. */
export const addressOf = (recording: Recording): string => FILES[`../../../assets/sounds/${recording}.mp3`];

export function recordingOf(stem: Stem, era: Era): Recording {
  if (stem === 'lead') return `era-${era}`;
  return stem === 'lament' ? `era-${era}-lament` : stem;
}

/** Loudness against the player's slider, 0–1: files of one channel are equally loud, and places stay behind the rest. */
export const LEVELS: Readonly<Record<Channel, number>> = { music: 0.75, place: 0.5, signs: 0.9 };

/**
 * The part of a place that repeats, in milliseconds: start and length.
 *
 * MP3 decoders add an unknown few milliseconds of silence at both ends. The file continues the loop on either side by 0.3 s, so that any
 * 8 seconds out of its middle close without a seam.
 */
export const PLACE_LOOP = [200, 8000] as const;
