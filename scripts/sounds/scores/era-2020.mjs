/**
 * The 2020s: what is left and what is kept. Yu mode (final 6), a qin alone with its silences; a bow far below, one chime.
 *
 * Each call ends in a rest as long as itself. Lament: 4 in place of 3, on a bow, nothing hurries.
 */
export const lead = {
  bpm: 62, beats: 4, room: 0.3, seed: 2020,
  parts: [
    { on: 'qin', gain: 1, notes: "6, - 1 /2 | ~3 - - 0 | 5 3_2 1 - | 6, - - 0 | 3 5 /6 - | 1' 6_5 3 - | 2 3_1 6, 5, | ~6, - - 0" },
    { on: 'lowStrings', gain: 0.24, notes: '6,, - - - | 3, - - 0 | 1, - - - | 6,, - - 0 | 3, - - - | 1, - - - | 2, - 5,, - | 6,, - - 0' },
    { on: 'chime', gain: 0.1, notes: "0 - - - | 0 - 3' 0 | 0 - - - | 0 - 6 0 | 0 - - - | 0 - - 3' | 0 - - - | 0 - 6' 0" },
  ],
};

export const lament = {
  bpm: 62, beats: 4, room: 0.34, seed: 2021,
  parts: [
    { on: 'erhu', gain: 1, notes: '6, - 1 - | 2 - /4 2 | 1 - 6, - | 5, - - 0 | 2 - 4 - | 5 4_2 1 - | 2 1 6, 5, | ~6, - - 0' },
    { on: 'lowStrings', gain: 0.7, notes: '6,, - - - | 2, - - - | 4,, - - - | 5,, - - 0 | 2, - - - | 4,, - - - | 2, - 5,, - | 6,, - - 0' },
    { on: 'qin', gain: 0.5, notes: '6,, 0 0 0 | 0 - - - | 0 0 0 4,, | 5,, 0 0 0 | 0 - - - | 0 - - - | 0 - - - | 6,, 0 0 0' },
  ],
};
