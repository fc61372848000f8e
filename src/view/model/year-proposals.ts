/** The cards of a year, and which six stand in front: read from a quick look ahead on the page itself, so that nothing moves later. */
import { previews } from '../../insight/index';
import type { Run } from '../../run/index';
import { check, office, SIGNS, type Decision, type Sign } from '../../sim/index';
import { candidateIdOf, candidatesOf, chooseForYou, decisionOf, defaultChoice, type Candidate, type Outlook } from './proposals';

export interface YearProposals {
  readonly all: readonly Candidate[];
  readonly forYou: readonly Candidate[];
  /** Candidate ids that answer a sign at alarm: affordable, and noticeably good for it. */
  readonly answering: (sign: Sign) => readonly string[];
}

/** Two futures and four years: enough to rank cards, done in a few milliseconds. */
const QUICK = { futures: 2, years: 4 };
/** Part of a sign's watch zone that counts as an answer. */
const ANSWERS_FROM = 0.05;

/** Cards of the run's present year, as if nothing had been stamped yet. */
export function yearProposals(run: Run, headline: Sign): YearProposals {
  const { level, state } = run;
  const all = candidatesOf(level, state, (decision) => check(level, state, [], decision));
  const outlooks = outlooksOf(run, all);
  const past = run.years.flatMap((played) => played.decisions.map(candidateIdOf)).filter((id) => id !== null);
  return {
    all,
    forYou: chooseForYou(all, outlooks, { headline, past }),
    answering: (sign) => [...outlooks.values()].filter((outlook) => outlook.affordable && outlook.helps[sign] > ANSWERS_FROM).map((outlook) => outlook.id),
  };
}

function outlooksOf({ level, state }: Run, candidates: readonly Candidate[]): ReadonlyMap<string, Outlook> {
  const decisions: readonly Decision[] = candidates.map((candidate) => decisionOf(candidate, defaultChoice(level, state, candidate)));
  const { costOf } = office(level, state, []);
  const found = previews(level, state, [], { candidates: decisions, options: QUICK });
  return new Map(candidates.map((candidate, index) => {
    const helps = Object.fromEntries(SIGNS.map((sign) => {
      const { bad, watch } = level.nation.signs[sign];
      return [sign, (found[index].signs[sign].middle / watch) * (bad === 'above' ? -1 : 1)];
    })) as Record<Sign, number>;
    return [candidate.id, { id: candidate.id, helps, affordable: found[index].refusal === null, cost: costOf(decisions[index]).money }];
  }));
}
