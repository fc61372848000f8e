import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** The way from the verdict's score to what it adds up from; `where` tells the other places from the head of the page. */
export function ScoreLink({ session, where }: { readonly session: Session; readonly where?: string }) {
  return <Button look="quiet" class="why-link" aria-label={where === undefined ? undefined : t('score.open.of', { where })} onClick={() => session.openDialog({ kind: 'score' })}>{t('score.open')}</Button>;
}
