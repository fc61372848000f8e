/**
 * Makes the game's sounds from nothing: `npm run assets -- sounds` writes `assets/sounds/*.mp3`, the same bytes every time on the same engine.
 *
 * Own work throughout: no samples, no recordings. Scores are in `sounds/scores`. Words narrow what is made: `npm run assets -- sounds era-1990 water`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Mp3Encoder } from '@breezystack/lamejs';
import { loudestOf, loudnessOf, offsetOf, peakOf } from './sounds/measure.mjs';
import { perform } from './sounds/perform.mjs';
import { PLACES, withLeads } from './sounds/places.mjs';
import { RATE, filter, halved } from './sounds/signal.mjs';
import { SIGNS } from './sounds/signs.mjs';
import * as era1990 from './sounds/scores/era-1990.mjs';
import * as era2000 from './sounds/scores/era-2000.mjs';
import * as era2010 from './sounds/scores/era-2010.mjs';
import * as era2020 from './sounds/scores/era-2020.mjs';
import { bloom, toll } from './sounds/scores/shades.mjs';

const FOLDER = new URL('../assets/sounds/', import.meta.url);
/** What each file was measured to be when it was made; tests read it, the page does not. */
const MEASURED = new URL('measured.json', FOLDER);

const ERAS = { 'era-1990': era1990, 'era-2000': era2000, 'era-2010': era2010, 'era-2020': era2020 };
export const PIECES = { ...Object.fromEntries(Object.entries(ERAS).flatMap(([era, { lead, lament }]) => [[era, lead], [`${era}-lament`, lament]])), bloom, toll };

/** Samples a second in the files: strings, bows and streams have little above half of it. */
export const FILE_RATE = RATE / 2;
/** Loudest sample of any sound: MP3 may add some, and none is to reach full scale. */
const CEILING = 10 ** (-2 / 20);

/** Bows and gongs have nothing above what 24 kbit/s keep; the edge of a pluck asks for more. */
const kilobitsOfMusic = (name) => (/lament|toll/.test(name) ? 24 : 32);

/** Samples in which a sound rises from nothing: two thousandths of a second take no edge off a pluck, and the click off a file. */
const FADE_IN = 48;

/** Groups: what is in them, how loud they are made (LUFS), by which measure, and in how many kilobits a second they are kept. */
export const GROUPS = {
  music: { target: -21, measure: loudnessOf, kilobits: kilobitsOfMusic, sounds: Object.fromEntries(Object.entries(PIECES).map(([name, piece]) => [name, () => perform(piece)])) },
  place: { target: -24, measure: loudnessOf, kilobits: () => 40, sounds: Object.fromEntries(Object.entries(PLACES).map(([name, make]) => [name, () => withLeads(make())])) },
  signs: { target: -20, measure: loudestOf, kilobits: () => 40, sounds: SIGNS },
};

/** One sound as it goes into its file: at `FILE_RATE`, without offset, as loud as its group. */
export function finished({ target, measure }, make) {
  const signal = halved(filter(make(), 'high', { hz: 32 }));
  const gain = 10 ** ((target - measure(signal, FILE_RATE)) / 20);
  return limited(signal.map((value, index) => value * gain * Math.min(1, index / FADE_IN)));
}

/** Bends what would be louder than the ceiling; below three quarters of it nothing changes. */
function limited(signal) {
  const knee = 0.75 * CEILING;
  const room = CEILING - knee;
  return signal.map((value) => (Math.abs(value) <= knee ? value : Math.sign(value) * (knee + room * Math.tanh((Math.abs(value) - knee) / room))));
}

/** Samples given to the encoder at a time: one frame. */
const PIECE = 576;

function mp3(signal, kilobits) {
  const encoder = new Mp3Encoder(1, FILE_RATE, kilobits);
  const samples = Int16Array.from(signal, (value) => Math.round(value * 32767));
  const parts = [];
  // Below 40 kbit/s the encoder takes the rate down by itself, and loses all but the first of what it is given in larger pieces.
  for (let from = 0; from < samples.length; from += PIECE) parts.push(encoder.encodeBuffer(samples.subarray(from, from + PIECE)));
  return Buffer.concat([...parts, encoder.flush()].map((part) => Buffer.from(part)));
}

/** Writes every sound, or those in `only`, to `assets/sounds`. */
export function makeSounds(only = []) {
  mkdirSync(FOLDER, { recursive: true });
  const known = existsSync(MEASURED) ? JSON.parse(readFileSync(MEASURED, 'utf8')) : {};
  const measured = {};
  for (const [channel, group] of Object.entries(GROUPS)) {
    for (const [name, make] of Object.entries(group.sounds)) {
      measured[name] = only.length === 0 || only.includes(name) ? write({ name, channel, group, make }) : known[name];
    }
  }
  writeFileSync(MEASURED, `${JSON.stringify(measured, null, 1)}\n`);
  console.log(`${(Object.values(measured).reduce((sum, { bytes }) => sum + bytes, 0) / 1024).toFixed(0)} KB`);
}

function write({ name, channel, group, make }) {
  const signal = finished(group, make);
  const file = mp3(signal, group.kilobits(name));
  writeFileSync(new URL(`${name}.mp3`, FOLDER), file);
  const one = {
    channel, bytes: file.length, seconds: rounded(signal.length / FILE_RATE), loudness: rounded(group.measure(signal, FILE_RATE)), peak: rounded(20 * Math.log10(peakOf(signal))), offset: rounded(offsetOf(signal), 4),
    edge: rounded(Math.max(Math.abs(signal[0]), Math.abs(signal.at(-1))), 4),
  };
  console.log(`${name}.mp3 ${Object.entries(one).map(([what, value]) => `${what} ${value}`).join(', ')}`);
  return one;
}

const rounded = (value, digits = 2) => Number(value.toFixed(digits));

if (import.meta.url === pathToFileURL(process.argv[1]).href) makeSounds(process.argv.slice(2));
