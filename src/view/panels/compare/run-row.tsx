import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { isFinished, isReadable } from '../../model/saves';
import { stationOf } from '../../model/verdict';
import type { SavedRun, Session } from '../../session-types';
import type { RunSource } from '../../session/runs-desk';
import { t } from '../../text/index';
import { Button } from '../kit/index';
import { CopyRunCode } from '../kit/run-code-box';
import { dateOf, whereOf } from '../title/when';
import type { Choice } from './choice';
import { runName, strategyOf } from './names';

interface RowProps { readonly session: Session; readonly run: SavedRun; readonly choice: Choice }

/** One kept run: what it is, and what can be done with it. */
export function RunRow({ session, run, choice }: RowProps) {
  const isHere = session.levels.some(({ city }) => city.id === run.level);
  const name = runName(session, run);
  const source: RunSource = { kind: 'kept', slot: run.slot };
  const canPlay = isHere && isReadable(run);
  return (
    <div class="run-row" data-open={session.runs.openSlot.value === run.slot}>
      <label class="run-tick">
        <input type="checkbox" disabled={!canPlay} checked={choice.has(source)} aria-label={t('runs.choose', { name })} onChange={() => choice.toggle({ source, level: run.level })} />
        <span>
          <b>{name}</b> {isReadable(run) ? String(Math.min(run.year, LAST_SHOWN)) : null} <span>{tellSave(run, isHere)}</span>
          <small>{[grewFrom(session, run), session.runs.openSlot.value === run.slot ? t('runs.open') : null, dateOf(run.savedAt)].filter(Boolean).join(' · ')}</small>
        </span>
      </label>
      <p class="save-acts">
        {canPlay ? <OpenSave session={session} run={run} name={name} /> : null}
        {canPlay ? <Button aria-label={t('runs.branch.of', { name })} onClick={() => session.openDialog({ kind: 'branch', source })}>{t('runs.branch')}</Button> : null}
      </p>
      <More session={session} run={run} name={name} isHere={isHere} />
    </div>
  );
}

/** A finished run stands at the year in which its verdict is read. */
const LAST_SHOWN = 2030;

function tellSave(run: SavedRun, isHere: boolean): string {
  if (!isHere) return t('saves.elsewhere');
  if (!isReadable(run)) return t('saves.damaged');
  if (!isFinished(run) || run.score === null) return whereOf(run);
  return t('saves.score', { station: t(`verdict.station.${stationOf(run.score)}`), score: run.score });
}

function grewFrom(session: Session, { origin }: SavedRun): string | null {
  if (!origin || strategyOf(origin.of) !== null) return null;
  const year = String(origin.from);
  const parent = session.saved.value.find(({ slot }) => slot === origin.of);
  return parent ? t('runs.grew', { name: runName(session, parent), year }) : t('runs.grew.gone', { year });
}

function OpenSave({ session, run, name }: { readonly session: Session; readonly run: SavedRun; readonly name: string }) {
  const isOver = isReadable(run) && isFinished(run);
  const open = (): void => {
    // A refusal is told by a notice, which lies under an open dialog.
    void session.continueRun(run.slot).then((opened) => { if (!opened) session.closeDialog(); });
  };
  return <Button look="primary" aria-label={t('saves.open.of', { name, over: isOver ? 'yes' : 'no' })} onClick={open}>{t(isOver ? 'title.verdict' : 'saves.open')}</Button>;
}

interface MoreProps { readonly session: Session; readonly run: SavedRun; readonly name: string; readonly isHere: boolean }

/** What one does seldom: naming, files, codes, deleting. */
function More({ session, run, name, isHere }: MoreProps) {
  return (
    <details class="run-more">
      <summary aria-label={t('runs.more.of', { name })}>{t('runs.more')}</summary>
      <Rename session={session} run={run} name={name} />
      <p class="save-acts">
        <Button aria-label={t('saves.export.of', { name })} onClick={() => { void session.exportSaved(run.slot); }}>{t('saves.export')}</Button>
        {isHere ? <CopyRunCode session={session} slot={run.slot} name={name} /> : null}
        <Button aria-label={t('saves.delete.of', { name })} onClick={() => { void session.runs.remove(run.slot); }}>{t('saves.delete')}</Button>
      </p>
    </details>
  );
}

const LONGEST_NAME = 60;

function Rename({ session, run, name }: Omit<MoreProps, 'isHere'>) {
  const text = useSignal(run.name ?? '');
  const id = useId();
  return (
    <form class="run-rename" onSubmit={(event) => { event.preventDefault(); void session.runs.rename(run.slot, text.value); }}>
      <label for={id}>{t('runs.rename')}</label>
      <input id={id} type="text" maxLength={LONGEST_NAME} placeholder={name} aria-label={t('runs.rename.of', { name })} value={text} onInput={(event) => { text.value = event.currentTarget.value; }} />
      <Button type="submit">{t('runs.rename.do')}</Button>
    </form>
  );
}
