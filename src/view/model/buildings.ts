/**
 * What a policy builds in the picture: read off its kind, levers and effects, never off its name or its city.
 *
 * The table is in docs/picture.md. A level corrects a wrong guess by `map.shows`.
 */
import { STANDING_KINDS, type Building, type City, type Effect, type Level, type Lever, type Policy } from '../../sim/index';

/** Reforms, bids and fieldwork change rules, papers and minds; nobody sees a building of theirs. */
const UNSEEN_KINDS: readonly Policy['kind'][] = ['reform', 'bid', 'fieldwork'];

/** Points of infrastructure from which a work that serves travellers is a line with stations, and from which it is one station. */
const LINE = 4.5;
const STATION = 3;

export function buildingOf(level: Level, policy: Policy): Building {
  const authored = level.city.map?.shows?.[policy.id];
  if (authored) return authored;
  if (UNSEEN_KINDS.includes(policy.kind)) return 'none';
  return STANDING_KINDS.includes(policy.kind) ? builtByOrder(policy) : builtByWork(level, policy);
}

/** Standing orders by the lever that they are named for, the first one. */
const BY_ORDER: Partial<Record<Lever, Building>> = {
  parks: 'works', skills: 'school', research: 'laboratories', tradePlatform: 'market', newTown: 'towers', image: 'plaza', services: 'hospital', pollutionControl: 'treatment', ecology: 'park', talent: 'homes', preparedness: 'pumps',
};

const leversOf = (policy: Policy): readonly Lever[] => (policy.levers ?? []).map(({ lever }) => lever);
const builtByOrder = (policy: Policy): Building => BY_ORDER[leversOf(policy)[0]] ?? 'none';

/** What is launched once: the first line that fits. */
function builtByWork({ city, nation }: Level, policy: Policy): Building {
  const levers = leversOf(policy);
  const effects = policy.effects ?? [];
  const has = (lever: Lever): boolean => levers.includes(lever);
  const transport = sumOf(effects, (effect) => ('stock' in effect && effect.stock === 'infrastructure' ? effect.change : 0));
  const plant = effects.find((effect) => 'plant' in effect)?.plant;
  if (plant) return nation.industries[plant].manufacturing ? 'works' : plant === 'trade' ? 'market' : 'laboratories';
  if (has('newTown')) return 'towers';
  if (has('image')) return 'plaza';
  if (has('preparedness')) return 'pumps';
  if (has('pollutionControl') && levers[0] !== 'ecology') return 'treatment';
  if (has('ecology')) return 'wetland';
  if (has('tradePlatform')) return transport > 0 ? 'depot' : 'market';
  if (has('parks')) return 'works';
  if (has('research')) return 'laboratories';
  if (has('skills')) return 'school';
  if (transport >= LINE) return 'metro';
  if (transport >= STATION) return 'station';
  if (has('services')) return has('socialInsurance') || has('talent') ? 'homes' : 'hospital';
  return builtForCulture(city, policy, effects);
}

/** Works on several places of memory are streets; one craft gets its stage; letters get a hall. */
function builtForCulture(city: City, policy: Policy, effects: readonly Effect[]): Building {
  const helped = [...new Set(effects.flatMap((effect) => ('endowment' in effect ? [effect.endowment] : [])))];
  const isCraft = city.endowments.some((one) => one.id === helped[0] && one.type === 'craft');
  if (helped.length > 1) return 'street';
  if (helped.length === 1) return isCraft ? 'stage' : 'hall';
  if (policy.kind !== 'project') return 'none';
  return leversOf(policy).some((lever) => lever === 'literacy' || lever === 'civic') ? 'hall' : policy.theme === 'culture' ? 'park' : 'none';
}

const sumOf = <T>(list: readonly T[], measure: (item: T) => number): number => list.reduce((sum, item) => sum + measure(item), 0);
