import { playYear } from '../sim/index';
import type { Decision, Refusal, RefusedDecision } from '../sim/index';
import { changeDraft, draftWithout, isBackToStart, redoDraft, refusalOf, undoDraft } from './draft';
import { type Prediction, withoutPrediction, withPrediction } from './prediction';
import { EMPTY_DRAFT, isOver } from './run';
import type { PlayedYear, Run } from './run';

/** What a player can do with a run. Undo and redo reach back to the start of the year, never beyond. */
export type Action =
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'lift'; readonly decision: Decision }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'endYear' }
  /** Foretells; the newest of a sign and year counts. Once the year is over nothing is taken back. */
  | { readonly kind: 'predict'; readonly prediction: Prediction }
  | { readonly kind: 'unsay'; readonly sign: Prediction['sign'] };

export interface Outcome {
  /** The very same object as before when the action was refused. */
  readonly run: Run;
  readonly refusal?: Refusal;
  /** Drafted decisions that fell because they rested on the one that was lifted or replaced. */
  readonly lifted: readonly RefusedDecision[];
  /** The year that `endYear` played. */
  readonly played?: PlayedYear;
}

/** Do one action. Pure: the old run stays as it was. */
export function dispatch(run: Run, action: Action): Outcome {
  switch (action.kind) {
    case 'decide': return decide(run, action.decision);
    case 'lift': return lift(run, action.decision);
    case 'undo': return { run: run.draft.past.length ? { ...run, draft: undoDraft(run.draft) } : run, lifted: [] };
    case 'redo': return { run: run.draft.future.length ? { ...run, draft: redoDraft(run.draft) } : run, lifted: [] };
    case 'endYear': return endYear(run);
    case 'predict': return { run: { ...run, predictions: withPrediction(run.predictions, { ...action.prediction, made: run.state.year }) }, lifted: [] };
    case 'unsay': return { run: { ...run, predictions: withoutPrediction(run.predictions, { made: run.state.year, sign: action.sign }) }, lifted: [] };
  }
}

function decide(run: Run, decision: Decision): Outcome {
  if (isOver(run)) return { run, refusal: { code: 'gameOver' }, lifted: [] };
  if (isBackToStart(run, decision)) return lift(run, decision);
  const refusal = refusalOf(run, decision);
  if (refusal) return { run, refusal, lifted: [] };
  const { held, refused } = draftWithout(run, decision);
  return { run: { ...run, draft: changeDraft(run.draft, [...held, decision]) }, lifted: refused };
}

function lift(run: Run, decision: Decision): Outcome {
  const { held, refused } = draftWithout(run, decision);
  if (held.length + refused.length === run.draft.decisions.length) return { run, lifted: [] };
  return { run: { ...run, draft: changeDraft(run.draft, held) }, lifted: refused };
}

function endYear(run: Run): Outcome {
  if (isOver(run)) return { run, refusal: { code: 'gameOver' }, lifted: [] };
  const played = playOneYear(run, run.draft.decisions);
  return { run: { ...run, years: [...run.years, played], state: played.after, draft: EMPTY_DRAFT }, lifted: [], played };
}

/** Play one more year of a run. Only decisions that the rules accepted are kept in the record. */
export function playOneYear(run: Run, decisions: readonly Decision[]): PlayedYear {
  const { state, ledger, refusals, news } = playYear(run.level, run.state, decisions);
  const accepted = decisions.filter((decision) => !refusals.some((refused) => refused.decision === decision));
  return { year: run.state.year, decisions: accepted, before: run.state, after: state, ledger, news };
}
