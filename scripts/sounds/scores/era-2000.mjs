/**
 * 2000: export years. Gong mode (final 1), the brightest, on a yangqin; a pipa answers, a zheng walks below like a belt that does not stop.
 *
 * Bars 1–2 ask, the pipa answers in 3–4; the question climbs and comes home together. Lament: the same ground, 4 in place of 3, on a bow.
 */
export const lead = {
  bpm: 80, beats: 4, room: 0.2, seed: 2000,
  parts: [
    { on: 'yangqin', gain: 0.62, notes: "1 1_2 3 5 | 6 5_3 5 - | 0 - - - | 0 - - - | 3 3_5 6 1' | 2' 1'_6 5 - | 2_3 5_3 2 6, | 1 - - 0" },
    { on: 'pipa', gain: 0.9, notes: "0 - - - | 0 - - 5_6 | 1' 6_5 3_5 3 | :2 - - 0 | 0 - - - | 0 - - 6_5 | 0 - - - | 0 - 1'_5 1'" },
    { on: 'zheng', gain: 0.7, notes: '1, 5, 1, 5, | 6,, 3, 5,, 3, | 6,, 3, 1, 5, | 2, 6,, 2, 0 | 1, 5, 6,, 3, | 2, 6,, 5,, 2, | 5,, 2, 5,, 6,, | 1, 5,, 1, 0' },
    { on: 'wood', gain: 0.1, notes: "0 - - - | 0 - - - | 0 1' 0 1' | 0 1' 0 0 | 0 1' 0 1' | 0 1' 0 1' | 0 1' 0 0 | 0 - - -" },
  ],
};

export const lament = {
  bpm: 80, beats: 4, room: 0.28, seed: 2001,
  parts: [
    { on: 'erhu', gain: 1, notes: '1 - - 2 | 4 2_1 2 - | 5, 6, 1 /2 | 1 - - 0 | 4 - 5 6 | 5_4 2 1 - | 2 1_6, 5, 6, | ~1 - - 0' },
    { on: 'lowStrings', gain: 0.7, notes: '1, - - - | 4,, - - - | 5,, - - - | 1, - - 0 | 4,, - - - | 2, - 6,, - | 5,, - - - | 1, - - 0' },
    { on: 'zheng', gain: 0.5, notes: '1, 0 5, 0 | 4,, 0 2, 0 | 5,, 0 2, 0 | 1, 0 0 0 | 4,, 0 2, 0 | 2, 0 6,, 0 | 5,, 0 2, 0 | 1, 0 0 0' },
  ],
};
