/** Numbers as a player reads them. Rounded once, here. */
import type { Indicator } from '../../sim/index';
import { locale, t } from '../text/index';

/** How an indicator is written. `share` = per cent of a 0–1 value; `points` = a 0–100 scale; `stage` = 1–5. */
export type Unit = 'share' | 'points' | 'bn' | 'thousandYuan' | 'thousand' | 'stage' | 'multiple';

export const UNITS: Readonly<Record<Indicator, Unit>> = {
  dependence: 'share', waterAir: 'points', valueKept: 'share', debtRatio: 'share', unemployment: 'share', cultivation: 'points',
  gdp: 'bn', growth: 'share', outputPerWorker: 'thousandYuan', treasury: 'bn', revenue: 'bn', landDependence: 'share', visibleDebt: 'bn', hiddenDebt: 'bn',
  workers: 'thousand', tertiaryShare: 'share', diversity: 'share', lockIn: 'share', stage: 'stage', ictShare: 'share', ictForeignShare: 'share', foreignShare: 'share',
  humanCapital: 'points', innovation: 'points', governance: 'points', infrastructure: 'points', literacy: 'points', pollution: 'points', tension: 'points',
  latentHazard: 'points', qualityOfLife: 'points', risk: 'points', integrity: 'points', housePrice: 'multiple', landUsed: 'share', standing: 'points', politicalCapital: 'points', voiceBalance: 'share', displacement: 'share',
};

/** Decimals of the number that is shown, in the unit that is shown. */
const DECIMALS: Readonly<Record<Unit, number>> = { share: 0, points: 0, bn: 1, thousandYuan: 0, thousand: 0, stage: 1, multiple: 2 };
/** Small shares need one more. */
const FINE: ReadonlySet<Indicator> = new Set(['unemployment', 'growth']);

const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

/** A plain number with fixed decimals, a true minus sign and, if wished, a plus. */
export function formatNumber(value: number, decimals: number, signed = false): string {
  const id = `${locale.value}:${decimals}:${signed}`;
  let format = formats.get(id);
  if (!format) {
    format = new Intl.NumberFormat(locale.value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: signed ? 'exceptZero' : 'negative' });
    formats.set(id, format);
  }
  return format.format(value).replace('-', MINUS);
}

/** Factor from the simulation's value to the number on screen: shares are shown in per cent. */
export const scaleOf = (indicator: Indicator): number => (UNITS[indicator] === 'share' ? 100 : 1);
export const decimalsOf = (indicator: Indicator): number => DECIMALS[UNITS[indicator]] + (FINE.has(indicator) ? 1 : 0);

/** An indicator's value with its unit, such as `71%`, `46`, `¥2.1 bn`. */
export function formatValue(indicator: Indicator, value: number): string {
  if (UNITS[indicator] === 'bn') return formatMoney(value);
  return withUnit(indicator, formatNumber(value * scaleOf(indicator), decimalsOf(indicator)));
}

/** A mark of an axis, with as many decimals as its neighbours need. */
export function formatTick(indicator: Indicator, value: number, ticks: readonly number[]): string {
  if (UNITS[indicator] === 'bn') return formatMoney(value);
  const step = Math.abs((ticks[1] ?? value + 1) - (ticks[0] ?? value)) * scaleOf(indicator);
  return withUnit(indicator, formatNumber(value * scaleOf(indicator), step >= 0.999 ? 0 : step >= 0.0999 ? 1 : 2));
}

/** A range with its unit once, such as `31–60` or `3.1–3.9%`. One number where both ends round to the same. */
export function formatRange(indicator: Indicator, low: number, high: number): string {
  if (UNITS[indicator] === 'bn') return `${formatMoney(low)}–${formatMoney(high)}`;
  const [from, to] = [low, high].map((end) => formatNumber(end * scaleOf(indicator), decimalsOf(indicator)));
  return withUnit(indicator, from === to ? from : `${from}–${to}`);
}

/** A difference in the indicator's own unit with a sign, such as `+3` points; shares are in percentage points. */
export function formatChange(indicator: Indicator, change: number): string {
  if (UNITS[indicator] === 'bn') return `${change > 0 ? '+' : ''}${formatMoney(change)}`;
  return formatNumber(change * scaleOf(indicator), decimalsOf(indicator), true);
}

/** A range of differences, such as `−4 to −9`: the end nearer to nothing first. */
export function formatChangeRange(indicator: Indicator, ends: { readonly low: number; readonly high: number }): string {
  const [near, far] = Math.abs(ends.low) <= Math.abs(ends.high) ? [ends.low, ends.high] : [ends.high, ends.low];
  if (UNITS[indicator] === 'bn') return t('desk.range', { from: formatChange(indicator, near), to: formatChange(indicator, far) });
  // A small effect keeps the decimals that it needs to be seen.
  const size = Math.abs(far * scaleOf(indicator));
  const decimals = Math.max(decimalsOf(indicator), size >= 0.95 || size === 0 ? 0 : size >= 0.095 ? 1 : 2);
  const [from, to] = [near, far].map((end) => formatNumber(end * scaleOf(indicator), decimals, true));
  return from === to ? from : t('desk.range', { from, to });
}

/** Money from billions of yuan: `¥2.2 tn`, `¥1.1 bn`, `¥45 m`; in Chinese in 万亿, 亿 and 万. */
export function formatMoney(bn: number): string {
  if (locale.value === 'zh-CN') return Math.abs(bn) >= 999.5 ? `${trimmed(bn / 1000)}万亿` : Math.abs(bn) >= 0.1 ? `${trimmed(bn * 10)}亿` : `${formatNumber(Math.round(bn * 1e5 / 10) * 10, 0)}万`;
  const sign = bn < 0 ? MINUS : '';
  const amount = Math.abs(bn);
  if (amount >= 999.5) return `${sign}¥${trimmed(amount / 1000)} tn`;
  return amount >= 0.995 ? `${sign}¥${trimmed(amount)} bn` : `${sign}¥${formatNumber(amount * 1000, amount < 0.0095 ? 1 : 0)} m`;
}

/** An amount in a list under its unit: millions in English, 亿 (hundred millions) in Chinese. */
export const formatMillions = (millions: number, signed: boolean): string => (locale.value === 'zh-CN' ? formatNumber(millions / 100, 2, signed) : formatNumber(millions, 0, signed));

/** Three figures at most: 1.12, 11.2, 112. */
function trimmed(value: number): string {
  const size = Math.abs(value);
  return formatNumber(value, size < 10 ? 2 : size < 100 ? 1 : 0).replace(/([.]\d*?)0+$/, '$1').replace(/[.]$/, '');
}

function withUnit(indicator: Indicator, number: string): string {
  switch (UNITS[indicator]) {
    case 'share': return `${number}%`;
    case 'thousandYuan': return t('desk.unit.thousandYuan', { number });
    case 'thousand': return t('desk.unit.thousand', { number });
    case 'multiple': return `×${number}`;
    default: return number;
  }
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
/** The year's name in the sixty-year cycle: 2007 is 丁亥. Counted from the year 4, a 甲子. */
export const cycleName = (year: number): string => STEMS[(year - 4) % 10] + BRANCHES[(year - 4) % 12];

/** The Five-Year Plan in force: its number (8 … 15) and the year within it (1 … 5); null before the first. */
export function planOf(year: number): { readonly number: number; readonly yearOfPlan: number; readonly until: number } | null {
  if (year < 1991) return null;
  const number = 8 + Math.floor((year - 1991) / 5);
  const from = 1991 + (number - 8) * 5;
  return { number, yearOfPlan: year - from + 1, until: from + 4 };
}

/** Largest remainder: whole numbers that add up to `total` and lie next to `parts`, which add up to about `total`. */
export function roundedTo(total: number, parts: readonly number[]): number[] {
  const floors = parts.map(Math.floor);
  let missing = total - floors.reduce((sum, part) => sum + part, 0);
  const order = parts.map((part, index) => ({ index, rest: part - floors[index] })).toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (let turn = 0; missing !== 0; turn = (turn + 1) % order.length) {
    floors[(missing > 0 ? order[turn] : order[order.length - 1 - turn]).index] += Math.sign(missing);
    missing -= Math.sign(missing);
  }
  return floors;
}
