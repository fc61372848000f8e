/** What cities share, and how a city's file uses it. */
import * as v from 'valibot';
import { actor } from './actor-shape';
import { exactObject, id, says } from './basics';
import { gameEvent } from './event-shape';
import { policy } from './policy-shape';

export const deck = exactObject({
  actors: says(v.array(actor), 'Roles that policies may name.'),
  policies: v.array(policy),
  events: says(v.array(gameEvent), 'Events that a city may take; those in `events` of the nation come to all cities.'),
});

/**
 * An entry of a city's list as its author may write it: in full, or the id of something shared with the fields that replace its own.
 *
 * For editors only. The parser puts the shared fields in first and then checks the whole.
 */
export function orUse<E extends v.ObjectEntries>(full: v.StrictObjectSchema<E, undefined>, what: string) {
  const { id: _itKeeps, ...fields } = full.entries;
  const changes = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, v.optional(field as v.GenericSchema)]));
  return v.union([exactObject({ use: says(id, `Id of a shared ${what} in the deck of nation.json. Every other field here replaces the shared one.`), ...changes }), full]);
}
