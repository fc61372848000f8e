import type { EventOption, GameEvent } from '../../../sim/index';
import { findEvent } from '../../model/desk';
import { formatMoney } from '../../model/format';
import { vignetteOf } from '../../model/vignettes';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { announce, Button, Dialog, Second } from '../kit/index';
import { leafOf } from '../kit/pictures';
import { SourceButton } from '../source-drawer';
import { tellRefusal } from '../sign-text';
import { Moves } from './moves';
import './event-dialog.css';

/** A memorial: what happened, two to four answers with their costs, and what happens if nobody answers. */
export function EventDialog({ session, event: id }: { readonly session: Session; readonly event: string }) {
  const level = session.level.value;
  const event = findEvent(level, id);
  const item = session.state.value.agenda.find((one) => one.event === id);
  if (!event || !item) return <Dialog labelledBy="event-title" onClose={session.closeDialog}><h1 id="event-title">{t('event.gone')}</h1></Dialog>;
  const district = level.city.districts.find((one) => one.id === event.district);
  return (
    <Dialog labelledBy="event-title" describedBy="event-text" class={`dialog-event ${event.sensitive === 'accident' ? 'is-grave' : ''}`} onClose={session.closeDialog}>
      <div class="memorial-slip" lang="zh-CN" aria-hidden="true">奏请批示</div>
      <div class="memorial">
        <img class="memorial-leaf" src={leafOf(vignetteOf(event))} alt="" width={360} height={200} />
        <p class="memorial-from">{t('event.from', { year: String(item.started) })}{district ? ` · ${t('event.place', { district: say(district.name) })}` : ''}</p>
        <h1 id="event-title">{say(event.name)}<Second text={saySecond(event.name)} /></h1>
        {event.fiction ? <p class="memorial-fiction">{t('event.fiction')}</p> : null}
        <p id="event-text">{say(event.text)}</p>
        <Options session={session} event={event} />
        <p class="memorial-source">{t('event.source')}<SourceButton title={say(event.name)} level={level} grounds={event} /></p>
        <div class="dialog-actions"><Button onClick={session.closeDialog}>{t('app.close')}</Button></div>
      </div>
    </Dialog>
  );
}

function Options({ session, event }: { readonly session: Session; readonly event: GameEvent }) {
  const drafted = session.drafted.value.find((decision) => decision.kind === 'respond' && decision.event === event.id);
  const chosen = drafted?.kind === 'respond' ? drafted.option : null;
  return (
    <fieldset class="options">
      <legend>{t('event.options')}</legend>
      {event.options?.map((option, index) => <Option key={option.id} session={session} event={event} option={option} state={{ isDefault: index === 0, isChosen: option.id === chosen, isFirst: index === 0 }} />)}
      <p class="option-basis">{t('event.moves.note')}</p>
    </fieldset>
  );
}

interface OptionProps { readonly session: Session; readonly event: GameEvent; readonly option: EventOption; readonly state: { readonly isDefault: boolean; readonly isChosen: boolean; readonly isFirst: boolean } }

function Option({ session, event, option, state }: OptionProps) {
  const decision = { kind: 'respond', event: event.id, option: option.id } as const;
  const refusal = state.isChosen ? undefined : session.refusal(decision);
  const { money, seals } = session.office.value.costOf(decision);
  const missing = refusal ? tellRefusal(session.level.value, refusal) : '';
  const answer = (): void => {
    if (state.isChosen) { session.lift(decision); return; }
    const refused = session.decide(decision);
    if (refused) announce(t('desk.refused', { name: say(option.name), why: tellRefusal(session.level.peek(), refused) }));
    else session.closeDialog();
  };
  return (
    <div class={`option ${state.isChosen ? 'is-chosen' : ''} ${missing ? 'is-closed' : ''}`}>
      <button type="button" class="option-take" aria-pressed={state.isChosen} aria-disabled={missing ? true : undefined} data-first={state.isFirst ? '' : undefined} onClick={answer}>
        <b class="option-name">{say(option.name)}{state.isDefault ? <> <small class="option-default">{t('event.default.tag')}</small></> : null}</b>
        <span class="option-cost">{Math.abs(money) < 5e-6 ? t('event.free') : money < 0 ? t('event.brings', { money: formatMoney(-money) }) : formatMoney(money)}{seals ? ` · ${t('desk.seals', { count: seals })}` : ''}</span>
        <span class="option-text">{say(option.text)}</span>
        {missing ? <small class="option-note">{missing}</small> : null}
        {state.isChosen ? <small class="option-note">{t('event.answered')} · {t('event.takeBack')}</small> : null}
      </button>
      <Moves session={session} decision={decision} name={say(option.name)} />
    </div>
  );
}
