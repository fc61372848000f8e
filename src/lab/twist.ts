/** The same mayor with one policy more or less. */
import { grant, targetOf } from '../insight/index';
import { STANDING_KINDS } from '../sim/index';
import type { Decision, Level, Mayor, Policy, State } from '../sim/index';

/** `without` leaves a policy out of all that the mayor decides; `from` and `until` put it before everything else in those years. */
export type Twist = { readonly policy: string } & ({ readonly without: true } | { readonly from: number; readonly until: number });

/** The mayor with that twist. In a city that does not know the policy nothing changes. */
export function twisted(mayor: Mayor, twist: Twist): Mayor {
  return (level, state) => {
    const decided = mayor(level, state);
    const index = level.city.policies.findIndex(({ id }) => id === twist.policy);
    if (index < 0) return decided;
    const others = decided.filter((decision) => !('policy' in decision) || decision.policy !== twist.policy);
    if ('without' in twist) return [...stopOf(level, state, index), ...others];
    if (state.year < twist.from || state.year > twist.until) return others.length < decided.length ? decided : [...stopOf(level, state, index), ...decided];
    return grant(level, state, [...orderOf(level, state, index), ...others]);
  };
}

const isStanding = ({ kind }: Policy): boolean => STANDING_KINDS.includes(kind);

function stopOf({ city }: Level, state: State, index: number): Decision[] {
  return isStanding(city.policies[index]) && state.standing[index].level > 0 ? [{ kind: 'setLevel', policy: city.policies[index].id, level: 0 }] : [];
}

/** Launched until it is, or held at level 2. */
function orderOf(level: Level, state: State, index: number): Decision[] {
  const policy = level.city.policies[index];
  const target = targetOf(level, state, policy);
  if (!isStanding(policy)) return state.works.some((work) => work.policy === policy.id) ? [] : [{ kind: 'launch', policy: policy.id, ...target }];
  return state.standing[index].level === 2 ? [] : [{ kind: 'setLevel', policy: policy.id, level: 2, ...target }];
}
