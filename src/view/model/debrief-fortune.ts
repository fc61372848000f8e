/** Games that might have been, as dots: one a game, stacked where verdicts agree. */
import type { FortuneSoFar, Split } from '../../insight/index';

export const FORTUNE_LANES = ['you', 'history', 'balanced'] as const;
export type FortuneLane = (typeof FORTUNE_LANES)[number];

/** `at`: 0 (left) to 1 (right); `up`: number of dots below it. */
export interface Dot { readonly at: number; readonly up: number }
export interface DotLane { readonly lane: FortuneLane; readonly dots: readonly Dot[]; /** The mean of the lane, 0 to 1. */ readonly mean: number; readonly meanPoints: number }
export interface DotPicture {
  readonly lanes: readonly DotLane[];
  readonly low: number;
  readonly high: number;
  /** Dots in the highest stack. */
  readonly tallest: number;
  /** The run itself, and history's own course. */
  readonly you: number;
  readonly ghost: number;
}

/** Columns of dots across the picture. */
const COLUMNS = 72;
/** Ends of the axis are multiples of this, points of the verdict. */
const END = 5;
/** Room at either end, points. */
const MARGIN = 1;

/** Null while nothing is known. */
export function dotsOf(soFar: FortuneSoFar): DotPicture | null {
  if (soFar.you.length === 0) return null;
  const all = [soFar.score, soFar.ghost, ...FORTUNE_LANES.flatMap((lane) => soFar[lane])];
  const low = Math.max(0, Math.floor((Math.min(...all) - MARGIN) / END) * END);
  const high = Math.min(100, Math.ceil((Math.max(...all) + MARGIN) / END) * END);
  const at = (points: number): number => (points - low) / Math.max(1, high - low);
  const lanes = FORTUNE_LANES.map((lane): DotLane => {
    const meanPoints = soFar[lane].reduce((sum, one) => sum + one, 0) / Math.max(1, soFar[lane].length);
    return { lane, dots: stacked(soFar[lane].map(at)), mean: at(meanPoints), meanPoints };
  });
  return { lanes, low, high, tallest: Math.max(...lanes.flatMap(({ dots }) => dots.map(({ up }) => up + 1))), you: at(soFar.score), ghost: at(soFar.ghost) };
}

function stacked(places: readonly number[]): Dot[] {
  const heights = new Map<number, number>();
  return places.map((place) => {
    const column = Math.min(COLUMNS - 1, Math.floor(place * COLUMNS));
    const up = heights.get(column) ?? 0;
    heights.set(column, up + 1);
    return { at: (column + 0.5) / COLUMNS, up };
  });
}

/** One side counts more where it explains so much of what sets games apart. */
const MUCH = 0.7;

export const weightOf = ({ choices }: Split): 'choices' | 'luck' | 'both' => (choices >= MUCH ? 'choices' : choices <= 1 - MUCH ? 'luck' : 'both');
