/** The words for what can be heard: recordings, and what a caption can speak of. */

/** Ranges of years with a piece of music of their own, by their first year. */
export const ERAS = ['1990', '2000', '2010', '2020'] as const;
export type Era = (typeof ERAS)[number];

export const MOODS = ['calm', 'strained', 'crisis'] as const;
export type Mood = (typeof MOODS)[number];

/** Loops that belong to places in the picture. */
export const PLACE_SOUNDS = ['water', 'market', 'looms', 'hum', 'trains', 'birds'] as const;
export type PlaceSound = (typeof PLACE_SOUNDS)[number];

/** Short sounds, each heard once for something that happens. */
export const SIGN_SOUNDS = ['seal', 'paper', 'page', 'coin', 'warning', 'yearEnd', 'plan', 'built', 'found', 'goodTurn', 'badTurn', 'debtCrisis', 'unrestCrisis', 'pollutionCrisis', 'ended'] as const;
export type SignSound = (typeof SIGN_SOUNDS)[number];

/** A sign: a short sound, or the silence of everything else (`hush`), which is all that an accident sounds like. */
export type SignCue = SignSound | 'hush';

/** What a caption can speak of; its text is `audio.<heard>`. */
export type Heard = SignCue | `era.${Era}` | `mood.${Exclude<Mood, 'calm'>}` | `place.${PlaceSound}`;

/** One slider each. */
export const CHANNELS = ['music', 'place', 'signs'] as const;
export type Channel = (typeof CHANNELS)[number];
export type Volumes = Readonly<Record<Channel, number>>;

/** What those hear who cannot hear: signs that say more than that a button was pressed. */
export const MEANINGFUL: ReadonlySet<Heard> = new Set<Heard>(['warning', 'built', 'found', 'goodTurn', 'badTurn', 'debtCrisis', 'unrestCrisis', 'pollutionCrisis', 'hush', 'ended', 'plan', 'yearEnd', 'mood.strained', 'mood.crisis']);
