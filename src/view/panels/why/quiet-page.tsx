import type { Sign } from '../../../sim/index';
import type { WhyLedger } from '../../model/why';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { SourceNote } from '../source-note';
import { CourseChart } from './course-chart';
import { tellTotal } from './row-text';

/** A year in which nothing moved the number: how long it has stood, and what it counts. */
export function QuietPage({ session, ledger, until, goTo }: { readonly session: Session; readonly ledger: WhyLedger; readonly until: number; readonly goTo: (year: number) => void }) {
  const { indicator } = ledger;
  const level = session.level.value;
  const sign = level.nation.signs[indicator as Sign];
  return (
    <div class="why-quiet">
      <h1 id="why-title">{t('why.quiet', { sign: t(`indicator.${indicator}`), to: tellTotal(ledger, ledger.to) })}</h1>
      <p class="why-answer">{t('why.quiet.text')}</p>
      <CourseChart session={session} indicator={indicator} until={until} goTo={goTo} />
      {sign ? <><p>{t(`sign.${indicator as Sign}.about`)}</p><SourceNote level={level} sourced={sign} /></> : null}
    </div>
  );
}
