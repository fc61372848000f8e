import { useSignal } from '@preact/signals';
import type { PlayedYear } from '../../../run/index';
import type { Indicator, State } from '../../../sim/index';
import { displacedShare } from '../../model/displacement';
import { formatValue } from '../../model/format';
import { causesIn, firstOpen, mainCauses, mainOrigin, type WhyBuilt, type WhyCause, type WhyLedger } from '../../model/why';
import type { Session } from '../../session-types';
import { language, t } from '../../text/index';
import { Button, VisuallyHidden } from '../kit/index';
import { groundsOfIndicator } from '../../model/sources';
import { SourceButton } from '../source-drawer';
import { CauseCard } from './cause-card';
import { CauseTree } from './cause-tree';
import { rowLabel, rowSource, tellAmount, tellTotal } from './row-text';
import { WhoseDoing } from './whose-doing';

export interface LedgerPageProps { readonly session: Session; readonly ledger: WhyLedger; readonly years: readonly PlayedYear[]; readonly isMeasured: boolean; /** Opens the account of another year. */ readonly goTo: (year: number) => void }

/** Question, answer, account, whose doing, and a card on the chosen row. */
export function LedgerPage({ session, ledger, years, isMeasured, goTo }: LedgerPageProps) {
  const open = useSignal(firstOpen(ledger.rows));
  const selected = useSignal<WhyCause | WhyBuilt | null>(mainCauses(ledger).along);
  return (
    <div class="why-page">
      <div class="why-head">
        <h1 id="why-title">{tellQuestion(ledger)} <SourceButton title={t(`indicator.${ledger.indicator}`)} about={t('source.model')} level={session.level.value} grounds={groundsOfIndicator(session.level.value, ledger.indicator)} /></h1>
        <p class="why-answer">{tellAnswer(session, ledger)}</p>
        <p class="mute">{isMeasured ? (causesIn(ledger.rows).some((row) => row.cause === 'reportLag') ? t('why.reported') : null) : t('why.unmeasured')}</p>
        <Displaced session={session} ledger={ledger} after={years[years.length - 1].after} />
      </div>
      <div class="why-account">
        <CauseTree session={session} ledger={ledger} years={years} open={open} selected={selected} />
        <WhoseDoing ledger={ledger} />
        <SumLine ledger={ledger} />
      </div>
      <CauseCard session={session} ledger={ledger} years={years} row={selected.value} goTo={goTo} />
    </div>
  );
}

/** Numbers in which streets without their people count. */
const FELT_IN: ReadonlySet<Indicator> = new Set(['qualityOfLife', 'integrity', 'cultivation', 'tension']);

/** How many have had to leave the old quarters, where it bears on the number and is more than usual. */
function Displaced({ session, ledger, after }: { readonly session: Session; readonly ledger: WhyLedger; readonly after: State }) {
  const share = FELT_IN.has(ledger.indicator) ? displacedShare(session.level.value, after) : null;
  if (share === null) return null;
  return <p>{t('why.displaced', { share: formatValue('displacement', share) })} <Button look="quiet" class="why-link" onClick={() => session.openWhy('displacement', after.year - 1)}>{t('desk.why')}<VisuallyHidden> {t('indicator.displacement')}</VisuallyHidden></Button></p>;
}

function tellQuestion(ledger: WhyLedger): string {
  const name = t(`indicator.${ledger.indicator}`);
  const sign = ledger.change === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1);
  const key = ledger.change > 0 ? 'why.rose' : ledger.change < 0 ? 'why.fell' : 'why.same';
  return t(key, { sign, from: tellTotal(ledger, ledger.from), to: tellTotal(ledger, ledger.to) });
}

function tellAnswer(session: Session, ledger: WhyLedger): string {
  const { along, against } = mainCauses(ledger);
  if (!along) return '';
  const tell = (row: WhyCause): { cause: string; amount: string } => {
    const source = rowSource(session.level.value, row);
    return { cause: source ? t('why.labelWith', { label: rowLabel(session.level.value, row), source }) : rowLabel(session.level.value, row), amount: tellAmount(ledger, row.amount) };
  };
  const origin = mainOrigin(ledger);
  const isStrong = against !== null && Math.abs(against.amount) * 2 > Math.abs(along.amount);
  const isStrongest = against === null || Math.abs(along.amount) >= Math.abs(against.amount);
  return [
    origin ? t(`why.answer.${origin.share}`, { group: origin.group }) : '',
    t(isStrongest ? 'why.answer.cause' : 'why.answer.along', tell(along)),
    isStrong ? t('why.answer.against', tell(against)) : '',
  ].filter(Boolean).join(language.value === 'zh' ? '' : ' ');
}

/** 91.0 + 27.0 = 118.0 ✓ nothing left over. */
function SumLine({ ledger }: { readonly ledger: WhyLedger }) {
  const sum = t('why.sum', { from: tellAmount(ledger, ledger.from, false), sign: ledger.change < 0 ? 'minus' : 'plus', change: tellAmount(ledger, Math.abs(ledger.change), false), to: tellAmount(ledger, ledger.to, false) });
  return <p class="why-sum"><b>{sum}</b> <span>✓ {t('why.sum.ok')}</span><em>{t('why.exact')}</em></p>;
}
