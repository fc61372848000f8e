import { useSignal, type Signal } from '@preact/signals';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { useMemo, useRef } from 'preact/hooks';
import type { PlayedYear } from '../../../run/index';
import { SIGNS, type Sign } from '../../../sim/index';
import { scaleOf, UNITS } from '../../model/format';
import { traceOf } from '../../model/traces';
import { isHeading, shownRows, type ShownRow, type WhyBuilt, type WhyCause, type WhyLedger, type WhyRow } from '../../model/why';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { OriginMark, VisuallyHidden } from '../kit/index';
import { AccountBar, AxisMarks, BAR_WIDTH, TotalBar } from './account-bar';
import { decidedIn, rowLabel, rowSource, tellAmount } from './row-text';
import { treeKeys } from './tree-keys';

export interface CauseTreeProps { readonly session: Session; readonly ledger: WhyLedger; readonly years: readonly PlayedYear[]; readonly open: Signal<ReadonlySet<string>>; readonly selected: Signal<WhyCause | WhyBuilt | null>; /** What its first and last row are called; the indicator at the ends of years unless given. */ readonly ends?: Ends }
/** `from` and `to` in words. */
export interface Ends { readonly from: string; readonly to: string }

/** The account as a tree of rows that add up: a waterfall for the eye, a treegrid for keys and screen readers. */
export function CauseTree({ session, ledger, years, open, selected, ends }: CauseTreeProps) {
  const table = useRef<HTMLDivElement>(null);
  const focused = useSignal(0);
  const under = useTraces(session, ledger, years);
  const rows = shownRows(ledger.rows, { isOpen: (id) => open.value.has(id), under });
  const x = axisOf(ledger);
  const limit = limitOf(session, ledger);
  const toggle = (id: string): void => {
    const next = new Set(open.value);
    if (!next.delete(id)) next.add(id);
    open.value = next;
  };
  const select = (index: number): void => {
    focused.value = index;
    const { row } = rows[index];
    if (!isHeading(row)) selected.value = row;
  };
  const click = (event: MouseEvent): void => {
    const index = Number((event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);
    if (!rows[index]) return;
    select(index);
    if (rows[index].open !== null) toggle(rows[index].row.id);
  };
  return (
    <div ref={table} class="tree" role="treegrid" aria-label={t('why.table')} onClick={click} onKeyDown={(event) => treeKeys(event, { rows, focused, toggle, select, table: table.current })}>
      <TreeHead ledger={ledger} x={x} limit={limit} />
      <TotalRow ledger={ledger} x={x} limit={limit} label={ends?.from ?? atEndOf(ledger, (years[0]?.year ?? 0) - 1)} steps={ledger.from} />
      {rows.map((shown, index) => (
        <TreeRow
          key={shown.row.id} session={session} ledger={ledger} shown={shown} x={x} limit={limit}
          state={{ isFocusable: index === Math.min(focused.value, rows.length - 1), isSelected: shown.row === selected.value }}
          index={index} onSelect={() => select(index)}
        />
      ))}
      <TotalRow ledger={ledger} x={x} limit={limit} label={ends?.to ?? atEndOf(ledger, years.at(-1)?.year ?? 0)} steps={ledger.to} />
    </div>
  );
}

/** What built the stock behind a cause, worked out once for each row. */
function useTraces(session: Session, ledger: WhyLedger, years: readonly PlayedYear[]): (row: WhyCause) => readonly WhyRow[] {
  const known = useMemo(() => new Map<string, readonly WhyRow[]>(), [ledger]);
  const run = session.run.value;
  return (row) => {
    const rows = known.get(row.id) ?? (years.length === 0 ? [] : traceOf(run, years, { row, indicator: ledger.indicator }));
    known.set(row.id, rows);
    return rows;
  };
}

/** From the least to the greatest running total with some air; in the ledger's steps. */
function axisOf({ least, most }: WhyLedger): ScaleLinear<number, number> {
  const air = Math.max(5, (most - least) * 0.12);
  const low = least - air * 2;
  // What cannot fall below zero has no room there.
  return scaleLinear([least >= 0 ? Math.max(0, low) : low, most + air], [14, BAR_WIDTH - 16]);
}

function limitOf(session: Session, ledger: WhyLedger): number | null {
  if (!SIGNS.includes(ledger.indicator as Sign)) return null;
  return session.level.value.nation.signs[ledger.indicator as Sign].limit * scaleOf(ledger.indicator) * 10 ** ledger.decimals;
}

interface RowProps { readonly ledger: WhyLedger; readonly x: ScaleLinear<number, number>; readonly limit: number | null }

function TreeHead({ ledger, x, limit }: RowProps) {
  const unit = UNITS[ledger.indicator] === 'share' ? 'share' : UNITS[ledger.indicator] === 'points' ? 'points' : 'other';
  return (
    <div class="tree-row tree-head" role="row">
      <span role="columnheader">{t('why.column.cause')}</span>
      <span class="tree-bar" role="columnheader"><span class="hidden-text">{t('why.column.bar')}</span><AxisMarks x={x} limit={limit} ledger={ledger} /></span>
      <span class="tree-amount" role="columnheader">{t('why.column.points', { unit })}</span>
      <span class="tree-whose" role="columnheader">{t('why.column.whose')}</span>
    </div>
  );
}

const atEndOf = ({ indicator }: WhyLedger, year: number): string => t('why.at', { sign: t(`indicator.${indicator}`), year: String(year) });

function TotalRow({ ledger, x, limit, label, steps }: RowProps & { readonly label: string; readonly steps: number }) {
  return (
    <div class="tree-row tree-total" role="row" aria-level={1}>
      <span class="tree-label" role="rowheader">{label}</span>
      <span class="tree-bar" role="gridcell" aria-hidden="true"><TotalBar x={x} steps={steps} limit={limit} ledger={ledger} /></span>
      <span class="tree-amount" role="gridcell">{tellAmount(ledger, steps, false)}</span>
      <span class="tree-whose" role="gridcell"><VisuallyHidden>–</VisuallyHidden></span>
    </div>
  );
}

interface TreeRowProps extends RowProps {
  readonly session: Session;
  readonly shown: ShownRow;
  readonly state: { readonly isFocusable: boolean; readonly isSelected: boolean };
  readonly index: number;
  readonly onSelect: () => void;
}

function TreeRow({ session, ledger, shown, x, limit, state, index, onSelect }: TreeRowProps) {
  const { row, depth, open } = shown;
  const source = rowSource(session.level.value, row);
  return (
    <div
      class={`tree-row ${isHeading(row) ? 'is-heading' : `is-cause ${row.kind === 'built' ? 'is-built' : ''}`} ${state.isSelected ? 'is-selected' : ''}`} role="row" aria-level={depth} aria-expanded={open ?? undefined}
      aria-selected={state.isSelected} tabIndex={state.isFocusable ? 0 : -1} aria-label={tellRow(session, ledger, shown)} data-row={index} onFocus={onSelect}
    >
      <span class="tree-label" role="rowheader" style={{ paddingInlineStart: `${(depth - 1) * 1.25}rem` }}>
        <i class="tree-twist" aria-hidden="true">{open === null ? '' : open ? '▼' : '▶'}</i>
        <span>{rowLabel(session.level.value, row)}{source ? <small> {source}</small> : null}</span>
      </span>
      <span class="tree-bar" role="gridcell" aria-hidden="true"><AccountBar row={row} open={open} x={x} limit={limit} /></span>
      <span class="tree-amount" role="gridcell">{tellAmount(ledger, row.amount)}</span>
      <span class="tree-whose" role="gridcell">{isHeading(row) ? null : <>{t(`group.${row.group}`)} <OriginMark group={row.group} /></>}</span>
    </div>
  );
}

function tellRow(session: Session, ledger: WhyLedger, { row }: ShownRow): string {
  const source = rowSource(session.level.value, row);
  const label = source ? t('why.labelWith', { label: rowLabel(session.level.value, row), source }) : rowLabel(session.level.value, row);
  return t('why.row', { label, amount: tellAmount(ledger, row.amount), whose: isHeading(row) ? '' : t(`group.${row.group}.long`), year: decidedIn(row) ?? 'none' });
}
