/** Every number that a screen opens, explained over random games: rows add up to their parent, and the top to the change. */
import { describe, expect, it } from 'vitest';
import { dispatch, openRun, type Run } from '../../../src/run/index';
import { CAUSES, INDICATORS, type Indicator, type Level } from '../../../src/sim/index';
import { driverOf, traceOf } from '../../../src/view/model/traces';
import { causesIn, changeOver, GROUPINGS, isHeading, ledgerOf, type WhyHeading, type WhyLedger, type WhyRow } from '../../../src/view/model/why';
import { anyMayor } from '../../engines/any-mayor';
import { DONGGUAN, KUNSHAN } from '../../support/levels';

const YEARS = 16;
const EXPLAINED = INDICATORS.filter((id) => id !== 'growth');

function randomRun(level: Level, seed: number): Run {
  let run = openRun(level, seed);
  for (let year = 0; year < YEARS; year++) {
    for (const decision of anyMayor(level, run.state)) run = dispatch(run, { kind: 'decide', decision }).run;
    run = dispatch(run, { kind: 'endYear' }).run;
  }
  return run;
}

/** Industries at any depth. */
const industriesIn = (rows: readonly WhyRow[]): WhyHeading[] => rows.flatMap((row) => (!isHeading(row) ? [] : row.kind === 'industry' ? [row] : industriesIn(row.rows)));

const sumOf = (rows: readonly WhyRow[]): number => rows.reduce((sum, row) => sum + row.amount, 0);

/** Headings whose rows are not their sum, and rows that do not begin where the one before ends. */
function brokenUnder(rows: readonly WhyRow[], from: number): string[] {
  let total = from;
  return rows.flatMap((row) => {
    const wrong = row.start === total ? [] : [`${row.id} starts at ${row.start}, not at ${total}`];
    total += row.amount;
    return isHeading(row) ? [...wrong, ...(sumOf(row.rows) === row.amount ? [] : [`${row.id} is not the sum of its rows`]), ...brokenUnder(row.rows, row.start)] : wrong;
  });
}

function brokenIn({ from, to, change, rows, byOrigin }: WhyLedger): string[] {
  const broken = [[from + change === to, 'from + change = to'], [sumOf(rows) === change, 'rows = change'], [byOrigin.reduce((sum, { amount }) => sum + amount, 0) === change, 'whose doing = change']] as const;
  return [...broken.flatMap(([holds, what]) => (holds ? [] : [what])), ...brokenUnder(rows, from)];
}

describe.each([['Kunshan', KUNSHAN, 11], ['Kunshan', KUNSHAN, 12], ['Dongguan', DONGGUAN, 13]] as const)('a random game of %s', (_, level, seed) => {
  const run = randomRun(level, seed);
  const spans = [run.years.slice(0, 1), run.years.slice(-1), run.years.slice(5, 10), run.years];
  const ledgersOf = (id: Indicator): { ledger: WhyLedger; years: Run['years'] }[] => spans.flatMap((years) => GROUPINGS.map((grouping) => ({ years, ledger: ledgerOf(id, changeOver(run, years, id), grouping) })));

  it.each(EXPLAINED)('adds up in the account of %s', (id) => {
    expect(ledgersOf(id).flatMap(({ ledger }) => brokenIn(ledger))).toEqual([]);
  });

  it('adds up under every cause that a stock is behind', () => {
    let traced = 0;
    for (const id of EXPLAINED) {
      const years = run.years;
      for (const row of causesIn(ledgerOf(id, changeOver(run, years, id), 'cause').rows)) {
        const rows = traceOf(run, years, { row, indicator: id });
        if (rows.length === 0) continue;
        traced += 1;
        expect([sumOf(rows), brokenUnder(rows, row.start)], `${id}, ${row.id}`).toEqual([row.amount, []]);
      }
    }
    expect(traced).toBeGreaterThan(50);
  });

  it('never makes a builder larger than what it explains', () => {
    for (const row of causesIn(ledgerOf('valueKept', changeOver(run, run.years, 'valueKept'), 'cause').rows)) {
      const traced = traceOf(run, run.years, { row, indicator: 'valueKept' });
      for (const part of traced.some(({ kind }) => kind === 'industry') ? industriesIn(traced) : [{ amount: row.amount, rows: traced }]) {
        for (const built of part.rows) expect(Math.abs(built.amount)).toBeLessThanOrEqual(Math.abs(part.amount) + 1);
      }
    }
  });

  it('opens what firms did by their size into industries', () => {
    const rows = causesIn(ledgerOf('gdp', changeOver(run, run.years, 'gdp'), 'cause').rows).filter((row) => driverOf(row) === 'firms');
    expect(rows.map(({ cause }) => cause)).toEqual(expect.arrayContaining(['cluster', 'related']));
    for (const row of rows) {
      const industries = industriesIn(traceOf(run, run.years, { row, indicator: 'gdp' }));
      expect(industries.length, row.id).toBeGreaterThan(1);
      const strays = industries.flatMap(({ industry, rows: built }) => built.filter((one) => one.kind === 'built' && one.industry !== null && one.industry !== industry));
      expect(strays, row.id).toEqual([]);
    }
  });
});

describe('what stands behind a cause', () => {
  it('is a stock for what the past does', () => expect(driverOf({ cause: 'lockIn', source: null })).toBe('lockIn'));
  it('is nothing for an act', () => expect(driverOf({ cause: 'talent', source: { kind: 'policy', id: 'x', year: 2001, group: 'you' } })).toBeNull());
  it('is known for at least twenty causes', () => expect(CAUSES.filter((cause) => driverOf({ cause, source: null }) !== null).length).toBeGreaterThan(20));
});
