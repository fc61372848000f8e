/** Where a number or a sentence comes from: its grounds, and the references behind them in full. */
import type { ModelNotes } from '../../level/index';
import type { Cause, Indicator, Level, Mark, Sign, Sourced, Text } from '../../sim/index';
import { CAUSE_FAMILIES } from './cause-families';

/** One ground of a number: what it grounds, and how well. */
export interface Ground {
  /** What is grounded: the thing itself, a limit, the start, the rules, or a figure of the real city. */
  readonly what: 'itself' | 'limit' | 'start' | 'rules' | 'fact';
  /** The figure of the real city. */
  readonly fact?: Level['city']['facts'][number];
  readonly sourced: Sourced;
}

export interface Reference { readonly id: string; /** null where the level names a source that it does not list. */ readonly text: Text | null }

/** Years before the level begins that a figure of the real city may be old. */
const FACTS_SHOWN = 4;

/**
 * The grounds of an indicator's value: rules that move it, where it began, its limit, and what is known of the real city.
 *
 * The model's number is always stylised; a sourced figure beside it says how far to trust it.
 */
export function groundsOfIndicator({ city, nation }: Level, id: Indicator): readonly Ground[] {
  const limit: Sourced | undefined = nation.signs[id as Sign];
  return [
    { what: 'rules', sourced: nation.parametersSource },
    { what: 'start', sourced: city.start },
    ...(limit ? [{ what: 'limit' as const, sourced: limit }] : []),
    ...latestFacts(city.facts, id).map((fact): Ground => ({ what: 'fact', fact, sourced: fact })),
  ];
}

function latestFacts(facts: Level['city']['facts'], id: Indicator): Level['city']['facts'] {
  return facts.filter(({ indicator }) => indicator === id).toSorted((a, b) => b.year - a.year).slice(0, FACTS_SHOWN);
}

/** The best ground that a number has. */
const BEST_FIRST: readonly Mark[] = ['S', 'S*', 'D', 'R', 'E'];

/** The mark beside a number: how its own value is grounded, not what stands next to it for comparison. */
export function markOf(grounds: readonly Ground[]): Mark {
  return BEST_FIRST.findLast((mark) => grounds.some(({ what, sourced }) => what !== 'fact' && what !== 'limit' && sourced.mark === mark)) ?? grounds[0].sourced.mark;
}

/** Sources of the rule behind a cause: those of its group, or of all rules. */
export const groundOfRule = (level: Level, notes: ModelNotes, cause: Cause): Sourced => notes.rules[CAUSE_FAMILIES[cause]] ?? level.nation.parametersSource;

/** References in full, in the order in which they are named. */
export function referencesOf({ city, nation }: Level, { sources = [] }: Sourced, notes?: ModelNotes): readonly Reference[] {
  return sources.map((id) => ({ id, text: city.sources[id] ?? nation.sources[id] ?? notes?.sources[id] ?? null }));
}
