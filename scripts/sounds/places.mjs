/**
 * Sounds of place: loops of `PLACE_SECONDS`, whose end runs into their beginning.
 *
 * Everything is laid around a circle (`mixAround`) and filtered in three turns, of which the middle one is kept.
 */
import { RATE, filter, levelled, mixAround, noise, samplesIn, shaped, strike, swayed, thrice, together } from './signal.mjs';
import { beat, tone } from './struck.mjs';

export const PLACE_SECONDS = 8;
/** Sound before and after the loop that continues it, so that whatever silence a decoder adds lies outside. See `src/view/audio/sounds.ts`. */
export const LEAD_SECONDS = 0.3;

const COUNT = samplesIn(PLACE_SECONDS);
const empty = () => new Float64Array(COUNT);
const hiss = (seed) => noise(COUNT, seed);
const around = (work) => (signal) => work(thrice(signal)).slice(COUNT, 2 * COUNT);
const low = (hz, q) => around((signal) => filter(signal, 'low', { hz, q }));
const high = (hz) => around((signal) => filter(signal, 'high', { hz }));
const band = (hz, q) => around((signal) => filter(signal, 'band', { hz, q }));
const scaled = (signal, gain) => signal.map((value) => value * gain);
/** Dice 0…1. */
const dice = (count, seed) => noise(count, seed).map((value) => (value + 1) / 2);

/** A stream over stones: two bands of noise that swell against each other, and bubbles. */
function water() {
  const stream = swayed(high(140)(low(620)(hiss(11))), { low: 0.5, high: 1, turns: 3 });
  const lap = swayed(band(1500, 0.6)(hiss(12)), { low: 0.04, high: 0.22, turns: 5, phase: 0.3 });
  const bubbles = empty();
  const luck = dice(60 * 3, 13);
  for (let n = 0; n < 60; n++) {
    const [at, pitch, gain] = luck.subarray(3 * n, 3 * n + 3);
    mixAround(bubbles, chirp({ from: 420 + 500 * pitch, to: 620 + 900 * pitch, seconds: 0.05 }), { at: at * PLACE_SECONDS, gain: 0.03 + 0.07 * gain });
  }
  return together(stream, lap, bubbles);
}

/** A sine that moves from one pitch to another and is gone. */
function chirp({ from, to, seconds }) {
  let phase = 0;
  return new Float64Array(samplesIn(seconds)).map((_, index, all) => {
    const part = index / all.length;
    phase += (from + (to - from) * part) / RATE;
    return Math.sin(2 * Math.PI * phase) * Math.sin(Math.PI * part) ** 1.2;
  });
}

/** Many voices, no words: syllables of noise in the bands of vowels, a pedlar's rattle drum now and then. */
function market() {
  const crowd = empty();
  const luck = dice(150 * 4, 21);
  for (let n = 0; n < 150; n++) {
    const [at, vowel, length, gain] = luck.subarray(4 * n, 4 * n + 4);
    const seconds = 0.12 + 0.16 * length;
    const voice = filter(buzz(120 + 130 * luck[(7 * n) % luck.length], seconds), 'band', { hz: 420 + 900 * vowel, q: 3 });
    mixAround(crowd, shaped(voice, (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 2), { at: at * PLACE_SECONDS, gain: 0.2 + 0.8 * gain ** 2 });
  }
  const rattle = empty();
  for (const [at, gain] of [[1.1, 1], [1.24, 0.6], [1.38, 0.9], [1.52, 0.5], [5.6, 0.7], [5.74, 0.4], [5.88, 0.6]]) mixAround(rattle, beat('wood', 620, { seconds: 0.25, attack: 0.001 }), { at, gain });
  return together(levelled(low(2400)(crowd), 1), scaled(rattle, 0.2), scaled(low(900)(hiss(22)), 0.12));
}

const buzz = (hz, seconds) => new Float64Array(samplesIn(seconds)).map((_, index) => 2 * (((index * hz) / RATE) % 1) - 1);

/** Shuttle looms: a beat and its echo from the other side, three a second, belts below. */
function looms() {
  const clack = empty();
  const perLoop = 24;
  for (let n = 0; n < perLoop; n++) {
    const at = (n * PLACE_SECONDS) / perLoop;
    const thud = shaped(filter(noise(samplesIn(0.12), 31 + n), 'band', { hz: 700, q: 1.4 }), strike(0.001, 0.1));
    mixAround(clack, thud, { at, gain: 1 });
    mixAround(clack, shaped(filter(noise(samplesIn(0.1), 91 + n), 'band', { hz: 1500, q: 1.8 }), strike(0.001, 0.06)), { at: at + 0.14, gain: 0.7 });
    mixAround(clack, thud, { at: at + 0.205, gain: 0.28 });
  }
  return together(levelled(clack, 1), scaled(low(260)(hiss(33)), 0.7));
}

/** A works behind its wall: mains and motors in whole turns of the loop, fans, a press now and then. */
function hum() {
  const motors = [[50, 0.5], [100, 0.7], [149.5, 0.3], [200, 0.25], [301, 0.12]].map(([hz, gain], n) => swayed(scaled(tone(Math.round(hz * PLACE_SECONDS) / PLACE_SECONDS, PLACE_SECONDS, () => 1), gain), { low: 0.75, high: 1, turns: n + 1, phase: n / 5 }));
  const fans = scaled(band(480, 0.7)(hiss(41)), 0.4);
  const press = empty();
  for (const at of [0.9, 2.9, 4.9, 6.9]) mixAround(press, shaped(filter(noise(samplesIn(0.5), 43), 'low', { hz: 240 }), strike(0.012, 0.5)), { at, gain: 1.2 });
  return together(...motors, fans, press);
}

/** A train far off: joints in pairs, coming nearer and going again within the loop. */
function trains() {
  const joints = empty();
  for (let at = 0; at < PLACE_SECONDS; at += PLACE_SECONDS / 10) {
    for (const [after, gain] of [[0, 1], [0.13, 0.8], [0.36, 0.5], [0.49, 0.4]]) mixAround(joints, shaped(filter(noise(samplesIn(0.16), 51), 'band', { hz: 210, q: 1.6 }), strike(0.004, 0.16)), { at: at + after, gain });
  }
  const rumble = scaled(low(170)(hiss(52)), 1.1);
  const horn = [[311, 0.05], [415, 0.04]].map(([hz, gain]) => scaled(shaped(tone(hz, PLACE_SECONDS, () => 1), (t) => (t > 3 && t < 4.4 ? Math.sin((Math.PI * (t - 3)) / 1.4) ** 0.7 : 0)), gain));
  return swayed(together(levelled(joints, 0.6), rumble, ...horn), { low: 0.12, high: 1, turns: 1, phase: -0.2 });
}

/** Birds in willows: a bulbul's three notes, sparrows, a dove, and leaves between them. */
function birds() {
  const songs = empty();
  const sing = (at, calls, gain) => calls.forEach(([after, from, to, seconds]) => mixAround(songs, chirp({ from, to, seconds }), { at: at + after, gain }));
  const bulbul = [[0, 2300, 2900, 0.12], [0.17, 3000, 2500, 0.1], [0.31, 2500, 3300, 0.18]];
  const sparrow = [[0, 4200, 3600, 0.05], [0.11, 4300, 3700, 0.05], [0.2, 4400, 3500, 0.07]];
  const dove = [[0, 560, 520, 0.32], [0.42, 610, 540, 0.4]];
  for (const [at, calls, gain] of [[0.5, bulbul, 0.9], [2.1, sparrow, 0.3], [3, dove, 0.35], [4.4, bulbul, 0.5], [5.2, sparrow, 0.45], [5.5, sparrow, 0.25], [6.7, bulbul, 0.7]]) sing(at, calls, gain);
  const leaves = scaled(swayed(band(2600, 0.5)(hiss(61)), { low: 0.1, high: 0.5, turns: 2 }), 0.12);
  return together(songs, leaves);
}

export const PLACES = { water, market, looms, hum, trains, birds };

/** The loop with `LEAD_SECONDS` of itself before and after it. */
export function withLeads(loop) {
  const lead = samplesIn(LEAD_SECONDS);
  return Float64Array.from({ length: loop.length + 2 * lead }, (_, index) => loop[(index - lead + loop.length) % loop.length]);
}
