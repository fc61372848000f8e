/**
 * Two layers in free time that go with every era: five notes of one key never quarrel with each other.
 *
 * `bloom` is the flourishing city: a yangqin shimmers, small bells. `toll` is the crisis: a gong, a wood block that hurries and breaks off, the low bow
 * leaning on the semitone above the final.
 */
export const bloom = {
  bpm: 58, beats: 4, room: 0.34, seed: 88,
  parts: [
    { on: 'yangqin', gain: 0.5, notes: "0 - - :5 | 1' 2' 3'_5' 6' | 0 - - - | :6 - 1' 0 | 5' 3'_2' 1' 6 | 0 - :5 -" },
    { on: 'chime', gain: 0.22, notes: "0 - - - | 0 - - 5' | 3'' 0 1'' 0 | 0 - - 2'' | 0 - - - | 6' 0 1'' 0" },
    { on: 'bell', gain: 0.1, notes: "1 0 0 0 | 0 - - - | 5 0 0 0 | 0 - - - | 6 0 0 0 | 0 0 1 0" },
  ],
};

export const toll = {
  bpm: 58, beats: 4, room: 0.36, seed: 44,
  parts: [
    { on: 'gong', gain: 1, notes: '6,, - - - | 0 - - - | 6,, - - - | 0 - - - | 5,, - - - | 0 - - -' },
    { on: 'lowStrings', gain: 0.8, notes: '6,, - - - | b7,, - 6,, - | 5,, - - - | b6,, - 5,, - | 6,, - b7,, - | 6,, - - 0' },
    { on: 'drum', gain: 0.7, notes: '0 - - - | 0 - 1,, 1,, | 0 - - - | 0 - 1,, 1,, | 0 - - - | 1,, 0 0 0' },
    { on: 'wood', gain: 0.28, notes: '0 - - - | 0 - - - | 6 0 6 0 | 6 6 6_6 6_6 | 6_6_6 6_6_6 6 0 | 0 - - -' },
  ],
};
