/**
 * 1990: water towns and the first workshops. Zhi mode (final 5) on a zheng over a qin, as strings sound through a wall of reeds.
 *
 * Call in bars 1–2, answer in 3–4; the call returns higher, and falls home. The lament takes the same line with 4 in place of 3 (借字: the old way to
 * move into the mode a fifth below), half as many notes, on a bow.
 */
export const lead = {
  bpm: 72, beats: 4, room: 0.26, seed: 1990,
  parts: [
    { on: 'zheng', gain: 1, notes: "5, 6, 1 2 | 3 /5_3 2 - | 1 2 3_5 /6 | 5 - - 0 | 6 5_6 1' /6 | 5 3_5 2 - | 3_2 1_6, 2 1 | ~5, - - 0" },
    { on: 'qin', gain: 0.8, notes: '5,, - 1, - | 6,, - 2, - | 1, - 6,, - | 5,, - 2, - | 6,, - 1, - | 5,, - 2, - | 1, - 2, - | 5,, - - 0' },
    { on: 'yangqin', gain: 0.22, notes: "0 0 0 0 | 0 0 0 2'_3' | 0 0 0 0 | 0 2'_1' 6_5 0 | 0 0 0 0 | 0 0 0 5'_3' | 0 0 0 0 | 0 1'_6 5 0" },
  ],
};

export const lament = {
  bpm: 72, beats: 4, room: 0.3, seed: 1991,
  parts: [
    { on: 'erhu', gain: 1, notes: '5, - 6, 1 | 2 - - - | 1 - 2 /4 | 2 - - 0 | 4 - 2_4 5 | 2 - 1 - | 2_1 6, 1 - | ~5, - - 0' },
    { on: 'lowStrings', gain: 0.7, notes: '5,, - - - | 2, - - - | 1, - - - | 2, - - 0 | 4,, - - - | 2, - - - | 1, - - - | 5,, - - 0' },
    { on: 'qin', gain: 0.7, notes: '5,, 0 0 0 | 0 0 6,_5, 0 | 0 0 0 0 | 0 0 2,_1, 0 | 4,, 0 0 0 | 0 0 0 0 | 0 0 0 0 | 5,, 0 0 0' },
  ],
};
