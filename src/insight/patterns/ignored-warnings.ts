/**
 * Warnings that went unheeded.
 *
 * A case is a warning that stood for three years or more, or under which the crisis came. It is an example when nothing was done against that crisis while it stood:
 * no remedy raised, nothing that feeds it cut, and remedies of less than two levels together in force when it went up.
 */
import { CRISES, type Crisis, warningsOf } from '../../sim/index';
import { changesOf, type Example, type Finding, type Log, type LoggedYear, oneByOne, spansOf } from './log';
import { feedsCrisis, helpsAgainst } from './remedies';

const LONG = 3; // years
const ENOUGH_LEVELS = 2;

export function ignoredWarnings(log: Log): Finding {
  const cases = CRISES.flatMap((crisis) => warningsFor(log, crisis));
  return oneByOne(cases.filter((one) => !isHeeded(log, one)).toSorted((a, b) => a.from - b.from), cases.length);
}

type Warned = Example & { readonly crisis: Crisis };

/** A warning is seen at the start of a year; the crisis that it announces comes in the course of one. */
function warningsFor(log: Log, crisis: Crisis): Warned[] {
  const isUp = ({ before }: LoggedYear): boolean => warningsOf(log.level, before).some((warning) => warning.crisis === crisis && warning.level !== 'calm');
  const struck = ({ from, until }: Pick<Example, 'from' | 'until'>): boolean => log.years.some(({ year, news }) => year >= from && year <= until && news.some(({ kind, id }) => kind === 'crisis' && id === crisis));
  return spansOf(log.years, isUp).filter((span) => span.until - span.from + 1 >= LONG || struck(span)).map((span) => ({ ...span, crisis }));
}

function isHeeded(log: Log, { from, until, crisis }: Warned): boolean {
  const changes = changesOf(log).filter(({ year }) => year >= from && year <= until);
  if (changes.some((change) => (helpsAgainst(change.policy, crisis) && change.to > change.from) || (feedsCrisis(change.policy, crisis) && change.to < change.from))) return true;
  const standing = log.years.find(({ year }) => year === from)?.before.standing ?? [];
  const levels = log.level.city.policies.map((policy, index) => (helpsAgainst(policy, crisis) ? standing[index]?.level ?? 0 : 0));
  return levels.reduce<number>((sum, one) => sum + one, 0) >= ENOUGH_LEVELS;
}
