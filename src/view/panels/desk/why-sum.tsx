import type { CountedAim, Preview } from '../../../insight/index';
import { INDICATORS } from '../../../sim/index';
import type { AboutSum, Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';

/** What a card tells in chances, in sight or in money at hand; null where it tells a number of the ledger, or nothing. */
export function countedBehind({ aim, decision }: Preview): Extract<AboutSum, { kind: 'aim' }> | null {
  if (!aim?.range || INDICATORS.some((id) => id === aim.aim)) return null;
  return { kind: 'aim', decision, aim: aim.aim as CountedAim, year: aim.year, isLate: aim.isLate };
}

interface WhySumProps { readonly session: Session; readonly about: AboutSum; /** Of the card. */ readonly name: string }

/** The way from a number that is a sum of its own to what it adds up from. */
export function WhySum({ session, about, name }: WhySumProps) {
  return <Button look="quiet" class="why-link" aria-label={t('sum.open', { name, about: about.kind })} onClick={() => session.openDialog({ kind: 'sum', about, name })}>{t('desk.why')}</Button>;
}
