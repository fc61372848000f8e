import { useEffect, useState } from 'preact/hooks';
import type { Notice, Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** What is wrong around the game, and what can be done about it. */
export function Notices({ session }: { readonly session: Session }) {
  if (session.notices.value.length === 0) return null;
  return (
    <aside class="notices" aria-label={t('notice.region')}>
      {session.notices.value.map((notice) => <NoticeCard key={notice.id} session={session} notice={notice} />)}
    </aside>
  );
}

interface NoticeProps { readonly session: Session; readonly notice: Notice }

/** What only tells that something went well leaves by itself after so long, ms, unless the hand or the keys rest on it. */
const PASSING_MS = 8000;
const isPassing = ({ kind }: Notice): boolean => kind === 'runImported';

function NoticeCard({ session, notice }: NoticeProps) {
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (!isPassing(notice) || isHeld) return;
    const leave = setTimeout(() => session.dismiss(notice.id), PASSING_MS);
    return () => clearTimeout(leave);
  }, [notice.id, isHeld]);
  return (
    <div class={`notice is-${notice.kind}`} role="status" onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)} onFocusIn={() => hold(true)} onFocusOut={() => hold(false)}>
      <p>{t(`notice.${notice.kind}`, { detail: notice.detail ?? '' })}</p>
      <NoticeActions session={session} notice={notice} />
      <Button look="quiet" onClick={() => session.dismiss(notice.id)}>{t('notice.dismiss')}</Button>
    </div>
  );
}

function NoticeActions({ session, notice }: NoticeProps) {
  switch (notice.kind) {
    case 'saveFailed': case 'storageBlocked':
      return <>{session.hasRun.value ? <Button onClick={session.saveFile}>{t('notice.saveFile')}</Button> : null}<Button onClick={session.retrySave}>{t('notice.retry')}</Button></>;
    case 'salvage': return <Button onClick={session.openSalvage}>{t('notice.openSalvage')}</Button>;
    case 'noWebgl': case 'mapFailed': return <Button onClick={() => { session.dismiss(notice.id); session.openDialog({ kind: 'places' }); }}>{t('notice.places')}</Button>;
    default: return null;
  }
}
