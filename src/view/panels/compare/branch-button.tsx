import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** Branches the open run from the start of a year. Nothing while it is not kept: there is nothing yet to branch from. */
export function BranchButton({ session, year }: { readonly session: Session; readonly year: number }) {
  const slot = session.runs.openSlot.value;
  if (slot === null || !session.saved.value.some((run) => run.slot === slot)) return null;
  return <Button class="branch-button" aria-label={t('runs.branch.year', { year: String(year) })} onClick={() => session.openDialog({ kind: 'branch', source: { kind: 'kept', slot }, year })}>{t('runs.branch')}</Button>;
}
