/** The recordings and how each is to be played. Made by `scripts/sounds.mjs`. */
import ambience from '../../../assets/sounds/ambience.mp3';
import page from '../../../assets/sounds/page.mp3';
import paper from '../../../assets/sounds/paper.mp3';
import seal from '../../../assets/sounds/seal.mp3';
import warning from '../../../assets/sounds/warning.mp3';
import yearEnd from '../../../assets/sounds/yearEnd.mp3';
import type { Sound } from './cues';

export const RECORDINGS = { ambience, page, paper, seal, warning, yearEnd } as const satisfies Record<Sound, string>;

/** Loudness against the player's volume, 0–1: the loop stays behind everything else. */
export const LOUDNESS = { ambience: 0.5, page: 0.8, paper: 0.7, seal: 1, warning: 0.9, yearEnd: 0.8 } as const satisfies Record<Sound, number>;

/**
 * The part of the ambience that repeats, in milliseconds: start and length.
 *
 * MP3 decoders add an unknown few milliseconds of silence at both ends. The file continues the loop on either side by half a second, so that any
 * 28 seconds out of its middle close without a seam.
 */
export const AMBIENCE_LOOP = [250, 28_000] as const;

/** How long the loop takes to come and go. */
export const AMBIENCE_FADE_MS = 2500;
