/** From the places of industries (0–1) to pixels. */
import type { Network, NetworkLink } from '../../model/plan';
import type { Placed } from './network-node';
import type { Box } from './use-box';

/** Room at the edges for names and rings, px. */
const MARGIN = { left: 74, right: 74, top: 52, bottom: 66 } as const;
/** Area is output: a city's largest industry gets this radius, px. */
const LARGEST_RADIUS = 36;
const SMALLEST_PRESENT = 13;
const ABSENT_RADIUS = 11;

/** Discs are measured by the largest of the whole network, so that an industry is as large when others are hidden. */
export function placeNodes(network: Network, whole: Network, box: Box): readonly Placed[] {
  const largest = Math.max(...whole.nodes.map((node) => node.output));
  const across = scale(network.nodes.map(({ x }) => x), MARGIN.left, box.width - MARGIN.right);
  const down = scale(network.nodes.map(({ y }) => y), MARGIN.top, box.height - MARGIN.bottom);
  const size = Math.min(1, box.width / 720);
  return network.nodes.map((node) => ({
    ...node, cx: across(node.x), cy: down(node.y),
    r: node.reach === 'present' ? Math.max(SMALLEST_PRESENT, LARGEST_RADIUS * size * Math.sqrt(node.output / largest)) : ABSENT_RADIUS,
  }));
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const min = Math.min(...values);
  const span = Math.max(0.001, Math.max(...values) - min);
  return (value) => from + ((value - min) / span) * (to - from);
}

/** A slightly bent stroke between two industries: straight lines through a crowd would hide each other. */
export function linkPath(link: NetworkLink, nodes: readonly Placed[]): string {
  const a = nodes.find((node) => node.industry === link.from);
  const b = nodes.find((node) => node.industry === link.to);
  if (!a || !b) return '';
  const mx = (a.cx + b.cx) / 2 + (b.cy - a.cy) * 0.06;
  const my = (a.cy + b.cy) / 2 - (b.cx - a.cx) * 0.06;
  return `M${a.cx.toFixed(1)} ${a.cy.toFixed(1)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${b.cx.toFixed(1)} ${b.cy.toFixed(1)}`;
}

export const linkWidth = (relatedness: number): number => 0.6 + relatedness * relatedness * 4.2;
