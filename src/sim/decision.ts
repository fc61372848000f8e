import type { BudgetLine, EndowmentAction, EndowmentForm, Indicator, Industry } from './vocabulary';
import type { Requirement } from './level';

/** Everything that a mayor can decide. Decisions of one year are applied in their order. */
export type Decision =
  /** Start, change or stop (level 0) a standing order. */
  | { readonly kind: 'setLevel'; readonly policy: string; readonly level: 0 | 1 | 2 | 3; readonly target?: string }
  /** Launch a project, reform, attraction or fieldwork. */
  | { readonly kind: 'launch'; readonly policy: string; readonly target?: string }
  | { readonly kind: 'endowment'; readonly endowment: string; readonly action: EndowmentAction; readonly form?: EndowmentForm }
  | { readonly kind: 'respond'; readonly event: string; readonly option: string }
  | { readonly kind: 'adoptPlan'; readonly plan: PlanDraft };

/** Targets are judged in public when the plan ends. */
export interface PlanTarget { readonly indicator: Indicator; readonly atLeast?: number; readonly atMost?: number }
export interface PlanDraft { readonly focus: readonly Industry[]; readonly targets: readonly PlanTarget[]; /** Shares in per cent, adding up to 100. */ readonly budget: Readonly<Record<BudgetLine, number>> }

/** Why a decision is not possible. The text layer has a sentence for each code. */
export type Refusal =
  | { readonly code: 'unknown'; readonly what: string }
  | { readonly code: 'gameOver' }
  | { readonly code: 'notEnoughMoney'; readonly needs: number; readonly has: number } // bn yuan
  | { readonly code: 'notEnoughSeals'; readonly needs: number; readonly has: number }
  | { readonly code: 'notYet'; readonly from: number }
  | { readonly code: 'noLonger'; readonly until: number }
  | { readonly code: 'requirement'; readonly requirement: Requirement }
  | { readonly code: 'excluded'; readonly by: string }
  | { readonly code: 'alreadyDone' }
  | { readonly code: 'underWay'; readonly until: number }
  | { readonly code: 'noChange' }
  | { readonly code: 'targetMissing'; readonly target: 'industry' | 'district' | 'form' }
  | { readonly code: 'notOnTheDesk' } // the event is not waiting for an answer
  | { readonly code: 'notAPlanYear'; readonly next: number }
  | { readonly code: 'planInvalid'; readonly why: 'focus' | 'budget' | 'targets' }
  | { readonly code: 'hidden' } // an endowment that nobody has found
  | { readonly code: 'tooMany'; readonly limit: number }; // activations at once

export interface RefusedDecision { readonly decision: Decision; readonly refusal: Refusal }
