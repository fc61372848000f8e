/** The cards of a year, and which six stand in front: ranked by a quick look ahead, and then left in place for the year. */
import { isFor, type Preview } from '../../insight/index';
import type { Run } from '../../run/index';
import { check, office, SIGNS, type Decision, type Sign } from '../../sim/index';
import { candidateIdOf, candidatesOf, chooseForYou, decisionOf, defaultChoice, type Candidate, type Outlook } from './proposals';

export interface YearProposals {
  /** `computing` while the six are being chosen; all others can be stamped at once. */
  readonly status: 'computing' | 'ready';
  readonly all: readonly Candidate[];
  readonly forYou: readonly Candidate[];
  /** Candidate ids that answer a sign at alarm: affordable, and noticeably good for it. */
  readonly answering: (sign: Sign) => readonly string[];
}

/** Two futures and four years: enough to rank cards. */
export const QUICK_LOOK = { futures: 2, years: 4, aims: false } as const;
/** Part of a sign's watch zone that counts as an answer. */
const ANSWERS_FROM = 0.05;

/** Cards of the run's present year, as if nothing had been stamped yet. */
export const cardsOf = ({ level, state }: Run): readonly Candidate[] => candidatesOf(level, state, (decision) => check(level, state, [], decision));

/** What stamping each card as it comes would draft. */
export const defaultDecisions = ({ level, state }: Run, cards: readonly Candidate[]): readonly Decision[] => cards.map((card) => decisionOf(card, defaultChoice(level, state, card)));

/** Before the look ahead has come back. */
export const proposalsInWaiting = (all: readonly Candidate[]): YearProposals => ({ status: 'computing', all, forYou: [], answering: () => [] });

/** The year's cards with the six in front. `found` has one preview per card, or is null when looking ahead is not possible. */
export function yearProposals(run: Run, of: { readonly all: readonly Candidate[]; readonly headline: Sign; readonly found: readonly Preview[] | null }): YearProposals {
  const outlooks = of.found ? outlooksOf(run, of.all, of.found) : affordability(run, of.all);
  const decisions = defaultDecisions(run, of.all);
  const remedies = new Set(of.all.filter((_, index) => isFor(run.level, decisions[index], of.headline)).map((card) => card.id));
  const past = run.years.flatMap((played) => played.decisions.map(candidateIdOf)).filter((id) => id !== null);
  return {
    status: 'ready',
    all: of.all,
    forYou: chooseForYou(of.all, outlooks, { headline: of.headline, remedies, past }),
    answering: (sign) => [...outlooks.values()].filter((outlook) => outlook.affordable && outlook.helps[sign] > ANSWERS_FROM).map((outlook) => outlook.id),
  };
}

function outlooksOf(run: Run, cards: readonly Candidate[], found: readonly Preview[]): ReadonlyMap<string, Outlook> {
  const { signs } = run.level.nation;
  return new Map([...affordability(run, cards)].map(([id, outlook], index) => {
    const help = (sign: Sign): number => (found[index].signs[sign].middle / signs[sign].watch) * (signs[sign].bad === 'above' ? -1 : 1);
    return [id, { ...outlook, helps: Object.fromEntries(SIGNS.map((sign) => [sign, help(sign)])) as Record<Sign, number> }];
  }));
}

/** What is known without looking ahead: price, and whether the purse holds it. */
function affordability(run: Run, cards: readonly Candidate[]): ReadonlyMap<string, Outlook> {
  const { level, state } = run;
  const { costOf } = office(level, state, []);
  const none = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;
  return new Map(defaultDecisions(run, cards).map((decision, index) => [cards[index].id, { id: cards[index].id, helps: none, affordable: check(level, state, [], decision) === undefined, cost: costOf(decision).money }]));
}
