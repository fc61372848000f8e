import type { OpenEvent } from '../../model/desk';
import { openEvents } from '../../model/desk';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button } from '../kit/index';
import './memorials.css';

/** More than so many are shown in one line each, so that the painting stays in sight. */
const MOST_TALL = 3;

interface AgendaProps { readonly session: Session; readonly open: readonly OpenEvent[] }

/** Memorials on the painting: what waits for an answer as slips, what is answered as small seals in a row. */
export function Agenda({ session, open }: AgendaProps) {
  if (open.length === 0) return null;
  const waiting = open.filter(({ drafted }) => drafted === null);
  const answered = open.filter(({ drafted }) => drafted !== null);
  return (
    <div class={`agenda ${waiting.length > MOST_TALL ? 'is-dense' : ''} ${waiting.length === 0 ? 'is-done' : ''}`}>
      {waiting.length > 0 ? <ul class="agenda-waiting" aria-label={t('desk.agenda')}>{waiting.map(({ event }) => <li key={event.id}><Slip session={session} event={event} /></li>)}</ul> : null}
      {answered.length > 0 ? <ul class="agenda-answered" aria-label={t('desk.agenda.answered')}>{answered.map(({ event }) => <li key={event.id}><AnsweredSeal session={session} event={event} /></li>)}</ul> : null}
    </div>
  );
}

interface SlipProps { readonly session: Session; readonly event: OpenEvent['event'] }

function Slip({ session, event }: SlipProps) {
  return (
    <button type="button" class="memorial-tag" title={say(event.name)} onClick={() => session.openDialog({ kind: 'event', event: event.id })}>
      <i lang="zh-CN" aria-hidden="true">奏</i>
      <span><b>{say(event.name)}</b> <small>{t('desk.agenda')}</small></span>
    </button>
  );
}

function AnsweredSeal({ session, event }: SlipProps) {
  const said = t('agenda.done', { name: say(event.name) });
  return (
    <button type="button" class="memorial-done" aria-label={said} title={said} onClick={() => session.openDialog({ kind: 'event', event: event.id })}>
      <span lang="zh-CN" aria-hidden="true">批</span>
    </button>
  );
}

/** The same as one sign with a number, for the foot of a phone. */
export function UnansweredSign({ session }: { readonly session: Session }) {
  const open = unansweredOf(session);
  if (open.length === 0 || session.running.value) return null;
  return (
    <button type="button" class="foot-unanswered" aria-label={t('agenda.unanswered', { count: open.length })} data-sign="奏" data-count={open.length} onClick={() => session.openDialog({ kind: 'event', event: open[0].event.id })} />
  );
}

const unansweredOf = (session: Session): readonly OpenEvent[] =>
  openEvents(session.level.value, session.state.value, { drafted: session.drafted.value, content: session.settings.value.content }).filter(({ drafted }) => drafted === null);

/** A quiet line beside the end button: so many memorials have no answer yet. */
export function Unanswered({ session }: { readonly session: Session }) {
  const open = unansweredOf(session);
  if (open.length === 0 || session.running.value) return null;
  return (
    <p class="end-unanswered">
      <span class="end-unanswered-mark" lang="zh-CN" aria-hidden="true">奏</span>
      <span>{t('agenda.unanswered', { count: open.length })}</span>
      <Button look="quiet" onClick={() => session.openDialog({ kind: 'event', event: open[0].event.id })}>{t('agenda.unanswered.open')}</Button>
    </p>
  );
}
