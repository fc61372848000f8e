import { useSignal } from '@preact/signals';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** What is kept on this computer, and how to delete it. Asks once more before it does. */
export function Wipe({ session }: { readonly session: Session }) {
  const asking = useSignal(false);
  return (
    <section class="wipe" aria-labelledby="wipe-title">
      <h2 id="wipe-title">{t('settings.storage')}</h2>
      <p class="choices-note">{t('settings.storage.note')}</p>
      {asking.value
        ? (
          <p class="wipe-sure" role="alert">
            <b>{t('settings.wipe.sure')}</b>
            <Button onClick={() => { asking.value = false; }}>{t('settings.wipe.no')}</Button>
            <Button onClick={() => { asking.value = false; void session.wipe(); }}>{t('settings.wipe.yes')}</Button>
          </p>
        )
        : <Button look="quiet" onClick={() => { asking.value = true; }}>{t('settings.wipe')}</Button>}
    </section>
  );
}
