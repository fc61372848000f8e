/** The desk's one sentence, with a memory: what has led for two years makes room for what has just happened or what stands behind it. */
import type { Crisis, EvaluationTerm, GameEvent, Sign } from '../../sim/index';
import type { Run } from '../../run/index';
import type { MessageKey } from '../text/index';
import { findEvent } from './desk';
import { newlyDisplacedTenths } from './displacement';
import { regimeChange } from './regime';
import { readSigns, type SignReading, type SignState } from './signs';

/** What the sentence is about. */
export type HeadlineTopic =
  /** How the city introduces itself in its first year. */
  | { readonly kind: 'opening' }
  | { readonly kind: 'crisis'; readonly crisis: Crisis }
  /** Dressed figures came out. */
  | { readonly kind: 'exposed'; readonly term: EvaluationTerm }
  /** The level above counts by another scorecard from this year on. */
  | { readonly kind: 'regime'; readonly regime: string }
  /** Of ten families of the old quarters so many have had to leave. */
  | { readonly kind: 'displaced'; readonly gone: number }
  | { readonly kind: 'came'; readonly event: string }
  | { readonly kind: 'endowment'; readonly step: 'lost' | 'alive' | 'found'; readonly endowment: string }
  | { readonly kind: 'plan'; readonly number: number; readonly kept: number; readonly of: number }
  | { readonly kind: 'moved'; readonly sign: Sign; readonly from: number; readonly to: number }
  | { readonly kind: 'sign'; readonly sign: Sign };

export interface Headline {
  readonly topic: HeadlineTopic;
  /** The sign that the sentence is about, or that is most urgent beside it. */
  readonly sign: Sign;
  readonly state: SignState;
  readonly trend: 'rising' | 'falling' | 'flat';
  /** Tenths of the whole, for shares: `seven in ten`. */
  readonly tenths: number;
  readonly measured: boolean;
  /** One of so many people, for the jobless. */
  readonly oneIn: number;
  /** How often this sign has led in this state before: the next wording is taken. */
  readonly told: number;
}

/** How many people a sign touches: jobs and breath first, the archive last. */
const TOUCHES: Readonly<Record<Sign, number>> = { unemployment: 1, waterAir: 0.95, dependence: 0.9, debtRatio: 0.7, valueKept: 0.65, cultivation: 0.6 };
/** A change by less than this share of the watch zone does not count as movement. */
const STILL = 0.06;
/** A year's change from which the change itself is the news, in widths of the watch zone. */
const BIG_MOVE = 0.9;

/** Years that a theme may lead in any four. */
const MOST_LED = 2;
const MEMORY_YEARS = 4;

type Watch = (sign: Sign) => number;
type YearStart = Pick<Run, 'level' | 'years' | 'state'>;

const known = new WeakMap<Run['state'], Headline>();

/** The headline of the year that a run has come to. */
export function headlineOf(run: YearStart): Headline {
  const told = known.get(run.state);
  if (told) return told;
  const earlier = run.years.map((played, index) => headlineOf({ level: run.level, years: run.years.slice(0, index), state: played.before }));
  const headline = chooseHeadline(run, earlier);
  known.set(run.state, headline);
  return headline;
}

function chooseHeadline(run: YearStart, earlier: readonly Headline[]): Headline {
  const watchOf: Watch = (sign) => run.level.nation.signs[sign].watch;
  const readings = readSigns(run.level, run.state, run.years.at(-1)?.before ?? null);
  const loudest = readings.toSorted((a, b) => urgencyOf(b, watchOf) - urgencyOf(a, watchOf));
  const candidates = [...happened(run), ...moves(readings, watchOf), ...loudest.map((reading): Candidate => ({ topic: { kind: 'sign', sign: reading.sign }, weight: SIGN_WEIGHT * urgencyOf(reading, watchOf) }))];
  const order = candidates.toSorted((a, b) => b.weight - a.weight);
  const { topic } = order.find((candidate) => mayLead(candidate.topic, earlier)) ?? order[0];
  const reading = readings.find(({ sign }) => sign === signOf(topic)) ?? loudest[0];
  return { topic, ...wordsOf(reading, watchOf), told: earlier.filter((one) => one.topic.kind === 'sign' && one.sign === reading.sign && one.state === reading.state).length };
}

interface Candidate { readonly topic: HeadlineTopic; readonly weight: number }

/** A new alarm at its sign's full urgency outweighs a kept plan, and a crisis everything. */
const SIGN_WEIGHT = 10;

/** What the year that is over brought. */
function happened({ level, years, state }: YearStart): readonly Candidate[] {
  const news = years.at(-1)?.news ?? [];
  const judged = state.planVerdicts.find(({ year }) => year === state.year - 1);
  if (years.length === 0 && level.city.opening) return [{ topic: { kind: 'opening' }, weight: 90 }];
  return [
    ...news.flatMap(({ kind, id }): readonly Candidate[] => {
      switch (kind) {
        case 'crisis': return [{ topic: { kind: 'crisis', crisis: id as Crisis }, weight: 100 }];
        case 'exposed': return [{ topic: { kind: 'exposed', term: id as EvaluationTerm }, weight: 80 }];
        case 'lost': return [{ topic: { kind: 'endowment', step: 'lost', endowment: id }, weight: 60 }];
        case 'alive': return [{ topic: { kind: 'endowment', step: 'alive', endowment: id }, weight: 55 }];
        case 'discovered': return [{ topic: { kind: 'endowment', step: 'found', endowment: id }, weight: 26 }];
        case 'event': return isToldAfterwards(findEvent(level, id)) ? [{ topic: { kind: 'came', event: id }, weight: 45 }] : [];
        default: return [];
      }
    }),
    ...standing({ level, years, state }),
    ...(judged ? [{ topic: { kind: 'plan', number: judged.plan, kept: judged.met, of: judged.of } as const, weight: 50 }] : []),
  ];
}

/** What the year that begins stands under: another scorecard, and streets without their people. */
function standing({ level, years, state }: YearStart): readonly Candidate[] {
  const last = years.at(-1);
  if (!last) return [];
  const change = regimeChange(level, state.year);
  const gone = newlyDisplacedTenths(level, last.before, state);
  return [
    ...(change ? [{ topic: { kind: 'regime', regime: change.regime.id } as const, weight: 48 }] : []),
    ...(gone === null ? [] : [{ topic: { kind: 'displaced', gone } as const, weight: 46 }]),
  ];
}

/** What asks for an answer stands on the desk in its own year; strokes of luck have no card. */
const isToldAfterwards = (event: GameEvent | undefined): boolean => event !== undefined && !event.options?.length;

function moves(readings: readonly SignReading[], watchOf: Watch): readonly Candidate[] {
  return readings.flatMap((reading): readonly Candidate[] => {
    const size = reading.lastYear === null || !reading.measured ? 0 : Math.abs(reading.value - reading.lastYear) / watchOf(reading.sign);
    return size < BIG_MOVE ? [] : [{ topic: { kind: 'moved', sign: reading.sign, from: reading.lastYear ?? reading.value, to: reading.value }, weight: 30 + 8 * Math.min(2, size) }];
  });
}

const signOf = (topic: HeadlineTopic): Sign | null => (topic.kind === 'sign' || topic.kind === 'moved' ? topic.sign : topic.kind === 'endowment' ? 'cultivation' : null);

/** Topics that tire: a sign, however it is put. What happens once does not. */
const themeOf = (topic: HeadlineTopic): string => signOf(topic) ?? topic.kind;

const ALWAYS: ReadonlySet<HeadlineTopic['kind']> = new Set(['crisis', 'plan', 'exposed', 'regime', 'displaced']);

function mayLead(topic: HeadlineTopic, earlier: readonly Headline[]): boolean {
  if (ALWAYS.has(topic.kind)) return true;
  const theme = themeOf(topic);
  return earlier.slice(-MEMORY_YEARS).filter((one) => themeOf(one.topic) === theme).length < MOST_LED;
}

function wordsOf(reading: SignReading, watchOf: Watch): Omit<Headline, 'topic' | 'told'> {
  const speed = speedOf(reading, watchOf);
  return {
    sign: reading.sign,
    state: reading.state,
    // `rising` and `falling` speak of the trouble, not of the number.
    trend: Math.abs(speed) < STILL ? 'flat' : speed > 0 ? 'rising' : 'falling',
    tenths: Math.min(10, Math.max(0, Math.round(reading.value * 10))),
    measured: reading.measured,
    oneIn: Math.max(2, Math.round(1 / Math.max(0.001, reading.value))),
  };
}

/** Nearness × speed × people. Nearness is never negative, so that a calm city still has a first worry. */
export function urgencyOf(reading: SignReading, watchOf: Watch): number {
  const nearness = Math.max(0.02, 1.5 + Math.min(1.5, reading.pressure)) + (reading.state === 'alarm' ? 1.5 : 0);
  const speed = speedOf(reading, watchOf);
  // What has stood still far beyond its limit for years is no news; what moves near it is.
  const pace = Math.abs(speed) < STILL ? 0.4 : 1 + Math.min(0.8, Math.max(-0.6, speed));
  return nearness * pace * TOUCHES[reading.sign];
}

/** Movement towards the bad side in a year, in widths of the watch zone. */
function speedOf(reading: SignReading, watchOf: Watch): number {
  if (reading.lastYear === null) return 0;
  const change = reading.value - reading.lastYear;
  return (reading.bad === 'above' ? change : -change) / watchOf(reading.sign);
}

/** Sentences for the same fact, seen from other sides; the first one is the plain one and knows a trend. */
const OTHER_WORDINGS = {
  'dependence.alarm': ['headline.dependence.alarm.elsewhere', 'headline.dependence.alarm.calls'],
  'dependence.watch': ['headline.dependence.watch.badges'],
  'dependence.steady': ['headline.dependence.steady.names', 'headline.dependence.steady.guests'],
  'waterAir.alarm': ['headline.waterAir.alarm.fish', 'headline.waterAir.alarm.windows'],
  'waterAir.watch': ['headline.waterAir.watch.wells'],
  'waterAir.steady': ['headline.waterAir.steady.boys', 'headline.waterAir.steady.crabs'],
  'valueKept.alarm': ['headline.valueKept.alarm.bowl', 'headline.valueKept.alarm.brand'],
  'valueKept.watch': ['headline.valueKept.watch.margin'],
  'valueKept.steady': ['headline.valueKept.steady.savings', 'headline.valueKept.steady.shops'],
  'debtRatio.alarm': ['headline.debtRatio.alarm.interest', 'headline.debtRatio.alarm.bank'],
  'debtRatio.watch': ['headline.debtRatio.watch.late'],
  'debtRatio.steady': ['headline.debtRatio.steady.dull', 'headline.debtRatio.steady.sleep'],
  'unemployment.alarm': ['headline.unemployment.alarm.gates', 'headline.unemployment.alarm.noon'],
  'unemployment.watch': ['headline.unemployment.watch.bench'],
  'unemployment.steady': ['headline.unemployment.steady.notices', 'headline.unemployment.steady.return'],
  'cultivation.alarm': ['headline.cultivation.alarm.old', 'headline.cultivation.alarm.unwritten', 'headline.cultivation.alarm.locked'],
  'cultivation.watch': ['headline.cultivation.watch.apprentice'],
  'cultivation.steady': ['headline.cultivation.steady.evening', 'headline.cultivation.steady.guests'],
} as const satisfies Record<`${Sign}.${SignState}`, readonly MessageKey[]>;

/** Plain sentences that say which way it goes: what moves is not put as if it stood still. */
const KNOWS_TREND: ReadonlySet<MessageKey> = new Set(['headline.cultivation.alarm', 'headline.waterAir.watch', 'headline.debtRatio.watch', 'headline.unemployment.watch']);

/** Message that says what a sign has to say; its values are the headline's own fields. */
export function signKey({ sign, state, trend, measured, told }: Headline): MessageKey {
  if (sign === 'waterAir' && state === 'watch' && !measured) return told % 2 === 0 ? 'headline.waterAir.unmeasured' : 'headline.waterAir.unmeasured.guess';
  const plain = `headline.${sign}.${state}` as const;
  const others = OTHER_WORDINGS[`${sign}.${state}`];
  const turn = told % (others.length + 1);
  // A wording that tells the direction is better news than one that does not, but not twice running.
  const tellsMore = trend !== 'flat' && KNOWS_TREND.has(plain) && told % 2 === 0;
  return turn === 0 || tellsMore ? plain : others[turn - 1];
}
