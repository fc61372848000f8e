/** A mayor who decides at random, the same for the same city, seed and year: much of it is legal, some is not. */
import { BUDGET_LINES, draw, ENDOWMENT_ACTIONS, ENDOWMENT_FORMS, INDICATORS, INDUSTRIES, nextPlanYear, STREAM, STANDING_KINDS } from '../../src/sim/index';
import type { Decision, Level, PlanDraft, State } from '../../src/sim/index';

const MOST_DECISIONS = 8;
/** Every plan's budget comes in one of these orders. */
const SHARES = [20, 20, 20, 20, 20, 50, 30, 10, 10, 0, 5, 15, 60, 5, 15];
const MOST_FOCUS = 3;
const MOST_TARGETS = 3;

type Roll = (sides: number) => number;

export function anyMayor(level: Level, state: State): Decision[] {
  const roll = rollOf(state);
  const plan: Decision[] = nextPlanYear(state.year) === state.year && roll(5) > 0 ? [{ kind: 'adoptPlan', plan: anyPlan(roll) }] : [];
  const others = Array.from({ length: roll(MOST_DECISIONS + 1) }, () => anyDecision(level, roll));
  return [...plan, ...answers(level, state, roll), ...others];
}

function rollOf({ seed, year }: State): Roll {
  let turn = 0;
  return (sides) => Math.floor(draw(seed, STREAM.mayor, year, turn++) * sides);
}

const oneOf = <Item>(list: readonly Item[], roll: Roll): Item => list[roll(list.length)];

function answers({ city, nation }: Level, { agenda }: State, roll: Roll): Decision[] {
  return agenda.filter(() => roll(2) === 0).flatMap(({ event }) => {
    const options = [...city.events, ...nation.events].find(({ id }) => id === event)?.options ?? [];
    return options.length > 0 ? [{ kind: 'respond' as const, event, option: oneOf(options, roll).id }] : [];
  });
}

function anyDecision(level: Level, roll: Roll): Decision {
  if (roll(4) === 0) return { kind: 'endowment', endowment: oneOf(level.city.endowments, roll).id, action: oneOf(ENDOWMENT_ACTIONS, roll), form: oneOf(ENDOWMENT_FORMS, roll) };
  const policy = oneOf(level.city.policies, roll);
  const target = policy.target === undefined ? {} : { target: policy.target === 'industry' ? oneOf(INDUSTRIES, roll) : oneOf(level.city.districts, roll).id };
  if (STANDING_KINDS.includes(policy.kind)) return { kind: 'setLevel', policy: policy.id, level: oneOf([0, 1, 2, 3] as const, roll), ...target };
  return { kind: 'launch', policy: policy.id, ...target };
}

function anyPlan(roll: Roll): PlanDraft {
  const first = roll(SHARES.length / BUDGET_LINES.length) * BUDGET_LINES.length;
  const turn = roll(BUDGET_LINES.length);
  const budget = Object.fromEntries(BUDGET_LINES.map((line, n) => [line, SHARES[first + ((n + turn) % BUDGET_LINES.length)]])) as PlanDraft['budget'];
  const focus = [...new Set(Array.from({ length: roll(MOST_FOCUS + 1) }, () => oneOf(INDUSTRIES, roll)))];
  const targets = Array.from({ length: roll(MOST_TARGETS + 1) }, () => ({ indicator: oneOf(INDICATORS, roll), [oneOf(['atLeast', 'atMost'], roll)]: roll(200) / 4 }));
  return { focus, targets, budget };
}
