/** Effects as a card tells them: never more than one decimal, and only what a reader could see. */
import { scaleOfAim, type Aim, type EffectRange } from '../../insight/index';
import type { Indicator } from '../../sim/index';
import { t } from '../text/index';
import { decimalsOf, formatNumber, scaleOf } from './format';

/** A range of differences in `aim`, such as `+2 to +3`, `−0.4` or `+1% to +2%`: the end nearer to nothing first. */
export function formatEffect(aim: Aim, { low, high }: Pick<EffectRange, 'low' | 'high'>): string {
  const isRelative = scaleOfAim(aim) === 'relative';
  const scale = isRelative ? 100 : scaleOf(aim as Indicator);
  const [near, far] = (Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low]).map((end) => end * scale);
  const decimals = Math.min(1, (isRelative ? 0 : decimalsOf(aim as Indicator)) + (Math.abs(far) < 0.95 ? 1 : 0));
  const [from, to] = [near, far].map((end) => textOf(end, decimals) + (isRelative ? '%' : ''));
  return from === to ? to : t('desk.range', { from, to });
}

/** What rounds to nothing is a bare 0. */
const textOf = (end: number, decimals: number): string => formatNumber(end, Math.abs(end) * 10 ** decimals < 0.5 ? 0 : decimals, true);

/** Of ten futures, as a card says it: ten only when all agree, and at least one, for there is nothing to tell otherwise. */
export const tenthsOf = (share: number): number => (share >= 1 ? 10 : Math.min(9, Math.max(1, Math.round(share * 10))));
