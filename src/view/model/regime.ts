/** A change of the scorecard in force: which weights move, from what to what. */
import { EVALUATION_TERMS, type EvaluationRegime, type EvaluationTerm, type Level } from '../../sim/index';

/** A part of the scorecard whose weight moves; whole per cents. */
export interface MovedWeight { readonly term: EvaluationTerm; readonly was: number; readonly is: number }

export interface RegimeChange {
  readonly regime: EvaluationRegime;
  readonly before: EvaluationRegime;
  /** Those that move, the farthest first. */
  readonly moved: readonly MovedWeight[];
}

/** The scorecard that comes into force in `year` in place of another; null in all other years. */
export function regimeChange({ nation }: Level, year: number): RegimeChange | null {
  const index = nation.regimes.findIndex(({ from }) => from === year);
  if (index < 1) return null;
  const [before, regime] = [nation.regimes[index - 1], nation.regimes[index]];
  const perCent = ({ weights }: EvaluationRegime, term: EvaluationTerm): number => Math.round(100 * weights[term]);
  const moved = EVALUATION_TERMS.map((term) => ({ term, was: perCent(before, term), is: perCent(regime, term) })).filter(({ was, is }) => was !== is);
  return { regime, before, moved: moved.toSorted((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was)) };
}
