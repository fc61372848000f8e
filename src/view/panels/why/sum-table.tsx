import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../model/format';
import type { SumLedger } from '../../model/sums';
import { t } from '../../text/index';
import './sum.css';

export interface SumTableProps<Part> {
  readonly ledger: SumLedger<Part>;
  readonly caption: string;
  /** What is added up, such as per cent. */
  readonly unit: string;
  readonly label: (part: Part) => string;
  /** Where it begins; left out where it begins with nothing. */
  readonly from?: string;
  readonly to: string;
  /** How steps are written; as a plain number unless given. */
  readonly tell?: (steps: number, signed: boolean) => string;
  /** The way from a row to what is behind it. */
  readonly way?: (part: Part) => ComponentChildren;
}

/** Rows that add up to their sum, with the sum written out. */
export function SumTable<Part>({ ledger, caption, unit, label, from, to, way, tell: told }: SumTableProps<Part>) {
  const { decimals } = ledger;
  const tell = (steps: number, signed = false): string => told?.(steps, signed) ?? formatNumber(steps / 10 ** decimals, decimals, signed);
  const change = ledger.to - ledger.from;
  return (
    <>
      <table class="sum">
        <caption class="hidden-text">{caption}</caption>
        <thead><tr><th scope="col">{t('why.column.cause')}</th><th scope="col">{unit}</th></tr></thead>
        <tbody>
          {from === undefined ? null : <tr class="sum-end"><th scope="row">{from}</th><td>{tell(ledger.from)}</td></tr>}
          {ledger.rows.map(({ part, steps }, n) => <tr key={n}><th scope="row">{label(part)} {way?.(part)}</th><td>{tell(steps, true)}</td></tr>)}
        </tbody>
        <tfoot><tr class="sum-end"><th scope="row">{to}</th><td>{tell(ledger.to)}</td></tr></tfoot>
      </table>
      <p class="why-sum"><b>{t('why.sum', { from: tell(ledger.from), sign: change < 0 ? 'minus' : 'plus', change: tell(Math.abs(change)), to: tell(ledger.to) })}</b> <span>✓ {t('why.sum.ok')}</span></p>
    </>
  );
}
