import type { Industry, Sign } from '../../../sim/index';
import { observed } from '../../../sim/index';
import { findEvent } from '../../model/desk';
import { formatNumber, formatValue } from '../../model/format';
import type { Session, StopReason } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog, StateChip } from '../kit/index';
import { endowmentName, policyName } from '../sign-text';

/** Why the years stopped running: takes focus, says the reason, and offers to look or to go on. */
export function StopDialog({ session }: { readonly session: Session }) {
  const reason = session.stop.value;
  if (!reason) return null;
  const { year } = session.state.value;
  // After the last year there is no desk to go back to.
  const close = reason.kind === 'ended' ? (): void => session.go('verdict') : session.closeDialog;
  return (
    <Dialog labelledBy="stop-title" describedBy="stop-text" role="alertdialog" class="dialog-stop" onClose={close}>
      <p class="stop-years"><span>{year - 2 >= 1990 ? `${year - 2} → ` : ''}{year - 1} → </span><b>{year}</b> {reason.kind === 'alarm' ? <StateChip state="alarm" /> : null}</p>
      <h1 id="stop-title">{tellStop(session, reason)}</h1>
      <p id="stop-text">{tellWhatToDo(session, reason)}</p>
      <div class="dialog-actions">
        <Button look="primary" data-first onClick={() => followStop(session, reason)}>{t(actionKey(reason))}</Button>
        {reason.kind === 'ended' || reason.kind === 'plan' ? null : <Button onClick={() => { session.closeDialog(); session.runOn(); }}>{t('stop.wait')}</Button>}
      </div>
    </Dialog>
  );
}

function tellStop(session: Session, reason: StopReason): string {
  const level = session.level.value;
  const valueOf = (sign: Sign): string => formatValue(sign, observed(level, session.state.value, sign).value);
  switch (reason.kind) {
    case 'plan': return t('stop.plan', { number: reason.number });
    case 'event': return t('stop.event', { name: say(findEvent(level, reason.event)?.name ?? { en: '', zh: '' }) });
    case 'alarm': return t('stop.alarm', { sign: t(`indicator.${reason.sign}`), value: valueOf(reason.sign), limit: formatValue(reason.sign, level.nation.signs[reason.sign].limit) });
    case 'endowmentReady': return t(`stop.endowmentReady.${reason.step}`, { name: endowmentName(level, reason.endowment) });
    case 'policyDone': return t('stop.policyDone', { name: policyName(level, reason.policy) });
    case 'outsideForecast': return t('stop.outsideForecast', { sign: t(`indicator.${reason.sign}`), value: valueOf(reason.sign) });
    case 'season': return t('stop.season', { name: say(level.nation.industries[reason.industry as Industry].name), season: t(`season.${reason.season}`) });
    case 'idleMoney': return t('stop.idleMoney', { percent: `${formatNumber(reason.share * 100, 0)}%` });
    case 'ended': return t('stop.ended', { kind: session.state.value.ended?.kind ?? 'over' });
  }
}

function tellWhatToDo(session: Session, reason: StopReason): string {
  if (reason.kind === 'plan' || reason.kind === 'ended') return t(`stop.text.${reason.kind}`);
  if (reason.kind === 'event') return t('stop.text.event', { default: say(findEvent(session.level.value, reason.event)?.options?.[0]?.name ?? { en: '', zh: '' }) });
  return reason.kind === 'alarm' ? t('stop.text.alarm', { count: session.proposals.value.answering(reason.sign).length }) : t('stop.text.other');
}

function actionKey(reason: StopReason): 'stop.do.plan' | 'stop.do.event' | 'stop.do.alarm' | 'stop.do.ended' | 'stop.do.other' {
  return reason.kind === 'plan' || reason.kind === 'event' || reason.kind === 'alarm' || reason.kind === 'ended' ? `stop.do.${reason.kind}` : 'stop.do.other';
}

function followStop(session: Session, reason: StopReason): void {
  session.closeDialog();
  if (reason.kind === 'plan') session.go('plan');
  else if (reason.kind === 'ended') session.go('verdict');
  else if (reason.kind === 'event') session.openDialog({ kind: 'event', event: reason.event });
  else document.getElementById('proposals')?.focus();
}
