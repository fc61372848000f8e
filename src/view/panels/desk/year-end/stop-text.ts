/** Words for a stop: why the years stopped running, and what can be done about it. */
import { observed, type Industry, type Sign } from '../../../../sim/index';
import { findEvent } from '../../../model/desk';
import { formatMoney, formatNumber, formatValue } from '../../../model/format';
import type { Session, StopReason } from '../../../session-types';
import { say, t, type MessageKey } from '../../../text/index';
import { endowmentName, policyName } from '../../sign-text';

export function tellStop(session: Session, reason: StopReason): string {
  const level = session.level.value;
  const { ended, year } = session.state.value;
  const valueOf = (sign: Sign): string => formatValue(sign, observed(level, session.state.value, sign).value);
  switch (reason.kind) {
    case 'plan': return t('stop.plan', { number: reason.number });
    case 'crisis': return t('stop.crisis', { name: say(level.nation.crises[reason.crisis].name) });
    case 'event': return t('stop.event', { name: say(findEvent(level, reason.event)?.name ?? { en: '', zh: '' }) });
    case 'alarm': return t('stop.alarm', { sign: t(`indicator.${reason.sign}`), value: valueOf(reason.sign), limit: formatValue(reason.sign, level.nation.signs[reason.sign].limit) });
    case 'overdrawn': return t('stop.overdrawn', { year: String(year), money: formatMoney(reason.money) });
    case 'endowmentReady': return t(`stop.endowmentReady.${reason.step}`, { name: endowmentName(level, reason.endowment) });
    case 'policyDone': return t('stop.policyDone', { name: policyName(level, reason.policy) });
    case 'outsideForecast': return t('stop.outsideForecast', { sign: t(`indicator.${reason.sign}`), value: valueOf(reason.sign) });
    case 'season': return t('stop.season', { name: say(level.nation.industries[reason.industry as Industry].name), season: t(`season.${reason.season}`) });
    case 'idleMoney': return t('stop.idleMoney', { percent: `${formatNumber(reason.share * 100, 0)}%` });
    case 'ended': return t('stop.ended', { kind: ended?.kind ?? 'over' });
  }
}

export function tellWhatToDo(session: Session, reason: StopReason): string {
  switch (reason.kind) {
    case 'plan': case 'ended': case 'crisis': case 'overdrawn': return t(`stop.text.${reason.kind}`);
    case 'event': return t('stop.text.event', { default: say(findEvent(session.level.value, reason.event)?.options?.[0]?.name ?? { en: '', zh: '' }) });
    case 'alarm': return t('stop.text.alarm', { count: session.proposals.value.answering(reason.sign).length });
    default: return t('stop.text.other');
  }
}

/** What the card's first button says. */
export function actionKey(reason: StopReason): MessageKey {
  switch (reason.kind) {
    case 'plan': case 'event': case 'alarm': case 'ended': return `stop.do.${reason.kind}`;
    default: return 'stop.do.other';
  }
}

/** Does what the card's first button says. */
export function followStop(session: Session, reason: StopReason): void {
  session.closeDialog();
  if (reason.kind === 'plan') session.go('plan');
  else if (reason.kind === 'ended') session.go('verdict');
  else if (reason.kind === 'event') session.openDialog({ kind: 'event', event: reason.event });
  else document.getElementById('proposals')?.focus();
}
