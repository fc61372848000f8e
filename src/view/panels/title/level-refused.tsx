import type { LevelFault } from '../../../level/index';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import '../settings/settings.css';
import './own-level.css';

/** Faults that are listed at once. */
const MOST = 60;

export interface LevelRefusedProps { readonly session: Session; readonly file: string; readonly faults: readonly LevelFault[] }

/** What keeps a level file from being played, for its author: line and column, path, and what would be right. */
export function LevelRefused({ session, file, faults }: LevelRefusedProps) {
  return (
    <Dialog labelledBy="level-refused-title" describedBy="level-refused-lead" onClose={session.closeDialog} class="level-refused">
      <div class="dialog-head">
        <h1 id="level-refused-title">{t('ownLevel.refused', { file })}<Second text="待改" /></h1>
        <Button data-first shortcut="Esc" onClick={session.closeDialog}>{t('app.close')}</Button>
      </div>
      <p id="level-refused-lead">{t('ownLevel.refused.lead', { count: faults.length })}</p>
      <ol class="level-faults">{faults.slice(0, MOST).map((fault, index) => <Fault key={index} fault={fault} />)}</ol>
      {faults.length > MOST ? <p>{t('ownLevel.more', { count: faults.length - MOST })}</p> : null}
      <p class="choices-note">{t('ownLevel.help', { file })}</p>
    </Dialog>
  );
}

function Fault({ fault: { code, line, column, path, message } }: { readonly fault: LevelFault }) {
  return (
    <li>
      <p><b>{t(`levelProblem.${code}`)}</b> <span class="mute">{t('ownLevel.where', { line, column })}</span></p>
      <p><code lang="en">{path || t('ownLevel.whole')}</code></p>
      <p lang="en">{message}</p>
    </li>
  );
}
