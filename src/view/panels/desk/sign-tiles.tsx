import { formatRange, formatValue } from '../../model/format';
import { readSigns } from '../../model/signs';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { StateChip, VisuallyHidden } from '../kit/index';
import { TruthMark, truthOf } from '../look-back/truth-mark';
import { tellSign } from '../sign-text';
import { tellMove } from './situation-sheet';

/** The six signs in 3 × 2 for narrow windows, worst first. A tile opens its causes. */
export function SignTiles({ session }: { readonly session: Session }) {
  const readings = readSigns(session.level.value, session.state.value, session.lastYear.value?.before ?? null);
  return (
    <ul class="sign-tiles">
      {readings.map((reading, index) => ({ reading, index, truth: truthOf(session, reading) })).map(({ reading, index, truth }) => (
        <li key={reading.sign}>
          <button type="button" class={`sign-tile ${index === 0 && reading.state !== 'steady' ? 'is-lead' : ''}`} onClick={() => session.openWhy(reading.sign)}>
            <VisuallyHidden>{tellSign(reading)} {truth === null ? '' : t('look.true.said', { value: formatValue(reading.sign, truth) })} {t('desk.why')}</VisuallyHidden>
            <span class="sign-tile-name" aria-hidden="true"><StateChip state={reading.state} /> {reading.sign === 'unemployment' ? t('sign.unemployment.short') : t(`indicator.${reading.sign}`)}</span>
            <b aria-hidden="true">{reading.measured ? formatValue(reading.sign, reading.value) : formatRange(reading.sign, reading.low, reading.high)}</b> <small aria-hidden="true">{reading.measured ? tellMove(reading) : '?'}</small>
            {truth === null ? null : <span aria-hidden="true"><TruthMark reading={reading} truth={truth} /></span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
