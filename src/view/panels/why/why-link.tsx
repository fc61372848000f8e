import type { ComponentChildren } from 'preact';
import type { Indicator } from '../../../sim/index';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

export interface WhyLinkProps { readonly session: Session; readonly indicator: Indicator; /** The last one played unless given. */ readonly year?: number; /** What is pressed; “why?” unless given. */ readonly children?: ComponentChildren }

/** The way from a number to the ledger page that accounts for it. */
export function WhyLink({ session, indicator, year, children }: WhyLinkProps) {
  return <Button look="quiet" class="why-link" aria-label={nameOf(indicator, year)} onClick={() => session.openWhy(indicator, year)}>{children ?? t('desk.why')}</Button>;
}

const nameOf = (indicator: Indicator, year?: number): string => (year === undefined ? t('desk.why.of', { sign: t(`indicator.${indicator}`) }) : t('desk.why.in', { sign: t(`indicator.${indicator}`), year: String(year) }));
