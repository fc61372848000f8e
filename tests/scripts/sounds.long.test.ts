/** Nobody listens to these sounds here: their pitch, brightness and fading are measured against what the scores and instruments ask for. */
import { describe, expect, it } from 'vitest';
import { beat, bow, centroidOf, fadeOf, GROUPS, halved, hammer, hertz, lengthOf, loudnessOf, notesOf, offsetOf, parseScore, peakOf, PIECES, pitchOf, PLACES, pluck, RATE, type Piece } from '../../scripts/sounds/index.mjs';

const cents = (hz: number, wished: number): number => 1200 * Math.log2(hz / wished);
const stretch = (signal: Float64Array, from: number, seconds = 0.6): Float64Array => signal.subarray(Math.round(from * RATE), Math.round((from + seconds) * RATE));

describe('the notation', () => {
  it('reads degrees, octaves, halves, holds, rests and marks', () => {
    const { notes, beats } = parseScore("1 - 3_/5, 0 | :6' b7,, ~2 -", 4);
    expect(beats).toBe(8);
    expect(notes).toEqual([
      { beat: 0, beats: 2, semitones: 0, marks: '' }, { beat: 2, beats: 0.5, semitones: 4, marks: '' }, { beat: 2.5, beats: 0.5, semitones: -5, marks: '/' }, { beat: 3, beats: 1, semitones: null, marks: '' },
      { beat: 4, beats: 1, semitones: 21, marks: ':' }, { beat: 5, beats: 1, semitones: -14, marks: '' }, { beat: 6, beats: 2, semitones: 2, marks: '~' },
    ]);
  });

  it('refuses a bar that is too short and a note that is none', () => {
    expect(() => parseScore('1 2 3', 4)).toThrow('3 beats');
    expect(() => parseScore('1 2 x 4', 4)).toThrow('Not a note');
  });
});

describe('the scores', () => {
  const PENTATONIC = new Set([0, 2, 4, 7, 9]);
  const DARKER = new Set([0, 2, 5, 7, 9]);
  const FINALS = { 'era-1990': 7, 'era-2000': 0, 'era-2010': 2, 'era-2020': 9 } as const;
  const degreesOf = (piece: Piece): number[] => piece.parts.flatMap((part) => parseScore(part.notes, piece.beats).notes.flatMap(({ semitones }) => (semitones === null ? [] : [((semitones % 12) + 12) % 12])));

  it.each(Object.entries(PIECES))('%s: all parts are equally long, and last 20 to 40 seconds', (_name, piece) => {
    expect(new Set(piece.parts.map(({ notes }) => parseScore(notes, piece.beats).beats)).size).toBe(1);
    expect(lengthOf(piece)).toBeGreaterThan(20);
    expect(lengthOf(piece)).toBeLessThan(40);
  });

  it.each(Object.entries(FINALS))('%s keeps to five notes, and its lament to the five with 4 in place of 3; both end on their final and a rest', (era, final) => {
    for (const [name, scale] of [[era, PENTATONIC], [`${era}-lament`, DARKER]] as const) {
      expect(degreesOf(PIECES[name]).filter((degree) => !scale.has(degree)), name).toEqual([]);
      const { notes } = parseScore(PIECES[name].parts[0].notes, 4);
      expect(notes.at(-1)!.semitones, name).toBeNull();
      expect(((notes.findLast(({ semitones }) => semitones !== null)!.semitones! % 12) + 12) % 12, name).toBe(final);
    }
  });

  it('lead and lament of an era share their bars', () => {
    for (const era of Object.keys(FINALS)) expect(lengthOf(PIECES[`${era}-lament`])).toBe(lengthOf(PIECES[era]));
  });
});

describe('instruments', () => {
  it.each(['qin', 'zheng', 'pipa'] as const)('%s is in tune from low to high', (kind) => {
    for (const semitones of [-24, -12, 0, 9, 14]) {
      const heard = pitchOf(stretch(pluck(kind, hertz(semitones), { seconds: 1, seed: 5 }), 0.25), { rate: RATE, near: hertz(semitones) });
      expect(Math.abs(cents(heard, hertz(semitones))), `${semitones} semitones: ${heard} Hz`).toBeLessThan(12);
    }
  });

  it.each([-1, 1])('a slide begins beside the note and arrives on it', (side) => {
    const signal = pluck('qin', 220, { seconds: 1, seed: 5, slide: 2 * side });
    expect(Math.abs(cents(pitchOf(stretch(signal, 0.4), { rate: RATE, near: 220 }), 220))).toBeLessThan(12);
    expect(side * cents(pitchOf(stretch(signal, 0, 0.08), { rate: RATE, near: 220, within: 3 }), 220)).toBeGreaterThan(60);
  });

  it('the bow plays what is written, and lifts in rests', () => {
    const notes = [{ at: 0, seconds: 1, hz: 293.66, gain: 1, shake: 0 }, { at: 1, seconds: 1, hz: 440, gain: 1, shake: 0 }];
    const signal = bow('erhu', notes, { seconds: 3.5, seed: 3 });
    for (const { at, hz } of notes) expect(Math.abs(cents(pitchOf(stretch(signal, at + 0.35, 0.5), { rate: RATE, near: hz }), hz))).toBeLessThan(10);
    expect(peakOf(stretch(signal, 3, 0.5))).toBeLessThan(peakOf(signal) / 100);
  });

  it('hammered and struck tones are in tune', () => {
    expect(Math.abs(cents(pitchOf(stretch(hammer(440, { seconds: 1, seed: 1 }), 0.15), { rate: RATE, near: 440 }), 440))).toBeLessThan(10);
    expect(Math.abs(cents(pitchOf(stretch(beat('chime', 587.33, { seconds: 2 }), 0.5), { rate: RATE, near: 587.33 }), 587.33))).toBeLessThan(10);
  });

  it.each([
    ['a qin is dark', () => pluck('qin', 220, { seconds: 1, seed: 5 }), 150, 900],
    ['a zheng is brighter', () => pluck('zheng', 440, { seconds: 1, seed: 5 }), 400, 2500],
    ['an erhu sings', () => bow('erhu', [{ at: 0, seconds: 1, hz: 440, gain: 1 }], { seconds: 1, seed: 3 }), 600, 2500],
    ['low strings are dark', () => bow('low', [{ at: 0, seconds: 1, hz: 110, gain: 1 }], { seconds: 1, seed: 3 }), 100, 900],
    ['a chime is high and clear', () => beat('chime', 587, { seconds: 1 }), 600, 2500],
  ] as const)('%s', (_what, make, low, high) => {
    const centre = centroidOf(make(), RATE, { from: Math.round(0.15 * RATE), bits: 13 });
    expect(centre).toBeGreaterThan(low);
    expect(centre).toBeLessThan(high);
  });

  it('a pipa is gone before a zheng, and a zheng before a bell', () => {
    const [pipa, zheng, bell] = [pluck('pipa', 293.66, { seconds: 3, seed: 5 }), pluck('zheng', 293.66, { seconds: 3, seed: 5 }), beat('bell', 293.66, { seconds: 3 })].map((signal) => fadeOf(signal, RATE));
    expect(pipa).toBeLessThan(zheng);
    expect(zheng).toBeLessThan(bell);
    expect(bell).toBeLessThan(3);
  });
});

it('a score sounds at the times and pitches that are written', () => {
  const { parts, ...piece } = PIECES['era-2010'];
  const notes = notesOf(parts[0], piece);
  expect(notes[0]).toMatchObject({ at: 0, hz: hertz(2) });
  expect(notes[1].at).toBeCloseTo((2 * 60) / 66, 6);
});

describe('loops of place', () => {
  it.each(Object.entries(PLACES))('%s closes without a step that it does not make elsewhere', (_name, make) => {
    const loop = make();
    const steps = loop.map((value, index) => Math.abs(value - loop[(index || loop.length) - 1]));
    const largest = steps.subarray(1).reduce((most, step) => Math.max(most, step), 0);
    expect(steps[0]).toBeLessThanOrEqual(largest);
    expect(offsetOf(loop)).toBeLessThan(0.01);
  });
});

describe('measuring', () => {
  const sine = (hz: number, rate: number): Float64Array => new Float64Array(3 * rate).map((_, index) => Math.sin((2 * Math.PI * hz * index) / rate));

  it('a full sine of 997 Hz has −3.01 LUFS, as BS.1770 says, at any rate', () => {
    for (const rate of [48_000, 24_000]) expect(loudnessOf(sine(997, rate), rate)).toBeCloseTo(-3.01, 1);
  });

  it('halving keeps what is below the new limit, and takes out what is above', () => {
    expect(peakOf(halved(sine(997, RATE)).subarray(200, -200))).toBeCloseTo(1, 2);
    expect(peakOf(halved(sine(15_000, RATE)).subarray(200, -200))).toBeLessThan(0.001);
  });

  it('every group has a target and sounds', () => {
    for (const group of Object.values(GROUPS)) expect(Object.keys(group.sounds).length).toBeGreaterThan(5);
  });
});
