/** What one more decision would do, for the lines on its card. True values: better monitoring must not look like rising debt. */
import { check, MICRO, SIGNS, STOCK, VERDICT_YEAR } from '../sim/index';
import type { Decision, Level, Refusal, Sign, State } from '../sim/index';
import { aimsOf, type Aim } from './aims';
import { futureSeed, inOneGo, playAhead } from './futures';
import type { Steps } from './futures';
import { effectOn, grainOf, movesOf, priceOf, type Courses, type EffectRange, type Move, type Pair } from './moves';
import { withoutAnswers } from './quiet-event';

/** What the decision is for, and how far it gets there. */
export interface AimEffect {
  readonly aim: Aim;
  /** At the end of `year`; see `scaleOfAim` for its unit. Null when nothing is to be seen of it, not even later. */
  readonly range: EffectRange | null;
  readonly year: number;
  /** First year at whose end it can be seen; null when it cannot. */
  readonly from: number | null;
  /** True when it is not to be seen at the preview's horizon yet. */
  readonly isLate: boolean;
}

export interface Preview {
  readonly decision: Decision;
  /** Effects on signs are read at the end of this year. */
  readonly year: number;
  readonly signs: Readonly<Record<Sign, EffectRange>>;
  /** The sign that it mends most, or if it mends none, the one that it moves most; null when none moves noticeably. */
  readonly most: Sign | null;
  /** The sign that it harms most: the price of it. Null when none is harmed noticeably. */
  readonly worst: Sign | null;
  /** What it is for; null for answers and plans, and for what cannot be decided whatever the means. */
  readonly aim: AimEffect | null;
  /** What it harms most, when it harms it most: the price of it besides money. Null when nothing noticeably, or when nobody asked for aims. */
  readonly price: Move | null;
  /** For answers to events: what they move within the horizon, the furthest first, as against no consequence at all. */
  readonly moves: readonly Move[];
  /** Why it cannot be decided now. The effect is shown all the same when only money or seals are missing. */
  readonly refusal: Refusal | null;
}

export interface PreviewOptions { readonly futures?: number; readonly years?: number; /** False leaves out what the decision is for, when many are only to be ranked. */ readonly aims?: boolean }
export interface PreviewQuery { readonly state: State; readonly decisions: readonly Decision[]; readonly candidates: readonly Decision[]; readonly options?: PreviewOptions }

const FUTURES = 24;
const YEARS = 5;
/** What ripens slowly is looked for further ahead, in fewer futures. */
const LONG = { futures: 8, years: 14 } as const;
/** Part of a sign's watching distance below which a move is not worth a sentence. */
const NOTICEABLE = 0.02;

/** Effects of each of `candidates` on top of what is drafted, under the same luck with and without. */
export function previews(level: Level, state: State, decisions: readonly Decision[], { candidates, options }: { readonly candidates: readonly Decision[]; readonly options?: PreviewOptions }): Preview[] {
  return inOneGo(previewSteps(level, { state, decisions, candidates, options }));
}

export function* previewSteps(level: Level, { state, decisions, candidates, options = {} }: PreviewQuery): Steps<Preview[]> {
  const { futures = FUTURES, years = YEARS, aims = true } = options;
  const look: Look = { level, extent: { futures, years }, aims, bare: new Map() };
  const found: Preview[] = [];
  for (const decision of candidates) {
    yield;
    found.push(previewOf(look, { state, decisions }, decision));
  }
  return found;
}

export interface Standpoint { readonly state: State; readonly decisions: readonly Decision[] }
interface Extent { readonly futures: number; readonly years: number }
interface Look {
  readonly level: Level;
  readonly extent: Extent;
  readonly aims: boolean;
  /** Courses without the decision, by where they start; they are the same for most cards. */
  readonly bare: Map<string, Courses>;
}

function previewOf(look: Look, from: Standpoint, decision: Decision): Preview {
  const { level, extent } = look;
  const { state, decisions } = from;
  const refusal = check(level, state, decisions, decision) ?? null;
  const means = standpointFor(level, from, decision);
  const pair = pairOf(look, { means, own: means === from }, { decision, extent });
  const last = extent.years - 1;
  const signs = Object.fromEntries(SIGNS.map((sign) => [sign, effectOn(level, sign, { ...pair, n: last })])) as Record<Sign, EffectRange>;
  const isOpen = refusal === null || means !== from;
  return {
    decision, year: state.year + last, signs, ...movedFurthest(level, signs), refusal,
    aim: look.aims && isOpen ? aimOf(look, { means, own: means === from }, { decision, pair }) : null,
    price: look.aims && isOpen && decision.kind !== 'respond' ? priceOf(level, pair, state.year) : null,
    moves: decision.kind === 'respond' ? movesOf(level, pair, state.year) : [],
  };
}

/** What the courses start from: `own` = the question's own standpoint, which many cards share. */
interface Start { readonly means: Standpoint; readonly own: boolean }

function pairOf(look: Look, { means, own }: Start, { decision, extent }: { readonly decision: Decision; readonly extent: Extent }): Pair {
  const { level } = look;
  const quiet = decision.kind === 'respond' ? decision.event : '';
  const key = own ? `${quiet}:${extent.futures}:${extent.years}` : null;
  const known = key === null ? undefined : look.bare.get(key);
  const without = known ?? coursesOf(quiet ? withoutAnswers(level, quiet) : level, means, extent);
  if (key !== null) look.bare.set(key, without);
  return { with: coursesOf(level, { ...means, decisions: [...means.decisions, decision] }, extent), without };
}

/** The first of the decision's aims that can be seen at the horizon, or else the first to be seen later. */
function aimOf(look: Look, start: Start, { decision, pair }: { readonly decision: Decision; readonly pair: Pair }): AimEffect | null {
  const { level } = look;
  const { year } = start.means.state;
  const aims = aimsOf(level, decision);
  if (aims.length === 0) return null;
  const soon = seenAim(level, aims, { pair, year });
  if (soon) return soon;
  const years = Math.min(LONG.years, VERDICT_YEAR - year);
  const late = years > look.extent.years ? seenAim(level, aims, { pair: pairOf(look, start, { decision, extent: { ...LONG, years } }), year }) : null;
  return late ? { ...late, isLate: true } : { aim: aims[0], range: null, year: year + Math.max(years, look.extent.years) - 1, from: null, isLate: false };
}

function seenAim(level: Level, aims: readonly Aim[], { pair, year }: { readonly pair: Pair; readonly year: number }): AimEffect | null {
  const years = pair.with[0].length;
  for (const aim of aims) {
    if (aim === 'purse') {
      // What is not spent gathers in the purse, so that only the first year tells what the decision brings; what is lost again later was never brought.
      const range = effectOn(level, aim, { ...pair, n: 0 });
      if (range.middle >= grainOf(aim) && effectOn(level, aim, { ...pair, n: years - 1 }).middle > 0) return { aim, range, year: year + 1, from: year + 1, isLate: false };
      continue;
    }
    const ranges = Array.from({ length: years }, (_, n) => effectOn(level, aim, { ...pair, n }));
    const isSeen = ({ middle }: EffectRange): boolean => Math.abs(middle) >= grainOf(aim);
    if (isSeen(ranges[years - 1])) return { aim, range: ranges[years - 1], year: year + years - 1, from: year + ranges.findIndex(isSeen), isLate: false };
    const peak = peakOf(ranges);
    if (aim === aims[0] && isSeen(ranges[peak])) return { aim, range: ranges[peak], year: year + peak, from: year + ranges.findIndex(isSeen), isLate: false };
  }
  return null;
}

/** What passes again is told at its furthest. */
const peakOf = (ranges: readonly EffectRange[]): number => ranges.reduce((far, { middle }, n) => (Math.abs(middle) > Math.abs(ranges[far].middle) ? n : far), 0);

/** Where a decision is looked at from: where one stands, or where one could take it. */
export function standpointFor(level: Level, from: Standpoint, decision: Decision): Standpoint {
  const refusal = check(level, from.state, from.decisions, decision);
  return refusal ? meansFor(level, from, decision, refusal) : from;
}

/**
 * A standpoint from which a decision that only lacks means could be taken: without the draft if that holds the seals,
 * and with the missing money lent to both sides of the comparison.
 */
function meansFor(level: Level, from: Standpoint, decision: Decision, refusal: Refusal): Standpoint {
  if (refusal.code !== 'notEnoughMoney' && refusal.code !== 'notEnoughSeals') return from;
  const { state } = from;
  const alone = check(level, state, [], decision);
  if (alone?.code !== 'notEnoughMoney') return { state, decisions: [] };
  const stocks = [...state.stocks];
  stocks[STOCK.treasury] += Math.ceil((alone.needs - alone.has) * MICRO) + 1;
  return { state: { ...state, stocks }, decisions: [] };
}

function coursesOf(level: Level, { state, decisions }: Standpoint, { futures, years }: Extent): Courses {
  return Array.from({ length: futures }, (_, index) => playAhead(level, state, { decisions, years, seed: futureSeed(state.seed, state.year, index) }));
}

/** How far signs move, in the distances at which one begins to watch them: positive mends, negative harms. */
function movedFurthest(level: Level, signs: Readonly<Record<Sign, EffectRange>>): { readonly most: Sign | null; readonly worst: Sign | null } {
  const moved = SIGNS.map((sign) => {
    const { bad, watch } = level.nation.signs[sign];
    return { sign, by: (signs[sign].middle / watch) * (bad === 'above' ? -1 : 1) };
  });
  const best = moved.reduce((one, other) => (other.by > one.by ? other : one));
  const harm = moved.reduce((one, other) => (other.by < one.by ? other : one));
  const worst = harm.by <= -NOTICEABLE ? harm.sign : null;
  return { most: best.by >= NOTICEABLE ? best.sign : worst, worst };
}
