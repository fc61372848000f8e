import { check } from '../sim/index';
import type { Decision, Level, Refusal, RefusedDecision, State } from '../sim/index';

import type { Draft, Run } from './run';

/** What a decision is about. A year holds at most one decision on each subject: the latest. */
export function subjectOf(decision: Decision): string {
  switch (decision.kind) {
    case 'setLevel': return `standing:${decision.policy}`;
    case 'launch': return `launch:${decision.policy}`;
    case 'respond': return `event:${decision.event}`;
    case 'adoptPlan': return 'plan';
    case 'endowment': return `endowment:${decision.endowment}:${isUse(decision.action) ? 'use' : decision.action}`;
  }
}

// Waking an endowment and letting it rest answer the same question.
const isUse = (action: string): boolean => action === 'activate' || action === 'rest';

/** The drafted decision on the same subject, if there is one. */
export function draftedOn(run: Run, decision: Decision): Decision | undefined {
  const subject = subjectOf(decision);
  return run.draft.decisions.find((drafted) => subjectOf(drafted) === subject);
}

/** Decisions in order, parted into those that hold and those that the rules refuse after the ones before them. */
export function partByCheck(level: Level, state: State, decisions: readonly Decision[]): { held: Decision[]; refused: RefusedDecision[] } {
  const held: Decision[] = [];
  const refused: RefusedDecision[] = [];
  for (const decision of decisions) {
    const refusal = check(level, state, held, decision);
    if (refusal) refused.push({ decision, refusal });
    else held.push(decision);
  }
  return { held, refused };
}

/** The draft without what was decided on the subject of `decision`; what rested on that comes back in `refused`. */
export function draftWithout(run: Run, decision: Decision): { held: Decision[]; refused: RefusedDecision[] } {
  const subject = subjectOf(decision);
  return partByCheck(run.level, run.state, run.draft.decisions.filter((drafted) => subjectOf(drafted) !== subject));
}

/** Why `decide` would refuse this decision now, or undefined. Replacing a drafted decision on the same subject is allowed for. */
export function refusalOf(run: Run, decision: Decision): Refusal | undefined {
  if (isBackToStart(run, decision)) return undefined;
  return check(run.level, run.state, draftWithout(run, decision).held, decision);
}

/** True when a drafted change of a standing order is being set back to what the year began with. */
export function isBackToStart(run: Run, decision: Decision): boolean {
  if (decision.kind !== 'setLevel' || !draftedOn(run, decision)) return false;
  const order = run.state.standing[run.level.city.policies.findIndex((policy) => policy.id === decision.policy)];
  return order.level === decision.level && (decision.level === 0 || order.target === (decision.target ?? order.target));
}

export function changeDraft(draft: Draft, decisions: readonly Decision[]): Draft {
  return { decisions, past: [...draft.past, draft.decisions], future: [] };
}

export function undoDraft(draft: Draft): Draft {
  const before = draft.past.at(-1);
  return before ? { decisions: before, past: draft.past.slice(0, -1), future: [draft.decisions, ...draft.future] } : draft;
}

export function redoDraft(draft: Draft): Draft {
  const [next, ...future] = draft.future;
  return next ? { decisions: next, past: [...draft.past, draft.decisions], future } : draft;
}

export const canUndo = (run: Run): boolean => run.draft.past.length > 0;
export const canRedo = (run: Run): boolean => run.draft.future.length > 0;
