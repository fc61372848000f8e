/** Plays scores: every part on its instrument, with the small unevenness of hands, all from seeds. */
import { bow } from './bowed.mjs';
import { pluck } from './plucked.mjs';
import { hertz, parseScore } from './score.mjs';
import { faded, inRoom, mix, noise, samplesIn } from './signal.mjs';
import { beat, drum, hammer } from './struck.mjs';

/** Seconds that a piece rings on after its last beat. */
const TAIL = 2.4;
/** Seconds between the strokes of a repeated note, and semitones from which a slide comes. */
const [STROKE, SLIDE] = [0.125, 2];

/** How one stroke of each instrument sounds, and for how long at most. */
const STROKES = {
  qin: (hz, options) => pluck('qin', hz, { ...options, seconds: 5 }),
  zheng: (hz, options) => pluck('zheng', hz, { ...options, seconds: 3.6 }),
  pipa: (hz, options) => pluck('pipa', hz, { ...options, seconds: 1.6 }),
  yangqin: (hz, { seed }) => hammer(hz, { seconds: 2.6, seed }),
  bell: (hz) => beat('bell', hz, { seconds: 4.5 }),
  chime: (hz) => beat('chime', hz, { seconds: 3 }),
  gong: (hz) => beat('gong', hz, { seconds: 6, attack: 0.03 }),
  wood: (hz) => beat('wood', hz, { seconds: 0.3, attack: 0.001 }),
  drum: (hz, { seed }) => drum(hz, { seconds: 1, seed }),
};

/** Seconds of the whole, its tail included. */
export const lengthOf = ({ bpm, beats, parts }) => (parseScore(parts[0].notes, beats).beats * 60) / bpm + TAIL;

/** A piece as one signal. `{ bpm, beats: in a bar, room: 0–1, parts: [{ on, gain, notes }] }`. */
export function perform(piece) {
  const seconds = lengthOf(piece);
  const parts = piece.parts.map((part, n) => ({ signal: playPart(part, { ...piece, seconds, seed: 1000 * (n + 1) + piece.seed }), gain: part.gain }));
  return faded(inRoom(mix(seconds, parts), piece.room), 1.4);
}

/** What is written, in seconds and hertz: `[{ at, seconds, hz, gain, marks }]`. Tests compare what is heard with this. */
export function notesOf(part, { bpm, beats }) {
  return parseScore(part.notes, beats).notes
    .filter(({ semitones }) => semitones !== null)
    .map(({ beat: on, beats: long, semitones, marks }) => ({ at: (on * 60) / bpm, seconds: (long * 60) / bpm, hz: hertz(semitones), gain: on % beats === 0 ? 1 : on % 1 === 0 ? 0.86 : 0.74, marks }));
}

function playPart(part, given) {
  const notes = notesOf(part, given);
  const bowed = { erhu: 'erhu', lowStrings: 'low' }[part.on];
  if (bowed) return bow(bowed, notes.map(({ marks, ...note }) => ({ ...note, shake: marks.includes('~') ? 0.4 : 0.2 })), given);
  const hands = noise(notes.length * 2, given.seed);
  const strokes = notes.flatMap((note, n) => strokesOf(note).map(({ at, gain }, stroke) => ({
    signal: STROKES[part.on](note.hz, { seed: given.seed + 31 * n + stroke, slide: note.marks.includes('/') ? -SLIDE : note.marks.includes('\\') ? SLIDE : 0, shake: note.marks.includes('~') ? 0.3 : 0 }),
    at: Math.max(0, at + 0.011 * hands[2 * n]), gain: gain * (1 + 0.1 * hands[2 * n + 1]),
  })));
  return mix(given.seconds, strokes);
}

/** A note marked `:` is struck again and again, swelling and dying away. */
function strokesOf({ at, seconds, gain, marks }) {
  if (!marks.includes(':')) return [{ at, gain }];
  const count = Math.max(3, Math.floor(seconds / STROKE));
  return Array.from({ length: count }, (_, n) => ({ at: at + n * STROKE, gain: gain * (0.25 + 0.4 * Math.sin((Math.PI * (n + 1)) / (count + 1))) }));
}

/** A sound of a few notes, for signs: `[instrument, hertz, at, gain, marks]`. */
export function gesture(seconds, strokes, { room = 0.22, seed = 7 } = {}) {
  const parts = strokes.map(([on, hz, at, gain, slide = 0], n) => ({ signal: STROKES[on](hz, { seed: seed + 17 * n, slide }), at, gain }));
  return faded(inRoom(mix(seconds, parts), room), Math.min(0.8, seconds / 3));
}

export const silence = (seconds) => new Float64Array(samplesIn(seconds));
