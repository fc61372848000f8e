import type { Office } from '../../../sim/index';
import { formatMoney, formatNumber } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';

/** Money and attention above the cards; both change as one stamps. */
export function Resources({ session }: { readonly session: Session }) {
  const office = session.office.value;
  return (
    <p class="resources">
      <span class="resource">{t('desk.money')}<span class="second" lang="zh-CN" aria-hidden="true">财力</span> <Money session={session} /></span>
      <span class="resource" title={tellAttention(office)}>{t('desk.attention')}<span class="second" lang="zh-CN" aria-hidden="true">精力</span> <Attention session={session} /></span>
    </p>
  );
}

/** Money left of what the year began with; it opens the budget, and says so when next year begins in the red. */
export function Money({ session }: { readonly session: Session }) {
  const { money, moneyAtStart, moneyNextYear } = session.office.value;
  const amounts = { left: formatMoney(money), start: formatMoney(moneyAtStart) };
  return (
    <>
      <button type="button" class={`money ${money < 0 ? 'is-short' : ''} ${money < 0 && amounts.left === amounts.start ? 'is-as-begun' : ''}`} onClick={() => session.openDialog({ kind: 'budget' })}>
        <b>{amounts.left}</b> <span class="mute">{t(moneyAtStart < 0 ? 'desk.money.short' : 'desk.money.left', amounts)}</span> <span class="money-why">{t('desk.why')}</span>
      </button>
      {moneyNextYear < 0 && <span class="money-next">{t('desk.money.next', { money: formatMoney(moneyNextYear) })}</span>}
    </>
  );
}

/** Seals left; they open the page on which stands what takes the rest. */
export function Attention({ session }: { readonly session: Session }) {
  return <button type="button" class="attention" onClick={() => session.openDialog({ kind: 'budget' })}><Seals office={session.office.value} /></button>;
}

/** Filled squares = seals left, empty = used. */
export function Seals({ office }: { readonly office: Office }) {
  return (
    <>
      <span class="seals" role="img" aria-label={tellAttention(office)}>
        {Array.from({ length: office.sealsAtStart }, (_, seal) => <i key={seal} class={seal < office.seals ? 'seal-square is-left' : 'seal-square'} />)}
      </span>{' '}
      <span class="mute" aria-hidden="true">{t('desk.seals.left', { left: office.seals, all: office.sealsAtStart })}</span>
    </>
  );
}

/** What attention is left, and what takes the rest. */
export function tellAttention(office: Office): string {
  const { standing, crisis, inquiry } = office.sealsTakenBy;
  return [
    t('desk.attention.line', { left: office.seals, all: office.sealsAtStart }),
    standing > 0 ? t('desk.attention.standing', { count: standing }) : '',
    crisis > 0 ? t('desk.attention.crisis', { count: crisis }) : '',
    inquiry > 0 ? t('desk.attention.inquiry', { count: inquiry }) : '',
    office.effectiveness < 0.995 ? t('desk.attention.thin', { percent: `${formatNumber(office.effectiveness * 100, 0)}%` }) : '',
  ].filter(Boolean).join(' ');
}
