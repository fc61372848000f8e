import type { PlayedYear } from '../../../run/index';
import type { WhyBuilt, WhyCause } from '../../model/why';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Second } from '../kit/index';
import { decidedIn } from './row-text';

/** From a late effect back to the year in which it was decided. */
export function GoTo({ session, years, row, goTo }: { readonly session: Session; readonly years: readonly PlayedYear[]; readonly row: WhyCause | WhyBuilt; readonly goTo: (year: number) => void }) {
  const year = decidedIn(row);
  const isOther = year !== null && (years.length !== 1 || years[0].year !== year) && session.run.value.years.some((played) => played.year === year);
  return isOther ? <Button class="why-goto" onClick={() => goTo(year)}>{t('why.goTo', { year: String(year) })}<Second text="回看" /></Button> : null;
}
