import { useSignal } from '@preact/signals';
import type { PlayedYear } from '../../../run/index';
import { formatNumber, UNITS } from '../../model/format';
import { firstOpen, mainCause, mainOrigin, type WhyCause, type WhyLedger } from '../../model/why';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { CauseCard } from './cause-card';
import { CauseTree } from './cause-tree';
import { rowLabel, rowSource, tellAmount } from './row-text';
import { WhoseDoing } from './whose-doing';

export interface LedgerPageProps { readonly session: Session; readonly ledger: WhyLedger; readonly years: readonly PlayedYear[]; readonly isMeasured: boolean }

/** Question, answer, account, whose doing, and a card on the chosen row. */
export function LedgerPage({ session, ledger, years, isMeasured }: LedgerPageProps) {
  const open = useSignal(firstOpen(ledger.rows));
  const selected = useSignal<WhyCause | null>(mainCause(ledger.rows));
  return (
    <div class="why-page">
      <header class="why-head">
        <h1 id="why-title">{tellQuestion(ledger)}</h1>
        <p class="why-answer">{tellAnswer(session, ledger)}</p>
        {isMeasured ? null : <p class="mute">{t('why.unmeasured')}</p>}
      </header>
      <div class="why-account">
        <CauseTree session={session} ledger={ledger} years={years} open={open} selected={selected} />
        <WhoseDoing ledger={ledger} />
        <SumLine ledger={ledger} />
      </div>
      <CauseCard session={session} ledger={ledger} years={years} row={selected.value} />
    </div>
  );
}

/** A total in the ledger's steps with the unit of its indicator. */
export function tellTotal(ledger: WhyLedger, steps: number): string {
  const number = formatNumber(steps / 10 ** ledger.decimals, ledger.decimals);
  return UNITS[ledger.indicator] === 'share' ? `${number}%` : number;
}

function tellQuestion(ledger: WhyLedger): string {
  const name = t(`indicator.${ledger.indicator}`);
  const sign = ledger.change === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1);
  const key = ledger.change > 0 ? 'why.rose' : ledger.change < 0 ? 'why.fell' : 'why.same';
  return t(key, { sign, from: tellTotal(ledger, ledger.from), to: tellTotal(ledger, ledger.to) });
}

function tellAnswer(session: Session, ledger: WhyLedger): string {
  const cause = mainCause(ledger.rows);
  if (!cause) return t('why.answer.none');
  const origin = mainOrigin(ledger);
  const source = rowSource(session.level.value, cause);
  const single = t('why.answer.cause', { cause: source ? `${rowLabel(cause)} (${source})` : rowLabel(cause), amount: tellAmount(ledger, cause.amount) });
  return origin ? `${t(`why.answer.${origin.share}`, { group: origin.group })} ${single}` : single;
}

/** 91.0 + 27.0 = 118.0 ✓ nothing left over. */
function SumLine({ ledger }: { readonly ledger: WhyLedger }) {
  const sum = t('why.sum', { from: tellAmount(ledger, ledger.from, false), sign: ledger.change < 0 ? 'minus' : 'plus', change: tellAmount(ledger, Math.abs(ledger.change), false), to: tellAmount(ledger, ledger.to, false) });
  return <p class="why-sum"><b>{sum}</b> <span>✓ {t('why.sum.ok')}</span><em>{t('why.exact')}</em></p>;
}

