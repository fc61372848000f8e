import { formatMoney } from '../../model/format';
import { findEvent, isHidden, ordersOf } from '../../model/desk';
import { thatYear } from '../../model/look-back';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { tellDecision } from '../desk/gazette-dialog';
import { NewsList } from '../desk/news-list';
import { Seals } from '../desk/resources';
import { Sheet } from '../kit/index';
import { StampMark } from '../kit/seal';

/** What was decided in the year that is looked at, what it cost, and what came of the year. `session` stands in that year. */
export function ThatYearSheet({ session }: { readonly session: Session }) {
  const { year } = session.state.value;
  const { decisions, news } = thatYear(session.lookBack.present.value, year);
  const { content } = session.settings.value;
  const shown = news.filter((item) => {
    const event = item.kind === 'event' ? findEvent(session.level.value, item.id) : undefined;
    return !event || !isHidden(event, content);
  });
  return (
    <Sheet id="proposals" title={t('look.year')} second="当年" class="that-year" aside={<Means session={session} />}>
      <div class="that-year-body">
        <h3>{t('look.year.decided', { year: String(year) })}</h3>
        {decisions.length === 0 ? <p class="mute">{t('look.year.none')}</p> : (
          <ul class="that-year-deeds">
            {decisions.map((decision) => {
              const { money, seals } = session.office.value.costOf(decision);
              const cost = [Math.abs(money) < 5e-6 ? '' : money < 0 ? t('desk.brings', { money: formatMoney(-money) }) : formatMoney(money), seals > 0 ? t('desk.seals', { count: seals }) : ''].filter(Boolean).join(' · ');
              return <li key={JSON.stringify(decision)}><StampMark size={20} /><span>{tellDecision(session, decision)}</span><small>{cost}</small></li>;
            })}
          </ul>
        )}
        <Orders session={session} />
        <h3>{t('look.year.came', { year: String(year) })}</h3>
        <NewsList session={session} year={year} news={shown} />
      </div>
    </Sheet>
  );
}

/** Standing orders in force that year, the year's own changes included. */
function Orders({ session }: { readonly session: Session }) {
  const orders = ordersOf(session.level.value, session.state.value, session.drafted.value).filter(({ level }) => level > 0);
  if (orders.length === 0) return null;
  return (
    <>
      <h3>{t('look.year.orders')}</h3>
      <p>{orders.map(({ policy, level }) => t('gazette.level', { name: say(policy.name), level })).join(t('desk.list'))}</p>
    </>
  );
}

/** Money and seals as they stood once all was decided. */
function Means({ session }: { readonly session: Session }) {
  const office = session.office.value;
  const [left, start] = [formatMoney(office.money), formatMoney(office.moneyAtStart)];
  return (
    <p class="that-year-means">
      <span>{t('desk.money')} <b>{left}</b>{left === start ? null : <span class="mute"> {t(office.moneyAtStart < 0 ? 'desk.money.short' : 'desk.money.left', { left, start })}</span>}</span>
      <span>{t('desk.attention')} <Seals office={office} /></span>
    </p>
  );
}
