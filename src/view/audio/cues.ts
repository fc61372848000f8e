/** Which sound goes with what: moments of the desk, decisions and news each name one. Adding one to the game asks for its sound here. */
import type { Crisis, Decision, News } from '../../sim/index';
import type { SignCue } from '../model/heard';
import type { SoundCueName } from '../session-types';

/** What panels ask for. */
export const CUE_SOUNDS = {
  seal: 'seal', lift: 'paper', page: 'page', warning: 'warning', yearEnd: 'yearEnd', open: 'page', close: 'paper',
} as const satisfies Record<SoundCueName, SignCue>;

/** Drafting a decision. Fieldwork and answers are paper; whatever commits the city is a seal; a plan has its own. */
export const DECISION_SOUNDS = {
  setLevel: 'seal', launch: 'seal', endowment: 'seal', respond: 'paper', adoptPlan: 'plan',
} as const satisfies Record<Decision['kind'], SignCue>;

/** An accident has no sound: everything falls silent. */
export const CRISIS_SOUNDS = {
  debt: 'debtCrisis', unrest: 'unrestCrisis', pollution: 'pollutionCrisis', accident: 'hush',
} as const satisfies Record<Crisis, SignCue>;

/** What a year brings; null = the year's own sound is enough. A crisis is told apart by `CRISIS_SOUNDS`, a plan by how it was kept. */
export const NEWS_SOUNDS = {
  event: null, crisis: 'warning', completed: 'built', granted: 'coin', discovered: 'found', alive: 'goodTurn', lost: 'badTurn', evaluated: null, planJudged: 'page', warning: 'warning', exposed: 'badTurn', ended: 'ended',
} as const satisfies Record<News['kind'], SignCue | null>;

/** What is heard alone, most urgent first; below that, the strings of the year's end and the first of `BESIDE`. */
const ALONE: readonly SignCue[] = ['ended', 'hush', 'unrestCrisis', 'pollutionCrisis', 'debtCrisis', 'badTurn', 'warning'];
const BESIDE: readonly SignCue[] = ['goodTurn', 'found', 'coin', 'built', 'page'];

/** The sounds of a year that has been played: one alone when something went wrong, otherwise the strings and at most one more. */
export function soundsOfYear(news: readonly News[]): readonly SignCue[] {
  const heard = new Set(news.map(soundOfNews));
  const alone = ALONE.find((sound) => heard.has(sound));
  if (alone) return [alone];
  const beside = BESIDE.find((sound) => heard.has(sound));
  return beside ? ['yearEnd', beside] : ['yearEnd'];
}

function soundOfNews({ kind, id, value = 0, of = 0 }: News): SignCue | null {
  if (kind === 'crisis') return id in CRISIS_SOUNDS ? CRISIS_SOUNDS[id as Crisis] : 'warning';
  if (kind === 'planJudged') return of === 0 ? 'page' : value === of ? 'goodTurn' : value * 2 < of ? 'badTurn' : 'page';
  return NEWS_SOUNDS[kind];
}
