import type { Point } from '../../../src/view/map/world';
import type { Brush } from '../../../src/view/map/land/brush';
import { IsoPen } from '../painter/iso-pen';

/** A small picture of its own, painted about the point (0, 0) where it touches the ground. */
export interface Sprite {
  readonly key: string;
  /** Footprint in tiles; its centre decides what stands before what. */
  readonly foot?: Point;
  readonly paint: (g: Brush) => void;
}

/** A building drawn with the ruled-line pen from its far corner (0, 0). */
export const building = (key: string, foot: Point, paint: (pen: IsoPen) => void): Sprite => ({
  key, foot, paint: (g) => paint(new IsoPen(g, [0, 0], { seed: key.length * 7 + 3 })),
});

export const drawing = (key: string, paint: (g: Brush) => void): Sprite => ({ key, paint });
