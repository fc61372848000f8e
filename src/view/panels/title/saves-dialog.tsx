import { useSignal } from '@preact/signals';
import { isFinished, isReadable } from '../../model/saves';
import { stationOf } from '../../model/verdict';
import type { SavedRun, Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { dateOf, whereOf } from './when';
import '../settings/settings.css';

/** Every kept run, newest first: to open, to save as a file, or to delete. */
export function SavesDialog({ session }: { readonly session: Session }) {
  const { value: saved } = session.saved;
  const close = (): void => session.closeDialog();
  return (
    <Dialog labelledBy="saves-title" onClose={close} class="saves-dialog">
      <div class="dialog-head">
        <h1 id="saves-title">{t('saves.title')}<Second text="存卷" /></h1>
        <Button data-first shortcut="Esc" onClick={close}>{t('app.close')}</Button>
      </div>
      {saved.length === 0 ? <p class="saves-none">{t('saves.none')}</p> : <ul class="saves">{saved.map((run) => <Save key={run.slot} session={session} run={run} />)}</ul>}
      <p class="choices-note">{t('settings.storage.note')}</p>
    </Dialog>
  );
}

interface SaveProps { readonly session: Session; readonly run: SavedRun }

function Save({ session, run }: SaveProps) {
  const asking = useSignal(false);
  const level = session.levels.find(({ city }) => city.id === run.level);
  const name = level ? say(level.city.name) : run.level;
  return (
    <li class="save">
      <p class="save-name"><b>{name} {isReadable(run) ? String(run.year) : null}</b> <span>{tellSave(run, level !== undefined)}</span><small>{dateOf(run.savedAt)}</small></p>
      {asking.value
        ? <DeleteSure session={session} run={run} keep={() => { asking.value = false; }} />
        : (
          <p class="save-acts">
            {level ? <OpenSave session={session} run={run} name={name} /> : null}
            {level ? <Button aria-label={t('saves.export.of', { name })} onClick={() => { void session.exportSaved(run.slot); }}>{t('saves.export')}</Button> : null}
            <Button aria-label={t('saves.delete.of', { name })} onClick={() => { asking.value = true; }}>{t('saves.delete')}</Button>
          </p>
        )}
    </li>
  );
}

function tellSave(run: SavedRun, isHere: boolean): string {
  if (!isHere) return t('saves.elsewhere');
  if (!isReadable(run)) return t('saves.damaged');
  if (!isFinished(run)) return whereOf(run);
  return run.score === null ? whereOf(run) : t('saves.score', { station: t(`verdict.station.${stationOf(run.score)}`), score: run.score });
}

function OpenSave({ session, run, name }: SaveProps & { readonly name: string }) {
  const isOver = isReadable(run) && isFinished(run);
  const open = (): void => {
    // A refusal is told by a notice, which lies under an open dialog.
    void session.continueRun(run.slot).then((opened) => { if (!opened) session.closeDialog(); });
  };
  return <Button look="primary" aria-label={t('saves.open.of', { name, over: isOver ? 'yes' : 'no' })} onClick={open}>{t(isOver ? 'title.verdict' : 'saves.open')}</Button>;
}

function DeleteSure({ session, run, keep }: SaveProps & { readonly keep: () => void }) {
  return (
    <p class="save-acts" role="alert">
      <b>{t('saves.delete.sure')}</b>
      <Button onClick={keep}>{t('settings.wipe.no')}</Button>
      <Button onClick={() => { void session.deleteRun(run.slot); }}>{t('saves.delete')}</Button>
    </p>
  );
}
