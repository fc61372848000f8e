/**
 * When "On until something needs me" stops, and why: for what a mayor can act on or must know, and for nothing else.
 *
 * For what is due, for turning points and emergencies always; for the rest only in a plan that has been quiet.
 */
import type { Crisis, EvaluationTerm, News, Sign, State } from '../../sim/index';
import { SIGNS } from '../../sim/index';
import type { Outcome, Pace, StopReason } from '../session-types';
import { isGoverned } from './desk';
import type { Season } from './waves';

/** What the rules look at after a year has been played. */
export interface YearLook {
  readonly state: State;
  readonly news: readonly News[];
  /** Signs at alarm at the start of each year so far, oldest first, the present one last. */
  readonly alarms: readonly (readonly Sign[])[];
  readonly outcomes: readonly Outcome[];
  /** Events on the desk that have just come. `bites`: without an answer they cost something. */
  readonly choices: readonly { readonly event: string; readonly major: boolean; readonly bites: boolean }[];
  readonly readyEndowments: readonly { readonly endowment: string; readonly step: 'identify' | 'activate' }[];
  /** Industries above 15 % of output whose season has turned this year. */
  readonly turned: readonly { readonly industry: string; readonly season: Season }[];
  /** Share of the free money that was left unused, by year, the latest last. */
  readonly idle: readonly number[];
  /** Free money at the start of the last year and of this one, bn yuan. */
  readonly free: { readonly before: number; readonly now: number };
  /** The scorecard that comes into force this year in place of another; null = the old one goes on. */
  readonly newRegime: string | null;
  /** True while a plan waits for adoption. */
  readonly planDue: boolean;
  readonly planNumber: number;
}

/** Years without alarm after which a sign may stop the run again. */
const REARM_YEARS = 2;
export const IDLE_SHARE = 0.4;
export const BIG_INDUSTRY = 0.15;
/** What can wait stops the run only in a plan that has had no other stop than its own adoption; most plans have two turning points. */
export const QUIET_STOPS = 1;

/** All reasons to stop now, the most urgent first. */
export function stopReasons(look: YearLook): readonly StopReason[] {
  if (!isGoverned(look.state)) return [{ kind: 'ended' }];
  return [
    ...(look.planDue ? [{ kind: 'plan', number: look.planNumber } as const] : []),
    ...idsOf(look.news, 'crisis').map((crisis) => ({ kind: 'crisis', crisis: crisis as Crisis }) as const),
    ...look.news.filter(({ kind }) => kind === 'exposed').map(({ id, value }) => ({ kind: 'exposed', term: id as EvaluationTerm, gap: value ?? 0 }) as const),
    ...choices(look, ({ major }) => major),
    ...newAlarms(look.alarms).map((sign) => ({ kind: 'alarm', sign }) as const),
    ...(look.free.now < 0 && look.free.before >= 0 ? [{ kind: 'overdrawn', money: look.free.now } as const] : []),
    ...(look.newRegime === null ? [] : [{ kind: 'regime', regime: look.newRegime } as const]),
    ...look.readyEndowments.map((ready) => ({ kind: 'endowmentReady', ...ready }) as const),
    ...choices(look, ({ major, bites }) => !major && bites),
    ...(isIdle(look.idle) ? [{ kind: 'idleMoney', share: look.idle.at(-1) ?? 0 } as const] : []),
    // Only what is lost asks for something new; a season that is better is told by the plan's page.
    ...look.turned.filter(({ season }) => season === 'fading').map((turn) => ({ kind: 'season', ...turn }) as const),
    ...look.outcomes.filter(({ side }) => side === 'outsideBad').map(({ sign }) => ({ kind: 'outsideForecast', sign }) as const),
  ];
}

const idsOf = (news: readonly News[], kind: News['kind']): readonly string[] => news.filter((item) => item.kind === kind).map(({ id }) => id);

const choices = (look: YearLook, counts: (choice: YearLook['choices'][number]) => boolean): StopReason[] =>
  look.choices.filter(counts).map(({ event, major }) => ({ kind: 'event', event, major }));

/** At alarm now, and calm for the years before. */
export function newAlarms(alarms: readonly (readonly Sign[])[]): readonly Sign[] {
  const now = alarms.at(-1) ?? [];
  const before = alarms.slice(-1 - REARM_YEARS, -1);
  return SIGNS.filter((sign) => now.includes(sign) && !before.some((year) => year.includes(sign)));
}

const isIdle = (idle: readonly number[]): boolean => idle.length >= 2 && idle.slice(-2).every((share) => share > IDLE_SHARE);

const EMERGENCIES: ReadonlySet<StopReason['kind']> = new Set(['crisis', 'alarm', 'overdrawn', 'exposed']);
/** At the fastest pace only these stop. */
const PLAN_BY_PLAN: ReadonlySet<StopReason['kind']> = new Set(['plan', 'ended', ...EMERGENCIES]);

/** The reason for which the run stops at this pace, if any; the others are told by the card of the year and the gazette. `stopsThisPlan` counts the stops of this plan so far, its adoption apart. */
export function stopAt(pace: Pace, reasons: readonly StopReason[], stopsThisPlan: number): StopReason | null {
  if (pace === 'planByPlan') return reasons.find(({ kind }) => PLAN_BY_PLAN.has(kind)) ?? null;
  const first = reasons[0] ?? null;
  if (!first || !isOptional(first)) return first;
  return pace === 'everyYear' || stopsThisPlan < QUIET_STOPS ? first : null;
}

/** Whether it can wait when the plan has had its stops. */
export const isOptional = (reason: StopReason): boolean => (reason.kind === 'event' ? !reason.major : reason.kind !== 'regime' && !PLAN_BY_PLAN.has(reason.kind));
