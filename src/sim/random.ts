/** Streams of chance, one per purpose, so that adding an event changes nobody else's luck. */
export const STREAM = { technology: 1, nation: 2, local: 3, crisis: 4, observation: 5, discovery: 6, event: 7, mayor: 8, exposure: 9, warning: 10 } as const;

/**
 * A uniform draw in [0, 1) from its coordinates: no sequence, no state to save.
 *
 * `t` is the year counted from 1990 (or any number that names the moment), `k` names the draw. Counter-based hashing: Salmon et al. 2011.
 */
export function draw(seed: number, stream: number, t: number, k: number): number {
  return drawAt(moment(seed, stream, t), k);
}

/** What all draws of a seed, stream and `t` have in common, for `drawAt`. */
export const moment = (seed: number, stream: number, t: number): number => Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77) ^ Math.imul(t + 1, 0xc2b2ae3d);

/** The draw `k` of a moment, as `draw` gives it. */
export function drawAt(at: number, k: number): number {
  let h = at ^ Math.imul(k + 1, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return (h >>> 0) / 4294967296;
}

/** A stable number for a name, to be used as `k` or as a seed. FNV-1a. */
export function numberOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
