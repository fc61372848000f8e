/** What a level's parts may refer to, and the checks of effects and requirements against it. */
import type { Actor, City, Effect, GameEvent, Nation, Policy, Requirement } from '../../sim';
import { STANDING_KINDS, type PolicyKind } from '../../sim';
import { at, type Cursor, each, idsOf, isGiven, textAt } from '../cursor';
import type { Problem } from '../problem';
import { checkName, type Names, names, problem } from './common';

/** Names by kind. A kind is undefined when its list is missing, or may be in a file that is not at hand. */
export interface References {
  readonly districts: Names | undefined;
  readonly actors: Names | undefined;
  readonly endowments: Names | undefined;
  readonly policies: Names | undefined;
  readonly standing: Names | undefined;
  readonly launched: Names | undefined;
  readonly events: Names | undefined;
}

type Named = readonly { readonly id: string }[];
const namesIn = (what: string, list: Cursor<Named>): Names | undefined => (Array.isArray(list.value) ? names(what, idsOf(list)) : undefined);

/** Everything that a city's file can name; `nation` adds the shared events. */
export function referencesOf(city: Cursor<City>, nation: Cursor<Nation> | undefined): References {
  return {
    districts: namesIn('a district of this level', at(city, 'districts')),
    actors: namesIn('an actor of this level', at(city, 'actors')),
    endowments: namesIn('an endowment of this level', at(city, 'endowments')),
    policies: namesIn('a policy of this level', at(city, 'policies')),
    standing: policyNames(city, true),
    launched: policyNames(city, false),
    events: nation && eventNames(at(city, 'events'), at(nation, 'events')),
  };
}

function eventNames(own: Cursor<Named>, shared: Cursor<Named>): Names | undefined {
  if (!Array.isArray(own.value) || !Array.isArray(shared.value)) return undefined;
  return names('an event of this level or of the nation', [...idsOf(own), ...idsOf(shared)]);
}

function policyNames(city: Cursor<{ readonly policies: readonly Policy[] }>, standing: boolean): Names | undefined {
  const list = at(city, 'policies');
  if (!Array.isArray(list.value)) return undefined;
  // A policy whose kind is not known may be of either kind: that it is not known has been told.
  const ofKind = each(list).filter((policy) => !isGiven(at(policy, 'kind')) || STANDING_KINDS.includes(textAt(at(policy, 'kind')) as PolicyKind) === standing);
  const what = standing ? 'a standing order (programme, finance, bid or dressing) of this level' : 'a policy of this level that is launched once (project, reform, attraction or fieldwork)';
  return names(what, ofKind.map((policy) => textAt(at(policy, 'id'))).filter((id) => id !== undefined));
}

/** The nation is shared by all cities: its events can name no city's districts, actors, endowments or policies. */
export function nationReferences(nation: Cursor<Nation>): References {
  const none = names('known here: the nation is shared by all cities and cannot name what only one city has', []);
  return { districts: none, actors: none, endowments: none, policies: none, standing: none, launched: none, events: namesIn('an event of the nation', at(nation, 'events')) };
}

/** What cities share in `nation.json`. */
export interface Deck { readonly actors: readonly Actor[]; readonly policies: readonly Policy[]; readonly events: readonly GameEvent[] }

/** Shared cards can name one another and the nation's events, but nothing that only one city has. */
export function deckReferences(deck: Cursor<Deck>, nation: Cursor<Nation>): References {
  const none = names('known here: cards are shared by all cities and cannot name what only one city has', []);
  return {
    districts: none, endowments: none,
    actors: namesIn('a shared actor', at(deck, 'actors')),
    policies: namesIn('a shared policy', at(deck, 'policies')),
    standing: policyNames(deck, true),
    launched: policyNames(deck, false),
    events: eventNames(at(deck, 'events'), at(nation, 'events')),
  };
}

/** In an effect of a policy that is pointed at a district: the district that the mayor points at. */
const POINTED_AT = 'target';

/** `aim` is what the policy that has these effects is pointed at. */
export function checkEffects(effects: Cursor<readonly Effect[] | undefined>, known: References, aim?: string): Problem[] {
  return each(effects).flatMap((effect) => {
    const district = at(effect, 'district');
    return [
      ...checkName(at(effect, 'endowment'), known.endowments),
      ...checkName(at(effect, 'actor'), known.actors),
      ...(district.value === POINTED_AT && aim === 'district' ? [] : checkName(district, known.districts)),
    ];
  });
}

export function checkNeeds(needs: Cursor<readonly Requirement[] | undefined>, known: References): Problem[] {
  return each(needs).flatMap((need) => [
    ...checkName(at(need, 'done'), known.launched),
    ...checkName(at(need, 'endowment'), known.endowments),
    ...checkName(at(need, 'happened'), known.events),
  ]);
}

/** What a policy that wants a target is pointed at. */
export interface Aim { readonly wants: string | undefined; readonly industries: Names; readonly districts: Names | undefined }

export function checkTarget(order: Cursor<unknown>, target: Cursor<string | undefined>, aim: Aim): Problem[] {
  if (aim.wants !== 'industry' && aim.wants !== 'district') {
    return isGiven(target) ? [problem(target, 'contradiction', 'This policy takes no target. Leave it out.')] : [];
  }
  if (!isGiven(target)) return [problem({ path: order.path, value: undefined }, 'missing', `This policy needs a target: name ${aim.wants === 'industry' ? 'an industry' : 'a district'}.`)];
  return checkName(target, aim.wants === 'industry' ? aim.industries : aim.districts);
}
