import type { Decision } from '../../../sim/index';
import type { PlayedYear } from '../../../run/index';
import { findEvent, isHidden } from '../../model/desk';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { endowmentName, policyName } from '../sign-text';
import { NewsList } from './news-list';

/** Every year so far, the latest first: what happened and what was decided. */
export function GazetteDialog({ session }: { readonly session: Session }) {
  const years = session.run.value.years.toReversed();
  return (
    <Dialog labelledBy="gazette-title" class="dialog-gazette" onClose={session.closeDialog}>
      <h1 id="gazette-title">{t('gazette.title')}<Second text="邸报" /></h1>
      {years.length === 0 ? <p>{t('gazette.empty')}</p> : null}
      <div class="gazette-years">{years.map((played) => <GazetteYear key={played.year} session={session} played={played} />)}</div>
      <div class="dialog-actions"><Button data-first onClick={session.closeDialog}>{t('app.close')}</Button></div>
    </Dialog>
  );
}

function GazetteYear({ session, played }: { readonly session: Session; readonly played: PlayedYear }) {
  const level = session.level.value;
  const { content } = session.settings.value;
  const shown = played.news.filter((item) => {
    const event = item.kind === 'event' ? findEvent(level, item.id) : undefined;
    return !event || !isHidden(event, content);
  });
  return (
    <section>
      <h2>{t('gazette.year', { year: String(played.year) })}</h2>
      <NewsList session={session} year={played.year} news={shown} />
      {played.decisions.length ? <p class="gazette-yours">{t('gazette.yours', { what: played.decisions.map((decision) => tellDecision(session, decision)).join(t('desk.list')) })}</p> : null}
    </section>
  );
}

/** A decision in a few words. */
export function tellDecision(session: Session, decision: Decision): string {
  const level = session.level.value;
  switch (decision.kind) {
    case 'setLevel': return t('gazette.level', { name: policyName(level, decision.policy), level: decision.level });
    case 'launch': return policyName(level, decision.policy);
    case 'endowment': return decision.action === 'rest' ? endowmentName(level, decision.endowment) : t(`desk.step.${decision.action}`, { name: endowmentName(level, decision.endowment) });
    case 'respond': {
      const event = findEvent(level, decision.event);
      const option = event?.options?.find((one) => one.id === decision.option);
      return event && option ? t('gazette.answer', { event: say(event.name), option: say(option.name) }) : decision.event;
    }
    case 'adoptPlan': return t('desk.planShort');
  }
}
