/** The relatedness network as the Five-Year Plan shows it: what the city makes, what lies near, what is far. */
import { densityOf, INDUSTRIES, industryOutput, relatedness, type Industry, type Level, type State, type Text } from '../../sim/index';
import { littleDemandBefore, seasonOf, type Season } from './waves';

/** Density from which an industry is within reach. */
export const WITHIN_REACH = 0.3;
/** Share of the city's tradable output from which an industry counts as present. */
export const PRESENT_FROM = 0.02;
/** Weaker ties are noise in the picture; the table still knows them through density. */
const SHOWN_TIE_FROM = 0.2;
/** The first plan shows so many industries, so that a new player meets a small country. */
export const FIRST_PLAN_NODES = 7;

export type Reach = 'present' | 'within' | 'far';
/** How a focus on an industry feels: what is near is quick, what is young is slow, what is far is a jump. */
export const STEPS = ['shortStep', 'patient', 'leap'] as const;
export type Step = (typeof STEPS)[number];

export interface NetworkNode {
  readonly industry: Industry;
  readonly name: Text;
  /** Place in the picture, 0–1. */
  readonly x: number;
  readonly y: number;
  /** Value added, bn yuan at 2020 prices. */
  readonly output: number;
  /** Share of the city's tradable output, 0–1. */
  readonly share: number;
  /** Share of foreign-controlled firms in it, 0–1; 0 where there is none. */
  readonly foreignShare: number;
  /** Value-chain stage 1–5. */
  readonly stage: number;
  readonly season: Season;
  /** What the city can already do near this industry, 0–1. */
  readonly density: number;
  readonly reach: Reach;
  readonly step: Step;
  /** Year before which there is little demand for it, while it has not taken off and the city does not make it. */
  readonly early: number | null;
}

export interface NetworkLink { readonly from: Industry; readonly to: Industry; /** 0–1 */ readonly relatedness: number }
export interface Network { readonly nodes: readonly NetworkNode[]; readonly links: readonly NetworkLink[] }

/** The network in the year that `state` is about to govern. */
export function networkOf(level: Level, state: State): Network {
  const total = INDUSTRIES.reduce((sum, industry) => sum + outputOf(state, industry), 0);
  return { nodes: INDUSTRIES.map((industry) => nodeOf(level, state, { industry, total })), links: linksOf(level) };
}

const outputOf = (state: State, industry: Industry): number => {
  const { foreign, domestic } = industryOutput(state, industry);
  return foreign + domestic;
};

function nodeOf(level: Level, state: State, of: { readonly industry: Industry; readonly total: number }): NetworkNode {
  const { industry, total } = of;
  const traits = level.nation.industries[industry];
  const { foreign, domestic, stage } = industryOutput(state, industry);
  const output = foreign + domestic;
  const share = total > 0 ? output / total : 0;
  const density = densityOf(level, state, industry);
  const season = seasonOf(traits.wave, state.year);
  const reach = reachOf(share, density);
  return {
    industry, name: traits.name, x: traits.at[0], y: traits.at[1], output, share,
    foreignShare: output > 0 ? foreign / output : 0, stage, season, density, reach, step: stepOf(reach, season),
    early: reach === 'present' ? null : littleDemandBefore(level.nation, industry, state.year),
  };
}

function reachOf(share: number, density: number): Reach {
  if (share >= PRESENT_FROM) return 'present';
  return density >= WITHIN_REACH ? 'within' : 'far';
}

function stepOf(reach: Reach, season: Season): Step {
  if (reach === 'far') return 'leap';
  return season === 'emerging' ? 'patient' : 'shortStep';
}

function linksOf(level: Level): readonly NetworkLink[] {
  const links: NetworkLink[] = [];
  for (const [index, from] of INDUSTRIES.entries()) {
    for (const to of INDUSTRIES.slice(index + 1)) {
      const tie = relatedness(level, from, to);
      if (tie >= SHOWN_TIE_FROM) links.push({ from, to, relatedness: tie });
    }
  }
  return links;
}

/** How many of a first plan's industries are the city's largest; the rest are what could come next. */
const LARGEST_FIRST = 4;

/** The industries of a first plan: the largest, then what is in season and near; links only among them. */
export function smallNetwork(network: Network, size = FIRST_PLAN_NODES): Network {
  const largest = network.nodes.toSorted((a, b) => b.output - a.output).slice(0, LARGEST_FIRST);
  const next = network.nodes
    .filter((node) => node.reach !== 'far' && node.early === null && !largest.includes(node))
    .toSorted((a, b) => SEASON_RANK[a.season] - SEASON_RANK[b.season] || b.density - a.density)
    .slice(0, size - LARGEST_FIRST);
  const ids = new Set([...largest, ...next].map((node) => node.industry));
  return { nodes: network.nodes.filter((node) => ids.has(node.industry)), links: network.links.filter((link) => ids.has(link.from) && ids.has(link.to)) };
}

const SEASON_RANK: Readonly<Record<Season, number>> = { surging: 0, emerging: 1, mature: 2, fading: 3 };

/** The industries tied to one, the closest first. */
export function neighboursOf(network: Network, industry: Industry): readonly NetworkNode[] {
  const ties = network.links
    .filter((link) => link.from === industry || link.to === industry)
    .toSorted((a, b) => b.relatedness - a.relatedness)
    .map((link) => (link.from === industry ? link.to : link.from));
  return ties.flatMap((id) => network.nodes.filter((node) => node.industry === id));
}

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];
const HEADING: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The nearest industry in a direction, straying sideways counting double; none = undefined. */
export function nearestToward(network: Network, from: Industry, direction: Direction): NetworkNode | undefined {
  const start = network.nodes.find((node) => node.industry === from);
  if (!start) return undefined;
  const [hx, hy] = HEADING[direction];
  const distance = (node: NetworkNode): number => {
    const dx = node.x - start.x;
    const dy = node.y - start.y;
    const ahead = dx * hx + dy * hy;
    return ahead > 0.01 ? ahead + 2 * Math.abs(dx * hy - dy * hx) : Number.POSITIVE_INFINITY;
  };
  const best = network.nodes.toSorted((a, b) => distance(a) - distance(b)).at(0);
  return best && distance(best) < Number.POSITIVE_INFINITY ? best : undefined;
}

/** The industry within reach that follows one in reading order, wrapping around; none = undefined. */
export function nextWithinReach(network: Network, after: Industry | null): NetworkNode | undefined {
  const reading = network.nodes.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const start = after === null ? -1 : reading.findIndex((node) => node.industry === after);
  const turned = [...reading.slice(start + 1), ...reading.slice(0, start + 1)];
  return turned.find((node) => node.reach === 'within' && node.industry !== after);
}
