import type { Session } from '../../session-types';
import { formatValue } from '../../model/format';
import { cameTrue } from '../../model/predictions';
import { t } from '../../text/index';
import { tellPrediction } from './prediction-part';
import { WhyLink } from '../why/why-link';
import './foresight.css';

/** What was foretold for the year that has just ended, beside what came. */
export function CameTrue({ session }: { readonly session: Session }) {
  const { level, state, predictions } = session.run.value;
  const told = cameTrue(level, state, predictions);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="came-true-title">
      <h2 id="came-true-title">{t('foresight.title')}</h2>
      <ul class="came-true">
        {told.map(({ prediction, came, isInside }) => (
          <li key={prediction.sign}>{tellPrediction(prediction)} <b class={isInside ? 'is-kept' : 'is-missed'}>{t('foresight.came', { value: formatValue(prediction.sign, came), inside: isInside ? 'yes' : 'no' })}</b> <WhyLink session={session} indicator={prediction.sign} year={prediction.until} /></li>
        ))}
      </ul>
    </section>
  );
}
