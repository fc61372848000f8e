import type { Preview } from '../../../insight/index';
import { INDICATORS, type Decision, type Indicator } from '../../../sim/index';
import type { DialogRequest, Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** The number and the year that a card's aim is told by; null where it is told in chances or in money at hand. */
export function effectBehind({ aim }: Preview): { readonly indicator: Indicator; readonly year: number } | null {
  const indicator = INDICATORS.find((id) => id === aim?.aim);
  return aim?.range && indicator && indicator !== 'growth' ? { indicator, year: aim.year } : null;
}

interface WhyEffectProps { readonly session: Session; readonly decision: Decision; readonly indicator: Indicator; readonly year: number; /** Of the card. */ readonly name: string; /** Opened again when the account is closed. */ readonly back?: DialogRequest }

/** The way from an effect to its causes. */
export function WhyEffect({ session, decision, indicator, year, name, back }: WhyEffectProps) {
  const label = t('ahead.open', { name, indicator: t(`indicator.${indicator}`) });
  return <Button look="quiet" class="why-link" aria-label={label} onClick={() => session.openDialog({ kind: 'ahead', about: { kind: 'effect', decision, indicator, year }, name, ...(back && { back }) })}>{t('desk.why')}</Button>;
}
