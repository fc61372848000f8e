/** What is shown of runs side by side. It adds up and rounds once; it never models. */
import { alignedYears, type IndicatorDifference, type PartedYear, type ReadRun, seriesOf, type Waterfall } from '../../insight/compare/index';
import { MICRO, type Decision, type Indicator, type Level, type Pillar, type Side } from '../../sim/index';
import { CAUSE_FAMILIES, type Family } from './cause-families';
import { sentencesOf } from './deeds';
import { decimalsOf, roundedTo, scaleOf, UNITS } from './format';
import type { Sentence } from './sentence';

/** Tenths of a point; `start` is the running total before the row. */
export interface SideRow { readonly side: Side; readonly from: number; readonly to: number; readonly tenths: number; readonly start: number }
export interface PillarRow { readonly pillar: Pillar; readonly tenths: number; readonly start: number; readonly sides: readonly SideRow[] }
/** `from` + all rows = `to`, in the tenths that are shown. */
export interface Fall { readonly from: number; readonly to: number; readonly rows: readonly PillarRow[]; readonly least: number; readonly most: number }

const TENTH = MICRO / 10;

/** A waterfall in the tenths of a point that are shown: rounded once, by largest remainder, so that it adds up on screen too. */
export function fallOf({ fromMicro, toMicro, pillars }: Waterfall): Fall {
  const [from, to] = [fromMicro, toMicro].map((micro) => Math.round(micro / TENTH));
  const amounts = roundedTo(to - from, pillars.flatMap(({ sides }) => sides.map(({ micro }) => micro / TENTH)));
  let total = from;
  const totals = [from, to];
  const rows = pillars.map(({ pillar, sides }): PillarRow => {
    const start = total;
    const placed = sides.map((one): SideRow => {
      const tenths = amounts.shift() ?? 0;
      const row = { side: one.side, from: one.from, to: one.to, tenths, start: total };
      total += tenths;
      totals.push(total);
      return row;
    });
    return { pillar, start, tenths: total - start, sides: placed };
  });
  return { from, to, rows, least: Math.min(...totals), most: Math.max(...totals) };
}

/** Steps of the last decimal shown, as in the ledger of causes. `few` counts causes that are too small to stand alone. */
export interface FamilyRow { readonly family: Family | 'start' | 'few'; readonly amount: number; readonly count: number }
export interface DifferenceRows { readonly indicator: Indicator; readonly from: number; readonly to: number; readonly decimals: number; readonly rows: readonly FamilyRow[] }

const MOST_ROWS = 5;

/** The causes of an indicator's difference under their headings; `from` + all rows = `to`. */
export function differenceRows({ indicator, fromMicro, toMicro, causes }: IndicatorDifference): DifferenceRows {
  // Thousands of yuan are written with their three noughts.
  const decimals = UNITS[indicator] === 'thousandYuan' ? 0 : Math.max(1, decimalsOf(indicator));
  const step = MICRO / scaleOf(indicator) / 10 ** decimals;
  const families = new Map<FamilyRow['family'], number>();
  for (const { cause, micro } of causes) {
    const family = cause === 'start' ? 'start' : CAUSE_FAMILIES[cause];
    families.set(family, (families.get(family) ?? 0) + micro);
  }
  const [from, to] = [fromMicro, toMicro].map((micro) => Math.round(micro / step));
  const entries = [...families];
  const amounts = roundedTo(to - from, entries.map(([, micro]) => micro / step));
  const all = entries.map(([family], n): FamilyRow => ({ family, amount: amounts[n], count: 1 })).filter(({ amount }) => amount !== 0).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return { indicator, from, to, decimals, rows: folded(all) };
}

function folded(rows: readonly FamilyRow[]): readonly FamilyRow[] {
  if (rows.length <= MOST_ROWS + 1) return rows;
  const rest = rows.slice(MOST_ROWS);
  return [...rows.slice(0, MOST_ROWS), { family: 'few', amount: rest.reduce((sum, { amount }) => sum + amount, 0), count: rest.length }];
}

/** One decision that not all took, as a sentence; a plan has its focus instead. */
export interface PartedDeed { readonly by: readonly number[]; readonly decision: Decision; readonly sentence: Sentence | undefined }
export interface PartedRow { readonly year: number; readonly common: number; readonly deeds: readonly PartedDeed[] }

/** Years in which runs decided differently, oldest first. */
export function partedRows(level: Level, reads: readonly ReadRun[]): readonly PartedRow[] {
  const sentences = reads.map(({ run }) => new Map(sentencesOf(level, run.years.map(({ decisions }) => decisions)).flatMap((told, n) => told.map((sentence, k) => [run.years[n].decisions[k], sentence]))));
  const told = (by: readonly number[], decision: PartedYear['parted'][number]['decision']): Sentence | undefined => {
    const mine = sentences[by[0]];
    return mine.get(decision);
  };
  return alignedYears(reads.map(({ run }) => run)).filter(({ parted }) => parted.length > 0)
    .map(({ year, common, parted }) => ({ year, common, deeds: parted.map(({ by, decision }) => ({ by, decision, sentence: told(by, decision) })) }));
}

/** One run's line of the chart. `governed` is the last year that somebody governed. */
export interface OverlayLine { readonly points: readonly { readonly year: number; readonly value: number }[]; readonly governed: number; readonly last: number }

/** An indicator in every run. */
export function overlayOf(reads: readonly ReadRun[], id: Indicator): readonly OverlayLine[] {
  return reads.map((read) => {
    const points = seriesOf(read, id);
    return { points, governed: points.findLast(({ governed }) => governed)!.year, last: points[points.length - 1].value };
  });
}

/** The year in which the lines lie farthest apart, and by how much; null where they never part. */
export function widestApart(lines: readonly OverlayLine[]): { readonly year: number; readonly gap: number } | null {
  const gaps = lines[0].points.map(({ year }, n) => {
    const values = lines.map(({ points }) => points[n].value);
    return { year, gap: Math.max(...values) - Math.min(...values) };
  });
  const widest = gaps.reduce((most, one) => (one.gap > most.gap ? one : most));
  return widest.gap > 0 ? widest : null;
}
