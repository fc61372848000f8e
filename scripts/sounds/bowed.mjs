/** Strings that are bowed: one line for a whole phrase, so that notes lean into each other as on an erhu. */
import { RATE, filter, noise, samplesIn } from './signal.mjs';

/** Resonances of the box, `[hertz, width, loudness]`, over what every harmonic has: `erhu` sings through its snake skin, `low` is a large one. */
const BOWED = {
  erhu: { tilt: 1.25, formants: [[480, 220, 0.9], [920, 260, 1.2], [1750, 500, 0.7], [2700, 600, 0.3]], breath: 0.05 },
  low: { tilt: 1.5, formants: [[160, 90, 0.8], [320, 140, 0.8], [620, 260, 0.4]], breath: 0.04 },
};

/** Seconds for the bow to take hold, to leave, and for the finger to glide from note to note. */
const [TAKE, LEAVE, GLIDE] = [0.16, 0.34, 0.07];
const HIGHEST = 7000;

/** `notes`: `{ at, seconds, hz, gain, shake }` in order and one at a time; a rest between two of them lifts the bow. */
export function bow(kind, notes, { seconds, seed }) {
  const voice = BOWED[kind];
  const { pitch, force } = handOver(notes, seconds);
  const out = new Float64Array(samplesIn(seconds));
  const breath = filter(noise(out.length, seed), 'band', { hz: voice.formants[1][0] * 1.6, q: 0.8 });
  const gainsAt = gainsOf(voice);
  let phase = 0;
  for (let index = 0; index < out.length; index++) {
    if (force[index] < 1e-5) continue;
    phase += pitch[index] / RATE;
    out[index] = force[index] * (harmonics(gainsAt, pitch[index], phase) + voice.breath * breath[index]);
  }
  return filter(out, 'high', { hz: 70 });
}

/** Sum of the harmonics, by the recurrence of sines of multiples: sin(n + 1) = 2 cos(1) sin(n) − sin(n − 1). */
function harmonics(gainsAt, hz, phase) {
  const gains = gainsAt(hz);
  const twice = 2 * Math.cos(2 * Math.PI * phase);
  let [before, now, sum] = [0, Math.sin(2 * Math.PI * phase), 0];
  for (const gain of gains) {
    sum += gain * now;
    [before, now] = [now, twice * now - before];
  }
  return sum;
}

/** Loudness of every harmonic at a pitch; kept for each quarter of a hertz, between which nobody hears a step. */
function gainsOf({ tilt, formants }) {
  const known = new Map();
  return (hz) => {
    const key = Math.round(hz * 4);
    if (!known.has(key)) known.set(key, Array.from({ length: Math.min(18, Math.floor(HIGHEST / hz)) }, (_, n) => (0.35 + resonance(formants, (n + 1) * hz)) / (n + 1) ** tilt));
    return known.get(key);
  };
}

const resonance = (formants, hz) => formants.reduce((sum, [at, width, gain]) => sum + gain / (1 + ((hz - at) / width) ** 2), 0);

/** Pitch in hertz and force 0–1 of every sample. */
function handOver(notes, seconds) {
  const [pitch, force] = [new Float64Array(samplesIn(seconds)), new Float64Array(samplesIn(seconds))];
  let now = { hz: notes[0]?.hz ?? 440, force: 0 };
  let next = 0;
  for (let index = 0; index < pitch.length; index++) {
    const t = index / RATE;
    while (next < notes.length - 1 && notes[next + 1].at <= t) next++;
    const note = notes[next];
    const sounding = note && t >= note.at && t < note.at + note.seconds;
    const towards = (value, wish, within) => value + ((wish - value) * 3) / (within * RATE);
    const swell = sounding ? note.gain * (0.72 + 0.28 * Math.sin(Math.PI * Math.min(1, (t - note.at) / note.seconds))) : 0;
    now = { hz: sounding ? towards(now.hz, note.hz, now.force < 0.02 ? 0.004 : GLIDE) : now.hz, force: towards(now.force, swell, sounding ? TAKE : LEAVE) };
    pitch[index] = now.hz * 2 ** (sounding ? shakeAt(t - note.at, note.shake ?? 0.22) / 12 : 0);
    force[index] = now.force;
  }
  return { pitch, force };
}

/** The finger rocks after a while, first a little, then more. */
const shakeAt = (t, semitones) => semitones * Math.min(1, Math.max(0, (t - 0.3) / 0.7)) * Math.sin(2 * Math.PI * 5.4 * t);
