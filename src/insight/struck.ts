/** A city in which something does not come, though its time has come. */
import type { Crisis, State } from '../sim/index';

export interface Arrivals { readonly events: ReadonlySet<string>; readonly crises: ReadonlySet<Crisis> }

/**
 * The state at the start of a year from which these events and crises do not come.
 *
 * Events are taken off the desk. A crisis is held as if it had come already this year, which keeps it away and moves nothing else:
 * its draw is its own, and only the rule of crises reads when the last one was.
 */
export function withoutArrivals(state: State, { events, crises }: Arrivals): State {
  const isOnDesk = events.size > 0 && state.agenda.some(({ event }) => events.has(event));
  if (!isOnDesk && crises.size === 0) return state;
  return {
    ...state,
    agenda: isOnDesk ? state.agenda.filter(({ event }) => !events.has(event)) : state.agenda,
    crises: crises.size === 0 ? state.crises : { ...state.crises, ...Object.fromEntries([...crises].map((crisis) => [crisis, state.year])) },
  };
}
