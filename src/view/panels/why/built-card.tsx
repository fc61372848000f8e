import type { PlayedYear } from '../../../run/index';
import { indicator, type Level } from '../../../sim/index';
import { UNSEEN } from '../../model/figures';
import { formatValue } from '../../model/format';
import type { Driver } from '../../model/traces';
import type { WhyBuilt, WhyLedger } from '../../model/why';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, OriginMark, Second } from '../kit/index';
import { GoTo } from './go-to';
import { rowLabel, rowSource, tellAmount } from './row-text';

interface Props { readonly session: Session; readonly driver: Driver; readonly years: readonly PlayedYear[] }

const nameOf = (driver: Driver): string => (driver === 'firms' ? t('why.firms') : t(`indicator.${driver}`));
const nameBehind = (level: Level, { driver, industry }: WhyBuilt): string => (industry === null ? nameOf(driver) : t('why.firms.of', { industry: say(level.nation.industries[industry].name) }));

/** Nobody in the city measures it, so that it is not opened before the verdict. */
const isUnseen = (session: Session, id: Driver): boolean => UNSEEN.some((one) => one === id) && session.screen.value !== 'verdict';

/** Behind a cause stands a stock: how high it stood, and the way to what built it. */
export function BuiltFrom({ session, driver, years }: Props) {
  const name = nameOf(driver);
  const [first] = years;
  const isHidden = isUnseen(session, driver);
  return (
    <>
      <h3>{t('why.built')}<Second text="由来" /></h3>
      <p>
        {driver === 'firms' ? t('why.built.firms') : isHidden ? t('why.built.unseen', { name }) : t('why.built.from', { name, value: formatValue(driver, indicator(session.level.value, first.before, driver)), year: String(first.year) })} {t('why.built.open')}
      </p>
      {isHidden ? null : <ToAccount session={session} driver={driver} year={first.year - 1} />}
    </>
  );
}

interface BuiltCardProps { readonly session: Session; readonly ledger: WhyLedger; readonly years: readonly PlayedYear[]; readonly row: WhyBuilt; readonly goTo: (year: number) => void }

/** A row of a trace: what share of the past it is, and by which rule. */
export function BuiltCard({ session, ledger, years, row, goTo }: BuiltCardProps) {
  const level = session.level.value;
  const source = rowSource(level, row);
  const name = nameBehind(level, row);
  return (
    <aside class="why-card" aria-live="off">
      <div class="why-card-head">
        <OriginMark group={row.group} size={26} />
        <div><h2>{rowLabel(level, row)}</h2><p class="mute">{source || t(`group.${row.group}.long`)}</p></div>
        <b>{tellAmount(ledger, row.amount)}</b>
      </div>
      {row.cause === null ? null : <><h3>{t('why.how')}<Second text="算法" /></h3><p>{t(`rule.${row.cause}`)}</p></>}
      <h3>{t('why.built')}<Second text="由来" /></h3>
      <p>{row.cause === null ? t('why.built.inherited', { name, year: String(session.run.value.years[0].year) }) : t('why.built.part', { name })}</p>
      <p class="mute">{t('why.built.rule')}</p>
      {isUnseen(session, row.driver) ? null : <ToAccount session={session} driver={row.driver} year={years[0].year - 1} />}
      <GoTo session={session} years={years} row={row} goTo={goTo} />
    </aside>
  );
}

/** The account of the stock itself up to a year, where one has been played. */
function ToAccount({ session, driver, year }: { readonly session: Session; readonly driver: Driver; readonly year: number }) {
  const isPlayed = session.run.value.years.some((played) => played.year === year);
  return isPlayed && driver !== 'firms' ? <Button class="why-goto" onClick={() => session.openDialog({ kind: 'why', indicator: driver, year, span: 'all', back: session.dialog.peek() ?? undefined })}>{t('why.built.account', { name: t(`indicator.${driver}`) })}</Button> : null;
}
