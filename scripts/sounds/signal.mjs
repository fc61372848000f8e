/** Signals as Float64Array at `RATE` samples a second, and what one does to them. All randomness is seeded: the same sounds every time. */
export const RATE = 48000;

export const samplesIn = (seconds) => Math.round(seconds * RATE);

/** White noise in −1…1 from a 32-bit generator (mulberry32). */
export function noise(count, seed) {
  let state = seed | 0;
  const out = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    out[index] = ((bits ^ (bits >>> 14)) >>> 0) / 2147483648 - 1;
  }
  return out;
}

/** Adds `signal` times `gain` to `target` from `seconds` on; what runs over the end begins again at the start, as in a loop. */
export function mixAround(target, signal, { at, gain }) {
  const first = samplesIn(at);
  for (let index = 0; index < signal.length; index++) target[(first + index) % target.length] += signal[index] * gain;
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
  const combs = [[1699, 0.8], [1759, 0.79], [1621, 0.81], [1549, 0.82]].map(([delay, keep]) => comb(signal, delay, keep));
  const sum = together(...combs).map((value) => value / combs.length);
  const smeared = filter(allPass(allPass(sum, 241), 607), 'low', { hz: 3200 });
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
    const behind = index >= delay;
    out[index] = -0.6 * signal[index] + (behind ? signal[index - delay] + 0.6 * out[index - delay] : 0);
  }
  return out;
}

/** So many taps on either side of the middle of the filter that keeps what is above half of the new rate out. */
const REACH = 48;

/** Every second sample, at half of `RATE`, after all above nine tenths of what that rate can hold has been taken out. */
export function halved(signal) {
  const taps = Array.from({ length: 2 * REACH + 1 }, (_, n) => {
    const from = n - REACH;
    const ideal = from === 0 ? 0.45 : Math.sin(Math.PI * 0.45 * from) / (Math.PI * from);
    return ideal * (0.42 + 0.5 * Math.cos((Math.PI * from) / REACH) + 0.08 * Math.cos((2 * Math.PI * from) / REACH));
  });
  const out = new Float64Array(Math.floor(signal.length / 2));
  for (let index = 0; index < out.length; index++) {
    const first = 2 * index - REACH;
    let sum = 0;
    for (let n = Math.max(0, -first); n < taps.length && first + n < signal.length; n++) sum += taps[n] * signal[first + n];
    out[index] = sum;
  }
  return out;
}

/** The same `signal` three times over, so that filters and rooms have settled in the middle one. */
export function thrice(signal) {
  const out = new Float64Array(signal.length * 3);
  for (let turn = 0; turn < 3; turn++) out.set(signal, turn * signal.length);
  return out;
}

/** A slow wave between `low` and `high` that closes after `turns` within the length of a loop. */
export const swayed = (signal, { low, high, turns, phase = 0 }) =>
  signal.map((value, index) => value * (low + (high - low) * (0.5 + 0.5 * Math.sin(2 * Math.PI * ((turns * index) / signal.length + phase)))));

/** The sum of signals of one length. */
export function together(first, ...others) {
  const out = first.slice();
  for (const other of others) for (let index = 0; index < out.length; index++) out[index] += other[index];
  return out;
}
