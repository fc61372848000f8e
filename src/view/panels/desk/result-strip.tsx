import { farthestOut, recordOf } from '../../model/outcomes';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** How last year came out against its forecast, all six signs counted, until something is stamped. */
export function ResultStrip({ session }: { readonly session: Session }) {
  const last = session.lastYear.value;
  const outcomes = session.outcomes.value.filter(({ year }) => year === last?.year);
  if (!last || session.drafted.value.length > 0) return null;
  const out = farthestOut(outcomes);
  const year = String(last.year);
  return (
    <p class={`result-strip ${out ? `result-${out.side}` : ''}`}>
      {outcomes.length > 0 ? <Button look="quiet" class="result-open" onClick={() => session.openDialog({ kind: 'result' })}>{t('result.counted', { year, ...recordOf(outcomes) })}</Button> : null}
      {out ? <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: t(`indicator.${out.sign}`) })} onClick={() => session.openWhy(out.sign)}>{t('desk.why')}</Button> : null}
      <Button look="quiet" class="why-link" onClick={() => session.openDialog({ kind: 'yearEnd', from: last.year })}>{t('yearEnd.again', { year })}</Button>
    </p>
  );
}
