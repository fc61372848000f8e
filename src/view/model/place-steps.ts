/** How far a place's endowments have come, and what can be done there next. */
import type { Endowment, Level, State } from '../../sim/index';
import type { Candidate } from './proposals';

export const STEPS = ['discover', 'identify', 'protect', 'activate'] as const;
export type EndowmentStepName = (typeof STEPS)[number];

/** One of the four steps: done in `year`, the next one, or later. */
export interface EndowmentStepRow { readonly step: EndowmentStepName; readonly state: 'done' | 'next' | 'later'; readonly year: number | null }

type PolicyCandidate = Extract<Candidate, { kind: 'policy' }>;

/** Endowments of a district that one has heard of. */
export const knownAt = (level: Level, state: State, district: string): readonly Endowment[] =>
  level.city.endowments.filter((endowment, index) => endowment.district === district && state.endowments[index]?.discovered !== null);

/** The four steps of an endowment. Protecting and bringing to life both follow from identifying. */
export function stepsOf(level: Level, state: State, endowment: Endowment): readonly EndowmentStepRow[] {
  const file = state.endowments[level.city.endowments.indexOf(endowment)];
  const years = { discover: file.discovered, identify: file.identified, protect: file.protected, activate: file.activated };
  return STEPS.map((step, index) => {
    const year = years[step];
    const isOpen = step === 'activate' ? years.identify !== null : index === 0 || years[STEPS[index - 1]] !== null;
    return { step, year, state: year !== null ? 'done' : isOpen ? 'next' : 'later' };
  });
}

/** The cards of an endowment's open steps. */
export const nextStepOf = (rows: readonly EndowmentStepRow[], cards: readonly Candidate[], endowment: Endowment): readonly Candidate[] =>
  cards.filter((card) => card.kind === 'endowment' && card.endowment.id === endowment.id && rows.some((row) => row.step === card.action && row.state === 'next'));

/** Fieldwork that shows more of a district: what is sent wherever one points, and what goes there anyway. */
export const looksAt = (cards: readonly Candidate[], district: string): readonly PolicyCandidate[] =>
  cards.filter((card): card is PolicyCandidate => card.kind === 'policy' && card.policy.kind === 'fieldwork' && (card.policy.target === 'district' || showsMore(card, district)));

const showsMore = ({ policy }: PolicyCandidate, district: string): boolean => policy.district === district || (policy.effects ?? []).some((effect) => 'district' in effect && effect.district === district);
