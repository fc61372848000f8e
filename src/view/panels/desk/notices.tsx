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

function NoticeCard({ session, notice }: { readonly session: Session; readonly notice: Notice }) {
  return (
    <div class={`notice is-${notice.kind}`} role="status">
      <p>{t(`notice.${notice.kind}`, { detail: notice.detail ?? '' })}</p>
      <NoticeActions session={session} notice={notice} />
      <Button look="quiet" onClick={() => session.dismiss(notice.id)}>{t('notice.dismiss')}</Button>
    </div>
  );
}

function NoticeActions({ session, notice }: { readonly session: Session; readonly notice: Notice }) {
  switch (notice.kind) {
    case 'saveFailed': case 'storageBlocked':
      return <>{session.hasRun.value ? <Button onClick={session.saveFile}>{t('notice.saveFile')}</Button> : null}<Button onClick={session.retrySave}>{t('notice.retry')}</Button></>;
    case 'salvage': return <Button onClick={session.openSalvage}>{t('notice.openSalvage')}</Button>;
    case 'noWebgl': case 'mapFailed': return <Button onClick={() => { session.dismiss(notice.id); session.openDialog({ kind: 'places' }); }}>{t('notice.places')}</Button>;
    default: return null;
  }
}
