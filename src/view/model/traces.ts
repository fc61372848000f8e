/** What built the stock behind a cause: an account of the past under a row of the present, which adds up to that row. */
import {
  explain, explainFirms, explainIndustry, indicator, INDUSTRIES, MICRO, workingsOf,
  type Cause, type Explanation, type Group, type Indicator, type Industry, type SourceRef,
} from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import { roundedTo } from './format';
import { microOfStep, type WhyBuilt, type WhyCause, type WhyHeading, type WhyRow } from './why';

export type Driver = Indicator | 'firms';

/**
 * The number whose level moves others through a cause; `firms` = those that sell beyond the city, all industries together. Rules read these levels; causes that are an act or an event have none.
 */
const DRIVERS = {
  cluster: 'firms', related: 'firms', branching: 'firms', spillover: 'firms', investorsCluster: 'firms',
  lockIn: 'lockIn', talent: 'humanCapital', skillGap: 'humanCapital', researchBase: 'innovation', quality: 'stage', upgrading: 'stage', identity: 'cultivation', culture: 'cultivation',
  infrastructure: 'infrastructure', businessClimate: 'governance', congestion: 'landUsed', enforcement: 'pollution',
  interest: 'visibleDebt', hiddenAccrual: 'hiddenDebt', hiddenSurfaced: 'hiddenDebt', taxes: 'revenue', wagesAndUpkeep: 'gdp', localDemand: 'gdp',
  crisisDebt: 'debtRatio', crisisUnrest: 'tension', crisisPollution: 'pollution', crisisAccident: 'latentHazard',
  environment: 'pollution', selfCleaning: 'pollution', attraction: 'qualityOfLife', amenityDemand: 'qualityOfLife', income: 'outputPerWorker', foreignPlants: 'foreignShare', displacement: 'displacement',
} as const satisfies Partial<Record<Cause, Driver>>;

/** The number behind a row, if a stock moved it and not an act or an event. */
export function driverOf({ cause, source }: Pick<WhyCause, 'cause' | 'source'>): Driver | null {
  const isOfItself = source === null || source.kind === 'industry';
  return isOfItself && cause in DRIVERS ? DRIVERS[cause as keyof typeof DRIVERS] : null;
}

interface Layer { readonly cause: Cause | null; readonly group: Group; readonly source: SourceRef | null; readonly micro: number }
type Layers = ReadonlyMap<string, Layer>;

/** Rows of a trace beside the small ones, which are one. */
const MOST_LAYERS = 6;
const SMALL_LAYER = 0.04;

/**
 * The rows under a cause, in the steps of its ledger; empty where it has no stock behind it.
 *
 * One rule for all: what a stock did in a year is shared, in proportion, among what had built the stock until that year began, with what was there at the start as a row of its own.
 * What had pulled the stock the other way took from all builders alike. What firms did through their size opens by the industry in which it was done.
 */
export function traceOf(run: Run, years: readonly PlayedYear[], { row, indicator: explained }: { readonly row: WhyCause; readonly indicator: Indicator }): readonly WhyRow[] {
  const driver = driverOf(row);
  if (driver === null) return [];
  const byIndustry = driver === 'firms' ? industryRows(run, years, { row, explained }) : [];
  if (byIndustry.length > 1) return placedFrom(row.start, foldedSmall(row.id, byIndustry));
  const moved = (played: PlayedYear): number => movedBy(run, played, { row, explained });
  const account = driver === 'firms' ? explainFirms : (played: PlayedYear) => explain(run.level, played, driver);
  const start = driver === 'firms' ? explainFirms(run.years[0]).fromMicro : Math.round(indicator(run.level, run.years[0].before, driver) * MICRO);
  const rows = builtRows(sharedAmong(run, years, { start, account, moved }), { id: row.id, driver, industry: null, amount: row.amount });
  return rows.length < 2 ? [] : placedFrom(row.start, foldedSmall(row.id, rows));
}

type Unplaced = Omit<WhyBuilt, 'start'>;
interface Built { readonly id: string; readonly driver: Driver; readonly industry: Industry | null; readonly amount: number }

/** One row for each builder; they add up to `amount`. */
function builtRows(shared: readonly Layer[], { id, driver, industry, amount }: Built): readonly Unplaced[] {
  const amounts = roundedTo(amount, scaledTo(amount, shared.map(({ micro }) => micro)));
  return shared.map(({ cause, group, source }, n) => ({ kind: 'built', id: `${id}<${cause}.${group}.${source ? `${source.kind}.${source.id}.${source.year}` : ''}`, driver, industry, cause, group, source, amount: amounts[n] }));
}

type UnplacedIndustry = Omit<WhyHeading, 'start' | 'rows'> & { readonly rows: readonly Unplaced[] };

/** Causes that work through the size of the very industry that they move; the others work through all that is near. */
const BY_OWN_SIZE: ReadonlySet<Cause> = new Set(['cluster', 'investorsCluster', 'spillover']);

/** The industries in which a cause moved the number, the most moved first; empty where it did not move it through industries alone. */
function industryRows(run: Run, years: readonly PlayedYear[], { row, explained }: { readonly row: WhyCause; readonly explained: Indicator }): readonly UnplacedIndustry[] {
  const movedIn = new Map<PlayedYear, ReadonlyMap<Industry, number>>(years.map((played) => [played, movedByIndustry(run, played, { row, explained })]));
  const totals = INDUSTRIES.map((industry) => ({ industry, micro: years.reduce((sum, played) => sum + (movedIn.get(played)?.get(industry) ?? 0), 0) }))
    .filter(({ micro }) => micro !== 0).toSorted((a, b) => Math.abs(b.micro) - Math.abs(a.micro));
  const amounts = totals.length > 0 ? roundedTo(row.amount, totals.map(({ micro }) => micro / microOfStep(explained))) : [];
  return totals.map(({ industry }, n) => {
    const place = INDUSTRIES.indexOf(industry);
    const account = BY_OWN_SIZE.has(row.cause) ? (played: PlayedYear) => explainIndustry(played, place) : explainFirms;
    const shared = sharedAmong(run, years, { start: account(run.years[0]).fromMicro, account, moved: (played) => movedIn.get(played)?.get(industry) ?? 0 });
    const id = `${row.id}<${industry}`;
    const rows = builtRows(shared, { id, driver: 'firms', industry: BY_OWN_SIZE.has(row.cause) ? industry : null, amount: amounts[n] });
    return { kind: 'industry', id, industry, amount: amounts[n], rows };
  });
}

/** What the row's cause moved in one year, by the industry whose firms it moved; empty if it moved anything else. */
function movedByIndustry({ level }: Run, played: PlayedYear, { row, explained }: { readonly row: WhyCause; readonly explained: Indicator }): ReadonlyMap<Industry, number> {
  const moved = new Map<Industry, number>();
  for (const { stock, amount } of workingsOf(level, played, { indicator: explained, cause: row.cause, source: row.source })) {
    const industry = INDUSTRIES.find((one) => stock.endsWith(`.${one}`));
    if (industry === undefined) return new Map();
    moved.set(industry, (moved.get(industry) ?? 0) + amount * MICRO);
  }
  return moved;
}

interface Shared { /** What was there at the start. */ readonly start: number; /** What built it in a year. */ readonly account: (played: PlayedYear) => Explanation; /** What it moved in a year. */ readonly moved: (played: PlayedYear) => number }

/** Micro-units of the explained number by what built the driver, the largest first. */
function sharedAmong(run: Run, years: readonly PlayedYear[], { start, account, moved }: Shared): readonly Layer[] {
  const shared = new Map<string, Layer>();
  const inherited: Layer = { cause: null, group: 'past', source: null, micro: start };
  let layers: Layers = new Map([[keyOf(inherited), inherited]]);
  const [first] = years;
  for (const played of run.years) {
    if (played.year > years[years.length - 1].year) break;
    if (played.year >= first.year) shareYear(shared, layers, moved(played));
    layers = grown(layers, account(played).contributions);
  }
  return [...shared.values()].filter(({ micro }) => micro !== 0).toSorted((a, b) => Math.abs(b.micro) - Math.abs(a.micro));
}

const keyOf = ({ cause, group, source }: Omit<Layer, 'micro'>): string => `${cause}|${group}|${source?.kind}|${source?.id}|${source?.year}`;

function grown(layers: Layers, contributions: readonly Layer[]): Layers {
  const next = new Map(layers);
  for (const { cause, group, source, micro } of contributions) {
    const key = keyOf({ cause, group, source });
    next.set(key, { cause, group, source, micro: (next.get(key)?.micro ?? 0) + micro });
  }
  return next;
}

/** What the row's cause moved in one year. */
function movedBy(run: Run, played: PlayedYear, { row, explained }: { readonly row: WhyCause; readonly explained: Indicator }): number {
  const isRow = (part: Layer): boolean => part.cause === row.cause && keyOf(part) === keyOf(row);
  return explain(run.level, played, explained).contributions.filter(isRow).reduce((sum, { micro }) => sum + micro, 0);
}

function shareYear(into: Map<string, Layer>, layers: Layers, micro: number): void {
  const sumOf = (all: readonly (readonly [string, Layer])[]): number => all.reduce((sum, [, layer]) => sum + layer.micro, 0);
  const all = [...layers];
  const level = sumOf(all);
  // Of a stock that stood at nothing nobody had built anything: the start is told.
  const builders = level === 0 ? all.slice(0, 1) : all.filter(([, layer]) => Math.sign(layer.micro) === Math.sign(level));
  const built = sumOf(builders);
  for (const [key, layer] of builders) into.set(key, { ...layer, micro: (into.get(key)?.micro ?? 0) + (built === 0 ? micro : (micro * layer.micro) / built) });
}

/** Reports may show a little more or less than was moved: the parts are stretched to the row before they are rounded. */
function scaledTo(total: number, parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  return sum === 0 ? parts : parts.map((part) => (part * total) / sum);
}

type Folded = Unplaced | UnplacedIndustry;

function foldedSmall(id: string, rows: readonly Folded[]): readonly (Folded | Omit<WhyHeading, 'start'>)[] {
  const gross = rows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const isSmall = ({ amount }: Folded, index: number): boolean => index >= MOST_LAYERS || Math.abs(amount) < Math.max(1, gross * SMALL_LAYER);
  const small = rows.filter(isSmall);
  if (small.length < 2) return rows;
  const amount = small.reduce((sum, one) => sum + one.amount, 0);
  return [...rows.filter((one, index) => !isSmall(one, index)), { kind: 'few', id: `${id}<few`, amount, rows: placedFrom(0, small) }];
}

/** Running totals, down to the last row. */
function placedFrom(from: number, rows: readonly (Folded | Omit<WhyRow, 'start'>)[]): readonly WhyRow[] {
  let start = from;
  return rows.map((row) => {
    const at = start;
    start += row.amount;
    return ('rows' in row ? { ...row, start: at, rows: placedFrom(at, row.rows as readonly WhyRow[]) } : { ...row, start: at }) as WhyRow;
  });
}
