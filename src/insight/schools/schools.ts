/** "My decisions under the other school": one run's decisions, and history's, replayed where the rules are what a school holds them to be. */
import { indicator, SIDES, VERDICT_YEAR, verdict } from '../../sim/index';
import type { Decision, Indicator, Level, Side, Verdict } from '../../sim/index';
import { futureSeed, inOneGo, type Steps } from '../futures';
import { verdictUnder } from '../history-verdict';
import type { DecidedGame } from '../mattered/matters';
import { valuesOf } from '../mattered/readings';
import { endOf, replay } from '../mattered/replay';
import { bandOf } from '../odds';
import { history } from '../strategies/history';
import { levelUnder, type SchoolRules } from './rules';

/** Indicators that are read when the player leaves office. */
export const SCHOOL_SIGNS = ['gdp', 'valueKept', 'debtRatio', 'cultivation'] as const satisfies readonly Indicator[];
export type SchoolSign = (typeof SCHOOL_SIGNS)[number];

export interface SchoolsQuery extends DecidedGame { readonly schools: readonly SchoolRules[]; /** How many more games with other luck. */ readonly seeds?: number }

/** One finished game. Score in points of a hundred, sides 0–1, signs in their own units at the end of the player's years. */
export interface SchoolGame { readonly score: number; readonly sides: Verdict['sides']; readonly signs: Readonly<Record<SchoolSign, number>> }

/** A decision that stood in the run and is refused under a school: the `index`th of its year. */
export interface Fallen { readonly year: number; readonly index: number }

/** Points of the verdict: mean over the games so far, and the range of 80 in 100 of them; no range for few games. */
export interface Shift { readonly mean: number; readonly range: { readonly low: number; readonly high: number } | null }

export interface UnderSchool {
  readonly id: string;
  /** The run itself: its own luck. */
  readonly here: SchoolGame;
  /** Of the same decisions, under the same luck, less the usual rules. */
  readonly change: Shift;
  /** The same of each side, means, 0–1. */
  readonly sides: Readonly<Record<Side, number>>;
  /** What a school gives or costs the real city's choices: the part of `change` that is not the player's own. */
  readonly history: Shift;
  readonly fallen: readonly Fallen[];
}

/** `usual` is the run under the rules that it was played by. `done` of `of` games with other luck are in. */
export interface SchoolsSoFar { readonly done: number; readonly of: number; readonly usual: SchoolGame; readonly schools: readonly UnderSchool[] }

const SEEDS = 20;
const TOLD_EVERY = 2;
/** Fewer games say nothing about a range. */
const LEAST_FOR_RANGE = 5;

/** The whole work at once. */
export const schoolsOf = (level: Level, query: SchoolsQuery): SchoolsSoFar => inOneGo(schoolSteps(level, query));

/** The same in pieces: the run's own luck first, then one other after another under all schools alike. */
export function* schoolSteps(level: Level, { seed, decided, schools, seeds = SEEDS }: SchoolsQuery): Steps<SchoolsSoFar, SchoolsSoFar> {
  const tallies = schools.map((rules) => new Tally(rules.id, levelUnder(level, rules)));
  const usual = playedGame(level, { seed, decided });
  const real = historyDecided(level, seed);
  const told = (done: number): SchoolsSoFar => ({ done, of: seeds, usual: usual.game, schools: tallies.map((tally) => tally.told()) });
  for (let n = 0; n <= seeds; n++) {
    const under = n === 0 ? seed : futureSeed(seed, level.city.start.year, n - 1);
    const base = n === 0 ? usual : playedGame(level, { seed: under, decided });
    const asReal = playedGame(level, { seed: under, decided: real }).game.score;
    for (const tally of tallies) {
      yield;
      tally.enter(playedGame(tally.level, { seed: under, decided }), { base, history: playedGame(tally.level, { seed: under, decided: real }).game.score - asReal });
    }
    yield n % TOLD_EVERY === 0 && n < seeds ? told(n) : undefined;
  }
  return told(seeds);
}

/** What the real city decides under the luck of `seed`. These decisions too stay as they are under every school, or the two could not be compared. */
function historyDecided(level: Level, seed: number): DecidedGame['decided'] {
  const decided: (readonly Decision[])[] = [];
  verdictUnder(level, seed, (at, state) => {
    const decisions = history(at, state);
    decided.push(decisions);
    return decisions;
  });
  return decided;
}

interface PlayedGame { readonly game: SchoolGame; readonly refused: readonly Fallen[] }

function playedGame(level: Level, decidedGame: DecidedGame): PlayedGame {
  const played = replay(level, decidedGame);
  const { score, sides } = verdict(level, endOf(played));
  const left = played.states.find(({ year }) => year === VERDICT_YEAR) ?? endOf(played);
  const first = level.city.start.year;
  const refused = decidedGame.decided.flatMap((decisions, n) => decisions.flatMap((decision, index) => (played.refused.has(decision) ? [{ year: first + n, index }] : [])));
  return { game: { score, sides, signs: valuesOf(SCHOOL_SIGNS, (id) => indicator(level, left, id)) }, refused };
}

/** What has been played under one school. */
class Tally {
  readonly level: Level;
  private readonly id: string;
  private readonly changes: number[] = [];
  private readonly histories: number[] = [];
  private readonly sides: Record<Side, number> = valuesOf(SIDES, () => 0);
  private here: SchoolGame | null = null;
  private fallen: readonly Fallen[] = [];

  constructor(id: string, level: Level) {
    this.id = id;
    this.level = level;
  }

  /** The first game entered is the run's own. */
  enter({ game, refused }: PlayedGame, { base, history }: { readonly base: PlayedGame; readonly history: number }): void {
    if (this.here === null) {
      this.here = game;
      this.fallen = refused.filter(({ year, index }) => !base.refused.some((other) => other.year === year && other.index === index));
    }
    this.changes.push(game.score - base.game.score);
    this.histories.push(history);
    for (const side of SIDES) this.sides[side] += game.sides[side] - base.game.sides[side];
  }

  told(): UnderSchool {
    if (this.here === null) throw new Error('no game has been entered');
    return {
      id: this.id, here: this.here, fallen: this.fallen, change: shiftOf(this.changes), history: shiftOf(this.histories),
      sides: valuesOf(SIDES, (side) => this.sides[side] / this.changes.length),
    };
  }
}

function shiftOf(points: readonly number[]): Shift {
  const { p10, p90 } = bandOf(points);
  return { mean: points.reduce((sum, one) => sum + one, 0) / points.length, range: points.length < LEAST_FOR_RANGE ? null : { low: p10, high: p90 } };
}

/** The side that moves most, up or down; null where none moves. */
export function movedMost({ sides }: Pick<UnderSchool, 'sides'>): Side | null {
  const most = SIDES.reduce((best, side) => (Math.abs(sides[side]) > Math.abs(sides[best]) ? side : best));
  return sides[most] === 0 ? null : most;
}
