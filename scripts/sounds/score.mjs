/**
 * Scores in numbered notation (jianpu), as text that a musician can read and change.
 *
 * Bars stand between `|`, beats between spaces. `1`–`7` are degrees of the key, `'` above and `,` below move by octaves, `#` and `b` before a degree by a
 * semitone; `0` is a rest, `-` holds what sounds for one more beat, and `_` divides a beat: `3_5` are two eighths. Before a note, `/` slides up into it,
 * `\` down, `~` shakes it, `:` repeats it quickly (lunzhi).
 */

const STEPS = [0, 2, 4, 5, 7, 9, 11];
const NOTE = /^([/\\~:]*)([#b]?)([0-7])([',]*)$/;

/** `[{ beat, beats, semitones, marks }]`, beats counted from 0, semitones above degree 1. Throws where a bar has not `beatsInBar` beats. */
export function parseScore(text, beatsInBar) {
  const notes = [];
  const bars = text.split('|').map((bar) => bar.trim()).filter(Boolean);
  bars.forEach((bar, number) => {
    const beats = bar.split(/\s+/);
    if (beats.length !== beatsInBar) throw new Error(`Bar ${number + 1} has ${beats.length} beats, not ${beatsInBar}: ${bar}`);
    beats.forEach((group, n) => takeBeat(notes, group, number * beatsInBar + n));
  });
  return { notes, beats: bars.length * beatsInBar };
}

function takeBeat(notes, group, beat) {
  const parts = group.split('_');
  parts.forEach((part, n) => {
    const last = notes.at(-1);
    const share = 1 / parts.length;
    if (part === '-') {
      if (last) last.beats += share;
      return;
    }
    const note = readNote(part);
    if (note) notes.push({ beat: beat + n * share, beats: share, ...note });
    else notes.push({ beat: beat + n * share, beats: share, semitones: null, marks: '' });
  });
}

function readNote(text) {
  const match = NOTE.exec(text);
  if (!match) throw new Error(`Not a note: ${text}`);
  const [, marks, sign, degree, octaves] = match;
  if (degree === '0') return null;
  const shift = [...octaves].reduce((sum, mark) => sum + (mark === "'" ? 12 : -12), sign === '#' ? 1 : sign === 'b' ? -1 : 0);
  return { semitones: STEPS[Number(degree) - 1] + shift, marks };
}

/** Hertz of so many semitones above degree 1 of a key whose degree 1 is D4. */
export const hertz = (semitones) => 293.66 * 2 ** (semitones / 12);
