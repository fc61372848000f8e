/** What can never come, because the level begins after it or nobody governs any more. */
import type { City, GameEvent, Policy } from '../../sim';
import { LAST_YEAR } from '../../sim';
import { at, type Cursor, each, numberAt } from '../cursor';
import type { Problem } from '../problem';
import { FIRST_YEAR } from '../shape/basics';
import { problem } from './common';

export function checkYears(city: Cursor<City>): Problem[] {
  const first = numberAt(at(at(city, 'start'), 'year'));
  return [
    ...each(at(city, 'events')).flatMap((event) => [...checkComing(event, first), ...checkAnswerable(event)]),
    ...each(at(city, 'policies')).flatMap((policy) => checkEnd(policy, first)),
    ...each(at(city, 'history')).flatMap((step) => checkBegun(at(step, 'from'), first)),
  ];
}

function checkComing(event: Cursor<GameEvent>, first: number | undefined): Problem[] {
  return [...checkBegun(at(event, 'year'), first), ...checkEnd(event, first)];
}

/** A year in the level's past never comes. One before all tables has been told already. */
function checkBegun(where: Cursor<number | undefined>, first: number | undefined): Problem[] {
  const year = numberAt(where);
  if (year === undefined || year < FIRST_YEAR || first === undefined || year >= first) return [];
  return [problem(where, 'wrongOrder', `${year} is over when the level begins in ${first} (start.year), so this never comes. Give a year from ${first} on.`)];
}

function checkEnd(window: Cursor<GameEvent | Policy>, first: number | undefined): Problem[] {
  const until = at(window, 'until');
  const year = numberAt(until);
  if (year === undefined || first === undefined || year >= first) return [];
  return [problem(until, 'wrongOrder', `Ends in ${year}, before the level begins in ${first} (start.year), so it never comes.`)];
}

/** After the last governed year nobody answers. */
function checkAnswerable(event: Cursor<GameEvent>): Problem[] {
  const year = at(event, 'year');
  if ((numberAt(year) ?? 0) <= LAST_YEAR || each(at(event, 'options')).length === 0) return [];
  return [problem(year, 'contradiction', `Comes in ${numberAt(year)}, but the last governed year is ${LAST_YEAR}: nobody is left to choose. Leave the "options" out, or let it come earlier.`)];
}
