/** What single-minded mayors share: a list of levers and levels, held as far as money, seals and attention go. */
import { office } from '../../sim/index';
import type { BudgetLine, Decision, Industry, Level, Lever, Policy, State } from '../../sim/index';
import { grant, isPlanYear, planFor, policiesFor, stopAllBut, targetOf } from './wishes';

export interface Wanted { readonly lever: Lever; readonly level: 1 | 2 | 3; /** What the policy is pointed at, if it asks for an industry. */ readonly at?: Industry }

export interface Course {
  readonly wanted: readonly Wanted[];
  readonly focus?: readonly Industry[];
  readonly budget: Readonly<Record<BudgetLine, number>>;
  /** Decisions besides the orders, most wanted first. */
  readonly besides?: readonly Decision[];
  /** Whether attention is minded: orders beyond it are left. */
  readonly careful?: boolean;
}

/** Stop what is not wanted, write the plan when it is due, and set the orders from the top. */
export function follow(level: Level, state: State, { wanted, focus = [], budget, besides = [], careful = false }: Course): Decision[] {
  const orders = ordersOf(level, wanted);
  const kept = careful ? withinAttention(level, state, orders) : orders;
  return grant(level, state, [
    ...stopAllBut(level, state, new Set(kept.map(({ policy }) => policy.id))),
    ...(isPlanYear(state.year) ? [planFor(focus, budget)] : []),
    ...kept.map(({ policy, want }): Decision => ({ kind: 'setLevel', policy: policy.id, level: want.level, ...(want.at && policy.target === 'industry' ? { target: want.at } : targetOf(level, state, policy)) })),
    ...besides,
  ]);
}

interface Order { readonly policy: Policy; readonly want: Wanted }

/** The first standing policy for each lever. */
function ordersOf(level: Level, wanted: readonly Wanted[]): Order[] {
  const orders: Order[] = [];
  for (const want of wanted) {
    const policy = policiesFor(level, [want.lever]).find(({ kind, id }) => (kind === 'programme' || kind === 'finance' || kind === 'bid') && !orders.some((order) => order.policy.id === id));
    if (policy) orders.push({ policy, want });
  }
  return orders;
}

function withinAttention(level: Level, state: State, orders: readonly Order[]): Order[] {
  let left = office(level, state, []).capacity;
  return orders.filter(({ policy, want }) => {
    if (policy.load * want.level > left) return false;
    left -= policy.load * want.level;
    return true;
  });
}

/** Steps with every endowment that is known: identify, protect, and bring to life in the form that `better` prefers. */
export function endowmentSteps(level: Level, state: State, better: (a: Form, b: Form) => Form): Decision[] {
  return level.city.endowments.flatMap(({ id, forms }, index): Decision[] => {
    const file = state.endowments[index];
    if (file.discovered === null) return [];
    if (file.identified === null) return [{ kind: 'endowment', endowment: id, action: 'identify' }];
    return [
      { kind: 'endowment', endowment: id, action: 'protect' },
      { kind: 'endowment', endowment: id, action: 'activate', form: forms.reduce(better).form },
    ];
  });
}

export type Form = Level['city']['endowments'][number]['forms'][number];
export const gentler = (a: Form, b: Form): Form => (b.wear < a.wear ? b : a);

/** Answers to what is on the desk: the option that `better` prefers. */
export function answers(level: Level, state: State, better: (a: Option, b: Option) => Option): Decision[] {
  const events = [...level.city.events, ...level.nation.events];
  return state.agenda.filter(({ answered }) => answered === null).flatMap(({ event }): Decision[] => {
    const options = events.find(({ id }) => id === event)?.options ?? [];
    return options.length === 0 ? [] : [{ kind: 'respond', event, option: options.reduce(better).id }];
  });
}

export type Option = NonNullable<Level['city']['events'][number]['options']>[number];
/** The dearest answer: this mayor does not look away. */
export const dearer = (a: Option, b: Option): Option => (b.cost > a.cost ? b : a);

/** Everything of these kinds that can be launched, in the deck's order. */
export const launches = (level: Level, state: State, kinds: readonly Policy['kind'][]): Decision[] =>
  level.city.policies.filter(({ kind }) => kinds.includes(kind)).map((policy): Decision => ({ kind: 'launch', policy: policy.id, ...targetOf(level, state, policy) }));
