/** Boxes and tables of the baked layers, shared by the bake and the game. */
import type { Opens } from './land/geography';
import { WORLD } from './world';

/** World box of the far mountains. */
export const MOUNTAINS_BOX = { x: WORLD.x, y: 70, width: WORLD.width, height: 240 } as const;

/** Where the pieces of the road nets lie on their sheet and in the world. */
export interface RoadTable {
  /** Pixels per world unit. */
  scale: number;
  pieces: { net: string; /** A measure of the city, and the value above which the piece is there; absent: always. */ opens?: Opens; at: readonly [x: number, y: number]; frame: readonly [x: number, y: number, width: number, height: number] }[];
}

/** World box that the still picture shows. */
export const STILL_BOX = { x: -80, y: 102, width: 1600, height: 480 } as const;
