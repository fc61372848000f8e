/** What built the stock behind a cause: an account of the past under a row of the present, which adds up to that row. */
import { explain, explainFirms, indicator, MICRO, type Cause, type Group, type Indicator, type SourceRef } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import { roundedTo } from './format';
import type { WhyBuilt, WhyCause, WhyRow } from './why';

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
 * What had pulled the stock the other way took from all builders alike.
 */
export function traceOf(run: Run, years: readonly PlayedYear[], { row, indicator: explained }: { readonly row: WhyCause; readonly indicator: Indicator }): readonly WhyRow[] {
  const driver = driverOf(row);
  if (driver === null) return [];
  const shared = sharedAmong(run, years, { row, explained, driver });
  if (shared.length < 2) return [];
  const amounts = roundedTo(row.amount, scaledTo(row.amount, shared.map(({ micro }) => micro)));
  const rows = shared.map((layer, index) => builtRow(layer, { row, driver, amount: amounts[index] }));
  return placedFrom(row.start, foldedSmall(row, rows));
}

type Unplaced = Omit<WhyBuilt, 'start'>;

const builtRow = ({ cause, group, source }: Layer, { row, driver, amount }: { readonly row: WhyCause; readonly driver: Driver; readonly amount: number }): Unplaced =>
  ({ kind: 'built', id: `${row.id}<${cause}.${group}.${source ? `${source.kind}.${source.id}.${source.year}` : ''}`, driver, cause, group, source, amount });

/** Micro-units of the explained number by what built the driver, the largest first. */
function sharedAmong(run: Run, years: readonly PlayedYear[], { row, explained, driver }: { readonly row: WhyCause; readonly explained: Indicator; readonly driver: Driver }): readonly Layer[] {
  const shared = new Map<string, Layer>();
  let layers = firstLayers(run, driver);
  const [first] = years;
  for (const played of run.years) {
    if (played.year > years[years.length - 1].year) break;
    if (played.year >= first.year) shareYear(shared, layers, movedBy(run, played, { row, explained }));
    layers = grown(layers, (driver === 'firms' ? explainFirms(played) : explain(run.level, played, driver)).contributions);
  }
  return [...shared.values()].filter(({ micro }) => micro !== 0).toSorted((a, b) => Math.abs(b.micro) - Math.abs(a.micro));
}

const keyOf = ({ cause, group, source }: Omit<Layer, 'micro'>): string => `${cause}|${group}|${source?.kind}|${source?.id}|${source?.year}`;

function firstLayers({ level, years }: Run, driver: Driver): Layers {
  const [first] = years;
  const micro = driver === 'firms' ? explainFirms(first).fromMicro : Math.round(indicator(level, first.before, driver) * MICRO);
  const start: Layer = { cause: null, group: 'past', source: null, micro };
  return new Map([[keyOf(start), start]]);
}

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

function foldedSmall(row: WhyCause, rows: readonly Unplaced[]): readonly (Unplaced | Omit<Extract<WhyRow, { kind: 'few' | 'family' | 'origin' }>, 'start'>)[] {
  const gross = rows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const isSmall = ({ amount }: Unplaced, index: number): boolean => index >= MOST_LAYERS || Math.abs(amount) < Math.max(1, gross * SMALL_LAYER);
  const small = rows.filter(isSmall);
  if (small.length < 2) return rows;
  const amount = small.reduce((sum, one) => sum + one.amount, 0);
  return [...rows.filter((one, index) => !isSmall(one, index)), { kind: 'few', id: `${row.id}<few`, amount, rows: placedFrom(0, small) }];
}

/** Running totals, down to the last row. */
function placedFrom(from: number, rows: readonly (Unplaced | Omit<WhyRow, 'start'>)[]): readonly WhyRow[] {
  let start = from;
  return rows.map((row) => {
    const at = start;
    start += row.amount;
    return ('rows' in row ? { ...row, start: at, rows: placedFrom(at, row.rows as readonly WhyRow[]) } : { ...row, start: at }) as WhyRow;
  });
}
