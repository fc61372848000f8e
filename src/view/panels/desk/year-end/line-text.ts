/** Words for the lines of the year's card. */
import type { Indicator, Level } from '../../../../sim/index';
import { firstSentence } from '../../../model/first-sentence';
import { decimalsOf, formatMoney, formatNumber, scaleOf } from '../../../model/format';
import type { SealEffect } from '../../../model/seal-effects';
import type { YearLine } from '../../../model/year-end';
import type { Session } from '../../../session-types';
import { language, say, t } from '../../../text/index';
import { endowmentName, policyName } from '../../sign-text';
import { tellDecision } from '../gazette-dialog';
import { tellNews } from '../news-list';

/** Sentences one after another. */
export const inOneBreath = (sentences: readonly string[]): string => sentences.join(language.value === 'zh' ? '' : ' ');

/** What a line says, its effect left out. */
export function tellLine(session: Session, line: YearLine): string {
  const level = session.level.value;
  switch (line.kind) {
    case 'event': return tellEvent(line);
    case 'luck': return t('yearEnd.luck', { name: tellNews(level, { kind: 'event', id: line.id }) });
    case 'endowments': return t('yearEnd.endowments', { step: line.step, names: line.ids.map((id) => endowmentName(level, id)).join(t('desk.list')) });
    case 'completed': return t('yearEnd.completed', { names: line.ids.map((id) => policyName(level, id)).join(t('desk.list')) });
    case 'granted': return t('yearEnd.granted', { name: grantedName(level, line.id) });
    case 'warning': return t('yearEnd.news', { news: tellNews(level, line.news) });
    case 'exposed': return t('yearEnd.exposed', { news: tellNews(level, line.news), standing: formatNumber(line.standing, 1, true), favour: formatNumber(line.favour, 1, true) });
    case 'seal': return tellSeal(session, line.seal);
    case 'unseen': return t('yearEnd.unseen', { count: line.seals.length, names: line.seals.map(({ decision }) => tellDecision(session, decision)).join(t('desk.list')) });
    case 'money': return line.borrowed > 0 ? t('yearEnd.money.borrowed', { spent: formatMoney(line.spent), borrowed: formatMoney(line.borrowed) }) : t('yearEnd.money', { spent: formatMoney(line.spent) });
  }
}

function tellEvent({ event, option, answered }: Extract<YearLine, { kind: 'event' }>): string {
  const chosen = event.options?.find(({ id }) => id === option);
  if (!chosen) return t('yearEnd.event', { name: say(event.name), what: firstSentence(say(event.text)) });
  return t(answered ? 'yearEnd.event.you' : 'yearEnd.event.default', { name: say(event.name), option: say(chosen.name) });
}

const PILOTS: Readonly<Record<string, 'pilot.freeTrade' | 'pilot.reform' | 'pilot.laboratory'>> = { freeTrade: 'pilot.freeTrade', reform: 'pilot.reform', laboratory: 'pilot.laboratory' };
const grantedName = (level: Level, id: string): string => (id in PILOTS ? t(PILOTS[id]) : policyName(level, id));

function tellSeal(session: Session, { decision, effect, learned }: SealEffect): string {
  const name = tellDecision(session, decision);
  if (effect) return t('yearEnd.seal', { name, sign: t(`indicator.${effect.indicator}`), amount: tellAmount(effect.indicator, effect.amount) });
  return t('yearEnd.seal.learned', { name, what: learned ? learnedName(session.level.value, learned) : '' });
}

function learnedName(level: Level, { kind, id }: NonNullable<SealEffect['learned']>): string {
  if (kind === 'endowment') return endowmentName(level, id);
  const district = level.city.districts.find((one) => one.id === id);
  return district ? say(district.name) : '';
}

/** An effect with one decimal more than the desk has, as on the page of causes. */
export const tellAmount = (indicator: Indicator, amount: number): string => formatNumber(amount * scaleOf(indicator), Math.max(1, decimalsOf(indicator)), true);

/** The measured effect that a line can be asked about; null where there is none. */
export function effectOf(line: YearLine): SealEffect['effect'] {
  if (line.kind === 'seal') return line.seal.effect;
  return line.kind === 'event' ? line.effect : null;
}
