/** What a year that is over has to tell: the grave first, then a plan's judgement, at most five lines, and how the six signs moved. */
import { explain, MICRO, type AgendaItem, type Cause, type Decision, type GameEvent, type News } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import type { Settings } from '../session-types';
import { crisesIn, type CrisisAccount } from './crisis-account';
import { findEvent, isHidden } from './desk';
import { planJudgement, type PlanJudgement } from './plan-judgement';
import { changesOf, sealEffects, type Changes, type SealEffect } from './seal-effects';
import { regimeChange, type RegimeChange } from './regime';
import { movesOf, type SignMove } from './sign-moves';

/** One thing that happened. `years` of a merged line are all of one kind. */
export type YearLine =
  | { readonly kind: 'event'; readonly year: number; readonly event: GameEvent; /** What was answered, or happened without an answer; null for news. */ readonly option: string | null; readonly answered: boolean; readonly effect: SealEffect['effect'] }
  | { readonly kind: 'luck'; readonly year: number; readonly id: string }
  | { readonly kind: 'endowments'; readonly step: 'found' | 'identified' | 'alive' | 'lost'; readonly ids: readonly string[] }
  | { readonly kind: 'completed'; readonly ids: readonly string[] }
  | { readonly kind: 'granted'; readonly id: string }
  /** A warning that went up or came to alarm (2). */
  | { readonly kind: 'warning'; readonly year: number; readonly news: News }
  /** Figures that came out, and the points that it cost: both below zero, or zero. */
  | { readonly kind: 'exposed'; readonly year: number; readonly news: News; readonly standing: number; readonly favour: number }
  | { readonly kind: 'seal'; readonly seal: SealEffect }
  | { readonly kind: 'unseen'; readonly seals: readonly SealEffect[] }
  | { readonly kind: 'money'; readonly spent: number; readonly borrowed: number };

export interface YearEnd {
  readonly from: number;
  /** The last year that is over. */
  readonly until: number;
  readonly crises: readonly CrisisAccount[];
  readonly judgement: PlanJudgement | null;
  /** A scorecard that has come into force since, and the year in which it did. */
  readonly regime: { readonly year: number; readonly change: RegimeChange } | null;
  readonly lines: readonly YearLine[];
  readonly moves: readonly SignMove[];
  /** The sign that moved most, in widths of its watch zone; null when nothing moved. */
  readonly strongest: SignMove | null;
}

const MOST_LINES = 5;
/** Of these lines so many are kept for what one's own seals did and cost. */
const MOST_SEALS = 2;

/** Everything about the years from `from` to the last one played. At least one year must have been played. */
export function yearEndOf(run: Run, of: { readonly from: number; readonly content: Settings['content'] }): YearEnd {
  const years = run.years.filter(({ year }) => year >= of.from);
  const changes = changesOf(run, years);
  const moves = movesOf(run, years);
  return {
    from: years[0].year, until: years[years.length - 1].year,
    crises: years.flatMap((played) => crisesIn(run, played)).filter(({ crisis }) => crisis !== 'accident' || of.content.accident),
    judgement: years.map((played) => planJudgement(run, played)).findLast((judgement) => judgement !== null) ?? null,
    regime: regimeSince(run, years),
    lines: linesOf(run, years, { changes, content: of.content }),
    moves, strongest: moves.toSorted((a, b) => b.strength - a.strength).find(({ strength }) => strength > 0) ?? null,
  };
}

function regimeSince({ level }: Run, years: readonly PlayedYear[]): YearEnd['regime'] {
  const found = years.map(({ year }) => ({ year: year + 1, change: regimeChange(level, year + 1) })).findLast(({ change }) => change !== null);
  return found?.change ? { year: found.year, change: found.change } : null;
}

interface Telling { readonly changes: Changes; readonly content: Settings['content'] }

function linesOf(run: Run, years: readonly PlayedYear[], telling: Telling): readonly YearLine[] {
  const own = ownLines(run, years, telling.changes);
  const facts = factsOf(run, years, telling).flatMap((line) => withoutSealed(line, own)).toSorted((a, b) => weightOf(b) - weightOf(a));
  const money = moneyLine(run, years);
  const room = MOST_LINES - own.length - (money ? 1 : 0);
  return [...facts.slice(0, room), ...own, ...(money ? [money] : [])];
}

/** What was sealed and finished in the same years is told once, by its seal. */
function withoutSealed(line: YearLine, own: readonly YearLine[]): readonly YearLine[] {
  if (line.kind !== 'completed') return [line];
  const ids = line.ids.filter((id) => !own.some((other) => other.kind === 'seal' && policyOf(other.seal) === id));
  return ids.length > 0 ? [{ ...line, ids }] : [];
}

const policyOf = ({ decision }: SealEffect): string | null => ('policy' in decision ? decision.policy : null);

/** The heavier stands first. */
function weightOf(line: YearLine): number {
  switch (line.kind) {
    case 'event': return line.event.major ? 9 : line.option === null ? 4 : 3;
    case 'endowments': return line.step === 'lost' ? 8 : line.step === 'alive' ? 7 : 6;
    case 'granted': return 7.5;
    case 'exposed': return 10;
    case 'warning': return line.news.value === 2 ? 8.5 : 6.5;
    case 'luck': return 5.5;
    case 'completed': return 5;
    case 'seal': case 'unseen': return 2;
    case 'money': return 1;
  }
}

function factsOf(run: Run, years: readonly PlayedYear[], telling: Telling): readonly YearLine[] {
  const news = years.flatMap((played) => played.news);
  return [
    ...years.flatMap((played) => eventLines(run, played, telling)),
    ...years.flatMap((played) => played.news.filter(({ id }) => isLuck(id)).map(({ id }) => ({ kind: 'luck', year: played.year, id }) as const)),
    ...watchLines(run, years, telling),
    ...endowmentLines(years),
    ...merged('completed', idsOf(news, 'completed')),
    ...idsOf(news, 'granted').map((id) => ({ kind: 'granted', id }) as const),
  ];
}

const isLuck = (id: string): boolean => id.startsWith('luck.');
const idsOf = (news: readonly News[], kind: News['kind']): readonly string[] => news.filter((item) => item.kind === kind).map(({ id }) => id);
const merged = (kind: 'completed', ids: readonly string[]): readonly YearLine[] => (ids.length > 0 ? [{ kind, ids: [...new Set(ids)] }] : []);

/** What the watch saw and what others saw; the last word of several years on one crisis. */
function watchLines({ level }: Run, years: readonly PlayedYear[], { content }: Telling): readonly YearLine[] {
  const lines = years.flatMap((played) => played.news.flatMap((item): readonly Extract<YearLine, { kind: 'warning' | 'exposed' }>[] => {
    if (item.kind === 'exposed') return [{ kind: 'exposed', year: played.year, news: item, ...exposureCost(level, played) }];
    return item.kind === 'warning' && (item.id !== 'accident' || content.accident) ? [{ kind: 'warning', year: played.year, news: item }] : [];
  }));
  return lines.filter((line, n) => line.kind === 'exposed' || !lines.slice(n + 1).some((later) => later.kind === 'warning' && later.news.id === line.news.id));
}

/** Points of standing and political capital that an exposure cost in a year: below zero, or zero. */
export function exposureCost(level: Run['level'], played: PlayedYear): { readonly standing: number; readonly favour: number } {
  const cost = (id: 'standing' | 'politicalCapital'): number =>
    explain(level, played, id).contributions.reduce((sum, { cause, micro }) => (cause === 'exposure' ? sum + micro : sum), 0) / MICRO;
  return { standing: cost('standing'), favour: cost('politicalCapital') };
}

function eventLines(run: Run, played: PlayedYear, { changes, content }: Telling): readonly YearLine[] {
  return played.news.flatMap(({ kind, id }): readonly YearLine[] => {
    const event = kind === 'event' ? findEvent(run.level, id) : undefined;
    if (!event || isHidden(event, content)) return [];
    const answer = played.decisions.find((decision): decision is Extract<Decision, { kind: 'respond' }> => decision.kind === 'respond' && decision.event === id);
    const option = answer?.option ?? answerOnFile(played, id) ?? event.options?.[0]?.id ?? null;
    const response = option === null ? null : sealEffects(run, [{ ...played, decisions: [{ kind: 'respond', event: id, option }] }], changes)[0];
    return [{ kind: 'event', year: played.year, event, option, answered: answer !== undefined, effect: response?.effect ?? null }];
  });
}

const answerOnFile = (played: PlayedYear, event: string): AgendaItem['answered'] => played.before.agenda.find((item) => item.event === event)?.answered ?? null;

function endowmentLines(years: readonly PlayedYear[]): readonly YearLine[] {
  const news = years.flatMap((played) => played.news);
  const identified = years.flatMap(({ decisions }) => decisions.flatMap((decision) => (decision.kind === 'endowment' && decision.action === 'identify' ? [decision.endowment] : [])));
  const steps = { lost: idsOf(news, 'lost'), alive: idsOf(news, 'alive'), identified, found: idsOf(news, 'discovered') } as const;
  return (['lost', 'alive', 'identified', 'found'] as const).flatMap((step): readonly YearLine[] => (steps[step].length > 0 ? [{ kind: 'endowments', step, ids: [...new Set(steps[step])] }] : []));
}

/** The strongest seals with what they did, and what has not shown itself yet. Answers and finds are told with what they answer. */
function ownLines(run: Run, years: readonly PlayedYear[], changes: Changes): readonly YearLine[] {
  const seals = sealEffects(run, years, changes).filter(({ decision }) => decision.kind !== 'respond' && !(decision.kind === 'endowment' && decision.action === 'identify'));
  const completed = idsOf(years.flatMap(({ news }) => news), 'completed');
  const isShown = ({ effect, learned }: SealEffect): boolean => effect !== null || learned !== null;
  const seen = seals.filter(isShown).slice(0, MOST_SEALS);
  const unseen = seals.filter((seal) => !isShown(seal) && !completed.some((id) => id === policyOf(seal)));
  const lines: YearLine[] = seen.map((seal) => ({ kind: 'seal', seal }));
  return unseen.length > 0 && seen.length < MOST_SEALS ? [...lines, { kind: 'unseen', seals: unseen }] : lines;
}

const SPENT_ON: ReadonlySet<Cause> = new Set<Cause>(['programmes', 'projects', 'upkeep', 'response']);
/** Less than a hundred thousand yuan is not worth a line. */
const LEAST_BN = 1e-4;

/** What orders, works and answers cost, and how much of the year had to be borrowed because the treasury ran dry. */
function moneyLine({ level }: Run, years: readonly PlayedYear[]): YearLine | null {
  const parts = years.flatMap((played) => explain(level, played, 'treasury').contributions);
  const sumOf = (counts: (cause: Cause) => boolean): number => parts.filter(({ cause }) => counts(cause)).reduce((sum, { micro }) => sum + micro, 0) / MICRO;
  const spent = Math.max(0, -sumOf((cause) => SPENT_ON.has(cause)));
  const borrowed = Math.max(0, sumOf((cause) => cause === 'deficit'));
  return spent < LEAST_BN && borrowed < LEAST_BN ? null : { kind: 'money', spent, borrowed: borrowed < LEAST_BN ? 0 : borrowed };
}
