import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUDGET_LINES, check, newGame, office, playYear, type PlanDraft, type State } from '../../../src/sim/index';
import { completed, copyOfLastPlan, focusCosts, judgedTargets, leftToPlace, movedSince, moveBorder, newDraft, promiseReachable, setShare, setTarget, targetScales, toggleFocus, valueOf } from '../../../src/view/model/plan-draft';
import { KUNSHAN } from '../../support/levels';

/** Kunshan at the start of `year`, left to itself, with one plan adopted on the way when `plan` is given. */
function kunshanIn(year: number, plan?: PlanDraft): State {
  let state = newGame(KUNSHAN, 7);
  while (state.year < year) state = playYear(KUNSHAN, state, plan && state.year === 1991 ? [{ kind: 'adoptPlan', plan }] : []).state;
  return state;
}

const in1991 = kunshanIn(1991);
const draft = newDraft(KUNSHAN, in1991);

describe('a new draft', () => {
  test('can be adopted as it is', () => expect(check(KUNSHAN, in1991, [], { kind: 'adoptPlan', plan: draft })).toBeUndefined());
  test('promises what the desk shows today', () => {
    for (const scale of targetScales(KUNSHAN, in1991)) {
      const target = draft.targets.find(({ indicator }) => indicator === scale.sign)!;
      expect(Math.abs(valueOf(target) - scale.now)).toBeLessThanOrEqual(scale.step);
    }
  });
  test('asks for floors where less is bad and ceilings where more is bad', () => {
    expect(Object.fromEntries(draft.targets.map((target) => [target.indicator, target.atLeast === undefined]))).toEqual({ valueKept: false, dependence: true, unemployment: true, waterAir: false });
  });
});

describe('promises that can be reached', () => {
  const scales = targetScales(KUNSHAN, in1991);
  test('are eased to the next step: floors down, ceilings up', () => {
    const eased = promiseReachable(draft, scales, { waterAir: 80.6, dependence: 0.2101, unemployment: 0.03, valueKept: 0.2599 });
    expect(Object.fromEntries(eased.targets.map((target) => [target.indicator, valueOf(target)]))).toEqual({ waterAir: 80, dependence: 0.22, unemployment: 0.03, valueKept: 0.25 });
  });
  test('stay today’s values where nothing is known', () => expect(promiseReachable(draft, scales, {}).targets.map(({ indicator }) => indicator)).toEqual(draft.targets.map(({ indicator }) => indicator)));
});

describe('focus', () => {
  test('takes three and refuses a fourth', () => {
    const three = (['textiles', 'laptops', 'culture'] as const).reduce(toggleFocus, draft);
    expect(toggleFocus(three, 'trade')).toBe(three);
    expect(toggleFocus(three, 'laptops').focus).toEqual(['textiles', 'culture']);
  });
});

describe('targets', () => {
  test('stay on their scale and on its grid', () => {
    const [scale] = targetScales(KUNSHAN, in1991);
    expect(valueOf(setTarget(draft, scale, 99).targets[0])).toBe(scale.max);
    expect(valueOf(setTarget(draft, scale, -99).targets[0])).toBe(scale.min);
    expect(valueOf(setTarget(draft, scale, 0.3049).targets[0])).toBe(0.3);
  });
});

describe('the budget', () => {
  test('what a line gives up waits to be placed, and no line takes more than is waiting', () => {
    const less = setShare(draft, 'roads', 16);
    expect(leftToPlace(less.budget)).toBe(4);
    expect(setShare(less, 'culture', 40).budget.culture).toBe(24);
    expect(check(KUNSHAN, in1991, [], { kind: 'adoptPlan', plan: less })).toMatchObject({ code: 'planInvalid', why: 'budget' });
    expect(leftToPlace(completed(less).budget)).toBe(0);
  });

  test('moving a border keeps the sum and never goes below nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...BUDGET_LINES), fc.integer({ min: -150, max: 150 }), (line, amount) => {
      const { budget } = moveBorder(draft, line, amount);
      expect(leftToPlace(budget)).toBe(0);
      for (const share of Object.values(budget)) expect(share).toBeGreaterThanOrEqual(0);
    }));
  });

  test('counts what has moved once', () => expect(movedSince(moveBorder(draft, 'industry', 7).budget, draft.budget)).toBe(7));
});

describe('the last plan', () => {
  const plan: PlanDraft = { ...toggleFocus(draft, 'machinery'), budget: { industry: 40, skills: 10, roads: 30, environment: 10, culture: 10 } };
  const in1996 = kunshanIn(1996, plan);

  test('there is none to copy before the first', () => expect(copyOfLastPlan(KUNSHAN, in1991)).toBeNull());
  test('gives its focus and its budget', () => {
    const copy = copyOfLastPlan(KUNSHAN, in1996)!;
    expect([copy.focus, copy.budget]).toEqual([plan.focus, plan.budget]);
    expect(check(KUNSHAN, in1996, [], { kind: 'adoptPlan', plan: copy })).toBeUndefined();
  });
  test('is judged on the page as the rules have judged it', () => {
    const [verdict] = in1996.planVerdicts;
    const judged = judgedTargets(KUNSHAN, in1996, plan.targets);
    expect({ met: judged.filter(({ met }) => met).length, of: judged.length }).toEqual({ met: verdict.met, of: verdict.of });
  });
});

describe('what focus industries cost', () => {
  const priceOf = (plan: PlanDraft): number => office(KUNSHAN, in1991, []).costOf({ kind: 'adoptPlan', plan }).money;

  test('is told before one is chosen, and adds up to what is chosen', () => {
    const none = focusCosts(draft, priceOf);
    expect(none.total).toBe(0);
    expect(none.slots).toHaveLength(3);
    expect(none.slots.every((slot) => slot > 0)).toBe(true);
    const two = focusCosts({ ...draft, focus: ['textiles', 'machinery'] }, priceOf);
    expect(two.slots).toEqual(none.slots);
    expect(two.total).toBeCloseTo(none.slots[0] + none.slots[1], 9);
  });
  test('is the same while the budget is being split', () => {
    const half = { ...draft, budget: { industry: 10, skills: 0, roads: 0, environment: 0, culture: 0 } };
    expect(focusCosts(half, priceOf).slots).toEqual(focusCosts(draft, priceOf).slots);
  });
});
