/** Words for a stop: why the years stopped running, and what can be done about it. */
import { observed, type Industry, type Sign } from '../../../../sim/index';
import { findEvent } from '../../../model/desk';
import { exposureCost } from '../../../model/year-end';
import { formatMoney, formatNumber, formatValue } from '../../../model/format';
import type { Session, StopReason } from '../../../session-types';
import { say, t, type MessageKey } from '../../../text/index';
import { endowmentName } from '../../sign-text';

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
    case 'exposed': return t('stop.exposed', { id: reason.term });
    case 'regime': return t('stop.regime', { year: String(year) });
    case 'outsideForecast': return t('stop.outsideForecast', { sign: t(`indicator.${reason.sign}`), value: valueOf(reason.sign) });
    case 'season': return t('stop.season', { name: say(level.nation.industries[reason.industry as Industry].name), season: t(`season.${reason.season}`) });
    case 'idleMoney': return t('stop.idleMoney', { percent: `${formatNumber(reason.share * 100, 0)}%` });
    case 'ended': return t('stop.ended', { kind: ended?.kind ?? 'over' });
  }
}

export function tellWhatToDo(session: Session, reason: StopReason): string {
  switch (reason.kind) {
    case 'plan': case 'ended': case 'crisis': case 'overdrawn': case 'regime': case 'outsideForecast': case 'season': case 'idleMoney': return t(`stop.text.${reason.kind}`);
    case 'endowmentReady': return t(`stop.text.endowmentReady.${reason.step}`);
    case 'exposed': return tellExposed(session, reason.gap);
    case 'event': return t('stop.text.event', { default: say(findEvent(session.level.value, reason.event)?.options?.[0]?.name ?? { en: '', zh: '' }) });
    case 'alarm': return t('stop.text.alarm', { count: answersTo(session, reason.sign) });
  }
}

/** By how much the books had left the city, and what it costs. */
function tellExposed(session: Session, gap: number): string {
  const last = session.lastYear.value;
  const { standing, favour } = last ? exposureCost(session.level.value, last) : { standing: 0, favour: 0 };
  const { inquiryUntil } = session.state.value.dressing;
  return t('stop.text.exposed', { gap: formatNumber(gap, 0), standing: formatNumber(standing, 1, true), favour: formatNumber(favour, 1, true), until: String(inquiryUntil ?? '') });
}


/** What the card's first button says. */
export function actionKey(session: Session, reason: StopReason): MessageKey {
  switch (reason.kind) {
    case 'plan': case 'event': case 'ended': case 'overdrawn': case 'endowmentReady': return `stop.do.${reason.kind}`;
    case 'regime': case 'exposed': return 'stop.do.regime';
    case 'alarm': return answersTo(session, reason.sign) > 0 ? 'stop.do.alarm' : 'stop.do.why';
    case 'outsideForecast': return 'stop.do.why';
    case 'idleMoney': case 'season': return 'stop.do.alarm';
    case 'crisis': return 'stop.do.other';
  }
}

const answersTo = (session: Session, sign: Sign): number => session.proposals.value.answering(sign).length;

/** Does what the card's first button says. */
export function followStop(session: Session, reason: StopReason): void {
  session.closeDialog();
  switch (reason.kind) {
    case 'plan': session.go('plan'); break;
    case 'ended': session.go('verdict'); break;
    case 'event': session.openDialog({ kind: 'event', event: reason.event }); break;
    case 'regime': case 'exposed': session.openDialog({ kind: 'scorecard' }); break;
    case 'overdrawn': session.openDialog({ kind: 'budget' }); break;
    case 'endowmentReady': session.openDialog({ kind: 'places', district: session.level.value.city.endowments.find(({ id }) => id === reason.endowment)?.district }); break;
    case 'outsideForecast': session.openWhy(reason.sign); break;
    case 'alarm': if (answersTo(session, reason.sign) > 0) toProposals(); else session.openWhy(reason.sign); break;
    default: toProposals();
  }
}

const toProposals = (): void => document.getElementById('proposals')?.focus();
