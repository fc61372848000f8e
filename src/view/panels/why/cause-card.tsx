import type { PlayedYear } from '../../../run/index';
import type { Indicator, Level, Sourced, SourceRef } from '../../../sim/index';
import { observed } from '../../../sim/index';
import { findEvent } from '../../model/desk';
import { scaleOf } from '../../model/format';
import { crisisYears, valueWithout } from '../../model/without';
import { driverOf } from '../../model/traces';
import type { WhyBuilt, WhyCause, WhyLedger } from '../../model/why';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { OriginMark, Second } from '../kit/index';
import { groundOfRule } from '../../model/sources';
import { SourceButton } from '../source-drawer';
import { SourceNote } from '../source-note';
import { BuiltCard, BuiltFrom } from './built-card';
import { GoTo } from './go-to';
import { rowLabel, sourceName, tellAmount, tellTotal } from './row-text';
import { ThreeBoxes } from './three-boxes';

export interface CauseCardProps { readonly session: Session; readonly ledger: WhyLedger; readonly years: readonly PlayedYear[]; readonly row: WhyCause | WhyBuilt | null; readonly goTo: (year: number) => void }

/** One cause: whose doing, how it works in words, what the year would have been without it, and where that comes from. */
export function CauseCard({ session, ledger, years, row, goTo }: CauseCardProps) {
  if (!row) return <aside class="why-card"><p class="mute">{t('why.choose')}</p></aside>;
  if (row.kind === 'built') return <BuiltCard session={session} ledger={ledger} years={years} row={row} goTo={goTo} />;
  const level = session.level.value;
  // What is looked ahead at has no years behind it yet.
  const driver = years.length > 0 ? driverOf(row) : null;
  return (
    <aside class="why-card" aria-live="off">
      <div class="why-card-head">
        <OriginMark group={row.group} size={26} />
        <div><h2>{rowLabel(level, row)}</h2><p class="mute">{tellOrigin(level, row)}</p></div>
        <b>{tellAmount(ledger, row.amount)}</b>
      </div>
      <h3>{t('why.how')}<Second text="算法" /></h3>
      <p>{t(`rule.${row.cause}`)}</p>
      {years.length === 1 ? <ThreeBoxes session={session} ledger={ledger} played={years[0]} row={row} /> : null}
      {row.source ? <SourceAbout level={level} source={row.source} /> : null}
      {driver === null ? null : <BuiltFrom session={session} driver={driver} years={years} />}
      <Without session={session} ledger={ledger} years={years} row={row} />
      <h3>{t('why.where')}<Second text="出处" /></h3>
      <SourceNote level={level} sourced={sourcedOf(level, row.source)} notes={session.notes} />
      <p class="why-card-rule">{t('about.rules.source')}<SourceButton title={t(`cause.${row.cause}`)} about={t(`rule.${row.cause}`)} level={level} grounds={[{ what: 'rules', sourced: groundOfRule(level, session.notes, row.cause) }]} /></p>
      <GoTo session={session} years={years} row={row} goTo={goTo} />
    </aside>
  );
}

function tellOrigin(level: Level, row: WhyCause): string {
  const { group, source } = row;
  const whose = t(`group.${group}.long`);
  if (!source) return whose;
  const cause = source.kind === 'industry' ? sourceName(level, source) : t(`cause.${row.cause}`);
  if (source.kind === 'inherited') return `${cause} · ${t('why.inheritedFrom')}`;
  if (source.kind === 'event') return `${cause} · ${t('why.event', { year: String(source.year) })}`;
  return group === 'you' && source.year > 0 ? `${cause} · ${t('why.decided', { year: String(source.year) })}` : `${cause} · ${whose}`;
}

/** The policy's or event's own words. */
function SourceAbout({ level, source }: { readonly level: Level; readonly source: SourceRef }) {
  const text = level.city.policies.find((one) => one.id === source.id)?.summary ?? findEvent(level, source.id)?.text ?? level.city.endowments.find((one) => one.id === source.id)?.story;
  return text ? <p class="why-card-about"><b>{t('why.named', { name: sourceName(level, source) })}</b> {say(text)}</p> : null;
}

function sourcedOf(level: Level, source: SourceRef | null): Sourced {
  const found = source && (level.city.policies.find((one) => one.id === source.id) ?? findEvent(level, source.id) ?? level.city.endowments.find((one) => one.id === source.id));
  if (found) return found;
  return source?.kind === 'industry' ? level.nation.industriesSource : level.nation.parametersSource;
}

/** The years once more without it: only for what can be left out of them. */
function Without({ session, ledger, years, row }: Omit<CauseCardProps, 'goTo' | 'row'> & { readonly row: WhyCause }) {
  const { indicator } = ledger;
  const value = years.length > 0 ? valueWithout(session.run.value, years, { source: row.source, cause: row.cause, indicator }) : null;
  if (value === null) return null;
  const [first, last] = [years[0], years[years.length - 1]];
  const span = years.length === 1 ? 'year' : 'years';
  const actual = observed(session.level.value, last.after, indicator).value;
  const steps = (shown: number): number => Math.round(shown * scaleOf(indicator) * 10 ** ledger.decimals);
  const tell = (shown: number): string => tellTotal(ledger, steps(shown));
  const inAll = steps(actual) - steps(value);
  return (
    <>
      <h3>{t('why.without', { span, from: String(first.year) })}<Second text="假如" /></h3>
      <p>{t('why.without.text', { sign: t(`indicator.${indicator}`), value: tell(value), actual: tell(actual) })}</p>
      {inAll === row.amount ? null : <p>{t('why.without.differs', { inAll: inAll === 0 ? '0' : tellAmount(ledger, inAll), bar: tellAmount(ledger, row.amount) })}</p>}
      <OneByOne session={session} years={years} row={row} indicator={indicator} tell={tell} />
      <p class="mute">{t('why.without.note', { span })}</p>
    </>
  );
}

interface OneByOneProps { readonly session: Session; readonly years: readonly PlayedYear[]; readonly row: WhyCause; readonly indicator: Indicator; readonly tell: (shown: number) => string }

/** Where several crises of a kind came, what each did by itself. */
function OneByOne({ session, years, row: { source, cause }, indicator, tell }: OneByOneProps) {
  const came = crisisYears(years, cause);
  if (came.length < 2) return null;
  return (
    <>
      <p>{t('why.without.each')}</p>
      <ul class="why-without-each">
        {came.map((onlyIn) => <li key={onlyIn}>{t('why.without.one', { year: String(onlyIn), value: tell(valueWithout(session.run.value, years, { source, cause, indicator, onlyIn }) ?? 0) })}</li>)}
      </ul>
    </>
  );
}
