/**
 * Hoarding information: one looks, records and counts instead of deciding (Dörner 1989).
 *
 * A case is something found out: an endowment that was recorded, or a time of three years or more in which a sign that the city measures itself stood beyond its limit.
 * It is an example when nothing followed: no step with that endowment within six years, or no remedy raised in all that time, and none in force.
 */
import { observed, SIGNS, type Sign } from '../../sim/index';
import { changesOf, type Example, type Finding, isBeyond, type Log, type LoggedYear, oneByOne, spansOf } from './log';
import { feeds, helps } from './remedies';

const STEP_WITHIN = 6; // years
const LONG = 3; // years

export function hoarding(log: Log): Finding {
  const [recorded, measured] = [recordedOnly(log), measuredOnly(log)];
  return oneByOne([...recorded.examples, ...measured.examples].toSorted((a, b) => a.from - b.from), recorded.of + measured.of);
}

function recordedOnly({ years }: Log): Finding {
  const last = years.at(-1)?.year ?? 0;
  const steps = years.flatMap(({ year, decisions }) => decisions.flatMap((decision) => (decision.kind === 'endowment' ? [{ year, ...decision }] : [])));
  const records = steps.filter(({ action, year }) => action === 'identify' && year + STEP_WITHIN <= last);
  const unused = records.filter((record) => !steps.some((step) => step.endowment === record.endowment && (step.action === 'protect' || step.action === 'activate') && step.year - record.year <= STEP_WITHIN));
  return oneByOne(unused.map(({ year, endowment }) => ({ from: year, until: year + STEP_WITHIN, endowment })), records.length);
}

/** Signs that only reports tell of do not count: nobody has gone to look. */
function measuredOnly(log: Log): Finding {
  const found = SIGNS.flatMap((sign) => {
    const isKnown = ({ before }: LoggedYear): boolean => isBeyond(log.level, before, sign) && isMeasured(log, before);
    return spansOf(log.years, isKnown).filter(({ from, until }) => until - from + 1 >= LONG).map((span): Example => ({ ...span, sign }));
  });
  return oneByOne(found.filter((example) => example.sign && !isActedOn(log, example, example.sign)), found.length);
}

/** Monitoring is one thing for the whole city; dependence shows it as well as any other sign does. */
const isMeasured = ({ level }: Log, before: LoggedYear['before']): boolean => observed(level, before, 'dependence').measured;

function isActedOn(log: Log, { from, until }: Example, sign: Sign): boolean {
  const changes = changesOf(log).filter(({ year }) => year >= from && year <= until);
  const answered = changes.some((change) => (helps(change.policy, sign) && change.to > change.from) || (feeds(change.policy, sign) && change.to < change.from));
  const stepped = sign === 'cultivation' && log.years.some(({ year, decisions }) => year >= from && year <= until && decisions.some(({ kind }) => kind === 'endowment'));
  return answered || stepped || inForce(log, from, sign);
}

function inForce({ level, years }: Log, from: number, sign: Sign): boolean {
  const standing = years.find(({ year }) => year === from)?.before.standing ?? [];
  return level.city.policies.some((policy, index) => helps(policy, sign) && (standing[index]?.level ?? 0) > 0);
}
