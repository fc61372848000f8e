/** Early warnings as rows, the loudest first, and the record of the watch. */
import { warningsOf, type Crisis, type Indicator, type Level, type State, type Warning } from '../../sim/index';
import type { SignState } from './signs';

/** Indicator whose account explains the precursor, where the city can see one. */
const EXPLAINED_BY: Readonly<Record<Crisis, Indicator | null>> = { debt: 'debtRatio', unrest: 'tension', pollution: 'waterAir', accident: null };
/** Signals in shares of GDP are read in per cent; the others are points. */
const IN_PERCENT: ReadonlySet<Crisis> = new Set(['debt']);
const ORDER: Readonly<Record<Warning['level'], number>> = { alarm: 0, watch: 1, calm: 2 };
const CHIPS: Readonly<Record<Warning['level'], SignState>> = { alarm: 'alarm', watch: 'watch', calm: 'steady' };

export interface WarningRow extends Warning {
  readonly chip: SignState;
  readonly why: Indicator | null;
  /** Low, high and both thresholds as they are read: per cent of output, or points 0–100. */
  readonly read: { readonly low: number; readonly high: number; readonly watch: number; readonly alarm: number };
  readonly inPercent: boolean;
  /** Right end of the bar, in the unit of `read`. */
  readonly end: number;
}

/** All four, the loudest first, and among equals the one nearest to its alarm. */
export function warningRows(level: Level, state: State): readonly WarningRow[] {
  return warningsOf(level, state).map(rowOf).toSorted((a, b) => ORDER[a.level] - ORDER[b.level] || b.signal / b.alarm - a.signal / a.alarm);
}

function rowOf(warning: Warning): WarningRow {
  const inPercent = IN_PERCENT.has(warning.crisis);
  const scale = inPercent ? 100 : 1;
  const read = { low: warning.low * scale, high: warning.high * scale, watch: warning.watch * scale, alarm: warning.alarm * scale };
  return { ...warning, chip: CHIPS[warning.level], why: EXPLAINED_BY[warning.crisis], read, inPercent, end: Math.max(1.3 * read.alarm, 1.05 * read.high) };
}

/** How good the watch has been over all four. */
export interface WatchRecord {
  readonly rows: readonly Warning[];
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  /** Mean years between warning and crisis over all hits; null without any. */
  readonly leadYears: number | null;
}

export function watchRecord(level: Level, state: State): WatchRecord {
  const rows = warningsOf(level, state);
  const sumOf = (count: (row: Warning) => number): number => rows.reduce((sum, row) => sum + count(row), 0);
  const hits = sumOf((row) => row.hits);
  const led = sumOf((row) => (row.leadYears ?? 0) * row.hits);
  return { rows, hits, misses: sumOf((row) => row.misses), falseAlarms: sumOf((row) => row.falseAlarms), leadYears: hits > 0 ? led / hits : null };
}
