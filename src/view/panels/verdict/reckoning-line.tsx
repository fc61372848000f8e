import type { Reckoning } from '../../session/debrief-desk';
import { t } from '../../text/index';
import { Button } from '../kit/index';

interface Props { readonly reckoning: Reckoning<{ readonly done: number; readonly of: number }>; readonly retry: () => void }

/** How far the reckoning has come: "312 of 500 worlds"; or that it broke off, with a button. */
export function ReckoningLine({ reckoning: { status, soFar }, retry }: Props) {
  if (status === 'none') return <p class="mute">{t('debrief.noRun')}</p>;
  if (status === 'lost') return <p class="reckoning-lost" role="alert">{t('debrief.lost', { known: soFar === null ? 'none' : 'some' })} <Button onClick={retry}>{t('debrief.retry')}</Button></p>;
  if (soFar === null) return <p class="reckoning">{t('debrief.computing')}</p>;
  return (
    <p class="reckoning">
      {status === 'computing' ? <progress max={soFar.of} value={soFar.done} aria-label={t('debrief.progress.label')} /> : null}
      {t('debrief.progress', { done: soFar.done, of: soFar.of })}
    </p>
  );
}
