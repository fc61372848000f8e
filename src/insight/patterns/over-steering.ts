/**
 * Over-steering: the wheel is turned back before the ship has had time to answer (Dörner 1989).
 *
 * A case is a change of a standing order. It is an example when the same order had been changed the other way less than four years before:
 * most orders take three to six years to take hold.
 */
import { STANDING_KINDS } from '../../sim/index';
import { changesOf, type Example, type Finding, type Log, oneByOne } from './log';

const TAKES_HOLD = 4; // years

export function overSteering(log: Log): Finding {
  const changes = changesOf(log).filter(({ policy, from, to }) => STANDING_KINDS.includes(policy.kind) && from !== to);
  const examples = changes.flatMap((change, index): Example[] => {
    const before = changes.slice(0, index).findLast(({ policy }) => policy === change.policy);
    if (!before || change.year - before.year >= TAKES_HOLD || before.to > before.from === change.to > change.from) return [];
    return [{ from: before.year, until: change.year, policy: change.policy.id }];
  });
  return oneByOne(examples, changes.length);
}
