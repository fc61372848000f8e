/** What a card tells in chances, in money at hand or in how surely the city knows itself, as a sum: the same futures, played without the decision and with it. */
import { AT, BUDGET_ITEMS, CAUSES, office, playYear, SIGNS } from '../sim/index';
import type { BudgetItem, Cause, Decision, Indicator, Level, Pilot, Sign, SourceRef, State } from '../sim/index';
import type { Aim } from './aims';
import { futureSeed, inOneGo, playAhead } from './futures';
import type { Steps } from './futures';
import { widthOf } from './moves';
import { standpointFor } from './preview';

/** What no indicator says. */
export type CountedAim = Exclude<Aim, Indicator>;

/** The three things that a pilot needs at once. */
export const PILOT_NEEDS = ['bid', 'place', 'favour'] as const;
export type PilotNeed = (typeof PILOT_NEEDS)[number];

/** `amount`: bn yuan for `money`; else a share, 0–1. A cause of null is what was known before. */
export type AimPart =
  | { readonly kind: 'money'; readonly item: BudgetItem; readonly amount: number }
  | { readonly kind: 'sight'; readonly sign: Sign; readonly amount: number }
  | { readonly kind: 'found'; readonly cause: Cause | null; readonly source: SourceRef | null; readonly amount: number }
  | { readonly kind: 'pilot'; readonly need: PilotNeed; readonly amount: number };

/**
 * `from` + the sum of `parts` = `to`.
 *
 * `purse`: mean free money, bn yuan. `sight`: mean width of the six ranges, as a share of what it is without. `found` and `pilot`: share of futures in which it comes about only thus, from 0.
 */
export interface AimAccount { readonly aim: CountedAim; readonly from: number; readonly to: number; readonly parts: readonly AimPart[]; readonly futures: number }

/** `year` as the card tells it; `isLate`: told from the longer look ahead. */
export interface AimQuery { readonly state: State; readonly decision: Decision; readonly aim: CountedAim; readonly year: number; readonly isLate: boolean }

/** As many as stand behind the card. */
const FUTURES = { soon: 24, late: 8 } as const;

export function accountAim(level: Level, query: AimQuery): AimAccount {
  return inOneGo(aimSteps(level, query));
}

export function* aimSteps(level: Level, { state, decision, aim, year, isLate }: AimQuery): Steps<AimAccount> {
  const means = standpointFor(level, { state, decisions: [] }, decision);
  const futures = isLate ? FUTURES.late : FUTURES.soon;
  // Money is told at the start of the year, everything else at its end.
  const years = year - state.year + (aim === 'purse' ? 0 : 1);
  const ends: Ends[] = [];
  for (let index = 0; index < futures; index++) {
    const seed = futureSeed(state.seed, state.year, index);
    const decisions = [...means.decisions, decision];
    const after = playAhead(level, means.state, { decisions, years, seed }).at(-1)!;
    const bare = playAhead(level, means.state, { decisions: means.decisions, years, seed }).at(-1)!;
    const found = aim === 'found' && countFound(after) > countFound(bare) ? broughtToLight(level, { ...means.state, seed }, { decisions, bare, after }) : [];
    ends.push({ bare, after, found });
    yield;
  }
  return { aim, futures, ...sumOf(level, aim, ends) };
}

interface Ends { readonly bare: State; readonly after: State; readonly found: readonly AimPart[] }
type Sum = Pick<AimAccount, 'from' | 'to' | 'parts'>;

function sumOf(level: Level, aim: CountedAim, ends: readonly Ends[]): Sum {
  if (aim === 'purse') return purseSum(level, ends);
  if (aim === 'sight') return sightSum(level, ends);
  return aim === 'found' ? foundSum(ends) : pilotSum(aim.slice('pilot.'.length) as Pilot, ends);
}

const meanOver = (ends: readonly Ends[], read: (state: State) => number): { readonly bare: number; readonly after: number } =>
  ({ bare: ends.reduce((sum, { bare }) => sum + read(bare), 0) / ends.length, after: ends.reduce((sum, { after }) => sum + read(after), 0) / ends.length });

function purseSum(level: Level, ends: readonly Ends[]): Sum {
  const all = meanOver(ends, (state) => office(level, state, []).moneyAtStart);
  const parts = BUDGET_ITEMS.map((item): AimPart => {
    const { bare, after } = meanOver(ends, (state) => office(level, state, []).budget[item]);
    return { kind: 'money', item, amount: after - bare };
  });
  return { from: all.bare, to: all.after, parts };
}

function sightSum(level: Level, ends: readonly Ends[]): Sum {
  const widths = SIGNS.map((sign) => ({ sign, ...meanOver(ends, (state) => widthOf(level, state, sign)) }));
  const whole = widths.reduce((sum, { bare }) => sum + bare, 0);
  const parts = widths.map(({ sign, bare, after }): AimPart => ({ kind: 'sight', sign, amount: whole === 0 ? 0 : (after - bare) / whole }));
  return { from: 1, to: 1 + parts.reduce((sum, { amount }) => sum + amount, 0), parts };
}

function foundSum(ends: readonly Ends[]): Sum {
  const byCause = new Map<string, Extract<AimPart, { kind: 'found' }>>();
  for (const part of ends.flatMap(({ found }) => found)) {
    if (part.kind !== 'found') continue;
    const key = `${part.cause} ${part.source?.kind} ${part.source?.id}`;
    byCause.set(key, { ...part, amount: (byCause.get(key)?.amount ?? 0) + part.amount / ends.length });
  }
  return { from: 0, to: ends.filter(({ found }) => found.length > 0).length / ends.length, parts: [...byCause.values()].toSorted((a, b) => b.amount - a.amount) };
}

/** None of the three is enough alone, so that each has a third of what they do together. */
function pilotSum(pilot: Pilot, ends: readonly Ends[]): Sum {
  const share = ends.filter(({ bare, after }) => after.pilots[pilot] > 0 && bare.pilots[pilot] === 0).length / ends.length;
  return { from: 0, to: share, parts: PILOT_NEEDS.map((need) => ({ kind: 'pilot', need, amount: share / PILOT_NEEDS.length })) };
}

const countFound = ({ endowments }: State): number => endowments.filter(({ discovered }) => discovered !== null).length;

interface Found { readonly decisions: readonly Decision[]; readonly bare: State; readonly after: State }

/** What brought to light the endowments that stay hidden without the decision: shares that add up to 1, in proportion to what each cause taught the city about them. */
function broughtToLight(level: Level, start: State, { decisions, bare, after }: Found): readonly AimPart[] {
  const found = after.endowments.flatMap(({ discovered }, k) => (discovered !== null && bare.endowments[k].discovered === null ? [{ k, year: discovered }] : []));
  const parts = found.map(({ k }): AimPart => ({ kind: 'found', cause: null, source: null, amount: start.stocks[AT.discovery + k] }));
  let state = start;
  for (let n = 0; state.year <= Math.max(...found.map(({ year }) => year)); n++) {
    const { year } = state;
    const played = playYear(level, state, n === 0 ? decisions : []);
    const { stock, amount, cause, source, sources } = played.ledger;
    stock.forEach((which, line) => {
      const isOfFound = found.some((one) => which === AT.discovery + one.k && year <= one.year);
      if (isOfFound && amount[line] > 0) parts.push({ kind: 'found', cause: CAUSES[cause[line]], source: sources[source[line]] ?? null, amount: amount[line] });
    });
    state = played.state;
  }
  const whole = parts.reduce((sum, part) => sum + part.amount, 0);
  return whole === 0 ? parts.slice(0, 1).map((part) => ({ ...part, amount: 1 })) : parts.filter(({ amount }) => amount > 0).map((part) => ({ ...part, amount: part.amount / whole }));
}
