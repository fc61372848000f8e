import { useRef } from 'preact/hooks';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** What one can do with this run: keep it, open another, go elsewhere, or leave office. */
export function MenuActions({ session }: { readonly session: Session }) {
  const picker = useRef<HTMLInputElement>(null);
  const then = (act: () => void) => (): void => { session.closeDialog(); act(); };
  return (
    <section class="menu-actions" aria-label={t('settings.menu.run')}>
      <div>
        <Button onClick={() => session.saveFile()}>{t('settings.menu.save')}</Button>
        <Button onClick={() => picker.current?.click()}>{t('settings.menu.open')}</Button>
        <Button onClick={() => session.openDialog({ kind: 'saves' })}>{t('runs.menu')}</Button>
        {session.hasRun.value ? <Button onClick={() => session.openDialog({ kind: 'runCode' })}>{t('runCode.title')}</Button> : null}
        <Button onClick={() => session.openDialog({ kind: 'help' })}>{t('settings.menu.help')}</Button>
        <Button onClick={then(() => session.go('title'))}>{t('settings.menu.title')}</Button>
        {session.screen.value === 'verdict' ? null : <Button onClick={then(() => session.go('verdict'))}>{t('settings.menu.leave')}</Button>}
      </div>
      {session.screen.value === 'verdict' ? null : <p class="choices-note">{t('settings.menu.leave.note')}</p>}
      <input
        ref={picker} class="hidden-text" type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          // A refusal is told by a notice, which lies under an open dialog.
          if (file) void session.importRun(file).then(() => session.closeDialog());
        }}
      />
    </section>
  );
}
