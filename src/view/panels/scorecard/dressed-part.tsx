import { formatNumber } from '../../model/format';
import type { CardView, DressedFigures } from '../../model/scorecard';
import { t } from '../../text/index';
import { Second } from '../kit/index';

/** A chance 0–1 as it is told; what rounds to nothing is not nothing. */
export const tellChance = (chance: number): string => (chance > 0 && chance < 0.005 ? t('above.chance.under', { percent: '1%' }) : `${formatNumber(100 * chance, 0)}%`);

const tenths = (adds: number): string => formatNumber(adds / 10, 1);

/** One line under the title of the strip. */
export function tellDressedShort({ exposure, adds }: DressedFigures): string {
  if (exposure.gap < 0.5) return t('above.inquiry', { year: String(exposure.inquiryUntil) });
  return t(adds > 0 ? 'above.dressed.short' : 'above.dressed.old', { points: tenths(adds), chance: tellChance(exposure.chance) });
}

/** What dressed figures win, how far they stand from the city, and how likely it is that somebody counts again. */
export function DressedPart({ view: { score, dressing } }: { readonly view: CardView }) {
  if (dressing === null) return null;
  const { exposure, adds } = dressing;
  return (
    <section>
      <h2>{t('above.dressed')}<Second text="粉饰" /></h2>
      <ul class="scorecard-pays">
        {score !== null && adds > 0 ? <li>{t('above.dressed.wins', { score: tenths(score), bare: tenths(score - adds), points: tenths(adds) })}</li> : null}
        {exposure.gap >= 0.5 ? <li>{t('above.dressed.gap', { gap: formatNumber(exposure.gap, 0), years: exposure.years })}</li> : null}
        {exposure.gap >= 0.5 ? <li><b>{t('above.dressed.chance', { chance: tellChance(exposure.chance) })}</b> {t('above.dressed.grows')}</li> : null}
        {exposure.inquiryUntil === null ? null : <li>{t('above.inquiry', { year: String(exposure.inquiryUntil) })}</li>}
        {exposure.exposures > 0 ? <li>{t('above.dressed.before', { count: exposure.exposures })}</li> : null}
      </ul>
    </section>
  );
}
