/** The same game once more: as it was decided, without a deed, or without an event or a kind of crisis. What the rules refuse on the way is dropped. */
import { EPILOGUE_END, playGame, playYear } from '../../sim/index';
import type { Crisis, Decision, Level, State } from '../../sim/index';
import { withoutArrivals, type Arrivals } from '../struck';
import type { DecidedGame, Omission, Spell } from './matters';

/** One game from its first year to the end of the epilogue. */
export interface Played {
  /** The city at the start of each year, and after the last. */
  readonly states: readonly State[];
  /** What the rules refused, by identity. */
  readonly refused: ReadonlySet<Decision>;
}

/** How a game goes on without something: its last state, and the decisions that fell though they had stood. */
export interface Without { readonly end: State; readonly dropped: ReadonlySet<Decision> }

const NOTHING: readonly Decision[] = [];
const UNRECORDED = { ledger: false } as const;

/** Play a game as it was decided, to the end of the caretaker's years. */
export function replay(level: Level, { seed, decided }: DecidedGame): Played {
  const { states, results } = playGame(level, seed, (_, { year }) => decided[year - level.city.start.year] ?? NOTHING);
  return { states, refused: new Set(results.flatMap(({ refusals }) => refusals.map(({ decision }) => decision))) };
}

export const endOf = ({ states }: Played): State => states[states.length - 1];

/** The years of a game with some spells left out, made once and played under many seeds. */
export interface Course { readonly decided: DecidedGame['decided']; readonly own: ReadonlySet<Decision>; readonly arrivals: Arrivals }

/** A game's decisions without what is left out. */
export function courseWithout(decided: DecidedGame['decided'], { spells, events = [], crises = [] }: Omission): Course {
  const own = new Set(spells.flatMap((spell) => [...spell.own]));
  const insteadOf = (decision: Decision): Decision | undefined => spells.reduce<Decision | undefined>((kept, spell) => (spell.own.has(decision) ? mixed(kept, decision, spell) : kept), decision);
  const touched = (decisions: readonly Decision[]): boolean => decisions.some((decision) => own.has(decision));
  return { own, arrivals: { events: new Set(events), crises: new Set(crises) }, decided: decided.map((decisions) => (touched(decisions) ? decisions.flatMap((decision) => insteadOf(decision) ?? []) : decisions)) };
}

/** A plan can lose its focus and its budget at once. */
function mixed(kept: Decision | undefined, from: Decision, { instead, deed }: Spell): Decision | undefined {
  if (kept?.kind !== 'adoptPlan' || instead?.kind !== 'adoptPlan' || from.kind !== 'adoptPlan') return instead;
  const part = deed.kind === 'focus' ? { focus: instead.plan.focus } : { budget: instead.plan.budget };
  return { kind: 'adoptPlan', plan: { ...kept.plan, ...part } };
}

/**
 * The first year (by its number) in which the game would go another way; null when under this seed nothing of it ever stood:
 * the rules refused it, or it did not come.
 */
export function partingOf({ states, refused }: Played, decided: DecidedGame['decided'], { own, arrivals: { events, crises } }: Course): number | null {
  const decidedFirst = decided.findIndex((decisions) => decisions.some((decision) => own.has(decision) && !refused.has(decision)));
  const cameFirst = events.size === 0 ? -1 : states.findIndex(({ agenda }) => agenda.some(({ event }) => events.has(event)));
  const brokeOutFirst = crises.size === 0 ? -1 : states.findIndex((before, n) => [...crises].some((crisis) => brokeOut(before, states[n + 1], crisis)));
  const firsts = [decidedFirst, cameFirst, brokeOutFirst].filter((n) => n >= 0);
  return firsts.length === 0 ? null : Math.min(...firsts);
}

/** Whether a crisis came in the year between two states. */
export const brokeOut = (before: State, after: State | undefined, crisis: Crisis): boolean => after?.crises[crisis] === before.year;

/** Play on from year number `from` of `base` on another course. The years before are the same, so that they are not played again. */
export function playWithout(level: Level, base: Played, { course, from }: { readonly course: Course; readonly from: number }): Without {
  let state = withoutArrivals(base.states[from], course.arrivals);
  const dropped = new Set<Decision>();
  for (let n = from; state.year < EPILOGUE_END; n++) {
    const result = playYear(level, state, course.decided[n] ?? NOTHING, UNRECORDED);
    for (const { decision } of result.refusals) if (!base.refused.has(decision)) dropped.add(decision);
    state = withoutArrivals(result.state, course.arrivals);
  }
  return { end: state, dropped };
}
