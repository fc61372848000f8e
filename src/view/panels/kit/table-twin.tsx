import type { VNode } from 'preact';
import { t } from '../../text/index';

/** What is written, or a way to more of it. */
export type Cell = string | number | VNode;

export interface DataTableProps {
  /** What the table holds, in one sentence. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A plain table of numbers with a caption and headers. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class="data-table">
      <caption>{caption}</caption>
      <thead><tr>{columns.map((column) => <th scope="col" key={column}>{column}</th>)}</tr></thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          <tr key={row}><th scope="row">{head}</th>{cells.map((cell, column) => <td key={column}>{cell}</td>)}</tr>
        ))}
      </tbody>
    </table>
  );
}

export interface TableTwinProps extends DataTableProps { /** Shown at once instead of behind its summary. */ readonly open?: boolean }

/** The same numbers as a chart, in a table behind a small summary. */
export function TableTwin({ open = false, ...table }: TableTwinProps) {
  return (
    <details class="table-twin" open={open}>
      <summary>{t('kit.table')}</summary>
      <DataTable {...table} />
    </details>
  );
}
