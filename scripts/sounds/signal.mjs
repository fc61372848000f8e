/** Signals as Float64Array at `RATE` samples a second, and what one does to them. All randomness is seeded: the same sounds every time. */
export const RATE = 44100;

export const samplesIn = (seconds) => Math.round(seconds * RATE);

/** White noise in −1…1 from a 32-bit generator (mulberry32). */
export function noise(count, seed) {
  let state = seed | 0;
  return Float64Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2147483648 - 1;
  });
}

/** Adds `signal` times `gain` to `target` from `seconds` on; what runs over the end begins again at the start, as in a loop. */
export function mixAround(target, signal, { at, gain }) {
  const first = samplesIn(at);
  signal.forEach((value, index) => {
    target[(first + index) % target.length] += value * gain;
  });
}

/** Sum of signals, each with its own start in seconds and gain; cut at the length of the whole. */
export function mix(seconds, parts) {
  const whole = new Float64Array(samplesIn(seconds));
  for (const { signal, at = 0, gain = 1 } of parts) {
    const first = samplesIn(at);
    const count = Math.min(signal.length, whole.length - first);
    for (let index = 0; index < count; index++) whole[first + index] += signal[index] * gain;
  }
  return whole;
}

/** Two-pole filter of Robert Bristow-Johnson's cookbook; `kind` is `low`, `high` or `band`. */
export function filter(signal, kind, { hz, q = 0.707 }) {
  const w = (2 * Math.PI * hz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const b = { low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2], high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2], band: [alpha, 0, -alpha] }[kind];
  const out = new Float64Array(signal.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let index = 0; index < signal.length; index++) {
    const x = signal[index];
    const y = (b[0] * x + b[1] * x1 + b[2] * x2 + 2 * cos * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[index] = y;
  }
  return out;
}

/** Multiplies by a curve of time in seconds. */
export const shaped = (signal, curve) => signal.map((value, index) => value * curve(index / RATE));

/** Rises in `attack` seconds and falls to a thousandth in `fall` seconds after that. */
export const strike = (attack, fall) => (t) => (t < attack ? t / attack : 10 ** ((-3 * (t - attack)) / fall));

/** Ends in silence: the last `seconds` fade out. */
export function faded(signal, seconds) {
  const tail = samplesIn(seconds);
  return signal.map((value, index) => value * Math.min(1, (signal.length - 1 - index) / tail));
}

/** The loudest sample becomes `peak`. */
export function levelled(signal, peak) {
  const loudest = signal.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return signal.map((value) => (value * peak) / loudest);
}

/** A small wooden hall: four combs and two all-passes (Schroeder), `wet` 0–1. */
export function inRoom(signal, wet) {
  const combs = [[1557, 0.8], [1617, 0.79], [1491, 0.81], [1422, 0.82]].map(([delay, keep]) => comb(signal, delay, keep));
  const sum = signal.map((_, index) => combs.reduce((total, one) => total + one[index], 0) / combs.length);
  const smeared = filter(allPass(allPass(sum, 225), 556), 'low', { hz: 3200 });
  return signal.map((value, index) => value * (1 - wet) + smeared[index] * wet);
}

function comb(signal, delay, keep) {
  const out = new Float64Array(signal.length);
  for (let index = 0; index < signal.length; index++) out[index] = signal[index] + (index >= delay ? keep * out[index - delay] : 0);
  return out;
}

function allPass(signal, delay) {
  const out = new Float64Array(signal.length);
  for (let index = 0; index < signal.length; index++) {
    const [before, fedBack] = index >= delay ? [signal[index - delay], out[index - delay]] : [0, 0];
    out[index] = -0.5 * signal[index] + before + 0.5 * fedBack;
  }
  return out;
}
