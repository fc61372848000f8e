/** Checks of a city's policies, and of the orders that its predecessor and history give. */
import { type City, type HistoryStep, INDUSTRIES, type Policy, type PolicyKind, STANDING_KINDS } from '../../sim';
import { at, type Cursor, cursorOn, each, entriesOf, isGiven, numberAt, textAt } from '../cursor';
import type { Problem } from '../problem';
import { checkAscending, checkDistinct, checkName, checkNames, checkUnique, checkWindow, names, problem } from './common';
import { type Aim, checkEffects, checkNeeds, checkTarget, type References } from './references';

const isStanding = (policy: Cursor<Policy>): boolean => STANDING_KINDS.includes(textAt(at(policy, 'kind')) as PolicyKind);

export function checkPolicies(policies: Cursor<readonly Policy[]>, known: References): Problem[] {
  return [...checkUnique(policies), ...each(policies).flatMap((policy) => checkPolicy(policy, known))];
}

function checkPolicy(policy: Cursor<Policy>, known: References): Problem[] {
  const excludes = each(at(policy, 'excludes'));
  return [
    ...checkWindow(at(policy, 'from'), at(policy, 'until')),
    ...checkNeeds(at(policy, 'needs'), known),
    ...checkNames(at(policy, 'excludes'), known.policies),
    ...excludes.filter((other) => other.value === at(policy, 'id').value).map((other) => problem(other, 'contradiction', 'Excludes itself.')),
    ...checkNames(at(policy, 'gains'), known.actors),
    ...each(at(policy, 'resists')).flatMap((resistance) => checkName(at(resistance, 'actor'), known.actors)),
    ...checkName(at(policy, 'district'), known.districts),
    ...checkEffects(at(policy, 'effects'), known, textAt(at(policy, 'target'))),
    ...checkDistinct(each(at(policy, 'levers')).map((entry) => at(entry, 'lever'))),
    ...checkWorking(policy),
  ];
}

/** A policy must do something, and only what its kind can do. */
function checkWorking(policy: Cursor<Policy>): Problem[] {
  const [levers, effects, again, built] = [at(policy, 'levers'), at(policy, 'effects'), at(policy, 'repeatAfterYears'), at(policy, 'buildYears')];
  const whole = { path: policy.path, value: undefined };
  if (!isStanding(policy)) {
    return each(levers).length + each(effects).length === 0 ? [problem(whole, 'noEffect', 'Does nothing: give it "levers" or "effects".')] : [];
  }
  const problems: Problem[] = checkDressing(policy);
  if (each(levers).length === 0 && textAt(at(policy, 'kind')) !== 'dressing') problems.push(problem(whole, 'noEffect', 'Does nothing: a standing order works through "levers".'));
  if (each(effects).length > 0) problems.push(problem(effects, 'contradiction', 'A standing order is never completed, so its "effects" never happen. Use "levers".'));
  if (isGiven(again)) problems.push(problem(again, 'contradiction', 'A standing order is kept up, not repeated.'));
  if ((numberAt(built) ?? 0) > 0) problems.push(problem(built, 'contradiction', 'A standing order is not built: use 0.'));
  return problems;
}

/** Only a dressing dresses, and it does nothing else. */
function checkDressing(policy: Cursor<Policy>): Problem[] {
  const [kind, dresses, levers] = [textAt(at(policy, 'kind')), at(policy, 'dresses'), at(policy, 'levers')];
  if (kind !== 'dressing') return isGiven(dresses) ? [problem({ path: dresses.path, value: undefined }, 'contradiction', 'Only a policy of kind "dressing" makes a term of the evaluation look good.')] : [];
  const problems = isGiven(dresses) ? [] : [problem({ path: policy.path, value: undefined }, 'missing', 'A dressing needs "dresses": the term of the evaluation, and its points.')];
  return each(levers).length > 0 ? [...problems, problem({ path: levers.path, value: undefined }, 'contradiction', 'A dressing changes figures, not the city: leave "levers" out.')] : problems;
}

/** Orders given by somebody else than the player: the predecessor's and history's. */
export function checkOrders(city: Cursor<City>, known: References): Problem[] {
  const book = new Map(each(at(city, 'policies')).toReversed().map((policy) => [textAt(at(policy, 'id')), policy]));
  const industries = names('an industry', INDUSTRIES);
  const aimOf = (id: string | undefined): Aim => {
    const policy = book.get(id);
    return { wants: policy && textAt(at(policy, 'target')), industries, districts: known.districts };
  };
  const inherited = each(at(at(city, 'start'), 'standing'));
  return [
    ...checkDistinct(inherited.map((order) => at(order, 'policy'))),
    ...inherited.flatMap((order) => {
      const where = at(order, 'policy');
      const unknown = checkName(where, known.standing);
      return unknown.length > 0 ? unknown : checkTarget(order, at(order, 'target'), aimOf(textAt(where)));
    }),
    ...checkHistory(city, known, { book, aimOf }),
  ];
}

interface Book { readonly book: ReadonlyMap<string | undefined, Cursor<Policy>>; readonly aimOf: (id: string | undefined) => Aim }

function checkHistory(city: Cursor<City>, known: References, policies: Book): Problem[] {
  const steps = each(at(city, 'history'));
  const launches = steps.flatMap((step) => each(at(step, 'launch')));
  return [
    ...checkAscending(steps.map((step) => at(step, 'from'))),
    ...steps.flatMap((step, index) => [
      ...checkDistinct(each(at(step, 'focus'))),
      ...checkStanding(step, known, policies),
      ...each(at(step, 'launch')).flatMap((launch) => [...checkLaunch(launch, known, policies), ...checkWithin(at(launch, 'year'), step, steps[index + 1])]),
    ]),
    ...checkOnlyOnce(launches, policies.book),
  ];
}

function checkStanding(step: Cursor<HistoryStep>, known: References, { book, aimOf }: Book): Problem[] {
  return entriesOf(at(step, 'standing')).flatMap(([id, order]) => {
    const unknown = checkName(cursorOn(id, order.path), known.standing);
    if (unknown.length > 0 || numberAt(at(order, 'level')) === 0) return unknown;
    return [...checkTarget(order, at(order, 'target'), aimOf(id)), ...checkOpen(cursorOn(undefined, order.path), book.get(id), numberAt(at(step, 'from')))];
  });
}

type Launch = NonNullable<HistoryStep['launch']>[number];

function checkLaunch(launch: Cursor<Launch>, known: References, { book, aimOf }: Book): Problem[] {
  const [policy, year] = [at(launch, 'policy'), at(launch, 'year')];
  const unknown = checkName(policy, known.launched);
  if (unknown.length > 0) return unknown;
  return [...checkTarget(launch, at(launch, 'target'), aimOf(textAt(policy))), ...checkOpen(year, book.get(textAt(policy)), numberAt(year))];
}

/** History must not order what the desk would refuse in that year. */
function checkOpen(where: Cursor<unknown>, policy: Cursor<Policy> | undefined, year: number | undefined): Problem[] {
  if (policy === undefined || year === undefined) return [];
  const [from, until] = [numberAt(at(policy, 'from')), numberAt(at(policy, 'until'))];
  if (from !== undefined && year < from) return [problem(where, 'contradiction', `Ordered in ${year}, but this policy can be chosen only from ${from}.`)];
  if (until !== undefined && year > until) return [problem(where, 'contradiction', `Ordered in ${year}, but this policy can be chosen only until ${until}.`)];
  return [];
}

function checkWithin(where: Cursor<number>, step: Cursor<HistoryStep>, next: Cursor<HistoryStep> | undefined): Problem[] {
  const [year, first, end] = [numberAt(where), numberAt(at(step, 'from')), next && numberAt(at(next, 'from'))];
  if (year === undefined || first === undefined) return [];
  if (year < first || (end !== undefined && year >= end)) return [problem(where, 'wrongOrder', `${year} is outside its step, which runs from ${first}${end === undefined ? '' : ` to ${end - 1}`}.`)];
  return [];
}

/** What can be launched only once may not be launched twice. */
function checkOnlyOnce(launches: readonly Cursor<Launch>[], book: Book['book']): Problem[] {
  const once = launches.filter((launch) => {
    const policy = book.get(textAt(at(launch, 'policy')));
    return policy !== undefined && !isGiven(at(policy, 'repeatAfterYears'));
  });
  return checkDistinct(once.map((launch) => at(launch, 'policy')));
}
