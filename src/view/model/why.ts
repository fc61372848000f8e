/** Why a number changed: one or more years' receipts as a ledger whose rows add up on screen, to the last figure shown. */
import { explain, indicator, MICRO, observed, type Cause, type Group, type Indicator, type Industry, type SourceRef } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import { CAUSE_FAMILIES, type Family } from './cause-families';
import { decimalsOf, roundedTo, scaleOf } from './format';

/** The stretches of time that a change can be explained over. */
export const SPANS = ['year', 'plan', 'all'] as const;
export type Span = (typeof SPANS)[number];

/** How the rows are put under headings. */
export const GROUPINGS = ['cause', 'origin'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One cause with its source, in steps of the last decimal shown. */
export interface WhyCause { readonly kind: 'cause'; readonly id: string; readonly cause: Cause; readonly group: Group; readonly source: SourceRef | null; readonly amount: number; /** Running total before it. */ readonly start: number }
/** A heading, or several small causes together; its amount is the sum of its rows. */
export interface WhyHeading { readonly kind: 'family' | 'origin' | 'industry' | 'few'; readonly id: string; readonly family?: Family; readonly group?: Group; readonly industry?: Industry; readonly amount: number; readonly start: number; readonly rows: readonly WhyRow[] }
/** What built the stock behind a cause; `cause` is null for what was there at the start. */
export interface WhyBuilt { readonly kind: 'built'; readonly id: string; /** The number whose level it built. */ readonly driver: Indicator | 'firms'; /** Whose firms, where only one industry's count. */ readonly industry: Industry | null; readonly cause: Cause | null; readonly group: Group; readonly source: SourceRef | null; readonly amount: number; readonly start: number }
export type WhyRow = WhyCause | WhyBuilt | WhyHeading;
export const isHeading = (row: WhyRow): row is WhyHeading => 'rows' in row;

export interface WhyLedger {
  readonly indicator: Indicator;
  /** Steps of the last decimal shown: 910 = 91.0 when `decimals` is 1. `from` + `change` = `to`. */
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly decimals: number;
  readonly rows: readonly WhyRow[];
  readonly byOrigin: readonly { readonly group: Group; readonly amount: number }[];
  /** Least and greatest running total, for the axis. */
  readonly least: number;
  readonly most: number;
  readonly causes: number;
}

export interface Part { readonly cause: Cause; readonly group: Group; readonly source: SourceRef | null; readonly micro: number }
export interface Change { readonly fromMicro: number; readonly toMicro: number; readonly parts: readonly Part[] }

/**
 * The change of an indicator over consecutive played years, with its causes.
 *
 * It explains what the desk showed: where reports differ from the truth, the difference is a row of its own.
 */
export function changeOver(run: Run, years: readonly PlayedYear[], id: Indicator): Change {
  const parts = new Map<string, Part>();
  const add = (part: Part): void => {
    const key = `${part.cause}|${part.group}|${part.source?.kind}|${part.source?.id}|${part.source?.year}`;
    parts.set(key, { ...part, micro: part.micro + (parts.get(key)?.micro ?? 0) });
  };
  for (const year of years) {
    const told = explain(run.level, year, id);
    told.contributions.forEach(add);
    const reported = shownMicro(run, year.after, id) - shownMicro(run, year.before, id) - (told.toMicro - told.fromMicro);
    if (reported !== 0) add({ cause: 'reportLag', group: 'past', source: null, micro: reported });
  }
  const [first, last] = [years[0], years[years.length - 1]];
  return { fromMicro: shownMicro(run, first.before, id), toMicro: shownMicro(run, last.after, id), parts: [...parts.values()].filter((part) => part.micro !== 0) };
}

const shownMicro = ({ level }: Run, state: PlayedYear['before'], id: Indicator): number => Math.round((isReported(id) ? observed(level, state, id).value : indicator(level, state, id)) * MICRO);
const REPORTED: ReadonlySet<Indicator> = new Set(['dependence', 'waterAir', 'valueKept', 'debtRatio', 'unemployment']);
const isReported = (id: Indicator): boolean => REPORTED.has(id);

/** Causes below this part of all movement are folded into their heading's small ones. */
const SMALL_SHARE = 0.03;
const ROWS_PER_HEADING = 4;

/** Puts a change into rows. Rounded once, by largest remainder, so that every heading is the sum of its rows. */
export function ledgerOf(id: Indicator, change: Change, grouping: Grouping): WhyLedger {
  const decimals = decimalsIn(id);
  const step = microOfStep(id);
  const from = Math.round(change.fromMicro / step);
  const to = Math.round(change.toMicro / step);
  const amounts = roundedTo(to - from, change.parts.map((part) => part.micro / step));
  const causes = change.parts.map((part, index) => ({ ...part, amount: amounts[index] })).toSorted((a, b) => Math.abs(b.micro) - Math.abs(a.micro));
  const gross = causes.reduce((sum, part) => sum + Math.abs(part.amount), 0);
  const headings = headingsOf(causes, grouping).map((heading) => foldSmall(heading, gross));
  const rows = placed(foldMinor(headings, gross), from);
  const totals = runningTotals(rows);
  return {
    indicator: id, from, to, change: to - from, decimals, rows, byOrigin: originsOf(causes), causes: causes.length,
    least: Math.min(from, to, ...totals), most: Math.max(from, to, ...totals),
  };
}

const decimalsIn = (id: Indicator): number => Math.max(1, decimalsOf(id));
/** How much of an indicator one step of its ledger is, in millionths of its unit. */
export const microOfStep = (id: Indicator): number => MICRO / scaleOf(id) / 10 ** decimalsIn(id);

type Rounded = Part & { readonly amount: number };
type Unplaced = Omit<WhyCause, 'start'> | (Omit<WhyHeading, 'start' | 'rows'> & { readonly rows: readonly Unplaced[] });

/** Headings with their causes, the most moving first. */
function headingsOf(causes: readonly Rounded[], grouping: Grouping): Unplaced[] {
  const byName = new Map<string, Rounded[]>();
  for (const part of causes) {
    const name = grouping === 'cause' ? CAUSE_FAMILIES[part.cause] : part.group;
    byName.set(name, [...(byName.get(name) ?? []), part]);
  }
  const movement = (parts: readonly Rounded[]): number => parts.reduce((sum, part) => sum + Math.abs(part.micro), 0);
  return [...byName].toSorted(([, a], [, b]) => movement(b) - movement(a)).map(([name, parts]) => headingOf(name, parts, grouping));
}

function headingOf(name: string, parts: readonly Rounded[], grouping: Grouping): Unplaced {
  const label = grouping === 'cause' ? { kind: 'family' as const, family: name as Family } : { kind: 'origin' as const, group: name as Group };
  return { ...label, id: name, amount: sumOf(parts), rows: parts.map(causeRow) };
}

const causeRow = (part: Rounded): Unplaced => ({
  kind: 'cause', id: `${part.cause}.${part.group}.${part.source ? `${part.source.kind}.${part.source.id}.${part.source.year}` : ''}`, cause: part.cause, group: part.group, source: part.source, amount: part.amount,
});

const sumOf = (parts: readonly { readonly amount: number }[]): number => parts.reduce((sum, part) => sum + part.amount, 0);

/** The small causes of a heading become one row that opens. */
function foldSmall(heading: Unplaced, gross: number): Unplaced {
  if (heading.kind === 'cause') return heading;
  const isSmall = (row: Unplaced, index: number): boolean => index >= ROWS_PER_HEADING || Math.abs(row.amount) < Math.max(1, gross * SMALL_SHARE);
  const small = heading.rows.filter(isSmall);
  if (small.length < 2 || heading.rows.length <= 2) return heading;
  const large = heading.rows.filter((row, index) => !isSmall(row, index));
  if (large.length === 0) return heading;
  return { ...heading, rows: [...large, { kind: 'few', id: `${heading.id}.few`, amount: sumOf(small), rows: small }] };
}

const MINOR_SHARE = 0.02;
const MOST_HEADINGS = 7;

/** Headings under which hardly anything moved become one row of small causes at the end. */
function foldMinor(headings: readonly Unplaced[], gross: number): readonly Unplaced[] {
  const isMinor = (heading: Unplaced, index: number): boolean => index >= MOST_HEADINGS || causesUnder(heading).every((row) => Math.abs(row.amount) < gross * MINOR_SHARE);
  const minor = headings.filter(isMinor);
  const rows = minor.flatMap(causesUnder);
  if (rows.length < 2 || minor.length === headings.length) return headings;
  return [...headings.filter((heading, index) => !isMinor(heading, index)), { kind: 'few', id: 'minor', amount: sumOf(rows), rows }];
}

const causesUnder = (row: Unplaced): readonly Unplaced[] => (row.kind === 'cause' ? [row] : row.rows.flatMap(causesUnder));

/** Gives every row the running total before it; a heading starts where its first row does. */
function placed(rows: readonly Unplaced[], from: number): WhyRow[] {
  let start = from;
  return rows.map((row) => {
    const at = start;
    start += row.amount;
    return 'rows' in row ? { ...row, start: at, rows: placed(row.rows, at) } : { ...row, start: at };
  });
}

const runningTotals = (rows: readonly WhyRow[]): number[] => rows.flatMap((row) => [row.start, row.start + row.amount, ...(isHeading(row) ? runningTotals(row.rows) : [])]);

function originsOf(causes: readonly Rounded[]): WhyLedger['byOrigin'] {
  const order: readonly Group[] = ['you', 'world', 'past', 'luck'];
  return order.map((group) => ({ group, amount: sumOf(causes.filter((part) => part.group === group)) })).filter((one) => one.amount !== 0).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** Rows that a reader sees: headings, and what lies under those that are open. `open` is null for a row with nothing under it. */
export interface ShownRow { readonly row: WhyRow; readonly depth: number; readonly open: boolean | null }
/** `under` = what built the stock behind a cause; it is asked for only where a row is open, or to learn whether it can be opened. */
export interface Showing { readonly isOpen: (id: string) => boolean; readonly under?: (row: WhyCause) => readonly WhyRow[] }

export function shownRows(rows: readonly WhyRow[], showing: Showing, depth = 1): ShownRow[] {
  const { isOpen, under } = showing;
  return rows.flatMap((row): ShownRow[] => {
    // An industry is named even where one thing alone built it.
    const only = isHeading(row) && row.kind !== 'industry' && row.rows.length === 1 && !isHeading(row.rows[0]) ? row.rows[0] : null;
    const shown = only ?? row;
    const beneath = isHeading(shown) ? shown.rows : shown.kind === 'cause' ? (under?.(shown) ?? []) : [];
    if (beneath.length === 0) return [{ row: shown, depth, open: null }];
    const open = isOpen(shown.id);
    return [{ row: shown, depth, open }, ...(open ? shownRows(beneath, showing, depth + 1) : [])];
  });
}

const FIRST_ROWS = 12;

/** Headings that are open at first: the most moving ones, as long as twelve rows suffice. */
export function firstOpen(rows: readonly WhyRow[]): ReadonlySet<string> {
  const open = new Set<string>();
  for (const row of rows) {
    if (!isHeading(row)) continue;
    open.add(row.id);
    if (shownRows(rows, { isOpen: (id) => open.has(id) }).length > FIRST_ROWS) { open.delete(row.id); break; }
  }
  return open;
}

/** Who moved the number most in the direction in which it went. */
export function mainOrigin({ byOrigin, change }: WhyLedger): { readonly group: Group; readonly share: 'most' | 'half' | 'largest' } | null {
  const along = byOrigin.filter((one) => Math.sign(one.amount) === Math.sign(change));
  const all = along.reduce((sum, one) => sum + Math.abs(one.amount), 0);
  if (change === 0 || !along[0]) return null;
  const share = Math.abs(along[0].amount) / all;
  return { group: along[0].group, share: share > 0.75 ? 'most' : share > 0.5 ? 'half' : 'largest' };
}

/** The cause that moved it most in the direction in which it went, and the strongest that pulled against it. Where nothing changed, the strongest of all. */
export function mainCauses({ rows, change }: WhyLedger): { readonly along: WhyCause | null; readonly against: WhyCause | null } {
  const strongest = causesIn(rows).filter((row) => row.amount !== 0).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const isAlong = (row: WhyCause): boolean => change === 0 || Math.sign(row.amount) === Math.sign(change);
  return { along: strongest.find(isAlong) ?? null, against: strongest.find((row) => !isAlong(row)) ?? null };
}

/** All causes under these rows. */
export const causesIn = (rows: readonly WhyRow[]): WhyCause[] => rows.flatMap((row) => (row.kind === 'cause' ? [row] : isHeading(row) ? causesIn(row.rows) : []));
