/** Decisions that can be listed from a level's data, for tests that need one that is legal now. */
import { check, INDUSTRIES, STANDING_KINDS } from '../../src/sim/index';
import type { Decision, Level, Policy, State } from '../../src/sim/index';

/** Every policy started at level 2 or launched, pointed at the first thing it can be pointed at. */
export function candidates(level: Level): Decision[] {
  return level.city.policies.map((policy): Decision => {
    const target = targetOf(level, policy);
    return STANDING_KINDS.includes(policy.kind) ? { kind: 'setLevel', policy: policy.id, level: 2, ...target } : { kind: 'launch', policy: policy.id, ...target };
  });
}

const targetOf = (level: Level, { target }: Policy): { target?: string } => (target === undefined ? {} : { target: target === 'industry' ? INDUSTRIES[0] : level.city.districts[0].id });

/** Those that the rules allow now, one by one. */
export const legalNow = (level: Level, state: State): Decision[] => candidates(level).filter((decision) => check(level, state, [], decision) === undefined);

/** Those that the rules refuse now. */
export const refusedNow = (level: Level, state: State): Decision[] => candidates(level).filter((decision) => check(level, state, [], decision) !== undefined);
