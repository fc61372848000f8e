import type { Signal } from '@preact/signals';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';
import { UnansweredSign } from './agenda';
import type { DeskTab } from './desk-screen';
import { EndButtons } from './end-buttons';
import { tellQuestion } from './question-text';
import { Money, Seals } from './resources';
import './phone-foot.css';

/** Money, seals, the forecast that moved most, and the two buttons: always at hand where the sheets do not fit side by side. */
export function PhoneFoot({ session, tab }: { readonly session: Session; readonly tab: Signal<DeskTab> }) {
  const office = session.office.value;
  const isOut = tab.value === 'forecast';
  return (
    <footer class="phone-foot">
      <p class="phone-means">
        <span><Money session={session} />{office.moneyNextYear < 0 ? <i class="foot-short" aria-hidden="true">!</i> : null}</span>
        <span class="foot-seals"><span class="mute">{t('desk.attention')}</span> <Seals office={office} /></span>
        <MovedMost session={session} />
        <Button class="drawer-toggle" shortcut="F" aria-expanded={isOut} aria-controls="forecast" onClick={() => { tab.value = isOut ? 'proposals' : 'forecast'; }}>{t('desk.forecast')}</Button>
      </p>
      <UnansweredSign session={session} />
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
