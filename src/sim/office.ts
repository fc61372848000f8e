/** What the mayor's office can do this year: money, seals, attention, and whether a decision is possible. */
import { attentionOf, type SealsTaken } from './attention';
import { type Budget, budgetOf, worksOf } from './budget';
import type { Intent } from './decide/draft';
import type { Decision, RefusedDecision, Refusal } from './decision';
import type { Level } from './level';
import { intentOf } from './intent';
import { type Prices, pricesOf } from './prices';
import type { State } from './state';
import { type World, worldOf } from './world';

/** The office after the decisions drafted so far. Money in bn yuan. */
export interface Office {
  readonly money: number;
  readonly moneyAtStart: number;
  /** What the money at the start of the year is made of; its lines add up to `moneyAtStart`. */
  readonly budget: Budget;
  /** What would be free next year if prices and receipts stayed and nothing more were decided: what runs this year must be paid again. */
  readonly moneyNextYear: number;
  readonly seals: number;
  readonly sealsAtStart: number;
  readonly sealsTakenBy: SealsTaken;
  /** Attention taken by standing orders, the plan and rising endowments; above `capacity` everything is spread thin. */
  readonly load: number;
  readonly capacity: number;
  /** 1 = every programme gets its full attention. */
  readonly effectiveness: number;
  readonly costOf: (decision: Decision) => { money: number; seals: number };
}

/**
 * Why `decision` is not possible after `decisions`, or undefined when it is.
 *
 * The grey button, its tooltip and the rule that guards the state all ask this one function.
 */
export function check(level: Level, state: State, decisions: readonly Decision[], decision: Decision): Refusal | undefined {
  const { intent } = intentOf(level, state, decisions);
  const { refused } = intentOf(level, state, [decision], intent);
  return refused[0]?.refusal;
}

/** Which of `decisions` are refused, and why, in their order. */
export function refusalsOf(level: Level, state: State, decisions: readonly Decision[]): readonly RefusedDecision[] {
  return intentOf(level, state, decisions).refused;
}

interface Drafted { readonly state: State; readonly intent: Intent; readonly budget: Budget; readonly prices: Prices }

function nextYearOf(world: World, { state, intent, budget, prices }: Drafted): number {
  const { works, upkeep } = worksOf(world, { ...state, works: [...state.works, ...intent.launched], year: state.year + 1 }, prices);
  return intent.money + budget.taxes + budget.land + budget.grants + budget.wages + budget.interest - intent.yearly + works + upkeep;
}

/** The office's means, with `decisions` drafted. */
export function office(level: Level, state: State, decisions: readonly Decision[]): Office {
  const start = intentOf(level, state, []).intent;
  const { intent } = intentOf(level, state, decisions);
  const world = worldOf(level);
  const { load, capacity, effectiveness } = attentionOf(world, state, intent);
  const prices = pricesOf(world, state);
  const budget = budgetOf(world, state, prices);
  return {
    money: intent.money, moneyAtStart: start.money, budget, moneyNextYear: nextYearOf(world, { state, intent, budget, prices }), seals: intent.seals, sealsAtStart: start.seals, sealsTakenBy: start.sealsTakenBy, load, capacity, effectiveness,
    costOf: (decision) => {
      const after = intentOf(level, state, [decision], { ...start, money: 1e9, seals: 99 }).intent;
      return { money: 1e9 - after.money, seals: 99 - after.seals };
    },
  };
}
