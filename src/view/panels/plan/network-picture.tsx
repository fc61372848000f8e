import type { Industry } from '../../../sim/index';
import { arrange } from '../../model/network-places';
import { nearestToward, neighboursOf, nextWithinReach, type Direction, type Network, type NetworkLink, type NetworkNode } from '../../model/plan';
import { formatMoney } from '../../model/format';
import { say, t } from '../../text/index';
import { joined } from './names';
import { linkPath, linkWidth, placeNodes } from './network-layout';
import { NetworkNodeMark, type Placed } from './network-node';
import { useBox } from './use-box';

export interface NetworkPictureProps {
  /** What is shown. */
  readonly network: Network;
  /** All there is; it fixes the sizes. */
  readonly whole: Network;
  readonly focus: readonly Industry[];
  readonly cursor: Industry | null;
  readonly onPoint: (industry: Industry | null) => void;
  readonly onMark: (node: NetworkNode) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** The relatedness network as a picture. Arrows walk it, Enter or Space marks, N jumps to what is within reach. */
export function NetworkPicture(props: NetworkPictureProps) {
  const { focus, cursor } = props;
  const network = arrange(props.network);
  const { ref, box } = useBox<HTMLDivElement>({ width: 860, height: 540 });
  const nodes = placeNodes(network, props.whole, box.value);
  const current = nodes.find((node) => node.industry === cursor);
  const stop = current ?? nodes.find((node) => node.reach === 'present') ?? nodes[0];
  const { width, height } = box.value;
  return (
    <div class="net-picture" ref={ref}>
      <svg role="group" aria-label={labelOf(network)} width={width} height={height} viewBox={`0 0 ${width} ${height}`} onKeyDown={(event) => walk(event, { ...props, network, cursor: stop.industry })}>
        <Halos nodes={nodes} />
        <g class="net-links">{network.links.map((link) => <Link key={`${link.from}-${link.to}`} link={link} nodes={nodes} focus={focus} />)}</g>
        {nodes.map((node) => (
          <NetworkNodeMark
            key={node.industry} node={node} marked={focus.includes(node.industry)} current={node === current} stop={node === stop}
            label={nodeLabel(network, node, focus)} onMark={() => props.onMark(node)} onPoint={(over) => props.onPoint(over ? node.industry : null)}
          />
        ))}
      </svg>
    </div>
  );
}

const labelOf = (network: Network): string =>
  t('plan.network.label', { present: network.nodes.filter((node) => node.reach === 'present').length, all: network.nodes.length });

/** One industry in one sentence, for screen readers. */
export function nodeLabel(network: Network, node: NetworkNode, focus: readonly Industry[]): string {
  const near = neighboursOf(network, node.industry).slice(0, 3).map((one) => say(one.name));
  const early = node.early === null ? '' : ` ${t('plan.early', { year: String(node.early) })}`;
  return t('plan.node', {
    name: say(node.name), reach: t(`plan.reach.${node.reach}`), season: t(`plan.season.${node.season}`), step: t(`plan.step.${node.step}`),
    output: formatMoney(node.output), stage: node.stage, density: node.density,
    neighbours: near.length > 0 ? joined(near) : 'none', marked: focus.includes(node.industry) ? 'yes' : 'no',
  }) + early;
}

function Halos({ nodes }: { readonly nodes: readonly Placed[] }) {
  return <g class="net-halos">{nodes.filter((node) => node.reach === 'present').map((node) => <circle key={node.industry} cx={node.cx} cy={node.cy} r={node.r + 26} />)}</g>;
}

function Link({ link, nodes, focus }: { readonly link: NetworkLink; readonly nodes: readonly Placed[]; readonly focus: readonly Industry[] }) {
  const ends = [link.from, link.to].map((id) => nodes.find((node) => node.industry === id));
  const present = ends.filter((end) => end?.reach === 'present').length;
  const chosen = focus.includes(link.from) || focus.includes(link.to);
  const look = chosen && present > 0 ? 'is-chosen' : ['is-far', 'is-half', 'is-lit'][present];
  return <path class={`net-link ${look}`} d={linkPath(link, nodes)} stroke-width={linkWidth(link.relatedness).toFixed(1)} />;
}

function walk(event: KeyboardEvent, { network, cursor, onMark }: NetworkPictureProps): void {
  const node = network.nodes.find(({ industry }) => industry === cursor);
  if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onMark(node); return; }
  const direction = ARROWS[event.key];
  const next = direction ? nearestToward(network, node.industry, direction) : event.key.toLowerCase() === 'n' ? nextWithinReach(network, node.industry) : undefined;
  if (direction || next) event.preventDefault();
  if (next) document.getElementById(`node-${next.industry}`)?.focus();
}
