import { recordsOpenIn, truthBeside } from '../../model/look-back';
import { formatValue } from '../../model/format';
import type { SignReading } from '../../model/signs';
import type { Session } from '../../session-types';
import { t } from '../../text/index';

/** Of a past year: what was true of a sign, where the desk showed something else and the records are open; else null. */
export function truthOf(session: Session, { sign }: SignReading): number | null {
  const { lookBack, level, state } = session;
  if (!lookBack.isOpen.value || recordsOpenIn(lookBack.present.value, state.value.year) !== null) return null;
  return truthBeside(level.value, state.value, sign);
}

/** The truth beside what was shown: by word and by mark. */
export function TruthMark({ reading, truth }: { readonly reading: SignReading; readonly truth: number }) {
  return <small class="truth-mark"><span aria-hidden="true">◇ </span>{t('look.true.value', { value: formatValue(reading.sign, truth) })}</small>;
}

/** Says what the marks mean, or from when on the truth can be read. */
export function TruthLegend({ session }: { readonly session: Session }) {
  const opens = recordsOpenIn(session.lookBack.present.value, session.state.value.year);
  return <small class="truth-legend">{opens === null ? <><span aria-hidden="true">◇ </span>{t('look.true.legend')}</> : t('look.true.sealed', { opens: String(opens) })}</small>;
}
