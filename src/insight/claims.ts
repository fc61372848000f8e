/** Claims put to the test: the strategies that they name are played, and what came is compared. */
import { claimHolds, type Claim } from '../level/index';
import { indicator, playGame, verdict, type Level, type State } from '../sim/index';
import { inOneGo, type Steps } from './futures';
import { strategyById } from './strategies/index';

export interface ClaimResult { readonly claim: Claim; /** By seed, in the order of `claim.seeds`. */ readonly values: readonly number[]; readonly met: boolean }

/** The states of one game, from the first year on. */
type Played = readonly State[];

export interface ClaimsQuery { readonly claims: readonly Claim[] }

/** Play what the claims need and compare. Each strategy and seed is played once. */
export function checkClaims(level: Level, claims: readonly Claim[]): ClaimResult[] {
  return inOneGo(claimSteps(level, { claims }));
}

/** The same in pieces of one game; each result is told as soon as it is known. */
export function* claimSteps(level: Level, { claims }: ClaimsQuery): Steps<ClaimResult[], ClaimResult> {
  const games = new Map<string, Played>();
  const results: ClaimResult[] = [];
  for (const claim of claims) {
    for (const { key, playing, seed } of gamesFor(claim)) {
      if (games.has(key)) continue;
      games.set(key, playGame(level, seed, strategyById(playing)!.mayor).states);
      yield;
    }
    const result = resultOf(claim, claim.seeds.map((seed) => valueOf(level, claim, (playing) => games.get(keyOf(playing, seed))!)));
    results.push(result);
    yield result;
  }
  return results;
}

const keyOf = (playing: string, seed: number): string => `${playing} ${seed}`;
const gamesFor = ({ playing, than, seeds }: Claim): { readonly key: string; readonly playing: string; readonly seed: number }[] =>
  [playing, ...(than === undefined ? [] : [than])].flatMap((one) => seeds.map((seed) => ({ key: keyOf(one, seed), playing: one, seed })));

/** A claim with the values that came, in the order of its seeds. */
function resultOf(claim: Claim, values: readonly number[]): ClaimResult {
  const judged = claim.on === 'mean' ? [values.reduce((sum, value) => sum + value, 0) / values.length] : values;
  return { claim, values, met: judged.every((value) => claimHolds(claim, value)) };
}

/** What a claim is about, in one game of each strategy that it names. */
function valueOf(level: Level, claim: Claim, gameOf: (playing: string) => Played): number {
  const own = reached(level, claim, gameOf(claim.playing));
  return claim.than === undefined ? own : own - reached(level, claim, gameOf(claim.than));
}

function reached(level: Level, { expect, year, since }: Claim, states: Played): number {
  const last = states[states.length - 1];
  if (expect === 'verdict') return verdict(level, last).score;
  if (expect === 'scorecard') return meanOf(last.evaluations.filter((one) => one.year <= year!).map(({ score }) => score));
  // The value at the end of a year is the one with which the next begins.
  const atEnd = (of: number): number => indicator(level, states[of + 1 - states[0].year], expect);
  return since === undefined ? atEnd(year!) : atEnd(year!) - atEnd(since);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
