import { formatRange, formatValue } from '../../model/format';
import { readSigns } from '../../model/signs';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { StateChip } from '../kit/index';
import { tellSign } from '../sign-text';
import { tellMove } from './situation-sheet';

/** The six signs in 3 × 2 for narrow windows, worst first. A tile opens its causes. */
export function SignTiles({ session }: { readonly session: Session }) {
  const readings = readSigns(session.level.value, session.state.value, session.lastYear.value?.before ?? null);
  return (
    <ul class="sign-tiles">
      {readings.map((reading, index) => (
        <li key={reading.sign}>
          <button type="button" class={`sign-tile ${index === 0 && reading.state !== 'steady' ? 'is-lead' : ''}`} aria-label={`${tellSign(reading)} ${t('desk.why')}`} onClick={() => session.openWhy(reading.sign)}>
            <span class="sign-tile-name"><StateChip state={reading.state} /> {reading.sign === 'unemployment' ? t('sign.unemployment.short') : t(`indicator.${reading.sign}`)}</span>
            <b>{reading.measured ? formatValue(reading.sign, reading.value) : formatRange(reading.sign, reading.low, reading.high)}</b> <small>{reading.measured ? tellMove(reading) : '?'}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
