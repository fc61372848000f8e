import { encodeRun } from '../../../run/index';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog } from '../kit/index';
import { HandOnRunCode } from '../kit/run-code-box';

/** The open run as a short code: to copy, to send as a link, to be scanned. */
export function RunCodeDialog({ session }: { readonly session: Session }) {
  const name = `${say(session.level.value.city.name)} ${session.state.value.year}`;
  return (
    <Dialog labelledBy="run-code-title" describedBy="run-code-lead" onClose={session.closeDialog}>
      <h1 id="run-code-title">{t('runCode.title')}</h1>
      <p id="run-code-lead">{t('runCode.lead')}</p>
      <HandOnRunCode code={encodeRun(session.run.value)} name={name} />
      <div class="dialog-actions"><Button onClick={session.closeDialog}>{t('app.close')}</Button></div>
    </Dialog>
  );
}
