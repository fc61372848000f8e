/** Everything about a city's file that its shape cannot say. */
import type { City, Nation } from '../../sim';
import { at, type Cursor, each, entriesOf, isGiven } from '../cursor';
import type { Problem } from '../problem';
import { checkDistinct, checkName, checkSum, checkUnique } from './common';
import { checkEvents, checkNotNational } from './events';
import { checkMap } from './map';
import { checkOrders, checkPolicies } from './policies';
import { checkPrerequisites } from './prerequisites';
import { referencesOf } from './references';
import { checkTextAndSources } from './text-and-sources';
import { checkYears } from './years';

const WHOLE_POTENTIAL = 100;

/** `nation` may be left out; then names that could be in its file are not checked. */
export function checkCity(city: Cursor<City>, nation?: Cursor<Nation>): Problem[] {
  const known = referencesOf(city, nation);
  const endowments = each(at(city, 'endowments'));
  return [
    ...checkTextAndSources(city.value, nation && sourceKeys(city, nation)),
    ...checkUnique(at(city, 'districts')),
    ...checkUnique(at(city, 'actors')),
    ...checkUnique(at(city, 'endowments')),
    ...checkSum(at(city, 'endowments'), endowments.map((endowment) => at(endowment, 'potential')), WHOLE_POTENTIAL).map((fault) => ({ ...fault, message: `The potentials ${fault.message.charAt(0).toLowerCase()}${fault.message.slice(1)}` })),
    ...endowments.flatMap((endowment) => [...checkName(at(endowment, 'district'), known.districts), ...checkDistinct(each(at(endowment, 'forms')).map((form) => at(form, 'form')))]),
    ...checkPolicies(at(city, 'policies'), known),
    ...checkOrders(city, known),
    ...checkEvents(at(city, 'events'), known),
    ...checkMap(city, known),
    ...checkPrerequisites(city),
    ...checkYears(city),
    ...(nation ? checkNotNational(at(city, 'events'), nation) : []),
  ];
}

/** Undefined when one of the two lists is missing: then every source would be unknown, which says nothing new. */
function sourceKeys(city: Cursor<City>, nation: Cursor<Nation>): Set<string> | undefined {
  const lists = [at(city, 'sources'), at(nation, 'sources')];
  return lists.every(isGiven) ? new Set(lists.flatMap(entriesOf).map(([key]) => key)) : undefined;
}
