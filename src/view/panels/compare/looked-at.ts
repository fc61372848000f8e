import type { ReadRun } from '../../../insight/compare/index';
import type { Session } from '../../session-types';

/** Years at whose end the page can look: from the one before the first to the last that any caretaker saw. */
export function yearsOf([{ years }]: readonly ReadRun[]): { readonly from: number; readonly until: number } {
  return { from: years[0].year - 1, until: years[years.length - 1].year };
}

/** The year whose end all parts of the page look at: the brush's, or else the last that all of the runs governed. */
export function lookedAt(session: Session, reads: readonly ReadRun[]): number {
  const { from, until } = yearsOf(reads);
  const governed = Math.min(...reads.map(({ run }) => run.state.year - 1));
  return Math.min(until, Math.max(from, session.lookBack.year.value ?? governed));
}
