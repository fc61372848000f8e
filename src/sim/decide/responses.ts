/** Answers to the events on the desk. */
import type { Decision, Refusal } from '../decision';
import { type Context, type Draft, pay } from './draft';
import { missingOf } from './requirements';

export function respond({ level, state, world, prices }: Context, draft: Draft, decision: Extract<Decision, { kind: 'respond' }>): Refusal | undefined {
  const waiting = state.agenda.find((item) => item.event === decision.event && item.answered === null);
  if (!waiting || draft.responses.some((response) => response.event === decision.event)) return { code: 'notOnTheDesk' };
  const option = world.events.get(decision.event)!.options.find(({ id }) => id === decision.option)?.option;
  if (!option) return { code: 'unknown', what: decision.option };
  const missing = missingOf(level, state, option.needs);
  if (missing) return { code: 'requirement', requirement: missing };
  const cost = (option.cost / 100) * prices.gdp;
  const refusal = pay(draft, cost, option.seals);
  if (refusal) return refusal;
  draft.responses = [...draft.responses, { event: decision.event, option: decision.option, cost }];
  return undefined;
}
