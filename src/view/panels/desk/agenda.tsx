import type { OpenEvent } from '../../model/desk';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';

/** More than so many are shown in one line each, so that the painting stays in sight. */
const MOST_TALL = 3;

/** Memorials on the painting: events that wait for an answer. */
export function Agenda({ session, open }: { readonly session: Session; readonly open: readonly OpenEvent[] }) {
  if (open.length === 0) return null;
  return (
    <ul class={open.length > MOST_TALL ? 'agenda is-dense' : 'agenda'} aria-label={t('desk.agenda')}>
      {open.map(({ event, drafted }) => (
        <li key={event.id}>
          <button type="button" class={`memorial-tag ${drafted ? 'is-answered' : ''}`} onClick={() => session.openDialog({ kind: 'event', event: event.id })}>
            <i lang="zh-CN" aria-hidden="true">{drafted ? '批' : '奏'}</i>
            <span><b>{say(event.name)}</b> <small>{t(drafted ? 'desk.agenda.answered' : 'desk.agenda')}</small></span>
          </button>
        </li>
      ))}
    </ul>
  );
}
