/** What the desk asks and answers: how far the forecast reaches, its three questions, the standing orders, the events that wait. */
import {
  LAST_YEAR, VERDICT_YEAR,
  type Decision, type GameEvent, type Level, type Policy, type Sign, type State, type StandingOrder,
} from '../../sim/index';
import type { Threshold } from '../../insight/index';
import type { Sensitive } from '../session-types';
import { planOf } from './format';
import type { SignReading } from './signs';

/** Least number of years ahead that a forecast shows. */
const LEAST_YEARS = 3;

/** Last year of the forecast: the end of the plan in force, or of the next one when that is near. */
export function horizonOf(year: number): number {
  const until = planOf(year)?.until ?? 1995;
  return Math.min(LAST_YEAR, until - year + 1 >= LEAST_YEARS ? until : until + 5);
}

/** How a question is put: is the limit kept, reached again, or at least today's value kept? */
export type QuestionKind = 'stays' | 'returns' | 'noWorse';
export interface Question { readonly sign: Sign; readonly kind: QuestionKind; readonly threshold: Threshold }

/** Three questions about the worst signs. Where the limit is far out of reach, today's value is what can be kept. */
export function questionsOf(readings: readonly SignReading[], headline: Sign, year: number): readonly Question[] {
  const order = readings.toSorted((a, b) => Number(b.sign === headline) - Number(a.sign === headline)).slice(0, 3);
  return order.map((reading) => questionOf(reading, horizonOf(year)));
}

function questionOf(reading: SignReading, year: number): Question {
  const kind: QuestionKind = reading.pressure <= 0 ? 'stays' : reading.pressure <= 1 ? 'returns' : 'noWorse';
  const at = kind === 'noWorse' ? reading.value : reading.limit;
  const bounds = reading.bad === 'above' ? { atMost: at } : { atLeast: at };
  return { sign: reading.sign, kind, threshold: { indicator: reading.sign, year, ...bounds } };
}

/** A standing order with this year's draft applied. */
export interface OrderRow { readonly policy: Policy; readonly order: StandingOrder; /** Level after the draft. */ readonly level: 0 | 1 | 2 | 3; readonly target: string | null }

/** Standing orders in force or drafted, in the order of the level's policies. */
export function ordersOf(level: Level, state: State, drafted: readonly Decision[]): readonly OrderRow[] {
  return level.city.policies.flatMap((policy, index): OrderRow[] => {
    const order = state.standing[index];
    const change = drafted.findLast((decision) => decision.kind === 'setLevel' && decision.policy === policy.id);
    const drafts = change?.kind === 'setLevel' ? change : null;
    const now = drafts?.level ?? order?.level ?? 0;
    return order && (order.level > 0 || now > 0) ? [{ policy, order, level: now, target: drafts?.target ?? order.target }] : [];
  });
}

/** An event on the desk that has answers to choose from. */
export interface OpenEvent { readonly event: GameEvent; readonly started: number; /** Option drafted as the answer. */ readonly drafted: string | null }

export function findEvent(level: Level, id: string): GameEvent | undefined {
  let events = eventsById.get(level);
  // The city's own come last, so that they win.
  if (events === undefined) eventsById.set(level, (events = new Map([...level.nation.events, ...level.city.events].map((event) => [event.id, event]))));
  return events.get(id);
}

const eventsById = new WeakMap<Level, ReadonlyMap<string, GameEvent>>();

/** False once only the verdict is left: after the last year, and after an ending. */
export const isGoverned = (state: State): boolean => state.ended === null && state.year < VERDICT_YEAR;

/** Events that wait for an answer this year. Kinds that the player has taken off the desk are answered by their default. */
export function openEvents(level: Level, state: State, of: { readonly drafted: readonly Decision[]; readonly content: Readonly<Record<Sensitive, boolean>> }): readonly OpenEvent[] {
  if (!isGoverned(state)) return [];
  return state.agenda.flatMap((item): OpenEvent[] => {
    const event = findEvent(level, item.event);
    if (!event?.options?.length || item.answered !== null || isHidden(event, of.content)) return [];
    const answer = of.drafted.find((decision) => decision.kind === 'respond' && decision.event === event.id);
    return [{ event, started: item.started, drafted: answer?.kind === 'respond' ? answer.option : null }];
  });
}

/** Whether the same events wait, with the same answers drafted. */
export const sameOpen = (a: readonly OpenEvent[], b: readonly OpenEvent[]): boolean =>
  a.length === b.length && a.every((one, n) => one.event === b[n].event && one.started === b[n].started && one.drafted === b[n].drafted);

/** Whether the player has taken cards of this event's kind off the desk. */
export const isHidden = (event: GameEvent, content: Readonly<Record<Sensitive, boolean>>): boolean => event.sensitive !== undefined && !content[event.sensitive];

/** True in a plan's first year until it is drafted or adopted. */
export function isPlanDue(state: State, drafted: readonly Decision[]): boolean {
  const plan = planOf(state.year);
  if (!plan || plan.yearOfPlan !== 1 || !isGoverned(state)) return false;
  return state.plan?.from !== state.year && !drafted.some((decision) => decision.kind === 'adoptPlan');
}
