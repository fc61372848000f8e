/** Strategies as data: what a planner decides for each five years. The lab changes them, plays them, and compares them. */
import { FIRST_PLAN_YEAR, INDUSTRIES, LEVERS } from '../sim/index';
import type { BudgetLine, Decision, EndowmentType, Industry, Level, Lever, Mayor, Policy, State } from '../sim/index';
import { answers, dearer, endowmentSteps, gentler, grant, isPlanYear, planFor, stopAllBut, targetOf } from '../insight/index';

export const BLOCKS = 8;
export type OrderLevel = 1 | 2 | 3;

/** Five years of orders by lever, so that a program means the same in another city: each is held by the city's own policy for it. */
export interface Block {
  readonly orders: Readonly<Partial<Record<Lever, OrderLevel>>>;
  /** What courting and templates are pointed at, and what the plan puts first. */
  readonly target: Industry | null;
  readonly focus: readonly Industry[];
  /** Ids of projects, reforms and attractions; what another city does not have is left out there. */
  readonly launches: readonly string[];
  /** Types of endowments that are brought to life, first things first. */
  readonly care: readonly EndowmentType[];
  /** Whether memorials are answered with the dearest answer, or left to run as they are. */
  readonly answers: boolean;
}
export interface Program { readonly blocks: readonly Block[] }

const BUDGET: Readonly<Record<BudgetLine, number>> = { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 };
const STANDING: readonly Policy['kind'][] = ['programme', 'finance', 'bid'];

/** Levers that standing orders of this city can hold. */
export const leversOf = (level: Level): Lever[] => LEVERS.filter((lever) => holder(level, lever) !== undefined);

/** The standing policy that is there for a lever: the one that drives it most. */
function holder(level: Level, lever: Lever): Policy | undefined {
  const weight = (policy: Policy): number => policy.levers?.find((drive) => drive.lever === lever)?.weight ?? 0;
  const best = level.city.policies.filter(({ kind }) => STANDING.includes(kind)).reduce<Policy | undefined>((most, policy) => (weight(policy) > (most ? weight(most) : 0.5) ? policy : most), undefined);
  return best;
}

export const blockAt = ({ blocks }: Program, year: number): Block => blocks[Math.min(BLOCKS - 1, Math.max(0, Math.floor((year - FIRST_PLAN_YEAR) / 5)))];

/** Whoever plays a program: blind to the state but for what the office refuses. */
export function mayorOf(program: Program): Mayor {
  const prepared = new WeakMap<Level, (readonly Decision[])[]>();
  return (level, state) => {
    const orders = prepared.get(level) ?? program.blocks.map((block) => ordersOf(level, block));
    prepared.set(level, orders);
    const block = blockAt(program, state.year);
    const own = orders[program.blocks.indexOf(block)];
    return grant(level, state, [
      ...stopAllBut(level, state, new Set(own.map((order) => (order as { policy: string }).policy))),
      ...(isPlanYear(state.year) ? [planFor(block.focus, BUDGET)] : []),
      ...own.filter((order) => !isHeld(level, state, order)),
      ...careFor(level, state, block),
      ...(block.answers ? answers(level, state, dearer) : []),
      ...launchesOf(level, state, block),
    ]);
  };
}

function ordersOf(level: Level, block: Block): Decision[] {
  return (Object.entries(block.orders) as [Lever, OrderLevel][]).flatMap(([lever, strength]): Decision[] => {
    const policy = holder(level, lever);
    if (!policy) return [];
    const target = policy.target === 'industry' ? { target: block.target ?? INDUSTRIES[0] } : {};
    return [{ kind: 'setLevel', policy: policy.id, level: strength, ...target }];
  });
}

function isHeld(level: Level, state: State, order: Decision): boolean {
  if (order.kind !== 'setLevel') return false;
  const now = state.standing[level.city.policies.findIndex(({ id }) => id === order.policy)];
  return now.level === order.level && (order.target === undefined || now.target === order.target);
}

/** Every known endowment of a wanted type goes its way, in the form that wears it least. */
function careFor(level: Level, state: State, { care }: Block): Decision[] {
  const typeOf = new Map(level.city.endowments.map(({ id, type }) => [id, type]));
  const steps = endowmentSteps(level, state, gentler);
  return care.flatMap((type) => steps.filter((step) => step.kind === 'endowment' && typeOf.get(step.endowment) === type));
}

function launchesOf(level: Level, state: State, { launches, target }: Block): Decision[] {
  return launches.flatMap((id): Decision[] => {
    const policy = level.city.policies.find((one) => one.id === id);
    if (!policy || state.works.some((work) => work.policy === id)) return [];
    return [{ kind: 'launch', policy: id, ...(policy.target === 'industry' && target ? { target } : targetOf(level, state, policy)) }];
  });
}
