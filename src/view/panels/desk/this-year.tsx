import type { Decision } from '../../../sim/index';
import { formatMoney } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Button } from '../kit/index';
import { StampMark } from '../kit/seal';
import { tellDecision } from './gazette-dialog';

/** What has been stamped this year, in its order; every line can be lifted until the year ends. */
export function ThisYear({ session }: { readonly session: Session }) {
  const stamped = session.drafted.value;
  if (stamped.length === 0) return <p class="orders-none">{t('year.none')}</p>;
  return (
    <div class="this-year">
      <ul class="orders">{stamped.map((decision) => <Stamped key={JSON.stringify(decision)} session={session} decision={decision} />)}</ul>
      {session.canUndo.value ? <Button look="quiet" class="year-undo" shortcut="U" onClick={session.undo}>{t('desk.undo')}</Button> : null}
    </div>
  );
}

function Stamped({ session, decision }: { readonly session: Session; readonly decision: Decision }) {
  const what = tellDecision(session, decision);
  const { money, seals } = session.office.value.costOf(decision);
  const cost = [Math.abs(money) < 5e-6 ? t('desk.free') : money < 0 ? t('desk.brings', { money: formatMoney(-money) }) : formatMoney(money), seals > 0 ? t('desk.seals', { count: seals }) : ''].filter(Boolean).join(' · ');
  const lift = (): void => {
    session.lift(decision);
    const left = session.office.peek();
    announce(t('desk.lifted', { name: what, money: formatMoney(left.money), seals: left.seals }));
  };
  return (
    <li class="year-stamp">
      <StampMark size={22} />
      <span class="order-name">{what}</span>
      <span class="order-cost">{cost}</span>
      <Button class="order-stop" aria-label={t('year.lift.of', { what })} onClick={lift}>{t('year.lift')}</Button>
    </li>
  );
}
