import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { differencesBehind, waterfall, type ReadRun } from '../../../insight/compare/index';
import type { Side } from '../../../sim/index';
import { differenceRows, fallOf, type DifferenceRows, type Fall, type FamilyRow, type PillarRow, type SideRow } from '../../model/compare';
import { formatNumber, UNITS } from '../../model/format';
import { language, t } from '../../text/index';
import { Second } from '../kit/index';
import { letterOf } from './marks';

export interface WaterfallProps { readonly reads: readonly ReadRun[]; readonly from: number; readonly to: number; readonly pick: ComponentChildren }

/** From one verdict to another: pillars and sides with their points, which add up; each side opens into its causes. */
export function WaterfallPart({ reads, from, to, pick }: WaterfallProps) {
  const fall = fallOf(waterfall(reads[from].verdict, reads[to].verdict));
  return (
    <section class="compare-part" aria-labelledby="fall-title">
      <h2 id="fall-title">{t('compare.fall', { from: letterOf(from), to: letterOf(to) })}<Second text={t('compare.fall.second')} /></h2>
      {pick}
      <div class="fall-scroll">
        <table class="fall">
          <thead><tr><th scope="col">{t('compare.fall.side')}</th><th scope="col">{t('compare.fall.points')}</th><th scope="col" aria-hidden="true">{t('compare.fall.account')}</th></tr></thead>
          <tbody>
            <EndRow fall={fall} letter={letterOf(from)} value={fall.from} />
            {fall.rows.map((row) => <PillarRows key={row.pillar} fall={fall} row={row} from={reads[from]} to={reads[to]} />)}
            <EndRow fall={fall} letter={letterOf(to)} value={fall.to} />
          </tbody>
        </table>
      </div>
      <p class="fall-sum">{t('compare.fall.sum', { from: points(fall.from), change: points(Math.abs(fall.to - fall.from)), to: points(fall.to), sign: fall.to >= fall.from ? 'plus' : 'minus' })} <b>✓</b> {t('compare.fall.ok')}</p>
      <p class="choices-note">{t('compare.fall.rule')}</p>
    </section>
  );
}

const points = (tenths: number): string => formatNumber(tenths / 10, 1);
const change = (tenths: number): string => formatNumber(tenths / 10, 1, true);
const hundredths = (share: number): string => formatNumber(100 * share, 0);

interface RowsProps { readonly fall: Fall; readonly row: PillarRow; readonly from: ReadRun; readonly to: ReadRun }

/** A pillar of one side is that side's row; one of two sides stands over them. */
function PillarRows({ fall, row, from, to }: RowsProps) {
  const sides = row.sides.map((side) => <SideRows key={side.side} fall={fall} row={side} from={from} to={to} isAlone={row.sides.length === 1} />);
  if (row.sides.length === 1) return <>{sides}</>;
  return (
    <>
      <tr class="fall-pillar"><th scope="row">{t(`debrief.pillar.${row.pillar}`)}</th><td>{change(row.tenths)}</td><td aria-hidden="true"><FallBar fall={fall} start={row.start} tenths={row.tenths} /></td></tr>
      {sides}
    </>
  );
}

interface SideProps { readonly fall: Fall; readonly row: SideRow; readonly from: ReadRun; readonly to: ReadRun; readonly isAlone: boolean }

function SideRows({ fall, row, from, to, isAlone }: SideProps) {
  const open = useSignal(false);
  const name = t(`verdict.side.${row.side}`);
  const id = `behind-${row.side}`;
  return (
    <>
      <tr class={isAlone ? 'fall-pillar' : 'fall-side'}>
        <th scope="row">
          <button type="button" class="fall-open" aria-expanded={open.value} aria-controls={id} aria-label={t('compare.fall.open', { side: name })} onClick={() => { open.value = !open.value; }}><span aria-hidden="true">{open.value ? '▾' : '▸'}</span> {name}</button>
          <small>{t('compare.fall.values', { from: hundredths(row.from), to: hundredths(row.to) })}</small>
        </th>
        <td>{change(row.tenths)}</td>
        <td aria-hidden="true"><FallBar fall={fall} start={row.start} tenths={row.tenths} /></td>
      </tr>
      <tr id={id} class="fall-behind" hidden={!open.value}>{open.value ? <td colSpan={3}><Behind side={row.side} from={from} to={to} /></td> : null}</tr>
    </>
  );
}

function EndRow({ fall, letter, value }: { readonly fall: Fall; readonly letter: string; readonly value: number }) {
  return <tr class="fall-end"><th scope="row">{letter}</th><td>{points(value)}</td><td aria-hidden="true"><FallBar fall={fall} start={value} tenths={0} /></td></tr>;
}

/** Room around the running totals, tenths. */
const MARGIN = 20;

/** A step of a waterfall, or a whole score as a line. */
export function FallBar({ fall, start, tenths }: { readonly fall: Fall; readonly start: number; readonly tenths: number }) {
  const least = Math.max(0, fall.least - MARGIN);
  const span = fall.most + MARGIN - least;
  const at = (value: number): number => ((value - least) / span) * 200;
  const [left, right] = [Math.min(start, start + tenths), Math.max(start, start + tenths)].map(at);
  return (
    <svg class="fall-bar" viewBox="0 0 200 16" preserveAspectRatio="none">
      <line x1={at(fall.from)} x2={at(fall.from)} y1="0" y2="16" class="fall-zero" />
      {tenths === 0 ? <line x1={left} x2={left} y1="1" y2="15" class="fall-total" /> : <rect x={left} width={Math.max(1, right - left)} y="3" height="10" class={tenths > 0 ? 'fall-up' : 'fall-down'} />}
    </svg>
  );
}

function Behind({ side, from, to }: { readonly side: Side; readonly from: ReadRun; readonly to: ReadRun }) {
  return (
    <div class="behind">
      {differencesBehind(side, from, to).map((one) => <Difference key={one.indicator} rows={differenceRows(one)} />)}
      <p class="choices-note">{[t('compare.behind.sum'), t('compare.behind.not', { side })].join(language.value === 'zh' ? '' : ' ')}</p>
    </div>
  );
}

function Difference({ rows: { indicator, from, to, decimals, rows } }: { readonly rows: DifferenceRows }) {
  const name = t(`indicator.${indicator}`);
  const tell = (steps: number, signed = false): string => exactly({ indicator, steps, decimals, signed });
  if (rows.length === 0) return <p>{t('compare.behind.same', { indicator: name, to: tell(to) })}</p>;
  return (
    <div>
      <p><b>{t('compare.behind', { indicator: name, from: tell(from), to: tell(to) })}</b></p>
      <ul>{rows.map((row) => <li key={row.family}><span>{familyName(row)}</span> <b>{tell(row.amount, true)}</b></li>)}</ul>
    </div>
  );
}

interface Exact { readonly indicator: DifferenceRows['indicator']; readonly steps: number; readonly decimals: number; readonly signed: boolean }

/** An amount with all its decimals, so that the column adds up as it is written. */
function exactly({ indicator, steps, decimals, signed }: Exact): string {
  const sign = steps < 0 ? '−' : signed && steps > 0 ? '+' : '';
  const amount = Math.abs(steps) / 10 ** decimals;
  switch (UNITS[indicator]) {
    // A tenth of a billion is a hundred million, the unit of Chinese accounts.
    case 'bn': return language.value === 'zh' ? `${sign}${formatNumber(amount * 10, 0)}亿` : `${sign}¥${formatNumber(amount, decimals)} bn`;
    case 'thousandYuan': return `${sign}${t('desk.unit.thousandYuan', { number: formatNumber(amount, 0) })}`;
    case 'share': return `${sign}${formatNumber(amount, decimals)}%`;
    default: return `${sign}${formatNumber(amount, decimals)}`;
  }
}

function familyName({ family, count }: FamilyRow): string {
  if (family === 'start') return t('compare.behind.start');
  return family === 'few' ? t('compare.behind.few', { count }) : t(`family.${family}`);
}
