/** What each lens of the map lifts out, in kinds; every kind has a pattern of its own, so that it can be told without colour. */

export const LENSES = ['city', 'risk', 'culture', 'industry', 'unseen'] as const;
export type Lens = (typeof LENSES)[number];

export const PATTERNS = ['hatch', 'cross', 'dots', 'level', 'upright'] as const;
export type Pattern = (typeof PATTERNS)[number];

export const MARKS = ['idle', 'unfinished', 'show', 'smoke', 'decayed', 'old', 'craft', 'found', 'water', 'running', 'laboratory', 'trade', 'unseen'] as const;
export type LensMark = (typeof MARKS)[number];

/** In one lens no two kinds share a pattern. */
export const MARK_PATTERNS: Readonly<Record<LensMark, Pattern>> = {
  idle: 'hatch', unfinished: 'cross', show: 'dots', smoke: 'level', decayed: 'upright',
  old: 'dots', craft: 'hatch', found: 'cross', water: 'level',
  running: 'dots', laboratory: 'cross', trade: 'level',
  unseen: 'hatch',
};

/** The key of a lens, in reading order. */
export const LENS_MARKS: Readonly<Record<Lens, readonly LensMark[]>> = {
  city: [],
  risk: ['idle', 'unfinished', 'show', 'smoke', 'decayed'],
  culture: ['old', 'craft', 'found', 'water', 'decayed'],
  industry: ['running', 'idle', 'laboratory', 'trade'],
  unseen: ['unseen'],
};

/** Lines and dots of a pattern in a cell of 8 × 8; the cell repeats in both directions. */
export const PATTERN_CELL = 8;
export const PATTERN_PATHS: Readonly<Record<Pattern, string>> = {
  hatch: 'M-1 5 5 -1M-1 13 13 -1M3 17 17 3',
  cross: 'M-1 5 5 -1M-1 13 13 -1M3 17 17 3M-1 3 5 9M-1 -5 13 9M3 -9 17 5',
  dots: 'M1 2h2M5 6h2',
  level: 'M0 2H8M0 6H8',
  upright: 'M2 0V8M6 0V8',
};
/** Width of a stroke in the cell. */
export const PATTERN_STROKE: Readonly<Record<Pattern, number>> = { hatch: 1.3, cross: 1.1, dots: 2, level: 1.3, upright: 1.3 };
