/** When "On until something needs me" stops, and why. The rules are those of the turn rhythm: plans, turning points and new alarms always stop, the rest at most three times a plan. */
import { SIGNS, VERDICT_YEAR, type News, type Sign, type State } from '../../sim/index';
import type { Outcome, Pace, StopReason } from '../session-types';
import type { Season } from './waves';

/** What the rules look at after a year has been played. */
export interface YearLook {
  readonly state: State;
  readonly news: readonly News[];
  /** Signs at alarm at the start of each year so far, oldest first, the present one last. */
  readonly alarms: readonly (readonly Sign[])[];
  readonly outcomes: readonly Outcome[];
  /** Events on the desk that are worth stopping for. */
  readonly choices: readonly { readonly event: string; readonly major: boolean }[];
  readonly readyEndowments: readonly { readonly endowment: string; readonly step: 'identify' | 'activate' }[];
  /** Industries above 15 % of output whose season has turned this year. */
  readonly turned: readonly { readonly industry: string; readonly season: Season }[];
  /** Share of the free money that was left unused, by year, the latest last. */
  readonly idle: readonly number[];
  /** True while a plan waits for adoption. */
  readonly planDue: boolean;
  readonly planNumber: number;
}

/** Years without alarm after which a sign may stop the run again. */
const REARM_YEARS = 2;
export const IDLE_SHARE = 0.4;
export const BIG_INDUSTRY = 0.15;
export const STOPS_PER_PLAN = 3;

/** All reasons to stop now, the most urgent first. */
export function stopReasons(look: YearLook): readonly StopReason[] {
  if (look.state.ended || look.state.year >= VERDICT_YEAR) return [{ kind: 'ended' }];
  return [
    ...(look.planDue ? [{ kind: 'plan', number: look.planNumber } as const] : []),
    ...choices(look, true),
    ...newAlarms(look.alarms).map((sign) => ({ kind: 'alarm', sign }) as const),
    ...choices(look, false),
    ...look.readyEndowments.map((ready) => ({ kind: 'endowmentReady', ...ready }) as const),
    ...look.news.filter((news) => news.kind === 'completed').map((news) => ({ kind: 'policyDone', policy: news.id }) as const),
    ...look.outcomes.filter((outcome) => outcome.side === 'outsideBad' || outcome.side === 'outsideGood').map((outcome) => ({ kind: 'outsideForecast', sign: outcome.sign }) as const),
    ...look.turned.map((turn) => ({ kind: 'season', ...turn }) as const),
    ...(isIdle(look.idle) ? [{ kind: 'idleMoney', share: look.idle.at(-1) ?? 0 } as const] : []),
  ];
}

const choices = (look: YearLook, major: boolean): StopReason[] => look.choices.filter((choice) => choice.major === major).map(({ event }) => ({ kind: 'event', event, major }));

/** At alarm now, and calm for the years before. */
export function newAlarms(alarms: readonly (readonly Sign[])[]): readonly Sign[] {
  const now = alarms.at(-1) ?? [];
  const before = alarms.slice(-1 - REARM_YEARS, -1);
  return SIGNS.filter((sign) => now.includes(sign) && !before.some((year) => year.includes(sign)));
}

const isIdle = (idle: readonly number[]): boolean => idle.length >= 2 && idle.slice(-2).every((share) => share > IDLE_SHARE);

const ALWAYS: ReadonlySet<StopReason['kind']> = new Set(['plan', 'alarm', 'ended']);
const PLAN_BY_PLAN: ReadonlySet<StopReason['kind']> = new Set(['plan', 'alarm', 'ended']);

/** The reason for which the run stops at this pace, if any; the others belong in the gazette. `stopsThisPlan` counts the optional stops so far. */
export function stopAt(pace: Pace, reasons: readonly StopReason[], stopsThisPlan: number): StopReason | null {
  if (pace === 'planByPlan') return reasons.find((reason) => PLAN_BY_PLAN.has(reason.kind)) ?? null;
  const first = reasons[0] ?? null;
  if (!first || !isOptional(first)) return first;
  return pace === 'everyYear' || stopsThisPlan < STOPS_PER_PLAN ? first : null;
}

/** Whether a stop counts against the plan's allowance. */
export const isOptional = (reason: StopReason): boolean => (reason.kind === 'event' ? !reason.major : !ALWAYS.has(reason.kind));
