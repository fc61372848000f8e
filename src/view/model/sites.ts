/** Building sites: what the mayor's own acts have put into the picture, each on its own plot of a district. */
import { AT, ENDOWMENT_COST, LEVER, MICRO, STANDING_KINDS, type Building, type District, type Endowment, type EndowmentForm, type EndowmentType, type Level, type Policy, type State } from '../../sim/index';
import { buildingOf } from './buildings';

/** `found`: heard of; `scaffolded`: being built or brought back; `standing`: finished and alive; `worn`: let go. */
export const SITE_STEPS = ['found', 'scaffolded', 'standing', 'worn'] as const;
export type SiteStep = (typeof SITE_STEPS)[number];
/** `opera` is a craft that is performed. */
export type SiteKind = Exclude<Building, 'none'> | EndowmentType | 'opera';

export interface Site {
  /** `policy.` or `endowment.` with its id. */
  readonly id: string;
  readonly what: SiteKind;
  readonly district: string;
  /** Number of the plot in its district; the same for the whole of a level. */
  readonly plot: number;
  readonly step: SiteStep;
  /** How an endowment was brought back, once it stands. */
  readonly form?: EndowmentForm;
}

/** So many plots are set out in every district; what comes after them is not painted. */
export const PLOTS = 8;

interface Plot { readonly id: string; readonly what: SiteKind; readonly district: string; readonly plot: number; readonly stepIn: (state: State) => SiteStep | null; readonly formIn?: (state: State) => EndowmentForm | null }

const planned = new WeakMap<Level, readonly Plot[]>();

/** All sites of a state, in the order of the level. */
export function sitesOf(level: Level, state: State): readonly Site[] {
  const plots = planned.get(level) ?? planPlots(level);
  planned.set(level, plots);
  return plots.flatMap(({ stepIn, formIn, ...site }): Site[] => {
    const step = stepIn(state);
    const form = step === 'standing' ? formIn?.(state) : null;
    return step === null ? [] : [{ ...site, step, ...(form ? { form } : {}) }];
  });
}

/** Endowments first, then policies in the order of the level: a plot never changes hands. */
function planPlots(level: Level): readonly Plot[] {
  const { districts, endowments, policies } = level.city;
  const used = new Map<string, number>();
  const take = (district: string): number => {
    const plot = used.get(district) ?? 0;
    used.set(district, plot + 1);
    return plot;
  };
  const ofEndowments = endowments.map((endowment, index): Plot => ({
    id: `endowment.${endowment.id}`, what: kindOf(level, endowment), district: endowment.district, plot: take(endowment.district), stepIn: (state) => stepOfEndowment(state, index), formIn: (state) => state.endowments[index]?.form ?? null,
  }));
  const ofPolicies = policies.flatMap((policy, index): Plot[] => {
    const what = buildingOf(level, policy);
    if (what === 'none') return [];
    const district = policy.district ?? roomiest(districts, used);
    return [{ id: `policy.${policy.id}`, what, district, plot: take(district), stepIn: (state) => (STANDING_KINDS.includes(policy.kind) ? stepOfOrder(state, policy, index) : stepOfWork(state, policy)) }];
  });
  return [...ofEndowments, ...ofPolicies].filter(({ plot }) => plot < PLOTS);
}

/** A craft for which the city can build a stage is performed on one. */
function kindOf(level: Level, { id, type }: Endowment): SiteKind {
  const isStaged = (policy: Policy): boolean => (policy.effects ?? []).some((effect) => 'endowment' in effect && effect.endowment === id) && buildingOf(level, policy) === 'stage';
  return type === 'craft' && level.city.policies.some(isStaged) ? 'opera' : type;
}

/** A policy without a place of its own goes to the heart of the city: of the better-known half of the districts, the one with most room. */
function roomiest(districts: readonly District[], used: ReadonlyMap<string, number>): string {
  const known = districts.toSorted((a, b) => b.familiarity - a.familiarity).slice(0, Math.ceil(districts.length / 2));
  return known.reduce((best, one) => ((used.get(one.id) ?? 0) < (used.get(best.id) ?? 0) ? one : best)).id;
}

/** What is left of an endowment below which nothing but a ruin is to be seen, 0–1. */
const RUIN_BELOW = 0.2;

function stepOfEndowment(state: State, index: number): SiteStep | null {
  const file = state.endowments[index];
  if (!file || file.discovered === null) return null;
  if (state.stocks[AT.integrity + index] / MICRO < RUIN_BELOW) return 'worn';
  if (file.activated !== null && state.stocks[AT.activation + index] / MICRO >= ENDOWMENT_COST.alive) return 'standing';
  return file.identified === null ? 'found' : 'scaffolded';
}

function stepOfWork(state: State, policy: Policy): SiteStep | null {
  const works = state.works.filter((work) => work.policy === policy.id);
  if (works.length === 0) return null;
  return works.some((work) => work.done <= state.year) ? 'standing' : 'scaffolded';
}

/** Strength of a policy stock from which its building stands, and below which it is gone; 1 = full. */
const STANDS_FROM = 0.3;
const GONE_BELOW = 0.12;

function stepOfOrder(state: State, policy: Policy, index: number): SiteStep | null {
  const lever = policy.levers?.[0]?.lever;
  const strength = lever ? state.stocks[LEVER[lever]] / MICRO : 0;
  if ((state.standing[index]?.level ?? 0) > 0) return strength >= STANDS_FROM ? 'standing' : 'scaffolded';
  if (strength < GONE_BELOW) return null;
  return strength >= STANDS_FROM ? 'standing' : 'worn';
}
