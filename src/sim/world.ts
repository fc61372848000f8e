/** A level made ready for the rules: names turned into numbers, curves written out. Made once per level. */
import { CURVE_START, HORIZON, yearly } from './curves';
import type { CurveId, Effect, EvaluationRegime, Level } from './level';
import { type Parameters, parametersOf } from './parameters';
import { type PreparedActor, prepareActor } from './prepared/actors';
import { type Dressing, dressingsOf } from './prepared/dressings';
import { type Names, type PreparedEffect, prepareEffect } from './prepared/effects';
import { evenly } from './prepared/even';
import { type PreparedEndowment, prepareEndowment } from './prepared/endowments';
import { byYear, drivenAmong, type DrivenEvent, openByYear, type PreparedEvent, prepareEvent } from './prepared/events';
import { type PreparedFad, type PreparedRival, prepareFad, prepareRival } from './prepared/fads';
import { type IndustryTables, industryTables } from './prepared/industries';
import { type Driver, driversOf, type PreparedPolicy, preparePolicy } from './prepared/policies';
import { type Speaker, speakersOf } from './prepared/speakers';
import { INDUSTRIES } from './vocabulary';

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
  readonly policies: readonly PreparedPolicy[];
  readonly endowments: readonly PreparedEndowment[];
  readonly actors: readonly PreparedActor[];
  /** Everyone and everything that adds weight to one of the four voices. */
  readonly speakers: readonly Speaker[];
  /** Policies that make a term of the evaluation look good. */
  readonly dressings: readonly Dressing[];
  readonly fads: readonly PreparedFad[];
  readonly rivals: readonly PreparedRival[];
  /** City and national events together. */
  readonly events: ReadonlyMap<string, PreparedEvent>;
  /** Dated events by the years in which they are on, state-driven ones by the years since 1990 in which they can come. */
  readonly datedEvents: ReadonlyMap<number, readonly PreparedEvent[]>;
  readonly drivenEvents: readonly (readonly DrivenEvent[])[];
  /** Every effect of policies and events; a pending effect names one by its number. */
  readonly effects: readonly PreparedEffect[];
  /** Standing policies that drive each lever, with their weight. */
  readonly drivers: readonly (readonly Driver[])[];
  /** What the level above counts, by years since 1990. */
  readonly regimes: readonly EvaluationRegime[];
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
  const industries = Object.values(city.start.industries);
  const tradables = industries.reduce((sum, { foreign, domestic }) => sum + foreign + domestic, 0);
  const industry = industryTables(level);
  const index = { policyIndex: indexOf(city.policies), endowmentIndex: indexOf(city.endowments), districtIndex: indexOf(city.districts), actorIndex: indexOf(city.actors) };
  return {
    level, p: parametersOf(nation.parameters), industry,
    curve: Object.fromEntries(Object.entries(nation.curves).map(([id, curve]) => [id, yearly(curve.every5Years)])) as Record<CurveId, Float64Array>,
    firstTradables: (tradables * 1000) / nation.curves.productivity.every5Years[0],
    firstGdp: tradables + city.start.agriculture + city.start.property + city.start.localServices,
    ...index, ...whatHappens(level, { industry, endowment: index.endowmentIndex, district: index.districtIndex, actor: index.actorIndex }),
    endowments: evenly(city.endowments).map(prepareEndowment), actors: city.actors.map(prepareActor), speakers: speakersOf(city.actors),
    dressings: dressingsOf(city.policies), fads: nation.fads.map(prepareFad), rivals: nation.rivals.map(prepareRival),
    regimes: Array.from({ length: HORIZON + 1 }, (_, t) => nation.regimes.findLast(({ from }) => from <= CURVE_START + t) ?? nation.regimes[0]),
  };
}

/** Policies and events, with their effects numbered in the order of the data. */
function whatHappens({ city, nation }: Level, names: Names): Pick<World, 'policies' | 'drivers' | 'events' | 'datedEvents' | 'drivenEvents' | 'effects'> {
  const effects: PreparedEffect[] = [];
  const numbered = (list: readonly Effect[]): PreparedEffect[] => list.map((effect) => {
    const prepared = prepareEffect(effect, effects.length, names);
    effects.push(prepared);
    return prepared;
  });
  const policies = evenly(city.policies).map((policy) => preparePolicy(policy, { actors: names.actor, effects: numbered }));
  const events = evenly([...city.events, ...nation.events]).map((event) => prepareEvent(event, numbered));
  return {
    policies, drivers: driversOf(policies), effects, events: new Map(events.map((event) => [event.id, event])), datedEvents: byYear(events),
    drivenEvents: openByYear(drivenAmong(events)),
  };
}

const indexOf = (items: readonly { id: string }[]): ReadonlyMap<string, number> => new Map(items.map((item, index) => [item.id, index]));

/** Years since 1990 of a calendar year, within the tables. */
export const tableYear = (year: number): number => (year - CURVE_START > HORIZON ? HORIZON : year - CURVE_START);
export const INDUSTRY_COUNT = INDUSTRIES.length;
