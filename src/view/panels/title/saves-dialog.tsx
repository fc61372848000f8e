import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { RunForest } from '../compare/index';
import { Button, Dialog, Second } from '../kit/index';
import { OpenRunCode } from '../kit/run-code-box';
import '../settings/settings.css';

/** Every kept run: to open, to branch, to lay beside another, to save as a file, or to delete. */
export function SavesDialog({ session }: { readonly session: Session }) {
  const close = (): void => session.closeDialog();
  return (
    <Dialog labelledBy="saves-title" onClose={close} class="saves-dialog">
      <div class="dialog-head">
        <h1 id="saves-title">{t('saves.title')}<Second text="存卷" /></h1>
        <Button data-first shortcut="Esc" onClick={close}>{t('app.close')}</Button>
      </div>
      <RunForest session={session} />
      <OpenRunCode session={session} />
      <p class="choices-note">{t('settings.storage.note')}</p>
    </Dialog>
  );
}
