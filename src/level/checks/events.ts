/** Checks of events: one way to come, a first answer that is always possible, fiction labelled. */
import type { EventOption, GameEvent, Hazard, Nation } from '../../sim';
import { at, type Cursor, each, idsOf, isGiven, numberAt } from '../cursor';
import type { Problem } from '../problem';
import { checkName, checkUnique, checkWindow, problem } from './common';
import { checkEffects, checkNeeds, type References } from './references';

/** The last year that is history; later events are scenarios and say so. */
const LAST_KNOWN_YEAR = 2026;

export function checkEvents(events: Cursor<readonly GameEvent[] | undefined>, known: References): Problem[] {
  return [...checkUnique(events), ...each(events).flatMap((event) => checkEvent(event, known))];
}

/** A city's events and the nation's share one list in the game, so they may not share an id. */
export function checkNotNational(events: Cursor<readonly GameEvent[]>, nation: Cursor<Nation>): Problem[] {
  const taken = new Set(idsOf(at(nation, 'events')));
  return each(events).map((event) => at(event, 'id')).filter((id) => taken.has(id.value as string))
    .map((id) => problem(id, 'duplicateId', `"${String(id.value)}" is an event of the nation already.`));
}

function checkEvent(event: Cursor<GameEvent>, known: References): Problem[] {
  return [
    ...checkTiming(event),
    ...checkName(at(event, 'district'), known.districts),
    ...checkNeeds(at(event, 'needs'), known),
    ...checkEffects(at(event, 'effects'), known),
    ...checkUnique(at(event, 'options')),
    ...each(at(event, 'options')).flatMap((option, index) => checkOption(option, index, known)),
  ];
}

function checkTiming(event: Cursor<GameEvent>): Problem[] {
  const [year, hazard, lasts] = [at(event, 'year'), at(event, 'hazard'), at(event, 'lasts')];
  const whole = { path: event.path, value: undefined };
  if (isGiven(year) && isGiven(hazard)) return [problem(hazard, 'contradiction', 'An event is either dated ("year") or state-driven ("hazard"), not both.')];
  if (!isGiven(year) && !isGiven(hazard)) return [problem(whole, 'missing', 'Give the event a "year", or a "hazard" if it depends on the state of the city.')];
  const problems = [...checkWindow(at(event, 'from'), at(event, 'until')), ...checkHazard(hazard)];
  if (isGiven(lasts) && !isGiven(year)) problems.push(problem(lasts, 'contradiction', 'Only a dated event lasts a number of years.'));
  const begins = numberAt(isGiven(year) ? year : at(event, 'from'));
  if (begins !== undefined && begins > LAST_KNOWN_YEAR && at(event, 'fiction').value !== true) {
    problems.push(problem(whole, 'contradiction', `Comes after ${LAST_KNOWN_YEAR}, so it is a scenario: add "fiction": true.`));
  }
  return problems;
}

function checkHazard(hazard: Cursor<Hazard | undefined>): Problem[] {
  const [base, max] = [numberAt(at(hazard, 'base')), numberAt(at(hazard, 'max'))];
  const problems = each(at(hazard, 'terms')).flatMap((term): Problem[] => (isGiven(at(term, 'above')) === isGiven(at(term, 'below'))
    ? [problem({ path: term.path, value: undefined }, 'contradiction', 'Give either "above" or "below": the value from which the hazard grows.')] : []));
  if (base !== undefined && max !== undefined && max < base) problems.push(problem(at(hazard, 'max'), 'contradiction', `Is smaller than the base of ${base}.`));
  if (max === 0) problems.push(problem(at(hazard, 'max'), 'noEffect', 'Can never happen.'));
  return problems;
}

function checkOption(option: Cursor<EventOption>, index: number, known: References): Problem[] {
  const problems = [...checkNeeds(at(option, 'needs'), known), ...checkEffects(at(option, 'effects'), known)];
  if (index > 0) return problems;
  // The first answer is given when the mayor gives none, so nothing may stand in its way.
  if (each(at(option, 'needs')).length > 0) problems.push(problem(at(option, 'needs'), 'contradiction', 'The first answer is what happens without an answer, so it cannot have requirements.'));
  if ((numberAt(at(option, 'seals')) ?? 0) > 0) problems.push(problem(at(option, 'seals'), 'contradiction', 'The first answer is what happens without an answer, so it cannot take seals.'));
  return problems;
}
