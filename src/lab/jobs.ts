/** What a worker of the lab can be asked, and what it answers: plain JSON both ways. */
import { checkClaims, strategyById, type StrategyId } from '../insight/index';
import type { Claim } from '../level/index';
import { indicator, playGame, SIDES, verdict, type Level, type Mayor, type Side, type State } from '../sim/index';
import { mayorOf, type Program } from './program';
import { type Twist, twisted } from './twist';
import { watchful } from './watchful';
import { search, type Constraint, type Found } from './search';

type Base = { readonly ready: StrategyId; /** Remedies come before the plan when a reported sign nears its limit. */ readonly watchful?: boolean } | { readonly program: Program };
export type MayorSpec = Base & { readonly twist?: Twist };

/** One game: the verdict with its sides (0–1), and the scorecards (0–100). */
export interface GameRow {
  readonly seed: number;
  readonly score: number;
  readonly sides: Readonly<Record<Side, number>>;
  readonly scorecards: readonly number[];
  readonly crises: number;
  /** Mean yearly revenue until 2005, bn yuan. */
  readonly earlyRevenue: number;
  readonly ended: string | null;
}

export interface PlayJob { readonly kind: 'play'; readonly level: number; readonly mayor: MayorSpec; readonly seeds: readonly number[]; /** Decisions as in the game of seed 0, whatever the seed. */ readonly fixed?: boolean }
/** What the claims are about, by claim and seed. */
export interface ClaimJob { readonly kind: 'claims'; readonly level: number; readonly claims: readonly Claim[]; readonly seeds: readonly number[] }
export interface SearchJob { readonly kind: 'search'; readonly levels: readonly number[]; readonly proposals: number; readonly seeds: readonly number[]; readonly start: number; readonly constraint?: Constraint; readonly from?: Program; readonly against?: readonly number[] }
export type Job = PlayJob | SearchJob | ClaimJob;
export type AnswerTo<J extends Job> = J extends PlayJob ? readonly GameRow[] : J extends ClaimJob ? readonly (readonly number[])[] : Found;

export const mayorFrom = (spec: MayorSpec): Mayor => (spec.twist ? twisted(baseOf(spec), spec.twist) : baseOf(spec));

function baseOf(spec: Base): Mayor {
  if ('program' in spec) return mayorOf(spec.program);
  const { mayor } = strategyById(spec.ready)!;
  return spec.watchful ? watchful(mayor) : mayor;
}

/** Do a job with the levels that it names by number. `tell` hears of progress, 0–1. */
export function work(levels: readonly Level[], job: Job, tell: (share: number) => void): AnswerTo<Job> {
  if (job.kind === 'search') {
    const { proposals, seeds, start, constraint, from, against } = job;
    return search(job.levels.map((index) => levels[index]), { proposals, seeds, start, constraint, from, against, onStep: (done) => { if (done % 50 === 0) tell(done / proposals); } });
  }
  const level = levels[job.level];
  if (job.kind === 'claims') return checkClaims(level, job.claims.map((claim) => ({ ...claim, seeds: job.seeds }))).map(({ values }) => values);
  const mayor = job.fixed ? fixedMayor(level, mayorFrom(job.mayor)) : mayorFrom(job.mayor);
  return job.seeds.map((seed, index) => {
    const { states } = playGame(level, seed, mayor);
    tell((index + 1) / job.seeds.length);
    return rowOf(level, states, seed);
  });
}

/** Decides what `mayor` decided in the game of seed 0. */
function fixedMayor(level: Level, mayor: Mayor): Mayor {
  const { decisions } = playGame(level, 0, mayor);
  return (_, state) => decisions[state.year - level.city.start.year] ?? [];
}

function rowOf(level: Level, states: readonly State[], seed: number): GameRow {
  const last = states[states.length - 1];
  const { score, sides } = verdict(level, last);
  return {
    seed, score: rounded(score), sides: Object.fromEntries(SIDES.map((side) => [side, rounded(sides[side])])) as Record<Side, number>,
    scorecards: last.evaluations.map((one) => rounded(one.score)), crises: last.crisisCount, earlyRevenue: rounded(earlyRevenueOf(level, states)), ended: last.ended?.kind ?? null,
  };
}

function earlyRevenueOf(level: Level, states: readonly State[]): number {
  const early = states.filter(({ year }) => year > level.city.start.year && year <= 2005);
  return early.reduce((sum, state) => sum + indicator(level, state, 'revenue'), 0) / early.length;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
