/** Everything about the nation's file that its shape cannot say. */
import type { EvaluationRegime, Fad, Industry, Nation, Rival } from '../../sim';
import { at, type Cursor, cursorOn, each, entriesOf, isGiven, numberAt } from '../cursor';
import type { Problem } from '../problem';
import { FIRST_YEAR } from '../shape/basics';
import { checkAscending, checkSum, checkUnique, checkWindow, problem } from './common';
import { checkEvents, checkNotNational } from './events';
import { checkPolicies } from './policies';
import { checkPrerequisites } from './prerequisites';
import { type Deck, deckReferences, nationReferences } from './references';
import { checkTextAndSources } from './text-and-sources';

export function checkNation(nation: Cursor<Nation>): Problem[] {
  const listed = at(nation, 'sources');
  const sources = isGiven(listed) ? new Set(entriesOf(listed).map(([key]) => key)) : undefined;
  return [
    ...checkTextAndSources(nation.value, sources),
    ...checkRelatedness(at(nation, 'relatedness')),
    ...checkRegimes(at(nation, 'regimes')),
    ...checkSeasons(at(nation, 'fads')), ...checkSeasons(at(nation, 'rivals')),
    ...each(at(nation, 'fads')).flatMap(checkFad),
    ...checkEvents(at(nation, 'events'), nationReferences(nation)),
    ...checkDeck(at(nation as Cursor<Nation & { readonly deck?: Deck }>, 'deck'), nation),
  ];
}

function checkDeck(given: Cursor<Deck | undefined>, nation: Cursor<Nation>): Problem[] {
  if (!isGiven(given)) return [];
  const deck = given as Cursor<Deck>;
  const known = deckReferences(deck, nation);
  return [
    ...checkUnique(at(deck, 'actors')),
    ...checkPolicies(at(deck, 'policies'), known),
    ...checkEvents(at(deck, 'events'), known),
    ...checkNotNational(at(deck, 'events'), nation),
    ...checkPrerequisites(deck),
  ];
}

function checkRelatedness(relatedness: Cursor<Nation['relatedness']>): Problem[] {
  const seen = new Map<string, string>();
  const pairs = entriesOf(cursorOn<Record<Industry, Record<Industry, number>>>(relatedness.value, relatedness.path))
    .flatMap(([a, row]) => entriesOf(row).map(([b, value]) => ({ a, b, value })));
  return pairs.flatMap(({ a, b, value }): Problem[] => {
    if (a === b) return [problem(value, 'contradiction', 'An industry is not related to itself.')];
    const pair = [a, b].sort().join(' ');
    const before = seen.get(pair);
    seen.set(pair, value.path);
    return before === undefined ? [] : [problem(value, 'duplicateId', `This pair is given already at ${before}.`)];
  });
}

const checkSeasons = (list: Cursor<readonly (Fad | Rival)[]>): Problem[] => [...checkUnique(list), ...each(list).flatMap((one) => checkWindow(at(one, 'from'), at(one, 'until')))];

/** A fad is copied in one way. */
function checkFad(fad: Cursor<Fad>): Problem[] {
  return isGiven(at(fad, 'industry')) === isGiven(at(fad, 'lever')) ? [problem({ path: fad.path, value: undefined }, 'contradiction', 'A fad is copied either as an "industry" or by a "lever".')] : [];
}

function checkRegimes(regimes: Cursor<readonly EvaluationRegime[]>): Problem[] {
  const list = each(regimes);
  const first = list[0] && at(list[0], 'from');
  const late = first !== undefined && (numberAt(first) ?? FIRST_YEAR) > FIRST_YEAR;
  return [
    ...checkUnique(regimes),
    ...checkAscending(list.map((regime) => at(regime, 'from'))),
    ...(late ? [problem(first, 'contradiction', `The first regime must be in force from ${FIRST_YEAR}.`)] : []),
    ...list.flatMap((regime) => checkSum(at(regime, 'weights'), entriesOf<number>(at(regime, 'weights')).map(([, weight]) => weight), 1)),
  ];
}
