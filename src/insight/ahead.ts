/** Why a look ahead says what it says: two means over the same futures, and the causes that lie between them. */
import { explain, indicator, MICRO, observed, playYear } from '../sim/index';
import type { Cause, Decision, Group, Indicator, Level, SourceRef, State } from '../sim/index';
import { holds, type Threshold } from './forecast';
import { futureSeed, inOneGo } from './futures';
import type { Steps } from './futures';
import { standpointFor } from './preview';
import { withoutAnswers } from './quiet-event';

/** One cause's part of the difference, millionths of the indicator's unit. */
export interface AheadPart { readonly cause: Cause; readonly group: Group; readonly source: SourceRef | null; readonly micro: number }

/** `toMicro` − `fromMicro` = the sum of `parts`. `futures` = how many stand behind either mean. */
export interface AheadAccount {
  readonly indicator: Indicator;
  readonly fromMicro: number;
  readonly toMicro: number;
  readonly parts: readonly AheadPart[];
  readonly futures: { readonly from: number; readonly to: number };
  /** `effect`: without → with the decision. `odds`: where it holds → where it does not. `course`: today → then, when all futures agree. */
  readonly kind: 'effect' | 'odds' | 'course';
}

/** `year` = the year at whose end the number is read. */
export type AheadQuery =
  | { readonly kind: 'effect'; readonly state: State; readonly decision: Decision; readonly indicator: Indicator; readonly year: number }
  | { readonly kind: 'odds'; readonly state: State; readonly decisions: readonly Decision[]; readonly threshold: Threshold; /** How many games; a test's affair. */ readonly futures?: number };

const FUTURES = { effect: 24, odds: 60 } as const;
const CHUNK = 4;

/** The account of an effect on a card, or of odds on the desk. */
export function accountAhead(level: Level, query: AheadQuery): AheadAccount {
  return inOneGo(aheadSteps(level, query));
}

export function* aheadSteps(level: Level, query: AheadQuery): Steps<AheadAccount> {
  return query.kind === 'effect' ? yield* effectSteps(level, query) : yield* oddsSteps(level, query);
}

/** One future's move of a number, by cause. */
interface Moved { readonly from: number; readonly to: number; readonly parts: readonly AheadPart[] }

function* effectSteps(level: Level, { state, decision, indicator: id, year }: Extract<AheadQuery, { kind: 'effect' }>): Steps<AheadAccount> {
  const means = standpointFor(level, { state, decisions: [] }, decision);
  const quiet = decision.kind === 'respond' ? withoutAnswers(level, decision.event) : level;
  const read = { id, year, isShown: false };
  const [bare, taken]: [Moved[], Moved[]] = [[], []];
  for (let index = 0; index < FUTURES.effect; index++) {
    const seed = futureSeed(state.seed, state.year, index);
    bare.push(movedAhead(quiet, { ...means.state, seed }, means.decisions, read));
    taken.push(movedAhead(level, { ...means.state, seed }, [...means.decisions, decision], read));
    if (index % CHUNK === CHUNK - 1) yield;
  }
  return between(bare, taken, { id, kind: 'effect' });
}

function* oddsSteps(level: Level, { state, decisions, threshold, futures = FUTURES.odds }: Extract<AheadQuery, { kind: 'odds' }>): Steps<AheadAccount> {
  const read = { id: threshold.indicator, year: threshold.year, isShown: true };
  const all: Moved[] = [];
  for (let index = 0; index < futures; index++) {
    all.push(movedAhead(level, { ...state, seed: futureSeed(state.seed, state.year, index) }, decisions, read));
    if (index % CHUNK === CHUNK - 1) yield;
  }
  const held = all.filter(({ to }) => holds(to / MICRO, threshold));
  const missed = all.filter((one) => !held.includes(one));
  if (held.length > 0 && missed.length > 0) return between(held, missed, { id: threshold.indicator, kind: 'odds' });
  const still = all.map(({ from }): Moved => ({ from, to: from, parts: [] }));
  return between(still, all, { id: threshold.indicator, kind: 'course' });
}

interface Reading { readonly id: Indicator; readonly year: number; /** What the desk will show, not what is true. */ readonly isShown: boolean }

/** Plays on to the end of the year, with receipts; later years run on standing orders. */
function movedAhead(level: Level, start: State, decisions: readonly Decision[], { id, year, isShown }: Reading): Moved {
  const microOf = (state: State): number => Math.round((isShown ? observed(level, state, id).value : indicator(level, state, id)) * MICRO);
  const parts: AheadPart[] = [];
  let state = start;
  for (let n = 0; state.year <= year; n++) {
    const { state: after, ledger } = playYear(level, state, n === 0 ? decisions : []);
    const told = explain(level, { before: state, after, ledger }, id);
    parts.push(...told.contributions);
    const reported = microOf(after) - microOf(state) - (told.toMicro - told.fromMicro);
    if (reported !== 0) parts.push({ cause: 'reportLag', group: 'past', source: null, micro: reported });
    state = after;
  }
  return { from: microOf(start), to: microOf(state), parts };
}

/** The difference of two means and its causes; what rounding leaves goes to the largest. */
function between(less: readonly Moved[], more: readonly Moved[], { id, kind }: { readonly id: Indicator; readonly kind: AheadAccount['kind'] }): AheadAccount {
  const meanOf = (all: readonly Moved[]): number => Math.round(all.reduce((sum, { to }) => sum + to, 0) / all.length);
  const [fromMicro, toMicro] = [meanOf(less), meanOf(more)];
  const byKey = new Map<string, AheadPart>();
  const add = (all: readonly Moved[], sign: 1 | -1): void => {
    for (const part of all.flatMap(({ parts }) => parts)) {
      const key = `${part.cause}|${part.group}|${part.source?.kind}|${part.source?.id}|${part.source?.year}`;
      byKey.set(key, { cause: part.cause, group: part.group, source: part.source, micro: (byKey.get(key)?.micro ?? 0) + (sign * part.micro) / all.length });
    }
  };
  add(less, -1);
  add(more, 1);
  const parts = [...byKey.values()].map((part) => ({ ...part, micro: Math.round(part.micro) })).toSorted((a, b) => Math.abs(b.micro) - Math.abs(a.micro));
  const left = toMicro - fromMicro - parts.reduce((sum, { micro }) => sum + micro, 0);
  const whole = left === 0 ? parts : parts.length > 0 ? [{ ...parts[0], micro: parts[0].micro + left }, ...parts.slice(1)] : [{ cause: 'rounding' as const, group: 'past' as const, source: null, micro: left }];
  return { indicator: id, fromMicro, toMicro, parts: whole.filter(({ micro }) => micro !== 0), futures: { from: less.length, to: more.length }, kind };
}
