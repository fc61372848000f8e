import type { Office } from '../../../sim/index';
import { formatMoney, formatNumber } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';

/** Money and attention above the cards; both change as one stamps. */
export function Resources({ session }: { readonly session: Session }) {
  const office = session.office.value;
  return (
    <p class="resources">
      <span class="resource">{t('desk.money')}<span class="second" lang="zh-CN" aria-hidden="true">财力</span> <b>{formatMoney(office.money)}</b> <span class="mute">{t('desk.money.left', { start: formatMoney(office.moneyAtStart) })}</span></span>
      <span class="resource" title={tellAttention(office)}>{t('desk.attention')}<span class="second" lang="zh-CN" aria-hidden="true">精力</span> <Seals office={office} /></span>
    </p>
  );
}

/** Filled squares = seals used, empty = left. */
export function Seals({ office }: { readonly office: Office }) {
  const used = office.sealsAtStart - office.seals;
  return (
    <span class="seals" role="img" aria-label={tellAttention(office)}>
      {Array.from({ length: office.sealsAtStart }, (_, seal) => <i key={seal} class={seal < used ? 'seal-square is-used' : 'seal-square'} />)}
    </span>
  );
}

/** What attention is left, and what takes the rest. */
export function tellAttention(office: Office): string {
  const { standing, crisis } = office.sealsTakenBy;
  return [
    t('desk.attention.line', { left: office.seals, all: office.sealsAtStart }),
    standing > 0 ? t('desk.attention.standing', { count: standing }) : '',
    crisis > 0 ? t('desk.attention.crisis', { count: crisis }) : '',
    office.effectiveness < 0.995 ? t('desk.attention.thin', { percent: `${formatNumber(office.effectiveness * 100, 0)}%` }) : '',
  ].filter(Boolean).join(' ');
}
