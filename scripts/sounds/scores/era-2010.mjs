/**
 * 2010: towers and fast trains. Shang mode (final 2): fourths and fifths, much height between the voices, stone chimes above.
 *
 * Call 1–2, answer 3–4, the call a fourth higher in 5–6, and a fall through the whole scale. Lament: 4 in place of 3, on a bow.
 */
export const lead = {
  bpm: 66, beats: 4, room: 0.32, seed: 2010,
  parts: [
    { on: 'zheng', gain: 1, notes: "2 - 5 /6 | 1' - 6 5 | 2 3_5 6 - | 5 - - 0 | 6 1' /2' - | 1'_6 5 3 - | 5_6 3_2 1 6, | ~2 - - 0" },
    { on: 'qin', gain: 0.8, notes: '2,, - 6,, - | 6,, - 1, - | 2, - 6,, - | 5,, - 2, - | 6,, - 2, - | 5,, - 3, - | 1, - 6,, - | 2,, - - 0' },
    { on: 'chime', gain: 0.16, notes: "0 - - - | 0 - - 5' | 0 - - 2' | 0 5' 0 0 | 0 - - 6' | 0 - - 3' | 0 - - - | 0 2' 6' 2'" },
  ],
};

export const lament = {
  bpm: 66, beats: 4, room: 0.34, seed: 2011,
  parts: [
    { on: 'erhu', gain: 1, notes: '2 - 4 5 | 6 - - 5 | 4 5_4 2 - | 1 - - 0 | 2 4 /5 - | 4_2 1 6, - | 1_2 1 6, 5, | ~2 - - 0' },
    { on: 'lowStrings', gain: 0.75, notes: '2, - - - | 6,, - - - | 4,, - - - | 1, - - 0 | 2, - - - | 4,, - 6,, - | 5,, - - - | 2, - - 0' },
    { on: 'bell', gain: 0.14, notes: '2 0 0 0 | 0 - - - | 0 - - - | 0 0 1 0 | 0 - - - | 0 - - - | 0 - - - | 2, 0 0 0' },
  ],
};
