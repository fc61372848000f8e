/** What the mayor's office can do this year: money, seals, attention, and whether a decision is possible. */
import { attentionOf } from './attention';
import type { Decision, RefusedDecision, Refusal } from './decision';
import type { Level } from './level';
import { intentOf } from './intent';
import type { State } from './state';
import { worldOf } from './world';

/** The office after the decisions drafted so far. Money in bn yuan. */
export interface Office {
  readonly money: number;
  readonly moneyAtStart: number;
  readonly seals: number;
  readonly sealsAtStart: number;
  readonly sealsTakenBy: { readonly standing: number; readonly crisis: number };
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

/** The office's means, with `decisions` drafted. */
export function office(level: Level, state: State, decisions: readonly Decision[]): Office {
  const start = intentOf(level, state, []).intent;
  const { intent } = intentOf(level, state, decisions);
  const { load, capacity, effectiveness } = attentionOf(worldOf(level), state, intent);
  return {
    money: intent.money, moneyAtStart: start.money, seals: intent.seals, sealsAtStart: start.seals, sealsTakenBy: start.sealsTakenBy, load, capacity, effectiveness,
    costOf: (decision) => {
      const after = intentOf(level, state, [decision], { ...start, money: 1e9, seals: 99 }).intent;
      return { money: 1e9 - after.money, seals: 99 - after.seals };
    },
  };
}
