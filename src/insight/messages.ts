/** What the page and the worker say to each other. Structured-clone safe. */
import type { Level } from '../sim/index';
import type { AheadAccount, AheadQuery } from './ahead';
import type { AimAccount, AimQuery } from './aim-account';
import type { ClaimResult, ClaimsQuery } from './claims';
import type { Forecast, ForecastQuery } from './forecast';
import type { Foresight, ForesightQuery } from './foresight';
import type { FortuneQuery, FortuneSoFar } from './fortune/index';
import type { HistoryQuery, HistoryVerdict } from './history-verdict';
import type { MatteredQuery, MatteredSoFar, SeedOutcome, UnderQuery } from './mattered/index';
import type { PlanOdds, PlanOddsQuery } from './plan-odds';
import type { Preview, PreviewQuery } from './preview';
import type { SchoolsQuery, SchoolsSoFar } from './schools/index';

/** Questions by kind: what is asked and what is answered; `part` is what some tell on the way. */
export interface Questions {
  forecast: { query: ForecastQuery; answer: Forecast };
  previews: { query: PreviewQuery; answer: Preview[] };
  planOdds: { query: PlanOddsQuery; answer: PlanOdds };
  historyVerdict: { query: HistoryQuery; answer: HistoryVerdict };
  ahead: { query: AheadQuery; answer: AheadAccount };
  aim: { query: AimQuery; answer: AimAccount };
  foresight: { query: ForesightQuery; answer: Foresight };
  under: { query: UnderQuery; answer: readonly SeedOutcome[] };
  claims: { query: ClaimsQuery; answer: ClaimResult[]; part: ClaimResult };
  mattered: { query: MatteredQuery; answer: MatteredSoFar; part: MatteredSoFar };
  fortune: { query: FortuneQuery; answer: FortuneSoFar; part: FortuneSoFar };
  schools: { query: SchoolsQuery; answer: SchoolsSoFar; part: SchoolsSoFar };
}
export type Kind = keyof Questions;

export type Question = { [K in Kind]: { readonly kind: K; readonly id: number; readonly query: Questions[K]['query'] } }[Kind];
/** The level is sent once, before the first question, because it is large and never changes. */
export type ToWorker = { readonly kind: 'open'; readonly level: Level } | Question | { readonly kind: 'cancel'; readonly id: number };
/** Questions that tell something before their answer. */
export type Telling = { [K in Kind]: Questions[K] extends { part: unknown } ? K : never }[Kind];
export type Part = Questions[Telling]['part'];
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Questions[Kind]['answer'] }
  | { readonly kind: 'part'; readonly id: number; readonly part: Part }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
