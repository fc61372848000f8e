import { formatMoney } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { EndButtons } from './end-buttons';
import { tellQuestion } from './question-text';
import { Seals } from './resources';

/** Money, seals, the forecast that moved most, and the two buttons: always at hand on a phone. */
export function PhoneFoot({ session }: { readonly session: Session }) {
  const office = session.office.value;
  return (
    <footer class="phone-foot">
      <p class="phone-means">
        <span><b>{formatMoney(office.money)}</b> <span class="mute">{t('desk.money.left', { start: formatMoney(office.moneyAtStart) })}</span></span>
        <span><span class="mute">{t('desk.attention')}</span> <Seals office={office} /></span>
        <MovedMost session={session} />
      </p>
      <EndButtons session={session} phone />
    </footer>
  );
}

function MovedMost({ session }: { readonly session: Session }) {
  const thresholds = session.forecast.value.forecast?.thresholds ?? [];
  const most = thresholds.toSorted((a, b) => b.gained + b.lost - a.gained - a.lost)[0];
  if (!most || most.gained + most.lost === 0) return null;
  return <b class={most.gained ? 'moved-up' : 'moved-down'}>{tellQuestion(most.threshold, session)} {t('desk.tenths.change', { before: most.without.tenths, after: most.with.tenths })}</b>;
}
