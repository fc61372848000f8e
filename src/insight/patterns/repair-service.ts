/**
 * Repair service: what is broken gets mended once it is broken, and is dropped as soon as it is quiet (Dörner 1989).
 *
 * A case is a remedy that was raised within two years after its sign had crossed the limit, or after a crisis that it helps against.
 * It is an example when the same order was cut again within six years.
 */
import { CRISES, SIGNS, type Crisis, type Sign } from '../../sim/index';
import { changesOf, type Change, type Example, type Finding, isBeyond, type Log, oneByOne } from './log';
import { helps, helpsAgainst } from './remedies';

const SOON = 2; // years
const DROPPED_WITHIN = 6; // years

export function repairService(log: Log): Finding {
  const changes = changesOf(log);
  const cases = changes.filter(({ from, to }) => to > from).flatMap((change): Case[] => {
    const sign = SIGNS.find((one) => helps(change.policy, one) && hasJustCrossed(log, one, change.year));
    const crisis = CRISES.find((one) => helpsAgainst(change.policy, one) && hasJustStruck(log, one, change.year));
    return sign ? [{ change, about: { sign } }] : crisis ? [{ change, about: { crisis } }] : [];
  });
  const examples = cases.flatMap(({ change, about }): Example[] => {
    const drop = dropOf(changes, change);
    return drop ? [{ from: change.year, until: drop.year, policy: change.policy.id, ...about }] : [];
  });
  return oneByOne(examples, cases.length);
}

interface Case { readonly change: Change; readonly about: Pick<Example, 'sign' | 'crisis'> }

/** Whether the sign is beyond its limit in `year`, and was not so at some time in the two years before. */
function hasJustCrossed({ level, years }: Log, sign: Sign, year: number): boolean {
  const stands = (at: number): boolean | undefined => {
    const found = years.find((one) => one.year === at);
    return found && isBeyond(level, found.before, sign);
  };
  return stands(year) === true && Array.from({ length: SOON }, (_, n) => stands(year - 1 - n)).includes(false);
}

const hasJustStruck = ({ years }: Log, crisis: Crisis, year: number): boolean =>
  years.some((one) => one.year < year && one.year >= year - SOON && one.news.some(({ kind, id }) => kind === 'crisis' && id === crisis));

const dropOf = (changes: readonly Change[], raised: Change): Change | undefined =>
  changes.find(({ policy, from, to, year }) => policy === raised.policy && to < from && year > raised.year && year - raised.year <= DROPPED_WITHIN);
