/** Random mayors for property tests: some of what they decide is legal, some is not, some is nonsense. */
import fc from 'fast-check';
import { BUDGET_LINES, ENDOWMENT_ACTIONS, ENDOWMENT_FORMS, INDICATORS, INDUSTRIES, newGame, playYear } from '../../src/sim/index';
import type { Decision, Level, State, YearResult } from '../../src/sim/index';

const LEVELS = [0, 1, 2, 3] as const;
const NONSENSE = 'no-such-thing';

/** Any decision that could be written down about this level. */
export function anyDecision({ city, nation }: Level): fc.Arbitrary<Decision> {
  const policy = fc.constantFrom(...city.policies.map(({ id }) => id), NONSENSE);
  const target = fc.option(fc.constantFrom(...INDUSTRIES, ...city.districts.map(({ id }) => id), NONSENSE), { nil: undefined });
  const responses = [...city.events, ...nation.events].flatMap(({ id, options = [] }) => options.map((option) => ({ kind: 'respond' as const, event: id, option: option.id })));
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('setLevel' as const), policy, level: fc.constantFrom(...LEVELS), target }).map(withoutGaps) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('launch' as const), policy, target }).map(withoutGaps) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('endowment' as const), endowment: fc.constantFrom(...city.endowments.map(({ id }) => id), NONSENSE), action: fc.constantFrom(...ENDOWMENT_ACTIONS), form: fc.constantFrom(...ENDOWMENT_FORMS) }) },
    { weight: 2, arbitrary: fc.constantFrom(...responses, { kind: 'respond' as const, event: NONSENSE, option: NONSENSE }) },
    { weight: 1, arbitrary: anyPlan() },
  );
}

function anyPlan(): fc.Arbitrary<Decision> {
  const target = fc.oneof(fc.record({ indicator: fc.constantFrom(...INDICATORS), atLeast: fc.integer({ min: 0, max: 100 }) }), fc.record({ indicator: fc.constantFrom(...INDICATORS), atMost: fc.integer({ min: 0, max: 100 }) }));
  const budget = fc.constantFrom([20, 20, 20, 20, 20], [60, 10, 10, 10, 10], [0, 0, 0, 0, 100], [50, 50, 50, 0, 0]).map((shares) => Object.fromEntries(BUDGET_LINES.map((line, n) => [line, shares[n]])) as Record<(typeof BUDGET_LINES)[number], number>);
  return fc.record({ focus: fc.uniqueArray(fc.constantFrom(...INDUSTRIES), { maxLength: 4 }), targets: fc.array(target, { maxLength: 4 }), budget }).map((plan) => ({ kind: 'adoptPlan' as const, plan }));
}

// JSON has no undefined: a decision without a target has no such key.
const withoutGaps = <Found extends { target?: string }>(decision: Found): Found => {
  if (decision.target === undefined) delete decision.target;
  return decision;
};

export interface RandomGame { readonly seed: number; readonly years: readonly (readonly Decision[])[] }

export function anyGame(level: Level, { years }: { readonly years: number }): fc.Arbitrary<RandomGame> {
  const decisions = fc.array(anyDecision(level), { maxLength: 8 });
  return fc.record({ seed: fc.nat(0xffff), years: fc.array(decisions, { minLength: years, maxLength: years }) });
}

export interface PlayedStep { readonly before: State; readonly decisions: readonly Decision[]; readonly result: YearResult }

/** Play a random game with its ledgers. */
export function playAll(level: Level, { seed, years }: RandomGame): PlayedStep[] {
  let before = newGame(level, seed);
  return years.map((decisions) => {
    const step = { before, decisions, result: playYear(level, before, decisions) };
    before = step.result.state;
    return step;
  });
}
