/** Effects in words: what a card is for, what it costs besides money, what an answer moves. */
import type { AimEffect, Move, Preview } from '../../../insight/index';
import { formatEffect, tenthsOf } from '../../model/effect-format';
import { formatMoney, formatNumber } from '../../model/format';
import { t, type MessageKey } from '../../text/index';

/** What a decision is for, with its range and from when. */
export function tellAim(effect: AimEffect): string {
  const { aim, range, from, isLate } = effect;
  const year = String(effect.year);
  const kind = aim === 'purse' || aim === 'sight' || aim === 'found' ? aim : aim.startsWith('pilot.') ? 'pilot' : null;
  if (range === null) return kind === null ? t('card.aim.none', { what: t(`indicator.${aim}` as MessageKey), year }) : t(`card.aim.${kind}.none`, { year });
  switch (kind) {
    case 'purse': return t('card.aim.purse', { money: formatMoney(range.middle), year });
    case 'sight': return t('card.aim.sight', { percent: `${formatNumber(-100 * range.middle, 0)}%`, year });
    case 'found': return t(isLate ? 'card.aim.found.late' : 'card.aim.found', { tenths: tenthsOf(range.middle), year, from: String(from) });
    case 'pilot': return t('card.aim.pilot', { tenths: tenthsOf(range.middle), year });
    case null: return t(isLate ? 'card.aim.late' : from === effect.year ? 'card.aim' : 'card.aim.from', { what: t(`indicator.${aim}` as MessageKey), range: formatEffect(aim, range), year, from: String(from) });
  }
}

/** What pays for it, if anything does; the aim itself is told already. */
export function tellPrice({ price, aim }: Preview): string | null {
  if (price === null || price.indicator === aim?.aim) return null;
  return t('card.price', { what: t(`indicator.${price.indicator}`), range: formatEffect(price.indicator, price.range), year: String(price.year) });
}

export const tellMove = ({ indicator, range, year }: Move): string => t('event.moves', { what: t(`indicator.${indicator}`), range: formatEffect(indicator, range), year: String(year) });
