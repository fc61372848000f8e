import type { ReadRun } from '../../../insight/compare/index';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { YearBrush } from '../kit/index';
import { yearsOf } from './looked-at';

const AXIS = { from: 2, to: 98 };

/** A bare brush of years, for parts of the page that have no chart. */
export function YearSlider({ session, reads, year }: { readonly session: Session; readonly reads: readonly ReadRun[]; readonly year: number }) {
  const { from, until } = yearsOf(reads);
  return (
    <div class="year-slider">
      <YearBrush from={from} until={until} year={year} axis={AXIS} label={t('look.brush')} text={t('look.maps.year', { year: String(year) })} onYear={(to) => session.lookBack.look(to)} />
    </div>
  );
}
