/** A mayor who repairs: whether somebody who really plays so is told of it, in every city. */
import { describe, expect, it } from 'vitest';
import { strategyById } from '../../src/insight/index';
import { patternsOf } from '../../src/insight/patterns/index';
import { isBeyond } from '../../src/insight/patterns/log';
import { helps, helpsAgainst } from '../../src/insight/patterns/remedies';
import { govern, openRun } from '../../src/run/index';
import { check, CRISES, SIGNS, STANDING_KINDS, type Decision, type Level, type Policy, type State } from '../../src/sim/index';
import { SHIPPED_LEVELS } from '../support/levels';

const MOST_A_YEAR = 2;

/** What is beyond its limit, or has struck within two years, is mended; what is quiet again is stopped. Growth fills the rest of the year. */
function repairer(level: Level, state: State): Decision[] {
  const troubled = SIGNS.filter((sign) => isBeyond(level, state, sign));
  const struck = CRISES.filter((crisis) => state.crises[crisis] > 0 && state.year - state.crises[crisis] <= 2);
  const isNeeded = (policy: Policy): boolean => troubled.some((sign) => helps(policy, sign)) || struck.some((crisis) => helpsAgainst(policy, crisis));
  const repairs: Decision[] = [];
  level.city.policies.forEach((policy, n) => {
    const now = state.standing[n]?.level ?? 0;
    if (!STANDING_KINDS.includes(policy.kind) || policy.target || repairs.length === MOST_A_YEAR) return;
    const wanted = isNeeded(policy) ? 2 : 0;
    const isOurs = wanted > 0 || SIGNS.some((sign) => helps(policy, sign));
    const order: Decision = { kind: 'setLevel', policy: policy.id, level: wanted };
    if (isOurs && (now > 0) !== (wanted > 0) && !check(level, state, repairs, order)) repairs.push(order);
  });
  const isRepaired = (decision: Decision): boolean => decision.kind === 'setLevel' && repairs.some((one) => one.kind === 'setLevel' && one.policy === decision.policy);
  return [...repairs, ...strategyById('gdp-first')!.mayor(level, state).filter((decision) => !isRepaired(decision))];
}

describe('repair service in games that could be played', () => {
  for (const level of SHIPPED_LEVELS) {
    const shown = (mayor: (level: Level, state: State) => readonly Decision[]) => patternsOf({ level, years: govern(openRun(level, 7), mayor, Infinity).years }).find(({ id }) => id === 'repairService')!;

    it(`is named where ${level.city.id} is repaired, and not where nobody repairs it`, () => {
      expect(shown(repairer).shows).toBe(true);
      expect(shown((one, state) => strategyById('gdp-first')!.mayor(one, state)).shows).toBe(false);
    });
  }
});
