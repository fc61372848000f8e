import { recordOf } from '../../model/desk';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** How last year came out against its forecast, until something is stamped. */
export function ResultStrip({ session }: { readonly session: Session }) {
  const last = session.lastYear.value;
  const outcome = session.outcomes.value.findLast((one) => one.main && one.year === last?.year);
  if (!last || !outcome || session.drafted.value.length > 0) return null;
  const record = recordOf(session.outcomes.value);
  return (
    <p class={`result-strip result-${outcome.side}`}>
      <Button look="quiet" class="result-open" onClick={() => session.openDialog({ kind: 'result' })}>{t(`result.${outcome.side}`, { year: String(outcome.year) })}</Button>
      <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: t(`indicator.${outcome.sign}`) })} onClick={() => session.openWhy(outcome.sign)}>{t('desk.why')}</Button>
      <small class="mute">{t('result.record', record)}</small>
    </p>
  );
}
