import { TOGETHER_POINTS, type MatteredSoFar } from '../../../insight/index';
import type { Level } from '../../../sim/index';
import { pairRows } from '../../model/debrief';
import { formatNumber } from '../../model/format';
import { t } from '../../text/index';
import { tell } from '../plan/tell';

/** Pairs that matter otherwise together than one by one. */
export function TogetherLines({ level, soFar }: { readonly level: Level; readonly soFar: MatteredSoFar }) {
  const pairs = pairRows(level, soFar);
  if (pairs.length === 0) return null;
  const quoted = (text: string): string => t('debrief.quoted', { text });
  return (
    <div class="together">
      <h3>{t('debrief.together')}</h3>
      <ul>
        {pairs.map(({ kind, one, other, joint, sum }) => (
          <li key={`${kind}${one.key}${joint}`}>{t(`debrief.together.${kind}`, { one: quoted(tell(one)), other: quoted(tell(other)), joint: formatNumber(joint, 1, true), sum: formatNumber(sum, 1, true) })}</li>
        ))}
      </ul>
      <p class="verdict-note">{t('debrief.together.note', { points: formatNumber(TOGETHER_POINTS, 0) })}</p>
    </div>
  );
}
