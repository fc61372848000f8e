/** Places for the industries of the network: spread over all the room, what is related near each other, few lines crossing. */
import type { Industry } from '../../sim/index';
import type { Network } from './plan';

export interface Place { /** 0–1 */ readonly x: number; readonly y: number }

/** How much dearer a crossing, and a line through a third industry, is than a tie as long as the picture is wide. */
const CROSSING = 0.9;
const THROUGH = 0.7;
/** A line nearer to a third industry than this runs through it; share of the width. */
const CLEAR = 0.07;
/** The picture is wider than high. */
const HEIGHT = 0.55;
const SWEEPS = 12;

interface Tie { readonly a: number; readonly b: number; readonly weight: number }

/** Arranging takes many milliseconds, and the ties of a nation never change. */
const arranged = new Map<string, readonly Place[]>();

/** The network with every industry in its new place. */
export function arrange(network: Network): Network {
  const places = placesOf(network);
  return { ...network, nodes: network.nodes.map((node, i) => ({ ...node, ...places[i] })) };
}

/** A place for each node, in their order. The same ties always give the same places, whatever the year. */
export function placesOf(network: Network): readonly Place[] {
  const key = [...network.nodes.map(({ industry }) => industry), ...network.links.map(({ from, to, relatedness }) => `${from}${to}${relatedness}`)].join(' ');
  const places = arranged.get(key) ?? findPlaces(network);
  arranged.set(key, places);
  return places;
}

function findPlaces({ nodes, links }: Network): readonly Place[] {
  const spots = spotsFor(nodes.length);
  const index = new Map(nodes.map((node, i): [Industry, number] => [node.industry, i]));
  const ties = links.flatMap(({ from, to, relatedness }): Tie[] => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined ? [] : [{ a, b, weight: relatedness }];
  });
  const authored = byPlace(nodes.map(({ x, y }) => ({ x, y })));
  const starts = [authored, authored.toReversed(), stride(authored, 3)];
  const orders = starts.map((start) => settle(start, spots, ties));
  const best = orders.reduce((least, one) => (one.cost < least.cost ? one : least));
  return best.order.map((spot) => spots[spot]);
}

/** Three rows, the middle one fullest, every second spot a little off its row. */
function spotsFor(count: number): readonly Place[] {
  const outer = Math.floor(count / 3);
  const rows = count < 5 ? [count] : [outer, count - 2 * outer, outer];
  return rows.flatMap((width, row) => Array.from({ length: width }, (_, i): Place => {
    const y = rows.length === 1 ? 0.5 : 0.06 + row * 0.44;
    return { x: width === 1 ? 0.5 : (i + 0.5) / width, y: Math.min(1, Math.max(0, y + (i % 2 ? 0.07 : -0.06))) };
  }));
}

/** Spot of each node when both are read row by row. */
function byPlace(places: readonly Place[]): number[] {
  const rank = (place: Place): number => Math.round(place.y * 2.2) * 10 + place.x;
  const sorted = places.map((place, i) => ({ i, rank: rank(place) })).toSorted((a, b) => a.rank - b.rank);
  const order: number[] = [];
  sorted.forEach(({ i }, spot) => { order[i] = spot; });
  return order;
}

/** The same spots dealt out again, every `step`-th first. */
function stride(order: readonly number[], step: number): number[] {
  const dealt = Array.from({ length: step }, (_, first) => order.filter((_spot, i) => i % step === first)).flat();
  return order.map((_, i) => dealt[i]);
}

/** Exchanges two industries as long as that makes the picture quieter. */
function settle(start: readonly number[], spots: readonly Place[], ties: readonly Tie[]): { order: number[]; cost: number } {
  let order = [...start];
  let cost = costOf(order, spots, ties);
  for (let sweep = 0, moved = true; moved && sweep < SWEEPS; sweep++) {
    moved = false;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const next = order.with(i, order[j]).with(j, order[i]);
        const price = costOf(next, spots, ties);
        if (price >= cost - 1e-9) continue;
        [order, cost, moved] = [next, price, true];
      }
    }
  }
  return { order, cost };
}

function costOf(order: readonly number[], spots: readonly Place[], ties: readonly Tie[]): number {
  const at = (node: number): Place => ({ x: spots[order[node]].x, y: spots[order[node]].y * HEIGHT });
  const places = order.map((_, node) => at(node));
  const lines = ties.map((tie) => [places[tie.a], places[tie.b]] as const);
  let cost = 0;
  for (let i = 0; i < ties.length; i++) {
    const [tie, [a, b]] = [ties[i], lines[i]];
    cost += tie.weight * Math.hypot(a.x - b.x, a.y - b.y);
    for (let k = i + 1; k < ties.length; k++) if (cross(lines[i], lines[k])) cost += CROSSING * Math.min(tie.weight, ties[k].weight);
    for (let node = 0; node < places.length; node++) if (node !== tie.a && node !== tie.b && distance(places[node], a, b) < CLEAR) cost += THROUGH * tie.weight;
  }
  return cost;
}

const side = (a: Place, b: Place, p: Place): number => Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));

const isSame = (p: Place, q: Place): boolean => p.x === q.x && p.y === q.y;

/** Whether two lines cross between their ends. */
export function cross([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean {
  if (isSame(a, c) || isSame(a, d) || isSame(b, c) || isSame(b, d)) return false;
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function distance(p: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}
