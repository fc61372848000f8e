/** What ready strategies share: wishes in order, granted as far as the office can. */
import { deskOf, FIRST_PLAN_YEAR, industryOutput, INDUSTRIES } from '../../sim/index';
import type { BudgetLine, Decision, Industry, Level, Lever, PlanDraft, Policy, StandingOrder, State } from '../../sim/index';

const PLAN_YEARS = 5;

/** Take wishes in their order, each as far as money, seals and the rules allow. A standing order that is too dear is tried one level lower. */
export function grant(level: Level, state: State, wishes: readonly Decision[]): Decision[] {
  const take = deskOf(level, state);
  return wishes.flatMap((wish) => orLess(level, state, wish).find((decision) => take(decision) === undefined) ?? []);
}

/** The wish, and for a raise the levels between it and what runs now. */
function orLess(level: Level, state: State, wish: Decision): Decision[] {
  if (wish.kind !== 'setLevel') return [wish];
  const now = orderOf(level, state, wish.policy)?.level ?? 0;
  const levels = ([3, 2, 1] as const).filter((lower) => lower < wish.level && lower > now);
  return [wish, ...levels.map((lower) => ({ ...wish, level: lower }))];
}

/** The standing order for a policy, or undefined when the level has no such policy. */
export function orderOf(level: Level, state: State, policy: string): StandingOrder | undefined {
  const index = level.city.policies.findIndex(({ id }) => id === policy);
  return index < 0 ? undefined : state.standing[index];
}

/** Standing orders that are running now. */
export function running(level: Level, state: State): { policy: Policy; order: StandingOrder }[] {
  return level.city.policies.map((policy, index) => ({ policy, order: state.standing[index] })).filter(({ order }) => order.level > 0);
}

/** Stop what runs and is not among `kept`. Stopping costs no seals and frees money, so it comes first. */
export function stopAllBut(level: Level, state: State, kept: ReadonlySet<string>): Decision[] {
  return running(level, state).filter(({ policy }) => !kept.has(policy.id)).map(({ policy }) => ({ kind: 'setLevel', policy: policy.id, level: 0 }));
}

/** Policies that drive one of `levers`, in the order of `levers`. */
export function policiesFor(level: Level, levers: readonly Lever[]): Policy[] {
  const found = levers.flatMap((lever) => level.city.policies.filter((policy) => policy.levers?.some((drive) => drive.lever === lever)));
  return [...new Set(found)];
}

export const isPlanYear = (year: number): boolean => year >= FIRST_PLAN_YEAR && (year - FIRST_PLAN_YEAR) % PLAN_YEARS === 0;

/** A plan without public targets. */
export const planFor = (focus: readonly Industry[], budget: Readonly<Record<BudgetLine, number>>): Decision => {
  const plan: PlanDraft = { focus, targets: [], budget };
  return { kind: 'adoptPlan', plan };
};

/** Industries by value added, largest first. */
export function largestIndustries(state: State): Industry[] {
  const output = (industry: Industry): number => {
    const { foreign, domestic } = industryOutput(state, industry);
    return foreign + domestic;
  };
  return [...INDUSTRIES].sort((a, b) => output(b) - output(a));
}

/** What a policy has to be pointed at, chosen simply: the largest industry of the city, or the place that is known least. */
export function targetOf(level: Level, state: State, policy: Policy): { readonly target?: string } {
  if (policy.target === 'industry') return { target: largestIndustries(state)[0] };
  if (policy.target === 'district') return { target: leastKnownDistrict(level) };
  return {};
}

const leastKnownDistrict = (level: Level): string => level.city.districts.reduce((least, next) => (next.familiarity < least.familiarity ? next : least)).id;
