import { useSignal } from '@preact/signals';
import type { Industry } from '../../../sim/index';
import { neighboursOf, type Network, type NetworkNode } from '../../model/plan';
import { SEASONS } from '../../model/waves';
import { locale, say, t, type MessageKey } from '../../text/index';
import { formatMoney, formatValue } from '../../model/format';
import { joined } from './names';
import { SeasonMark } from './season-mark';

export interface NetworkTableProps {
  readonly network: Network;
  readonly focus: readonly Industry[];
  readonly onMark: (node: NetworkNode) => void;
}

const COLUMNS = ['name', 'reach', 'density', 'output', 'stage', 'season'] as const;
type Column = (typeof COLUMNS)[number];
interface Order { readonly by: Column; readonly falling: boolean }

const REACH_RANK = { present: 0, within: 1, far: 2 } as const;
const KEY: Readonly<Record<Column, (node: NetworkNode) => number | string>> = {
  name: (node) => say(node.name),
  reach: (node) => REACH_RANK[node.reach] - node.density,
  density: (node) => node.density,
  output: (node) => node.output,
  stage: (node) => node.stage,
  season: (node) => SEASONS.indexOf(node.season),
};

/** The network as a sortable table: the same industries, the same marks, for eyes and screen readers alike. */
export function NetworkTable({ network, focus, onMark }: NetworkTableProps) {
  const order = useSignal<Order>({ by: 'reach', falling: false });
  const choose = (by: Column): void => { order.value = { by, falling: order.value.by === by ? !order.value.falling : by !== 'name' && by !== 'reach' }; };
  return (
    <div class="net-table">
      <table>
        <caption>{t('plan.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.table.focus')}</th>
            {COLUMNS.map((column) => <SortHead key={column} column={column} order={order.value} onChoose={choose} />)}
            <th scope="col">{t('plan.table.neighbours')}</th>
          </tr>
        </thead>
        <tbody>{sorted(network, order.value).map((node) => <Row key={node.industry} node={node} network={network} marked={focus.includes(node.industry)} onMark={onMark} />)}</tbody>
      </table>
    </div>
  );
}

function SortHead({ column, order, onChoose }: { readonly column: Column; readonly order: Order; readonly onChoose: (column: Column) => void }) {
  const active = order.by === column;
  const key: MessageKey = `plan.table.${column}`;
  return (
    <th scope="col" aria-sort={active ? (order.falling ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onChoose(column)}>{t(key)}<span aria-hidden="true" class="sort-mark">{active ? (order.falling ? '▾' : '▴') : ''}</span></button>
    </th>
  );
}

function Row({ node, network, marked, onMark }: { readonly node: NetworkNode; readonly network: Network; readonly marked: boolean; readonly onMark: (node: NetworkNode) => void }) {
  const name = say(node.name);
  const near = neighboursOf(network, node.industry).slice(0, 2).map((one) => say(one.name));
  const decimal = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <tr class={marked ? 'is-marked' : undefined}>
      <td class="net-table-mark"><input type="checkbox" checked={marked} aria-label={t('plan.table.mark', { name })} onClick={(event) => { event.preventDefault(); onMark(node); }} /></td>
      <th scope="row">{name}</th>
      <td class="net-table-reach">{t(`plan.reach.${node.reach}`)} <small>{t(`plan.step.${node.step}`)}</small></td>
      <td class="number">{formatValue('dependence', node.density)}</td>
      <td class="number">{node.reach === 'present' ? formatMoney(node.output) : '–'}</td>
      <td class="number">{node.reach === 'present' ? decimal.format(node.stage) : '–'}</td>
      <td class="nowrap net-table-season"><SeasonMark season={node.season} /> {t(`plan.season.${node.season}`)}{node.early === null ? null : <small> {t('plan.early.short', { year: String(node.early) })}</small>}</td>
      <td class="net-table-near">{joined(near)}</td>
    </tr>
  );
}

function sorted(network: Network, { by, falling }: Order): readonly NetworkNode[] {
  const compare = new Intl.Collator(locale.value, { numeric: true }).compare;
  const key = KEY[by];
  const rising = network.nodes.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
  });
  return falling ? rising.toReversed() : rising;
}
