/** Words for a card that makes a figure look good: what it adds above, and how likely it is to come out. */
import type { DressingOffer } from '../../model/dressing';
import { formatNumber } from '../../model/format';
import { t } from '../../text/index';
import { tellChance } from '../scorecard/dressed-part';

/** The bold line: points of the term, and what they add to the score. */
export function tellDressing({ term, points, score }: DressingOffer): string {
  const name = t(`above.term.${term}`);
  if (points < 0.5) return t('card.dressing.full', { term: name });
  return t(score > 0 ? 'card.dressing' : 'card.dressing.uncounted', { term: name, points: Math.round(points), score: formatNumber(score, 1, true) });
}

/** The price line: the chance next year, and whether it would be the last time. */
export function tellExposure({ chance, chanceAnyway, exposures }: DressingOffer): string {
  const values = { chance: tellChance(chance), before: tellChance(chanceAnyway) };
  const line = t(chanceAnyway > 0 ? 'card.dressing.chance.more' : 'card.dressing.chance', values);
  return exposures >= 2 ? `${line} ${t('card.dressing.last')}` : line;
}
