import type { Options } from '../cli/options';
import type { Claim } from '../level/index';
import type { Level } from '../sim/index';
import type { AnswerTo, Job } from './jobs';
import type { Program } from './program';
import type { Findings, Table } from './report';

/** A program that a search found for a city, with its mean verdict on seeds that the search did not see. */
export interface Best { readonly level: string; readonly style: string; readonly score: number; readonly program: Program }

export interface LabContext {
  readonly options: Options;
  readonly levels: readonly Level[];
  /** The seeds of this shard. */
  readonly seeds: readonly number[];
  readonly doJobs: <J extends Job>(jobs: readonly J[]) => Promise<AnswerTo<J>[]>;
  /** Programs that were saved by `tune --save`, by level. */
  readonly best: readonly Best[];
  readonly claimsOf: (level: Level) => readonly Claim[];
  readonly save: (best: readonly Best[]) => void;
}

/** One command of the lab: it finds rows, and tells about rows, also about those of joined shards. */
export interface LabCommand {
  readonly help: string;
  readonly find: (context: LabContext) => Promise<Findings['rows']>;
  readonly tell: (rows: Findings['rows']) => readonly Table[];
}
