/** Which sound goes with what: moments of the desk, decisions and news each name one. Adding one to the game asks for its sound here. */
import type { Decision, News } from '../../sim/index';
import type { SoundCueName } from '../session-types';
import type { MessageKey } from '../text/index';

/** The recordings. `ambience` is a loop; the others are heard once. */
export const SOUNDS = ['seal', 'paper', 'page', 'warning', 'yearEnd', 'ambience'] as const;
export type Sound = (typeof SOUNDS)[number];

/** Short sounds: all but the loop. */
export type SoundCue = Exclude<Sound, 'ambience'>;

/** What panels ask for. */
export const CUE_SOUNDS = {
  seal: 'seal', lift: 'paper', page: 'page', warning: 'warning', yearEnd: 'yearEnd', open: 'page', close: 'paper',
} as const satisfies Record<SoundCueName, SoundCue>;

/** Drafting a decision. Fieldwork and answers are paper; whatever commits the city is a seal. */
export const DECISION_SOUNDS = {
  setLevel: 'seal', launch: 'seal', endowment: 'seal', respond: 'paper', adoptPlan: 'seal',
} as const satisfies Record<Decision['kind'], SoundCue>;

/** What a year brings; null = the year's own sound is enough. */
export const NEWS_SOUNDS = {
  event: null, crisis: 'warning', completed: 'paper', granted: 'page', discovered: 'page', alive: 'paper', lost: 'warning', evaluated: null, planJudged: 'page', warning: 'warning', exposed: 'warning', ended: 'warning',
} as const satisfies Record<News['kind'], SoundCue | null>;

/** What one would write for someone who cannot hear it. */
export const CAPTIONS = {
  seal: 'audio.seal', paper: 'audio.paper', page: 'audio.page', warning: 'audio.warning', yearEnd: 'audio.yearEnd', ambience: 'audio.ambience',
} as const satisfies Record<Sound, MessageKey>;

/** Which of several is heard, most urgent first. */
const URGENCY: readonly SoundCue[] = ['warning', 'page', 'paper'];

/** The sounds of a year that has been played: a bell alone when something went wrong, otherwise the strings and at most one sheet of paper. */
export function soundsOfYear(news: readonly News[]): readonly SoundCue[] {
  const heard = new Set<SoundCue | null>(news.map((item) => NEWS_SOUNDS[item.kind]));
  const urgent = URGENCY.find((sound) => heard.has(sound));
  if (urgent === 'warning') return ['warning'];
  return urgent ? ['yearEnd', urgent] : ['yearEnd'];
}
