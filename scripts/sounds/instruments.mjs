/** The instruments of the game: a silk string, a bronze bell, paper, a stone seal. */
import { RATE, filter, levelled, mix, noise, samplesIn, shaped, strike } from './signal.mjs';

/**
 * A plucked silk string (Karplus and Strong 1983), dark and long like a qin.
 *
 * `slide` is where the left hand starts, in semitones away from the note; it arrives within a fifth of a second.
 */
export function string(hz, seconds, { seed, slide = 0, ring = 5, softness = 0.5 }) {
  const longest = Math.ceil((RATE / hz) * 2 ** (Math.abs(slide) / 12)) + 4;
  const line = pluckedLine(longest, seed, RATE / hz);
  const out = new Float64Array(samplesIn(seconds));
  const keep = 10 ** (-3 / (hz * ring));
  let last = 0;
  for (let index = 0; index < out.length; index++) {
    const arrived = Math.min(1, index / RATE / 0.2);
    const delay = RATE / (hz * 2 ** ((slide * (1 - arrived)) / 12)) - softness;
    const value = readBehind(line, index, delay);
    const next = keep * ((1 - softness) * value + softness * last);
    last = value;
    line[index % line.length] = next;
    out[index] = next;
  }
  return throughBody(out);
}

/** The string before it is let go: soft noise, without the harmonics that a finger at a seventh of its length cannot wake. */
function pluckedLine(length, seed, period) {
  const raw = filter(noise(length * 2, seed), 'low', { hz: 2600 });
  const finger = Math.round(period / 7);
  return Float64Array.from({ length }, (_, index) => raw[index + length] - raw[index + length - finger]);
}

function readBehind(line, index, delay) {
  const whole = Math.floor(delay);
  const part = delay - whole;
  const at = (behind) => line[(((index - behind) % line.length) + line.length) % line.length];
  return at(whole) * (1 - part) + at(whole + 1) * part;
}

/** Paulownia board: three resonances under the string itself. */
function throughBody(signal) {
  const boards = [[98, 6], [212, 7], [396, 8]].map(([hz, q]) => filter(signal, 'band', { hz, q }));
  const warm = signal.map((value, index) => value * 0.6 + boards[0][index] * 0.8 + boards[1][index] * 0.7 + boards[2][index] * 0.4);
  return filter(warm, 'high', { hz: 60 });
}

/** Partials of a small bronze bell: ratio to the strike note, loudness, seconds to fade. */
const BELL = [[0.5, 0.35, 3.2], [1, 1, 2.6], [1.19, 0.5, 2.1], [1.5, 0.25, 1.6], [2, 0.45, 1.3], [2.66, 0.22, 0.8], [3.01, 0.16, 0.6], [4.17, 0.08, 0.35]];

export function bell(hz, seconds) {
  return mix(seconds, BELL.map(([ratio, gain, fall]) => ({ signal: tone(hz * ratio, seconds, strike(0.004, fall * 1.6)), gain })));
}

export const tone = (hz, seconds, curve) => shaped(new Float64Array(samplesIn(seconds)).map((_, index) => Math.sin((2 * Math.PI * hz * index) / RATE)), curve);

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
