/** The caretaker: what the predecessor ordered runs on, and nothing is answered. */
import type { Decision } from '../../sim/index';

export const doNothing = (): Decision[] => [];
