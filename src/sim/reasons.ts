/** A cause with its source as one number, so that the receipt adds up by reason without looking two things up. */
import { CAUSES } from './ledger';

/** Most sources in a year's receipt. */
export const MAX_SOURCES = 255;
/** No source besides the cause itself. */
export const NO_SOURCE = -1;

const BITS = 8;
if (CAUSES.length > 1 << BITS) throw new RangeError('There are more causes than a reason can hold.');
/** Reasons lie below this number. */
export const REASONS = (MAX_SOURCES + 1) << BITS;

export const reasonOf = (cause: number, source: number): number => ((source + 1) << BITS) | cause;
export const causeOf = (reason: number): number => reason & ((1 << BITS) - 1);
export const sourceOf = (reason: number): number => (reason >> BITS) - 1;
