/** A level made ready for the rules: names turned into numbers, curves written out. Made once per level. */
import { HORIZON, yearly } from './curves';
import { type CurveId, type Effect, type GameEvent, type Level, type Policy } from './level';
import { type Parameters, parametersOf } from './parameters';
import { numberOf } from './random';
import { INDUSTRIES, LEVERS, type Lever, STANDING_KINDS } from './vocabulary';

const N = INDUSTRIES.length;

/** Traits and tables by industry, in the order of `INDUSTRIES`. */
export interface IndustryTables {
  readonly manufacturing: Float64Array; readonly ict: Float64Array; readonly labour: Float64Array; readonly pollution: Float64Array; readonly land: Float64Array;
  readonly productivity: Float64Array; readonly openness: Float64Array; readonly skillNeeded: Float64Array; readonly brandable: Float64Array; readonly techIntensity: Float64Array;
  readonly family: Int8Array; readonly pull: Float64Array; readonly wave: readonly Float64Array[]; readonly pool: readonly Float64Array[];
  readonly biasUntil: Float64Array; readonly biasForeign: readonly [Float64Array, Float64Array]; readonly biasDomestic: readonly [Float64Array, Float64Array];
  /** φ² by pair, and its sum by row. */
  readonly nearness: readonly Float64Array[]; readonly nearnessSum: Float64Array;
}

export interface World {
  readonly level: Level;
  readonly p: Parameters;
  readonly industry: IndustryTables;
  readonly curve: Readonly<Record<CurveId, Float64Array>>;
  /** Tradable worker-equivalents of 1990, thousand: the norm of what counts as present. */
  readonly firstTradables: number;
  readonly firstGdp: number;
  readonly policyIndex: ReadonlyMap<string, number>;
  readonly endowmentIndex: ReadonlyMap<string, number>;
  readonly districtIndex: ReadonlyMap<string, number>;
  readonly actorIndex: ReadonlyMap<string, number>;
  readonly eventIndex: ReadonlyMap<string, number>;
  /** City and national events together; a pending effect names one of `effects`. */
  readonly events: readonly GameEvent[];
  readonly eventDraw: Float64Array;
  /** Dated events by the years in which they are on, and the state-driven ones. */
  readonly datedEvents: ReadonlyMap<number, readonly number[]>;
  readonly drivenEvents: readonly number[];
  readonly effects: readonly Effect[];
  readonly effectIndex: ReadonlyMap<Effect, number>;
  /** Standing policies that drive each lever, with their weight. */
  readonly drivers: readonly (readonly { policy: number; weight: number }[])[];
  readonly isStanding: readonly boolean[];
  /** Links of endowments to industries, by endowment. */
  readonly links: readonly Float64Array[];
}

const cache = new WeakMap<Level, World>();

/** The prepared level; the same object for the same level. */
export function worldOf(level: Level): World {
  let world = cache.get(level);
  if (!world) cache.set(level, (world = prepare(level)));
  return world;
}

function prepare(level: Level): World {
  const { city, nation } = level;
  const events = [...city.events, ...nation.events];
  const effects = allEffects(city.policies, events);
  const industries = Object.values(city.start.industries);
  const tradables = industries.reduce((sum, { foreign, domestic }) => sum + foreign + domestic, 0);
  return {
    level, events, effects, p: parametersOf(nation.parameters), industry: industryTables(level),
    curve: Object.fromEntries(Object.entries(nation.curves).map(([id, curve]) => [id, yearly(curve.every5Years)])) as Record<CurveId, Float64Array>,
    firstTradables: (tradables * 1000) / nation.curves.productivity.every5Years[0],
    firstGdp: tradables + city.start.agriculture + city.start.property + city.start.localServices,
    policyIndex: indexOf(city.policies), endowmentIndex: indexOf(city.endowments), districtIndex: indexOf(city.districts), actorIndex: indexOf(city.actors), eventIndex: indexOf(events),
    datedEvents: byYear(events), drivenEvents: events.flatMap((event, index) => (event.year === undefined && event.hazard !== undefined ? [index] : [])),
    eventDraw: Float64Array.from(events, (event) => numberOf(event.id)),
    effectIndex: new Map(effects.map((effect, index) => [effect, index])),
    drivers: LEVERS.map((lever) => driversOf(city.policies, lever)),
    isStanding: city.policies.map((policy) => STANDING_KINDS.includes(policy.kind)),
    links: city.endowments.map((endowment) => Float64Array.from(INDUSTRIES, (industry) => endowment.links[industry] ?? 0)),
  };
}

function byYear(events: readonly GameEvent[]): Map<number, number[]> {
  const years = new Map<number, number[]>();
  events.forEach((event, index) => {
    if (event.year === undefined) return;
    for (let year = event.year; year < event.year + (event.lasts ?? 1); year++) years.set(year, [...(years.get(year) ?? []), index]);
  });
  return years;
}

const indexOf = (items: readonly { id: string }[]): ReadonlyMap<string, number> => new Map(items.map((item, index) => [item.id, index]));

function allEffects(policies: readonly Policy[], events: readonly GameEvent[]): Effect[] {
  return [...policies.flatMap((policy) => policy.effects ?? []), ...events.flatMap((event) => [...event.effects, ...(event.options ?? []).flatMap((option) => option.effects)])];
}

function driversOf(policies: readonly Policy[], lever: Lever): { policy: number; weight: number }[] {
  return policies.flatMap((policy, index) => (STANDING_KINDS.includes(policy.kind) ? (policy.levers ?? []).filter((l) => l.lever === lever).map((l) => ({ policy: index, weight: l.weight })) : []));
}

function industryTables({ city, nation }: Level): IndustryTables {
  const traits = INDUSTRIES.map((id) => nation.industries[id]);
  const of = (pick: (trait: (typeof traits)[number]) => number): Float64Array => Float64Array.from(traits, pick);
  const nearness = INDUSTRIES.map((a) => Float64Array.from(INDUSTRIES, (b) => {
    const phi = a === b ? 0 : (nation.relatedness[a]?.[b] ?? nation.relatedness[b]?.[a] ?? 0);
    return phi * phi;
  }));
  return {
    manufacturing: of((x) => (x.manufacturing ? 1 : 0)), ict: of((x) => (x.ict ? 1 : 0)), labour: of((x) => x.labour), pollution: of((x) => x.pollution), land: of((x) => x.land),
    productivity: of((x) => x.productivity), openness: of((x) => x.openness), skillNeeded: of((x) => x.skillNeeded), brandable: of((x) => x.brandable), techIntensity: of((x) => x.techIntensity),
    family: Int8Array.from(traits, (x) => x.family ?? -1), pull: Float64Array.from(INDUSTRIES, (id) => city.place.pull[id]),
    wave: traits.map((x) => yearly(x.wave)), pool: traits.map((x) => yearly(x.pool)),
    biasUntil: of((x) => x.bias.until), biasForeign: [of((x) => x.bias.before[0]), of((x) => x.bias.after[0])], biasDomestic: [of((x) => x.bias.before[1]), of((x) => x.bias.after[1])],
    nearness, nearnessSum: Float64Array.from(nearness, (row) => row.reduce((sum, x) => sum + x, 0)),
  };
}

/** Years since 1990 of a calendar year, within the tables. */
export const tableYear = (year: number): number => (year - 1990 > HORIZON ? HORIZON : year - 1990);
export const INDUSTRY_COUNT = N;
