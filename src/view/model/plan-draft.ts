/** A Five-Year Plan while it is being written: focus, targets and budget, and what is still missing. */
import {
  BUDGET_LINES, INDUSTRIES, observed,
  type BudgetLine, type Industry, type Level, type PlanDraft, type PlanTarget, type Sign, type State,
} from '../../sim/index';

export const FOCUS_SLOTS = 3;
export const PLAN_YEARS = 5;
/** The four promises of every plan; whether each is a floor or a ceiling follows from the level's limits. */
export const TARGET_SIGNS = ['valueKept', 'dependence', 'unemployment', 'waterAir'] as const satisfies readonly Sign[];
export type TargetSign = (typeof TARGET_SIGNS)[number];

/** Smallest step of each target, and how far from today's value it can be set, in the indicator's unit. */
const SCALES: Readonly<Record<TargetSign, { readonly step: number; readonly reach: number; readonly most: number }>> = {
  valueKept: { step: 0.01, reach: 0.25, most: 1 },
  dependence: { step: 0.01, reach: 0.25, most: 1 },
  unemployment: { step: 0.002, reach: 0.06, most: 0.25 },
  waterAir: { step: 1, reach: 25, most: 100 },
};

export interface TargetScale {
  readonly sign: TargetSign;
  /** A floor promises at least its value, a ceiling at most. */
  readonly kind: 'floor' | 'ceiling';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the desk believes today. */
  readonly now: number;
  readonly measured: boolean;
}

/** Scale of each target around what the desk believes today. */
export function targetScales(level: Level, state: State): readonly TargetScale[] {
  return TARGET_SIGNS.map((sign) => {
    const { step, reach, most } = SCALES[sign];
    const { value, measured } = observed(level, state, sign);
    const now = toStep(value, step);
    return {
      sign, step, now: value, measured, kind: level.nation.signs[sign].bad === 'below' ? 'floor' : 'ceiling',
      min: Math.max(0, toStep(now - reach, step)), max: Math.min(most, toStep(now + reach, step)),
    };
  });
}

/** `value` on the grid of `step`, without the dust of decimal fractions. */
const toStep = (value: number, step: number): number => Math.round(Math.round(value / step) * step * 1e6) / 1e6;

export const targetFor = (scale: TargetScale, value: number): PlanTarget => {
  const set = Math.min(scale.max, Math.max(scale.min, toStep(value, scale.step)));
  return scale.kind === 'floor' ? { indicator: scale.sign, atLeast: set } : { indicator: scale.sign, atMost: set };
};

export const valueOf = (target: PlanTarget): number => target.atLeast ?? target.atMost ?? 0;

/** A first draft: nothing in focus, today's values promised until the odds are known, money as the last plan had it. */
export function newDraft(level: Level, state: State): PlanDraft {
  const targets = targetScales(level, state).map((scale) => targetFor(scale, scale.now));
  return { focus: [], targets, budget: state.plan?.budget ?? evenBudget() };
}

const evenBudget = (): PlanDraft['budget'] => ({ industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 });

/** The last plan once more: its focus and budget, its promises moved onto today's scales. */
export function copyOfLastPlan(level: Level, state: State): PlanDraft | null {
  const { plan } = state;
  if (!plan) return null;
  const targets = targetScales(level, state).map((scale) => {
    const old = plan.targets.find((target) => target.indicator === scale.sign);
    return targetFor(scale, old ? valueOf(old) : scale.now);
  });
  return { focus: plan.focus, targets, budget: plan.budget };
}

/** Marks an industry, or takes the mark away; a full plan stays as it is. */
export function toggleFocus(draft: PlanDraft, industry: Industry): PlanDraft {
  if (draft.focus.includes(industry)) return { ...draft, focus: draft.focus.filter((marked) => marked !== industry) };
  return draft.focus.length < FOCUS_SLOTS ? { ...draft, focus: [...draft.focus, industry] } : draft;
}

/** What focus industries cost a year, bn yuan: `slots[n]` is what the (n + 1)th adds, `total` what those in the draft cost together. */
export interface FocusCosts { readonly slots: readonly number[]; readonly total: number }

/** Reads the costs off `priceOf`, which says what adopting a plan takes from this year's purse. */
export function focusCosts(draft: PlanDraft, priceOf: (plan: PlanDraft) => number): FocusCosts {
  const whole = completed(draft);
  const others = INDUSTRIES.filter((industry) => !draft.focus.includes(industry));
  const prices = Array.from({ length: FOCUS_SLOTS + 1 }, (_, count) => priceOf({ ...whole, focus: [...draft.focus, ...others].slice(0, count) }));
  return { slots: prices.slice(1).map((price, n) => price - prices[n]), total: prices[draft.focus.length] - prices[0] };
}

/** Each promise moved to what can be reached, by the indicator's own unit, and eased to the next step of its scale. */
export function promiseReachable(draft: PlanDraft, scales: readonly TargetScale[], reachable: Readonly<Partial<Record<TargetSign, number>>>): PlanDraft {
  const targets = scales.map((scale) => targetFor(scale, eased(scale, reachable[scale.sign] ?? scale.now)));
  return { ...draft, targets };
}

const DUST = 1e-6;
const eased = ({ kind, step }: TargetScale, value: number): number =>
  step * (kind === 'floor' ? Math.floor(value / step + DUST) : Math.ceil(value / step - DUST));

export const setTarget = (draft: PlanDraft, scale: TargetScale, value: number): PlanDraft => ({
  ...draft, targets: draft.targets.map((target) => (target.indicator === scale.sign ? targetFor(scale, value) : target)),
});

/** Per cent of the budget that no line has yet; negative when too much is placed. */
export const leftToPlace = (budget: PlanDraft['budget']): number => 100 - BUDGET_LINES.reduce((sum, line) => sum + budget[line], 0);

/** The draft with what is not placed yet spread evenly, so that its odds can be reckoned while the budget is still open. */
export function completed(draft: PlanDraft): PlanDraft {
  const left = leftToPlace(draft.budget);
  if (left <= 0) return draft;
  const share = Math.floor(left / BUDGET_LINES.length);
  const extra = left - share * BUDGET_LINES.length;
  const budget = Object.fromEntries(BUDGET_LINES.map((line, index) => [line, draft.budget[line] + share + (index < extra ? 1 : 0)])) as Record<BudgetLine, number>;
  return { ...draft, budget };
}

/** Changes one line alone; what it gives up waits to be placed, and it can't take more than is waiting. */
export function setShare(draft: PlanDraft, line: BudgetLine, share: number): PlanDraft {
  const room = draft.budget[line] + leftToPlace(draft.budget);
  return { ...draft, budget: { ...draft.budget, [line]: Math.max(0, Math.min(room, Math.round(share))) } };
}

/** Moves per cent from a line to its right neighbour (negative: the other way), as dragging the border between them does. */
export function moveBorder(draft: PlanDraft, line: BudgetLine, amount: number): PlanDraft {
  const next = BUDGET_LINES[BUDGET_LINES.indexOf(line) + 1];
  if (!next) return draft;
  const moved = Math.max(-draft.budget[next], Math.min(draft.budget[line], Math.round(amount)));
  return { ...draft, budget: { ...draft.budget, [line]: draft.budget[line] - moved, [next]: draft.budget[next] + moved } };
}

/** Per cent that goes elsewhere than in the last plan. */
export const movedSince = (budget: PlanDraft['budget'], last: PlanDraft['budget']): number =>
  BUDGET_LINES.reduce((sum, line) => sum + Math.max(0, budget[line] - last[line]), 0);

export interface TargetVerdict { readonly target: PlanTarget; readonly value: number; readonly met: boolean }

/** What the city reported on the day that a plan was judged, against what it promised. `judged` is the state after its last year. */
export function judgedTargets(level: Level, judged: State, targets: readonly PlanTarget[]): readonly TargetVerdict[] {
  return targets.map((target) => {
    const { value } = observed(level, judged, target.indicator);
    return { target, value, met: target.atLeast === undefined ? value <= (target.atMost ?? value) : value >= target.atLeast };
  });
}

