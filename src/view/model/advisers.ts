/**
 * Three advisers who do not agree, by design.
 *
 * Each looks at the city through one theme and says the first thing on its own list that is true today.
 * They know what the desk knows: observed values, never the simulation's true ones.
 */
import { LEVER, MICRO, observed, type Indicator, type Level, type PlanDraft, type Sign, type State, type Text, type Theme } from '../../sim/index';
import { WITHIN_REACH, type Network, type NetworkNode } from './plan';
import type { Sentence } from './sentence';

/** What an adviser can look at. */
export interface Briefing { readonly level: Level; readonly state: State; readonly draft: PlanDraft; readonly network: Network }
export interface Advice { readonly theme: Theme; readonly sentence: Sentence }

type Opinion = (briefing: Briefing) => Sentence | undefined;

/** One sentence of each adviser: treasurer (risk), archivist (culture), industry bureau (industry). */
export function advise(briefing: Briefing): readonly Advice[] {
  return [
    { theme: 'risk', sentence: firstOf(TREASURER, briefing) ?? { key: 'plan.adviser.risk.calm' } },
    { theme: 'culture', sentence: firstOf(ARCHIVIST, briefing) ?? { key: 'plan.adviser.culture.calm' } },
    { theme: 'industry', sentence: firstOf(BUREAU, briefing) ?? { key: 'plan.adviser.industry.calm' } },
  ];
}

function firstOf(opinions: readonly Opinion[], briefing: Briefing): Sentence | undefined {
  for (const opinion of opinions) {
    const sentence = opinion(briefing);
    if (sentence) return sentence;
  }
  return undefined;
}

/** The plan's budget share below which the archivist protests, per cent. */
const THIN_CULTURE = 8;
const CONCENTRATED_FROM = 0.35;
const LEAPING_BELOW = WITHIN_REACH;
const LAND_NEARLY_GONE = 0.85;
const LITERATE_FROM = 30;
const ASSEMBLY_BELOW = 1.8;

const TREASURER: readonly Opinion[] = [
  ({ draft, network }) => {
    const leap = chosen(draft, network).find((node) => node.reach === 'far');
    return leap && { key: 'plan.adviser.risk.leap', names: { industry: leap.name }, numbers: { density: leap.density, reach: LEAPING_BELOW } };
  },
  ({ level, state }) => near(level, state, 'debtRatio') && { key: 'plan.adviser.risk.debt', numbers: { debt: observed(level, state, 'debtRatio').value } },
  ({ level, state }) => (observed(level, state, 'debtRatio').measured ? undefined : { key: 'plan.adviser.risk.unaudited' }),
  ({ level, state }) => near(level, state, 'unemployment') && { key: 'plan.adviser.risk.jobs', numbers: { unemployment: observed(level, state, 'unemployment').value } },
  ({ network }) => {
    const lead = largest(network);
    return lead.share >= CONCENTRATED_FROM ? { key: 'plan.adviser.risk.oneProduct', names: { industry: lead.name }, numbers: { share: lead.share } } : undefined;
  },
  ({ level, state }) => near(level, state, 'dependence') && { key: 'plan.adviser.risk.owners' },
  ({ state }) => (leverAt(state, 'inspection') < 0.1 ? { key: 'plan.adviser.risk.inspection' } : undefined),
];

const ARCHIVIST: readonly Opinion[] = [
  ({ level, state }) => endowment(level, state, 'unidentified', 'plan.adviser.culture.unidentified'),
  ({ draft }) => (draft.budget.culture < THIN_CULTURE ? { key: 'plan.adviser.culture.noMoney', numbers: { share: draft.budget.culture } } : undefined),
  ({ level, state }) => endowment(level, state, 'idle', 'plan.adviser.culture.idle'),
  ({ level, state }) => near(level, state, 'waterAir') && { key: 'plan.adviser.culture.river' },
  ({ level, state }) => (value(level, state, 'literacy') < LITERATE_FROM ? { key: 'plan.adviser.culture.uncounted' } : undefined),
  ({ level, state }) => endowment(level, state, 'active', 'plan.adviser.culture.crowds'),
];

const BUREAU: readonly Opinion[] = [
  ({ draft, network }) => (draft.focus.length === 0 ? opening(network) ?? { key: 'plan.adviser.industry.noFocus' } : undefined),
  ({ network }) => {
    const lead = largest(network);
    return lead.season === 'fading' || lead.season === 'mature' ? { key: `plan.adviser.industry.lead.${lead.season}`, names: { industry: lead.name } } : undefined;
  },
  ({ draft, network }) => {
    const marked = chosen(draft, network);
    return marked.every((node) => node.reach === 'present') ? { key: 'plan.adviser.industry.nothingNew', names: { industry: largest(network).name } } : undefined;
  },
  ({ network }) => {
    const lead = largest(network);
    return lead.stage < ASSEMBLY_BELOW ? { key: 'plan.adviser.industry.assembly', names: { industry: lead.name } } : undefined;
  },
  ({ level, state }) => (value(level, state, 'landUsed') > LAND_NEARLY_GONE ? { key: 'plan.adviser.industry.land' } : undefined),
];

const chosen = (draft: PlanDraft, network: Network): readonly NetworkNode[] => network.nodes.filter((node) => draft.focus.includes(node.industry));
const largest = (network: Network): NetworkNode => network.nodes.reduce((best, node) => (node.output > best.output ? node : best));
const value = (level: Level, state: State, id: Indicator): number => observed(level, state, id).value;
const leverAt = (state: State, lever: keyof typeof LEVER): number => state.stocks[LEVER[lever]] / MICRO;

/** An industry in season and within reach that the city does not have yet. */
function opening(network: Network): Sentence | undefined {
  const best = network.nodes.filter((node) => node.reach === 'within' && node.season === 'surging').toSorted((a, b) => b.density - a.density).at(0);
  return best && { key: 'plan.adviser.industry.opening', names: { industry: best.name } };
}

/** Whether a sign is at its limit or close enough to be watched. */
function near(level: Level, state: State, sign: Sign): true | undefined {
  const { limit, bad, watch } = level.nation.signs[sign];
  const distance = bad === 'above' ? limit - value(level, state, sign) : value(level, state, sign) - limit;
  return distance <= watch || undefined;
}

type EndowmentLot = 'unidentified' | 'idle' | 'active';

function endowment(level: Level, state: State, lot: EndowmentLot, key: Sentence['key']): Sentence | undefined {
  const index = state.endowments.findIndex((file) => file.discovered !== null && lotOf(file) === lot);
  if (index < 0) return undefined;
  return { key, names: { endowment: nameOf(level, index) }, numbers: { year: state.endowments[index].discovered ?? state.year } };
}

function lotOf(file: State['endowments'][number]): EndowmentLot {
  if (file.activated !== null) return 'active';
  return file.identified === null ? 'unidentified' : 'idle';
}

const nameOf = (level: Level, index: number): Text => level.city.endowments[index].name;
