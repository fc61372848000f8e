/**
 * Ballistic decisions: shot off like a cannon ball, and not looked after (Dörner 1989).
 *
 * A case is a standing order of the mayor's own that ran for ten years or more without being touched. It is an example when, in each of its last five years,
 * the sign that it was to help, or that it feeds, stood beyond its limit on the desk.
 */
import { SIGNS, type Sign } from '../../sim/index';
import { type Example, type Finding, isBeyond, type Log, oneByOne, type Stretch, stretchesOf } from './log';
import { feeds, helps } from './remedies';

const LONG = 10; // years
const SEEN = 5; // years

export function ballistic(log: Log): Finding {
  const long = stretchesOf(log).filter(({ from, until }) => until - from + 1 >= LONG);
  const examples = long.flatMap((stretch): Example[] => {
    const sign = SIGNS.find((one) => (helps(stretch.policy, one) || feeds(stretch.policy, one)) && wasBeyondAtTheEnd(log, stretch, one));
    return sign ? [{ from: stretch.from, until: stretch.until, policy: stretch.policy.id, sign }] : [];
  });
  return oneByOne(examples, long.length);
}

function wasBeyondAtTheEnd({ level, years }: Log, { until }: Stretch, sign: Sign): boolean {
  const last = years.filter(({ year }) => year > until - SEEN && year <= until);
  return last.length === SEEN && last.every(({ before }) => isBeyond(level, before, sign));
}
