import { useComputed, useSignal } from '@preact/signals';
import type { Indicator, Sign } from '../../../sim/index';
import { observed, SIGNS } from '../../../sim/index';
import { planOf } from '../../model/format';
import { changeOver, ledgerOf, SPANS, type Grouping, type Span } from '../../model/why';
import type { PlayedYear, Run } from '../../../run/index';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { SIGN_GLYPHS } from '../sign-text';
import { InheritedPage } from './inherited-page';
import { LedgerPage } from './ledger-page';
import { QuietPage } from './quiet-page';
import { SpanTabs } from './span-tabs';
import './why.css';

export interface WhyDialogProps { readonly session: Session; readonly indicator: Indicator; /** Year to explain; the last one played unless given. */ readonly year?: number; /** Only that year unless given. */ readonly from?: Span }

/** A thread-bound ledger over the dimmed desk: why a number changed, and whose doing it was. */
export function WhyDialog({ session, indicator, year, from = 'year' }: WhyDialogProps) {
  const run = session.run.value;
  const last = run.years.at(-1)?.year;
  const chosen = useSignal(year ?? last ?? 0);
  const span = useSignal<Span>(from);
  const grouping = useSignal<Grouping>('cause');
  const years = useComputed(() => yearsOf(session.run.value, chosen.value, span.value));
  const ledger = useComputed(() => (years.value.length ? ledgerOf(indicator, changeOver(session.run.value, years.value, indicator), grouping.value) : null));
  const goTo = (there: number): void => {
    span.value = 'year';
    chosen.value = there;
  };
  const page = () => {
    if (!ledger.value) return <InheritedPage session={session} indicator={indicator} />;
    if (ledger.value.causes === 0) return <QuietPage session={session} ledger={ledger.value} until={chosen.value} goTo={goTo} />;
    return <LedgerPage key={`${chosen.value}${span.value}${grouping.value}`} session={session} ledger={ledger.value} years={years.value} isMeasured={isMeasured(run, years.value, indicator)} goTo={goTo} />;
  };
  return (
    <Dialog labelledBy="why-title" class="dialog-why" onClose={session.closeDialog}>
      <div class="why-spine" aria-hidden="true" />
      <div class="why-bar">
        <Button class="why-back" onClick={session.closeDialog}>← {String(session.state.value.year)}</Button>
        <Button class="why-figures" onClick={() => session.openDialog({ kind: 'figures' })}>{t('figures.title')}</Button>
        <span class="why-crumb">{t(`indicator.${indicator}`)}<Second text={SIGN_GLYPHS[indicator as Sign] ?? ''} /></span>
        {ledger.value ? <SpanTabs run={run} chosen={chosen} span={span} grouping={grouping} spans={SPANS.filter((one) => one !== 'plan' || planOf(chosen.value) !== null)} /> : null}
        <Button class="why-close" aria-keyshortcuts="Escape" onClick={session.closeDialog}>{t('app.close')} <kbd class="kbd" aria-hidden="true">Esc</kbd></Button>
      </div>
      {page()}
    </Dialog>
  );
}

/** The years that are explained together, oldest first. */
function yearsOf(run: Run, chosen: number, span: Span): readonly PlayedYear[] {
  const until = run.years.filter((played) => played.year <= chosen);
  if (span === 'year') return until.slice(-1);
  if (span === 'all') return until;
  const from = chosen - ((planOf(chosen)?.yearOfPlan ?? 1) - 1);
  return until.filter((played) => played.year >= from);
}

const isMeasured = (run: Run, years: readonly PlayedYear[], id: Indicator): boolean => {
  const last = years.at(-1);
  return !last || !SIGNS.includes(id as Sign) || observed(run.level, last.after, id).measured;
};
