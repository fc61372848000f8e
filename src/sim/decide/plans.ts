/** The Five-Year Plan: adopted in its first year or never. */
import type { PlanDraft, Refusal } from '../decision';
import { FOCUS } from '../policy-table';
import { standingCost } from '../prices';
import type { Plan } from '../state';
import { BUDGET_LINES, INDUSTRIES } from '../vocabulary';
import { type Context, type Draft, pay } from './draft';

export const FIRST_PLAN_YEAR = 1991;
export const PLAN_YEARS = 5;
export const FIRST_PLAN_NUMBER = 8;
const MOST_TARGETS = 6;

/** The year in which the next plan can be adopted, this year included. */
export const nextPlanYear = (year: number): number => FIRST_PLAN_YEAR + Math.max(0, Math.ceil((year - FIRST_PLAN_YEAR) / PLAN_YEARS)) * PLAN_YEARS;

export function adoptPlan({ world, state, prices }: Context, draft: Draft, proposed: PlanDraft): Refusal | undefined {
  const { year } = state;
  if (nextPlanYear(year) !== year) return { code: 'notAPlanYear', next: nextPlanYear(year) };
  const why = invalidPart(proposed ?? {});
  if (why) return { code: 'planInvalid', why };
  if (draft.plan?.from === year) return { code: 'alreadyDone' };
  const { focus, targets, budget } = proposed;
  const plan: Plan = { focus, targets, budget, number: FIRST_PLAN_NUMBER + (year - FIRST_PLAN_YEAR) / PLAN_YEARS, from: year, until: year + PLAN_YEARS - 1 };
  const yearly = standingCost(world, state, { standing: draft.standing, endowments: draft.endowments, plan }, prices);
  const refusal = pay(draft, yearly - draft.yearly, 0);
  if (refusal) return refusal;
  draft.plan = plan;
  draft.yearly = yearly;
  return undefined;
}

function invalidPart({ focus, budget, targets }: Partial<PlanDraft>): 'focus' | 'budget' | 'targets' | undefined {
  if (!Array.isArray(focus) || focus.length > FOCUS.most || focus.some((id, n) => focus.indexOf(id) !== n || !INDUSTRIES.includes(id))) return 'focus';
  if (!isHundred(budget)) return 'budget';
  const bad = !Array.isArray(targets) || targets.length > MOST_TARGETS || targets.some((target) => typeof target?.indicator !== 'string' || (typeof target.atLeast === 'number') === (typeof target.atMost === 'number'));
  return bad ? 'targets' : undefined;
}

/** Whole per cents that add up to a hundred. */
function isHundred(budget: PlanDraft['budget'] | undefined): boolean {
  let sum = 0;
  for (const line of BUDGET_LINES) {
    const share = budget?.[line];
    if (share === undefined || !Number.isInteger(share) || share < 0) return false;
    sum += share;
  }
  return sum === 100;
}
