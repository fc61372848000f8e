/** Words about signs and refusals that several panels share. */
import type { Level, Refusal, Requirement, Sign } from '../../sim/index';
import { findEvent } from '../model/desk';
import { formatMoney, formatValue } from '../model/format';
import { writtenChange } from '../model/sign-moves';
import type { SignReading } from '../model/signs';
import { say, t } from '../text/index';

/** One character for each sign: the second voice of its name. */
export const SIGN_GLYPHS: Readonly<Record<Sign, string>> = { dependence: '倚赖', waterAir: '水土', valueKept: '自得', debtRatio: '债', unemployment: '业', cultivation: '文' };

/** Why a decision is not possible, in a few words that fit beside a stamp place. */
export function tellRefusal(level: Level, refusal: Refusal): string {
  switch (refusal.code) {
    case 'notEnoughMoney': return refusal.has <= 0 ? t('desk.nothingLeft', { needs: formatMoney(refusal.needs) }) : t('refusal.notEnoughMoney', { needs: formatMoney(refusal.needs), has: formatMoney(refusal.has) });
    case 'requirement': return t('refusal.requirement', { what: tellRequirement(level, refusal.requirement) });
    case 'excluded': return t('refusal.excluded', { by: policyName(level, refusal.by) });
    case 'notYet': return t('refusal.notYet', { from: String(refusal.from) });
    case 'noLonger': return t('refusal.noLonger', { until: String(refusal.until) });
    case 'underWay': return t('refusal.underWay', { until: String(refusal.until) });
    case 'notAPlanYear': return t('refusal.notAPlanYear', { next: String(refusal.next) });
    default: return t(`refusal.${refusal.code}`, { ...refusal });
  }
}

/** A requirement of data as a noun phrase. */
export function tellRequirement(level: Level, requirement: Requirement): string {
  if ('indicator' in requirement) {
    const indicator = t(`indicator.${requirement.indicator}`);
    return 'atLeast' in requirement
      ? t('requirement.atLeast', { indicator, value: formatValue(requirement.indicator, requirement.atLeast) })
      : t('requirement.atMost', { indicator, value: formatValue(requirement.indicator, requirement.atMost) });
  }
  if ('done' in requirement) return t('requirement.done', { policy: policyName(level, requirement.done) });
  if ('pilot' in requirement) return t('requirement.pilot', { pilot: t(`pilot.${requirement.pilot}`) });
  if ('happened' in requirement) return t('requirement.happened', { event: say(findEvent(level, requirement.happened)?.name ?? { en: requirement.happened, zh: requirement.happened }) });
  return t(`requirement.${requirement.step}`, { endowment: endowmentName(level, requirement.endowment) });
}

export function policyName(level: Level, id: string): string {
  const policy = level.city.policies.find((one) => one.id === id);
  return policy ? say(policy.name) : id;
}

export function endowmentName(level: Level, id: string): string {
  const endowment = level.city.endowments.find((one) => one.id === id);
  return endowment ? say(endowment.name) : id;
}

/** A sign in one sentence, as a screen reader says it. */
export function tellSign(reading: SignReading): string {
  const { sign, low, high, measured, limit, bad, value, lastYear } = reading;
  const range = measured && low === high ? '' : t('desk.sign.range', { low: formatValue(sign, low), high: formatValue(sign, high) });
  const change = lastYear === null ? '' : tellChange(sign, writtenChange(sign, lastYear, value));
  return t('desk.sign.line', {
    sign: t(`indicator.${sign}`), state: t(`kit.state.${reading.state}`), value: measured ? formatValue(sign, value) : t('desk.unmeasured'), range, limit: formatValue(sign, limit), bad, change,
  });
}

function tellChange(sign: Sign, change: number): string {
  const amount = formatValue(sign, Math.abs(change));
  if (amount === formatValue(sign, 0)) return t('desk.sign.same');
  return t(change > 0 ? 'desk.sign.up' : 'desk.sign.down', { change: amount });
}
