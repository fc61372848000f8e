/** The things on the desk: paper, a stone seal, copper coins. */
import { RATE, filter, levelled, mix, noise, samplesIn, shaped, strike } from './signal.mjs';
import { tone } from './struck.mjs';

/** A sheet that moves: bright noise in many small grains. `strokes` are `[at, seconds, loudness]`. */
export function paper(seconds, strokes, seed) {
  const bright = filter(filter(noise(samplesIn(seconds), seed), 'high', { hz: 1400 }), 'low', { hz: 7200 });
  const sparks = noise(samplesIn(seconds), seed + 1).map((value) => Math.abs(value) ** 400);
  const grain = levelled(filter(sparks, 'low', { hz: 140, q: 0.5 }), 1);
  const swell = (t) => strokes.reduce((sum, [at, length, gain]) => sum + gain * Math.max(0, Math.sin(Math.PI * Math.min(1, Math.max(0, (t - at) / length)))) ** 1.6, 0);
  return shaped(bright.map((value, index) => value * (0.12 + Math.max(0, grain[index]))), swell);
}

/** A stone seal set down on paper over felt: a dull thump, a short click, a breath of paper. */
export function seal(seconds, seed) {
  const thump = new Float64Array(samplesIn(seconds)).map((_, index) => {
    const t = index / RATE;
    return Math.sin(2 * Math.PI * (74 * t - 2.4 * Math.exp(-t * 26))) * strike(0.003, 0.3)(t);
  });
  const click = shaped(filter(noise(samplesIn(seconds), seed), 'band', { hz: 900, q: 1.2 }), strike(0.001, 0.06));
  return mix(seconds, [{ signal: thump }, { signal: click, gain: 0.7 }, { signal: paper(seconds, [[0.05, 0.22, 0.5]], seed + 7), gain: 0.5 }]);
}

/** Holed copper coins that fall on each other: `falls` are `[at, loudness]`. */
export function coins(seconds, falls) {
  const partials = [[2480, 1, 0.34], [3710, 0.7, 0.26], [5230, 0.5, 0.2], [7060, 0.3, 0.12]];
  return mix(seconds, falls.flatMap(([at, gain], n) => partials.map(([hz, loud, fall]) => ({ signal: tone(hz * (1 + 0.035 * n), 0.5, strike(0.001, fall)), at, gain: gain * loud }))));
}
