import { describe, expect, it } from 'vitest';
import { dispatch, openRun, type Run } from '../../../src/run/index';
import { CAUSES, observed, SIGNS, type Decision } from '../../../src/sim/index';
import { CAUSE_FAMILIES, FAMILIES } from '../../../src/view/model/cause-families';
import { causesIn, changeOver, firstOpen, GROUPINGS, isHeading, ledgerOf, mainCauses, mainOrigin, shownRows, type WhyLedger, type WhyRow } from '../../../src/view/model/why';
import { KUNSHAN } from '../../support/levels';

/** Twelve years with some decisions, so that all origins are in play. */
function aRun(): Run {
  const decisions: readonly (readonly Decision[])[] = [
    [{ kind: 'setLevel', policy: 'statistics-and-monitoring', level: 2 }], [{ kind: 'setLevel', policy: 'sell-land', level: 2 }], [{ kind: 'setLevel', policy: 'vocational-colleges', level: 1 }],
    [], [{ kind: 'launch', policy: 'read-the-gazetteers' }], [], [], [], [], [], [], [],
  ];
  return decisions.reduce((run, year) => dispatch(year.reduce((drafted, decision) => dispatch(drafted, { kind: 'decide', decision }).run, run), { kind: 'endYear' }).run, openRun(KUNSHAN, 7));
}

const run = aRun();
const SPANS = [run.years.slice(0, 1), run.years.slice(4, 5), run.years.slice(-1), run.years.slice(5, 9), run.years];
const sumOf = (rows: readonly WhyRow[]): number => rows.reduce((sum, row) => sum + row.amount, 0);

/** What an account promises and does not keep. */
function brokenIn(ledger: WhyLedger): string[] {
  const broken: string[] = [];
  if (ledger.from + ledger.change !== ledger.to) broken.push('from + change = to');
  if (sumOf(ledger.rows) !== ledger.change) broken.push('rows = change');
  if (ledger.byOrigin.reduce((sum, one) => sum + one.amount, 0) !== ledger.change) broken.push('whose doing = change');
  if (causesIn(ledger.rows).length !== ledger.causes) broken.push('no cause is lost');
  return [...broken, ...brokenHeadings(ledger.rows, ledger.from)];
}

/** Rows that do not start where the one before ends, and headings that are not the sum of their rows. */
function brokenHeadings(rows: readonly WhyRow[], from: number): string[] {
  let total = from;
  return rows.flatMap((row) => {
    const broken = row.start === total ? [] : [`${row.id} starts at ${row.start}, not at ${total}`];
    total += row.amount;
    if (!isHeading(row)) return broken;
    return [...broken, ...(sumOf(row.rows) === row.amount ? [] : [`${row.id} is not the sum of its rows`]), ...brokenHeadings(row.rows, row.start)];
  });
}

describe.each(SIGNS)('the account of %s', (sign) => {
  it.each(GROUPINGS)('adds up on screen over any years, by %s', (grouping) => {
    expect(SPANS.flatMap((years) => brokenIn(ledgerOf(sign, changeOver(run, years, sign), grouping)))).toEqual([]);
  });
  it('explains what the desk showed', () => {
    const [year] = SPANS[1];
    const change = changeOver(run, [year], sign);
    expect(change.toMicro / 1e6).toBeCloseTo(observed(KUNSHAN, year.after, sign).value, 6);
    expect(change.parts.reduce((sum, part) => sum + part.micro, 0)).toBe(change.toMicro - change.fromMicro);
  });
  it('shows at most twelve rows at first, and all causes once everything is open', () => {
    const ledger = ledgerOf(sign, changeOver(run, run.years, sign), 'cause');
    const open = firstOpen(ledger.rows);
    expect(shownRows(ledger.rows, { isOpen: (id) => open.has(id) }).length).toBeLessThanOrEqual(12);
    const all = shownRows(ledger.rows, { isOpen: () => true }).filter(({ row }) => row.kind === 'cause');
    expect(all).toHaveLength(ledger.causes);
  });
});

describe('an answer', () => {
  const change = { fromMicro: 0, toMicro: 30_000, parts: [
    { cause: 'wave', group: 'world', source: null, micro: 60_000 }, { cause: 'repayment', group: 'you', source: null, micro: -40_000 }, { cause: 'cluster', group: 'past', source: null, micro: 10_000 },
  ] } as const;
  it('names whose doing most of the change was', () => expect(mainOrigin(ledgerOf('debtRatio', change, 'cause'))).toEqual({ group: 'world', share: 'most' }));
  it('names the strongest cause along and against it', () => {
    const { along, against } = mainCauses(ledgerOf('debtRatio', change, 'cause'));
    expect([along?.cause, against?.cause]).toEqual(['wave', 'repayment']);
  });
  it('has nobody to name where nothing changed', () => expect(mainOrigin(ledgerOf('debtRatio', { fromMicro: 5, toMicro: 5, parts: [] }, 'cause'))).toBeNull());
});

it('every cause has a family, and every family a cause', () => {
  expect(new Set(CAUSES.map((cause) => CAUSE_FAMILIES[cause]))).toEqual(new Set(FAMILIES));
});
