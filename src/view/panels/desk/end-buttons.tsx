import { LAST_YEAR } from '../../../sim/index';
import { isGoverned, isPlanDue } from '../../model/desk';
import { planOf } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Kbd } from '../kit/index';
import { Unanswered } from './agenda';
import { endOrPlan } from './desk-keys';

export interface EndButtonsProps { readonly session: Session; /** Shorter words for narrow windows. */ readonly phone?: boolean }

/** End the year, or let years run by. In a plan's first year the plan comes first. */
export function EndButtons({ session, phone = false }: EndButtonsProps) {
  const { year } = session.state.value;
  const due = isPlanDue(session.state.value, session.drafted.value);
  if (!isGoverned(session.state.value)) return <div class="end-buttons"><Button look="primary" class="end-year" onClick={() => session.go('verdict')}>{t('stop.do.ended')}</Button></div>;
  return (
    <div class={`end-buttons ${phone ? 'is-phone' : ''}`}>
      <Unanswered session={session} />
      <Button look="primary" class="end-year" aria-keyshortcuts="E" onClick={() => endOrPlan(session)}>
        <span class="end-words">
          {due ? t('desk.planWrite') : t('desk.end', { year: String(year) })}
          <small>{due ? t('desk.planDue', { number: planOf(year)?.number ?? 0 }) : year === LAST_YEAR ? t('desk.end.last') : <span lang="zh-CN">{t('desk.end.sub', { next: String(year + 1) })}</span>}</small>
        </span>
        <Kbd label="E" />
      </Button>
      {due ? <Button look="quiet" class="end-without" onClick={session.endYear}>{t('desk.end.withoutPlan')}</Button> : <RunOn session={session} phone={phone} />}
    </div>
  );
}

/** Lets years run by, and stops them. */
function RunOn({ session, phone }: { readonly session: Session; readonly phone: boolean }) {
  if (!session.running.value) return <Button class="run-on" aria-keyshortcuts="C" onClick={session.runOn}><span><span aria-hidden="true">▸▸ </span>{t(phone ? 'desk.on.phone' : 'desk.on')} <Kbd label="C" /></span></Button>;
  return (
    <>
      <Button class="run-on" onClick={session.pause}>{t('desk.pause')}</Button>
      <p class="end-running" role="status">{t('desk.running')}</p>
    </>
  );
}
