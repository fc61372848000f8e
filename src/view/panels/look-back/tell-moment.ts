import { momentsIn, type Moment, type MomentKind } from '../../model/moments';
import { formatNumber } from '../../model/format';
import { language, t } from '../../text/index';
import { tell } from '../plan/tell';

/** One shape for each kind of moment: never the colour alone. */
export const MOMENT_GLYPHS: Readonly<Record<MomentKind, string>> = { plan: '■', crisis: '▲', event: '◆', regime: '○', deed: '★', ended: '✕' };

/** A key moment in a few words. */
export const tellMoment = ({ what, points }: Moment): string =>
  points === null ? tell(what) : t('look.moment.deed', { what: tell(what), points: formatNumber(points, 1, true) });

/** All key moments of a year in one breath; empty where there are none. */
export const tellMomentsOf = (moments: readonly Moment[], year: number): string => momentsIn(moments, year).map(tellMoment).join(language.value === 'zh' ? '；' : '; ');
