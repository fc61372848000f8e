import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { encodeRun } from '../../../run/index';
import { posterFileName } from '../../model/poster';
import type { Session } from '../../session-types';
import { language, t } from '../../text/index';
import type { MapPort } from '../desk/map-port';
import { announce, Button, Dialog, Second } from '../kit/index';
import type { PaintedPoster, PosterStep } from './paint-poster';
import { canShare, saveAs, share } from './hand-on';
import './poster.css';

type Painter = Pick<MapPort, 'portrait'>;
type Shown = { readonly status: 'painting'; readonly step: PosterStep } | { readonly status: 'failed' } | { readonly status: 'ready'; readonly poster: PaintedPoster; readonly url: string; readonly file: File };

/** The finished city as a hanging scroll: to look at, to save, to hand on. Nothing is sent anywhere. */
export function PosterDialog({ session, painter }: { readonly session: Session; readonly painter: Painter }) {
  const attempt = useSignal(0);
  const shown = usePoster({ session, painter, attempt: attempt.value }).value;
  return (
    <Dialog labelledBy="poster-title" describedBy="poster-lead" class="poster-dialog" onClose={session.closeDialog}>
      <div class="poster-page">
        <div class="poster-view" data-status={shown.status}>
          {shown.status === 'ready' ? <img src={shown.url} alt={shown.poster.alt} /> : shown.status === 'failed' ? <p role="status">{t('poster.failed')}</p> : <Progress step={shown.step} />}
        </div>
        <div class="poster-words">
          <h1 id="poster-title">{t('poster.title')}<Second text={t('poster.second')} /></h1>
          <p id="poster-lead">{t('poster.lead')}</p>
          <div class="dialog-actions">
            {shown.status === 'failed' ? <Button onClick={() => { attempt.value += 1; }}>{t('poster.retry')}</Button> : null}
            <HandOn file={shown.status === 'ready' ? shown.file : null} />
            <Button onClick={session.closeDialog}>{t('app.close')}</Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}

const STEPS: readonly PosterStep[] = ['paper', 'city', 'letters', 'file'];

/** How far the painting has come. */
function Progress({ step }: { readonly step: PosterStep }) {
  return (
    <div class="poster-progress">
      <p role="status" id="poster-step">{t('poster.painting', { step })}</p>
      <progress aria-labelledby="poster-step" max={STEPS.length} value={STEPS.indexOf(step) + 0.5} />
    </div>
  );
}

function HandOn({ file }: { readonly file: File | null }) {
  const said = useSignal('');
  const save = (): void => {
    if (!file) return;
    saveAs(file);
    said.value = t('poster.saved', { file: file.name });
    announce(said.value);
  };
  return (
    <>
      <Button look="primary" data-first aria-disabled={file === null} onClick={save}>{t('poster.save')}</Button>
      {file && canShare(file) ? <Button onClick={() => { void share(file); }}>{t('poster.share')}</Button> : null}
      {said.value ? <small class="poster-said">{said}</small> : null}
    </>
  );
}

interface PosterView { readonly session: Session; readonly painter: Painter; readonly attempt: number }

/** Paints once the dialog is there, and again in the other language. */
function usePoster({ session, painter, attempt }: PosterView): ReadonlySignal<Shown> {
  const shown = useSignal<Shown>({ status: 'painting', step: 'paper' });
  useEffect(() => {
    let isOpen = true;
    let url = '';
    shown.value = { status: 'painting', step: 'paper' };
    const paint = async (): Promise<void> => {
      try {
        const { paintPoster } = await import('./paint-poster');
        const [level, governed] = [session.level.peek(), session.state.peek()];
        const onStep = (step: PosterStep): void => { if (isOpen) shown.value = { status: 'painting', step }; };
        const poster = await paintPoster({ onStep, level, governed, painter, verdict: session.finished().verdict, code: encodeRun(session.run.peek()), address: location.href });
        if (!isOpen) return;
        url = URL.createObjectURL(poster.blob);
        shown.value = { status: 'ready', poster, url, file: new File([poster.blob], posterFileName(level, governed), { type: 'image/png' }) };
        announce(t('poster.ready'));
      } catch {
        if (isOpen) shown.value = { status: 'failed' };
      }
    };
    void paint();
    return () => { isOpen = false; URL.revokeObjectURL(url); };
  }, [attempt, language.value]);
  return shown;
}
