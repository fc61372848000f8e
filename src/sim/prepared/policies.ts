/** Policies with what they cost, take and do as numbers. */
import type { Effect, Policy } from '../level';
import { AT, LEVER } from '../stocks';
import { type BudgetLine, LEVERS, STANDING_KINDS } from '../vocabulary';
import type { PreparedEffect } from './effects';

export interface PreparedPolicy {
  readonly policy: Policy;
  readonly isStanding: boolean;
  readonly line: BudgetLine;
  readonly load: number;
  /** Shares of GDP. */
  readonly cost: number;
  readonly upkeep: number;
  /** Paid in yuan rather than as a share of the economy. */
  readonly inYuan: boolean;
  /** Influence stocks of the interests that make it dearer. */
  readonly resists: readonly { readonly stock: number; readonly weight: number }[];
  /** Levers that it drives as a standing order, by their order in `LEVERS`. */
  readonly drives: readonly { readonly lever: number; readonly weight: number }[];
  /** What it adds for good when it is completed: the lasting part of policy stocks. */
  readonly holds: readonly { readonly stock: number; readonly weight: number }[];
  readonly effects: readonly PreparedEffect[];
}

export function preparePolicy(policy: Policy, { actors, effects }: { readonly actors: ReadonlyMap<string, number>; readonly effects: (list: readonly Effect[]) => readonly PreparedEffect[] }): PreparedPolicy {
  const { levers = [] } = policy;
  const isStanding = STANDING_KINDS.includes(policy.kind);
  return {
    policy, isStanding, line: policy.line, load: policy.load, cost: policy.cost / 100, upkeep: policy.upkeep / 100, inYuan: policy.localPrice,
    resists: policy.resists.map(({ actor, weight }) => ({ stock: AT.influence + (actors.get(actor) ?? 0), weight })),
    drives: isStanding ? levers.map(({ lever, weight }) => ({ lever: LEVERS.indexOf(lever), weight })) : [],
    holds: levers.map(({ lever, weight }) => ({ stock: LEVER[lever] - AT.lever + AT.hold, weight })),
    effects: effects(policy.effects ?? []),
  };
}

/** A standing policy that drives a lever. */
export interface Driver { readonly policy: number; readonly weight: number }

/** By lever, the standing policies that drive it. */
export function driversOf(policies: readonly PreparedPolicy[]): Driver[][] {
  return LEVERS.map((_, lever) => policies.flatMap(({ drives }, policy) => drives.filter((drive) => drive.lever === lever).map(({ weight }) => ({ policy, weight }))));
}
