/** What a decision is for: the first thing that its card should tell. Read off its levers and effects, so that a level's author has nothing to add. */
import type { Decision, Effect, Indicator, Level, Lever, Pilot, Policy, Sign } from '../sim/index';

/**
 * An indicator, or one of four things that no indicator says:
 * `purse` = free money a year, `sight` = how narrowly the city knows its own numbers, `found` = one more endowment heard of, `pilot` = the bid is granted.
 */
export type Aim = Indicator | 'purse' | 'sight' | 'found' | `pilot.${Pilot}`;

/** By lever: what it is pulled for, the nearest purpose first. */
const OF_LEVER: Readonly<Record<Lever, readonly Aim[]>> = {
  parks: ['gdp'], investment: ['gdp', 'foreignShare'], branching: ['diversity', 'valueKept'], localSupply: ['valueKept', 'gdp', 'dependence'], skills: ['humanCapital'], research: ['innovation'],
  brands: ['valueKept', 'stage'], retrofit: ['outputPerWorker', 'stage', 'valueKept'], entry: ['gdp', 'standing'], tradePlatform: ['gdp', 'valueKept'], business: ['governance', 'gdp'],
  landSale: ['purse'], vehicle: ['purse', 'gdp', 'infrastructure'], newTown: ['gdp', 'purse'], repayment: ['debtRatio'],
  monitoring: ['sight'], preparedness: ['risk'], socialInsurance: ['tension', 'unemployment'], pollutionControl: ['waterAir'], inspection: ['latentHazard'],
  literacy: ['found', 'literacy', 'cultivation'], ecology: ['waterAir', 'cultivation'], civic: ['tension', 'found'], services: ['qualityOfLife'],
  talent: ['humanCapital', 'innovation'], image: ['standing', 'politicalCapital'],
  bidFreeTrade: ['pilot.freeTrade'], bidReform: ['pilot.reform'], bidLaboratory: ['pilot.laboratory'],
};

/** Stocks that an effect names, as the indicators that show them. */
const OF_STOCK: Readonly<Record<string, Indicator>> = {
  infrastructure: 'infrastructure', humanCapital: 'humanCapital', tension: 'tension', literacy: 'literacy', pollution: 'waterAir', governance: 'governance',
  latentHazard: 'latentHazard', politicalCapital: 'politicalCapital', research: 'innovation', mismatch: 'unemployment', lockIn: 'lockIn', landSold: 'landUsed',
};

/** A lever that pulls less than this is a by-product of its policy. */
const MAIN_WEIGHT = 0.1;

/** What `decision` is for, the nearest purpose first; empty for answers to events and for plans. */
export function aimsOf(level: Level, decision: Decision): readonly Aim[] {
  switch (decision.kind) {
    case 'setLevel': case 'launch': {
      const policy = level.city.policies.find((one) => one.id === decision.policy);
      return policy ? aimsOfPolicy(policy) : [];
    }
    case 'endowment': return decision.action === 'protect' ? ['integrity', 'cultivation'] : ['cultivation', 'literacy'];
    case 'respond': case 'adoptPlan': return [];
  }
}

/** What a policy is for by its kind alone. */
function soughtBy(kind: Policy['kind'], theme: Policy['theme']): readonly Aim[] {
  if (kind === 'loan') return ['purse'];
  // A figure that looks good moves nothing in the city: it is for those who read it.
  if (kind === 'dressing') return ['standing', 'politicalCapital'];
  // Who goes out to listen goes to find; what else it teaches comes with it.
  return kind === 'fieldwork' && theme === 'culture' ? ['found'] : [];
}

/** What a policy is for. */
export function aimsOfPolicy({ kind, theme, levers = [], effects = [] }: Pick<Policy, 'kind' | 'theme' | 'levers' | 'effects'>): readonly Aim[] {
  const sought = soughtBy(kind, theme);
  const byWeight = levers.toSorted((a, b) => b.weight - a.weight);
  const main = byWeight.filter((one, index) => one.weight >= MAIN_WEIGHT && (index === 0 || one.weight >= byWeight[0].weight / 2)).map(({ lever }) => lever);
  const first = effects.filter((effect) => !('actor' in effect)).flatMap(aimsOfEffect);
  const rest = byWeight.flatMap(({ lever }) => OF_LEVER[lever]);
  return [...new Set([...sought, ...main.flatMap((lever) => OF_LEVER[lever]), ...first, ...rest])];
}

function aimsOfEffect(effect: Effect): readonly Aim[] {
  if ('stock' in effect) return OF_STOCK[effect.stock] ? [OF_STOCK[effect.stock]] : [];
  if ('growth' in effect || 'plant' in effect || 'pool' in effect) return ['gdp'];
  if ('lever' in effect) return OF_LEVER[effect.lever];
  if ('hold' in effect) return OF_LEVER[effect.hold];
  if ('endowment' in effect) return effect.part === 'discovery' ? ['found', 'cultivation'] : effect.part === 'integrity' ? ['integrity'] : ['cultivation'];
  if ('district' in effect) return ['found'];
  return [];
}

/** The sign that an aim serves in the end. */
const SERVES: Readonly<Partial<Record<Aim, Sign>>> = {
  dependence: 'dependence', waterAir: 'waterAir', valueKept: 'valueKept', debtRatio: 'debtRatio', unemployment: 'unemployment', cultivation: 'cultivation',
  literacy: 'cultivation', integrity: 'cultivation', found: 'cultivation', pollution: 'waterAir', stage: 'valueKept', humanCapital: 'valueKept', innovation: 'valueKept', purse: 'debtRatio',
};

/** Whether `decision` is made for the sake of `sign`, however slowly it gets there. */
export const isFor = (level: Level, decision: Decision, sign: Sign): boolean => {
  const [aim] = aimsOf(level, decision);
  return aim !== undefined && aim !== 'purse' && SERVES[aim] === sign;
};
