/** Painter's order, back to front. What stands on the ground takes the y of its footprint, 250–960. */
export const DEPTH = {
  ground: -9000, mountains: -8000, roads: -500, smoke: 3500, veil: 4500, clouds: 5000, dusk: 12000, lifted: 20000, liftedClouds: 40000,
} as const;
