import { observed, type Indicator, type Level, type Sign, type State } from '../../../sim/index';
import { formatRange, formatValue } from '../../model/format';
import { FIGURES } from '../../model/figures';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { SourceNote } from '../source-note';
import { WhyLink } from './why-link';

/** As the desk shows it: a range where nobody has measured. */
function tellSeen(level: Level, state: State, indicator: Indicator): string {
  const { value, low, high, measured } = observed(level, state, indicator);
  return measured ? formatValue(indicator, value) : formatRange(indicator, low, high);
}

/** Before the first year is over there are no causes yet: what one inherits, and what the number counts. */
export function InheritedPage({ session, indicator }: { readonly session: Session; readonly indicator: Indicator }) {
  const level = session.level.value;
  const value = tellSeen(level, session.state.value, indicator);
  const sign = level.nation.signs[indicator as Sign];
  return (
    <div class="why-inherited">
      <h1 id="why-title">{t('why.inherited', { sign: t(`indicator.${indicator}`), to: value })}</h1>
      <p class="why-answer">{t('why.inherited.text')}</p>
      {sign ? <><p>{t(`sign.${indicator as Sign}.about`)} {t('why.limitIs', { limit: formatValue(indicator, sign.limit) })}</p><SourceNote level={level} sourced={sign} /></> : null}
      <SourceNote level={level} sourced={level.city.start} />
      <h2>{t('why.inherited.rest')}</h2>
      <dl class="inherited-figures">
        {FIGURES.filter((one) => one !== indicator).map((one) => <div key={one}><dt>{t(`indicator.${one}`)}</dt><dd>{tellSeen(level, session.state.value, one)} <WhyLink session={session} indicator={one} /></dd></div>)}
      </dl>
    </div>
  );
}
