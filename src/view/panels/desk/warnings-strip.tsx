import { warningRows } from '../../model/warnings';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { StateChip, VisuallyHidden } from '../kit/index';
import './warnings.css';

/** Four early warnings in a row under the six signs: who is up, and since when. It opens to ranges and thresholds. */
export function WarningsStrip({ session }: { readonly session: Session }) {
  const rows = warningRows(session.level.value, session.state.value);
  const isCalm = rows.every((row) => row.level === 'calm');
  return (
    <button type="button" class="warnings-strip" aria-haspopup="dialog" onClick={() => session.openDialog({ kind: 'warnings' })}>
      <b>{t('warnings.strip')}</b>
      {isCalm ? <span><StateChip state="steady" /> {t('warnings.strip.calm')}</span> : null}
      {isCalm ? null : rows.filter((row) => row.level !== 'calm').map((row) => (
        <span key={row.crisis}><StateChip state={row.chip} /> {t(`warnings.short.${row.crisis}`)}{row.since === null ? null : <small><VisuallyHidden> {t('warnings.since', { year: String(row.since) })} </VisuallyHidden><span aria-hidden="true">{row.since}</span></small>}</span>
      ))}
    </button>
  );
}
