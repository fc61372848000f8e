import type { Decision, PlanDraft, RefusedDecision } from './decision';
import type { Ledger } from './ledger';
import type { Crisis, EndowmentForm, EvaluationTerm, Group, Pilot } from './vocabulary';

/** A standing order, by policy: level 0 = none. `since` is the year of its last change (the level's first year when inherited). */
export interface StandingOrder { level: 0 | 1 | 2 | 3; since: number; target: string | null; inherited: boolean }

/** Something launched once. `done` is the year in which it is finished (or will be). */
export interface Work { readonly policy: string; readonly target: string | null; readonly launched: number; readonly done: number }

/** The mayor's steps with one endowment. Years; null = not yet. */
export interface EndowmentFile { discovered: number | null; identified: number | null; protected: number | null; activated: number | null; form: EndowmentForm | null }

/** An event on the desk this year. */
export interface AgendaItem { readonly event: string; readonly started: number; readonly answered: string | null }

/** An effect that is still to come; `source` says where it comes from, `target` what the mayor pointed at if the effect asks for it. */
export interface PendingEffect { readonly year: number; readonly source: SourceRef; readonly effect: number; readonly scale: number; readonly target?: string | null }

/** Who or what is behind a change: a decision (with its year), an event, an industry, an endowment. */
export interface SourceRef { readonly kind: 'policy' | 'event' | 'endowment' | 'industry' | 'plan' | 'inherited'; readonly id: string; readonly year: number; readonly group: Group }

export interface Plan extends PlanDraft { readonly number: number; readonly from: number; readonly until: number }
export interface PlanVerdict { readonly plan: number; readonly year: number; readonly met: number; readonly of: number }
export interface Evaluation { readonly year: number; readonly regime: string; readonly score: number }

/** Means over the years that have been governed, for the evaluation and the verdict. */
export interface Tally { growth: number; revenue: number; investment: number; jobs: number; environment: number; debt: number; people: number; years: number }

/** What figures that were made to look good have brought so far, and what their coming out has cost. */
export interface DressingFile {
  /** Year since which each term has been dressed without a break, or 0. */
  readonly since: Readonly<Record<EvaluationTerm, number>>;
  /** Points by which each term has been raised in the plan that is being counted. */
  readonly claimed: Readonly<Record<EvaluationTerm, number>>;
  /** Favour (points of political capital) that dressed figures have won since the last exposure. */
  readonly won: number;
  readonly exposures: number;
  /** Last year in which seals are lost to the inquiry, or 0. */
  readonly inquiryUntil: number;
}

/** The record of the watch over one crisis. */
export interface WarningFile {
  /** Year in which the warning that is up went up, or 0. */
  readonly since: number;
  /** Whether the crisis has come while this warning was up. */
  readonly struck: boolean;
  /** Last year in which nobody would listen to another warning, or 0. */
  readonly deafUntil: number;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  /** Sum over all hits of the years between warning and crisis. */
  readonly leadYears: number;
}

export interface Ending { readonly kind: 'insolvency' | 'unrest' | 'exposure'; readonly year: number }

/**
 * The whole of one game at the start of `year`, as plain JSON.
 *
 * Whatever is not in here does not exist for the rules. Saving is `JSON.stringify`; comparing two games is comparing two strings.
 */
export interface State {
  readonly rules: string;
  readonly level: string;
  readonly seed: number;
  /** The year that is about to be governed; 2030 = the governed years are over; 2035 = the epilogue is over too. */
  year: number;
  /** Micro-units, in the layout of stocks.ts. */
  stocks: number[];
  /** By policy index of the level. */
  standing: readonly StandingOrder[];
  works: Work[];
  /** By endowment index of the level. */
  endowments: readonly EndowmentFile[];
  agenda: AgendaItem[];
  pending: PendingEffect[];
  /** Events that have come, with the year of the last time and the answer given. */
  happened: { event: string; year: number; option: string | null }[];
  plan: Plan | null;
  planVerdicts: PlanVerdict[];
  evaluations: Evaluation[];
  /** Year in which a pilot was granted, or 0. */
  pilots: Record<Pilot, number>;
  /** Last year of each crisis, or 0. */
  crises: Record<Crisis, number>;
  crisisCount: number;
  /** Sum of their sizes: one that found nobody ready counts more than one. */
  crisisToll: number;
  austerityYears: number;
  tally: Tally;
  /** Sum over the governed years of 1 − risk/100, and of the epilogue's sides, for the verdict. */
  lived: number;
  dressing: DressingFile;
  warnings: Readonly<Record<Crisis, WarningFile>>;
  epilogue: { years: number; prosperity: number; skill: number; cultivation: number; life: number; safety: number };
  /** GDP of the year before, bn. */
  lastGdp: number;
  ended: Ending | null;
}

/**
 * A shallow copy, whose fields always stand in the same order.
 *
 * Written out rather than spread: states come from new games, saves and tests, and engines are fastest when all of them have one shape.
 */
export const copyOf = (state: State): State => ({
  rules: state.rules, level: state.level, seed: state.seed, year: state.year, stocks: state.stocks, standing: state.standing, works: state.works, endowments: state.endowments,
  agenda: state.agenda, pending: state.pending, happened: state.happened, plan: state.plan, planVerdicts: state.planVerdicts, evaluations: state.evaluations,
  pilots: state.pilots, crises: state.crises, crisisCount: state.crisisCount, crisisToll: state.crisisToll, austerityYears: state.austerityYears, tally: state.tally, lived: state.lived,
  dressing: state.dressing, warnings: state.warnings, epilogue: state.epilogue, lastGdp: state.lastGdp, ended: state.ended,
});

/** Something that the player should hear about the year that has just been played. */
export interface News {
  readonly kind: 'event' | 'crisis' | 'completed' | 'granted' | 'discovered' | 'alive' | 'lost' | 'evaluated' | 'planJudged' | 'warning' | 'exposed' | 'ended';
  readonly id: string;
  readonly value?: number;
  readonly of?: number;
}

export interface YearResult { readonly state: State; readonly ledger: Ledger; readonly refusals: readonly RefusedDecision[]; readonly news: readonly News[] }
export type YearDecisions = readonly Decision[];
