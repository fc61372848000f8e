import type { Industry, Policy } from '../../../sim/index';
import { ordersOf, type OrderRow } from '../../model/desk';
import { formatMoney } from '../../model/format';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { announce, Button } from '../kit/index';
import { SourceButton } from '../source-drawer';
import { tellRefusal } from '../sign-text';
import { LevelStepper } from './level-stepper';

/** What repeats every year: level, cost, since when, and how to stop it. */
export function StandingOrders({ session }: { readonly session: Session }) {
  const rows = ordersOf(session.level.value, session.state.value, session.drafted.value);
  if (rows.length === 0) return <p class="orders-none">{t('desk.orders.none')}</p>;
  return <ul class="orders">{rows.map((row) => <Order key={row.policy.id} session={session} row={row} />)}</ul>;
}

function Order({ session, row }: { readonly session: Session; readonly row: OrderRow }) {
  const { policy, order, level } = row;
  const name = say(policy.name);
  const set = (next: 0 | 1 | 2 | 3): void => {
    const refusal = session.decide({ kind: 'setLevel', policy: policy.id, level: next, ...(row.target ? { target: row.target } : {}) });
    if (refusal) announce(t('desk.refused', { name, why: tellRefusal(session.level.peek(), refusal) }));
  };
  return (
    <li class={`order ${level === 0 ? 'is-stopping' : ''}`}>
      <span class="order-name">{name}{row.target ? <small> {targetName(session, policy, row.target)}</small> : null}</span>
      <small class="mute">{order.level === 0 ? '' : order.inherited ? t('desk.orders.inherited') : t('desk.orders.since', { year: String(order.since) })}</small>
      {level === 0 ? <b>{t('desk.orders.stopped')}</b> : <LevelStepper name={name} level={level} onSet={set} />}
      <span class="order-cost">{yearly(session, row)} <SourceButton small title={name} level={session.level.value} grounds={policy} /></span>
      {level === 0
        ? <Button class="order-stop" onClick={() => session.lift({ kind: 'setLevel', policy: policy.id, level: 0 })}>{t('desk.undo')}</Button>
        : <Button class="order-stop" aria-label={`${t('desk.orders.stop')} ${name}`} onClick={() => set(0)}>{t('desk.orders.stop')}</Button>}
    </li>
  );
}

/** What the order takes every year at its present level: stopping it would bring that much. */
function yearly(session: Session, { policy, order, level }: OrderRow): string {
  if (order.level === 0 || level === 0) return '';
  const { money } = session.office.value.costOf({ kind: 'setLevel', policy: policy.id, level: 0 });
  return t('desk.perYear', { money: formatMoney(-money) });
}

function targetName(session: Session, policy: Policy, target: string): string {
  const { city, nation } = session.level.value;
  if (policy.target === 'industry') return say(nation.industries[target as Industry].name);
  const district = city.districts.find((one) => one.id === target);
  return district ? say(district.name) : target;
}
