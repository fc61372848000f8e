/** Stamps whatever the draw says: the floor under every other strategy. */
import { draw, STREAM } from '../../sim/index';
import type { Decision, Level, State } from '../../sim/index';
import { grant, isPlanYear, planFor, targetOf } from './wishes';

const TRIES = 4;
const BUDGET = { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 };

/** The same city, seed and year give the same stamps. */
export function random(level: Level, state: State): Decision[] {
  const { policies, endowments } = level.city;
  const pick = (count: number, k: number): number => Math.floor(draw(state.seed, STREAM.mayor, state.year, k) * count);
  const stamp = (n: number): Decision[] => {
    const policy = policies[pick(policies.length, 3 * n)];
    const order = policy.kind === 'programme' || policy.kind === 'finance' || policy.kind === 'bid';
    if (order) return [{ kind: 'setLevel', policy: policy.id, level: ([0, 1, 2, 3] as const)[pick(4, 3 * n + 1)], ...targetOf(level, state, policy) }];
    return [{ kind: 'launch', policy: policy.id, ...targetOf(level, state, policy) }];
  };
  const endowment = endowments[pick(endowments.length, 100)];
  const step = (['identify', 'protect', 'activate'] as const)[pick(3, 101)];
  return grant(level, state, [
    ...(isPlanYear(state.year) ? [planFor([], BUDGET)] : []),
    ...Array.from({ length: TRIES }, (_, n) => stamp(n)).flat(),
    { kind: 'endowment', endowment: endowment.id, action: step, ...(step === 'activate' ? { form: endowment.forms[pick(endowment.forms.length, 102)].form } : {}) },
  ]);
}
