/**
 * Makes the game's sounds from nothing: `npm run assets -- sounds` writes `assets/sounds/*.mp3`, the same bytes every time on the same engine.
 *
 * Own work throughout: no samples, no recordings.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Mp3Encoder } from '@breezystack/lamejs';
import { bell, paper, seal, string } from './sounds/instruments.mjs';
import { RATE, faded, filter, inRoom, levelled, mix, mixAround, noise, samplesIn } from './sounds/signal.mjs';

const FOLDER = new URL('../assets/sounds/', import.meta.url);

/** Five-note scale on D, in hertz. */
const NOTE = { D2: 73.42, A2: 110, D3: 146.83, E3: 164.81, G3: 196, A3: 220, B3: 246.94, D4: 293.66, E4: 329.63 };

function yearEnd() {
  const note = (name, at, gain, options) => ({ signal: string(NOTE[name], 4, { ...options, seed: samplesIn(at) + 11 }), at, gain });
  const phrase = mix(4, [note('A3', 0, 0.9, { slide: -2 }), note('G3', 0.42, 0.7, {}), note('E3', 0.84, 0.7, {}), note('D3', 1.26, 1, { slide: 1, ring: 7 }), note('D2', 1.3, 0.6, { ring: 7 })]);
  return faded(inRoom(phrase, 0.28), 1.2);
}

/** When each string sounds in the ambience: seconds, note, loudness, slide. Long silences belong to it. */
const QIN = [
  [0.6, 'D3', 0.9, 1], [2.3, 'A3', 0.6, 0], [3.1, 'G3', 0.7, -2], [5.9, 'E3', 0.7, 0], [6.5, 'D3', 0.8, 0], [9.8, 'A2', 0.9, 0], [10.2, 'E4', 0.35, 0],
  [12.4, 'D4', 0.5, -2], [13.2, 'B3', 0.5, 0], [14.0, 'A3', 0.7, 2], [17.6, 'G3', 0.6, 0], [18.3, 'E3', 0.7, -2], [20.9, 'D3', 0.8, 0], [21.1, 'D2', 0.6, 0], [24.6, 'A3', 0.35, 0],
];
const LOOP_SECONDS = 28;
/** Sound before and after the loop that continues it, so that whatever silence a decoder adds lies outside. See `src/view/audio/sounds.ts`. */
const LEAD_SECONDS = 0.5;

/** A loop: everything that runs over the end is added at the start, and filters run through it twice before it is kept. */
function ambience() {
  const strings = new Float64Array(samplesIn(LOOP_SECONDS));
  for (const [at, name, gain, slide] of QIN) mixAround(strings, faded(string(NOTE[name], 9, { seed: samplesIn(at) + 5, slide, ring: 7 }), 2), { at, gain });
  const water = noise(strings.length, 1990).map((value, index) => value * (0.55 + 0.45 * Math.sin((2 * Math.PI * 3 * index) / strings.length)));
  const thrice = (signal) => Float64Array.from({ length: signal.length * 3 }, (_, index) => signal[index % signal.length]);
  const hall = inRoom(thrice(levelled(strings, 1)), 0.35);
  const stream = filter(filter(thrice(water), 'low', { hz: 420 }), 'high', { hz: 120 });
  const whole = hall.map((value, index) => value + stream[index] * 0.05);
  return whole.slice(strings.length - samplesIn(LEAD_SECONDS), strings.length * 2 + samplesIn(LEAD_SECONDS));
}

/** Each sound: its signal, its loudest sample, kilobits a second. */
const SOUNDS = {
  seal: [() => faded(seal(0.6, 3), 0.2), 0.7, 64],
  paper: [() => faded(paper(0.4, [[0, 0.16, 0.7], [0.13, 0.24, 1]], 21), 0.1), 0.28, 64],
  page: [() => faded(paper(0.9, [[0, 0.3, 0.5], [0.22, 0.34, 1], [0.52, 0.34, 0.6]], 33), 0.2), 0.34, 64],
  warning: [() => faded(inRoom(mix(3.2, [{ signal: bell(392, 3.2) }, { signal: bell(294, 2.7), at: 0.5, gain: 0.8 }]), 0.2), 1), 0.45, 64],
  yearEnd: [yearEnd, 0.6, 64],
  ambience: [ambience, 0.32, 64],
};

function mp3(signal, kilobits) {
  const encoder = new Mp3Encoder(1, RATE, kilobits);
  const samples = Int16Array.from(signal, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32767));
  return Buffer.concat([encoder.encodeBuffer(samples), encoder.flush()].map((part) => Buffer.from(part)));
}

/** Writes every sound to `assets/sounds`. */
export function makeSounds() {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, [make, peak, kilobits]] of Object.entries(SOUNDS)) {
    const file = mp3(levelled(make(), peak), kilobits);
    writeFileSync(new URL(`${name}.mp3`, FOLDER), file);
    console.log(`${name}.mp3 ${(file.length / 1024).toFixed(1)} KB`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) makeSounds();
