/** Strings that are plucked (Karplus and Strong 1983): qin, zheng and pipa differ in finger, string and board. */
import { RATE, filter, mix, noise, samplesIn } from './signal.mjs';

/**
 * What makes one plucked instrument: `edge` hertz up to which the finger wakes the string, `at` share of the length where it does, `ring` seconds until
 * a thousandth is left, `softness` 0–0.5 of the string, and the resonances of its board `[hertz, sharpness, loudness]`.
 */
export const PLUCKED = {
  qin: { edge: 1300, at: 1 / 7, ring: 6, softness: 0.5, board: [[98, 6, 0.8], [212, 7, 0.7], [396, 8, 0.4]] },
  zheng: { edge: 5200, at: 1 / 8, ring: 4, softness: 0.42, board: [[180, 5, 0.6], [330, 6, 0.6], [620, 7, 0.4]] },
  pipa: { edge: 6500, at: 1 / 11, ring: 1.6, softness: 0.35, board: [[240, 5, 0.5], [480, 6, 0.7], [900, 6, 0.5]] },
};

/** Seconds that the left hand takes to arrive on the note. */
const SLIDE_SECONDS = 0.18;

/** One note; `slide` is where the left hand starts, in semitones away from it, `shake` how far it then rocks, in semitones. */
export function pluck(kind, hz, { seconds, seed, slide = 0, shake = 0 }) {
  const { edge, at, ring, softness, board } = PLUCKED[kind];
  const line = restingLine(Math.ceil((RATE / hz) * 2 ** ((Math.abs(slide) + shake) / 12)) + 4, { seed, edge, finger: Math.round((RATE / hz) * at) });
  const out = new Float64Array(samplesIn(seconds));
  const keep = 10 ** (-3 / (hz * ring));
  let last = 0;
  for (let index = 0; index < out.length; index++) {
    const away = semitonesAway(index / RATE, { slide, shake });
    const value = readBehind(line, index, RATE / (hz * 2 ** (away / 12)) - softness);
    out[index] = keep * ((1 - softness) * value + softness * last);
    last = value;
    line[index % line.length] = out[index];
  }
  return throughBoard(out, board);
}

const semitonesAway = (t, { slide, shake }) => slide * Math.max(0, 1 - t / SLIDE_SECONDS) + (shake ? shake * Math.min(1, t / 0.5) * Math.sin(2 * Math.PI * 5.1 * t) : 0);

/** The string before it is let go: soft noise, without the harmonics that a finger there cannot wake, and without a mean that would never fade. */
function restingLine(length, { seed, edge, finger }) {
  const raw = filter(noise(length * 2, seed), 'low', { hz: edge });
  const line = Float64Array.from({ length }, (_, index) => raw[index + length] - raw[index + length - finger]);
  const mean = line.reduce((sum, value) => sum + value, 0) / length;
  const loudest = line.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  return line.map((value) => (value - mean) / loudest);
}

function readBehind(line, index, delay) {
  const whole = Math.floor(delay);
  const part = delay - whole;
  const at = (behind) => line[(((index - behind) % line.length) + line.length) % line.length];
  return at(whole) * (1 - part) + at(whole + 1) * part;
}

function throughBoard(signal, board) {
  const parts = board.map(([hz, q, gain]) => ({ signal: filter(signal, 'band', { hz, q }), gain }));
  return filter(mix(signal.length / RATE, [{ signal, gain: 0.6 }, ...parts]), 'high', { hz: 60 });
}
