/** Attention: the scarcest means of an office. Standing orders, the plan and rising endowments take it. */
import { clamp } from './curves';
import { ENDOWMENT_COST, FOCUS, SEALS_A_YEAR } from './policy-table';
import { FAVOUR_FOR_A_SEAL } from './scorecard';
import type { EndowmentFile, Plan, StandingOrder, State } from './state';
import { AT, MICRO, STOCK } from './stocks';
import { studiesInsteadOfDecisions } from './voices';
import type { World } from './world';

/** What binds attention and money from year to year. */
export interface Commitments { readonly standing: readonly StandingOrder[]; readonly endowments: readonly EndowmentFile[]; readonly plan: Plan | null }

export interface Attention { load: number; capacity: number; effectiveness: number }

/** Attention that the intent takes, what the office has, and how thin it is spread. */
export function attentionOf(world: World, state: State, intent: Commitments): Attention {
  const load = loadOf(world, state, intent);
  const governance = state.stocks[STOCK.governance] / MICRO / 100;
  const capital = state.stocks[STOCK.politicalCapital] / MICRO;
  const capacity = world.p.attention + 3 * governance + 0.05 * capital - (state.austerityYears > 0 ? 2.5 : 0) - studiesInsteadOfDecisions(world, state.stocks);
  const spread = load > capacity ? capacity / load : 1;
  return { load, capacity, effectiveness: spread * Math.sqrt(spread) };
}

function loadOf({ policies }: World, state: State, { standing, endowments, plan }: Commitments): number {
  const { load: rising, loadAlive } = ENDOWMENT_COST.activate;
  let load: number = FOCUS.load[plan?.focus.length ?? 0];
  for (let n = 0; n < standing.length; n++) if (standing[n].level > 0) load += standing[n].level * policies[n].load;
  for (let k = 0; k < endowments.length; k++) if (endowments[k].activated !== null) load += isAlive(state, k) ? loadAlive : rising;
  return load;
}

export const isAlive = (state: State, endowment: number): boolean => state.stocks[AT.activation + endowment] / MICRO >= ENDOWMENT_COST.alive;

/** What takes seals before anything is decided. */
export interface SealsTaken { readonly standing: number; readonly crisis: number; /** By an inquiry into figures that were made to look good. */ readonly inquiry: number }

const INQUIRY_SEALS = 2;

/** Seals of a year before decisions: five, more for a capable administration, fewer for crises, inquiries and standing orders. */
export function sealsOf(world: World, state: State): { seals: number; takenBy: SealsTaken } {
  const governance = state.stocks[STOCK.governance] / MICRO;
  const extra = (governance >= 50 ? 1 : 0) + (state.stocks[STOCK.politicalCapital] / MICRO >= FAVOUR_FOR_A_SEAL ? 1 : 0);
  const standing = Math.floor(loadOf(world, state, state) / 4);
  const crisis = state.austerityYears > 0 ? 2 : 0;
  const inquiry = state.year <= state.dressing.inquiryUntil ? INQUIRY_SEALS : 0;
  return { seals: clamp(SEALS_A_YEAR + extra - standing - crisis - inquiry, 1, SEALS_A_YEAR + extra), takenBy: { standing, crisis, inquiry } };
}
