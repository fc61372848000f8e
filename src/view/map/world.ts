/** The painted world: 1600 × 960 units, x to the east, y to the foreground; one unit is one CSS pixel at zoom 1. */
export const WORLD = { x: -80, y: 0, width: 1600, height: 960 } as const;

/** Half the width of one isometric tile, in world units. Heights use the same measure. */
export const TILE = 9;

export type Point = readonly [x: number, y: number];

/** Where an isometric position (u to the lower right, v to the lower left, in tiles) lies in the world. */
export function isoPoint(origin: Point, u: number, v: number): Point {
  return [origin[0] + (u - v) * TILE, origin[1] + ((u + v) * TILE) / 2];
}
