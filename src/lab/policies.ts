/** `policies`: whether every policy has its place: good plans are worse without it, troubled ones better with it, or it is a temptation. */
import { oneOf } from '../cli/options';
import type { StrategyId } from '../insight/index';
import type { Level, Policy } from '../sim/index';
import type { LabCommand, LabContext } from './context';
import type { GameRow, MayorSpec, PlayJob } from './jobs';
import { groupsOf, numbers } from './matrix';
import { mean, spread, type Cell, type Findings, type Table } from './report';
import type { Twist } from './twist';
import { CLOSE, EXTREMES } from './tune';

type Row = Readonly<Record<string, Cell>>;

/** Years, both ends included. */
interface Span { readonly from: number; readonly until: number }

/** How a policy is tried: a good plan without it, and good or troubled plans with it in the early or in the late years. */
const WINDOWS: Readonly<Record<'early' | 'late', Span>> = { early: { from: 1992, until: 2008 }, late: { from: 2009, until: 2029 } };
const TROUBLED: readonly StrategyId[] = ['history', 'gdp-first', 'specialise'];
/** Good programs of each city that are tried, besides the ready strategy. */
const MOST_PROGRAMS = 4;

interface Plan { readonly level: number; readonly name: string; readonly isGood: boolean; readonly mayor: MayorSpec }
interface Trial { readonly plan: Plan; readonly policy: string; readonly how: string; readonly span: Span; readonly mayor: MayorSpec }

function plansOf({ levels, best }: LabContext, level: number): Plan[] {
  const own = best.filter((one) => one.level === levels[level].city.id && !EXTREMES.some((name) => one.style.startsWith(name))).toSorted((a, b) => b.score - a.score);
  const close = own.filter(({ score }) => score >= CLOSE * own[0].score).slice(0, MOST_PROGRAMS);
  const good: MayorSpec[] = [{ ready: 'balanced' }, ...close.map(({ program }) => ({ program }))];
  return [
    ...good.map((mayor, index) => ({ level, name: index === 0 ? 'balanced' : close[index - 1].style, isGood: true, mayor })),
    ...TROUBLED.map((ready) => ({ level, name: ready, isGood: false, mayor: { ready } })),
  ];
}

/** The windows in which a policy can be had at all: outside them a trial would only take away what a plan has of it. */
function openWindows({ from = -Infinity, until = Infinity }: Policy): [string, Span][] {
  return Object.entries(WINDOWS).filter(([, window]) => from <= window.until && until >= window.from);
}

function trialsOf(plan: Plan, policy: Policy): Trial[] {
  const windows = openWindows(policy).map(([how, span]) => ({ how, span, twist: { policy: policy.id, ...span } as Twist }));
  const without = { how: 'without', span: { from: WINDOWS.early.from, until: WINDOWS.late.until }, twist: { policy: policy.id, without: true } as Twist };
  return (plan.isGood ? [without, ...windows] : windows).map(({ how, span, twist }) => ({
    plan, policy: policy.id, how, span: { ...span, from: Math.max(span.from, policy.from ?? 0) }, mayor: { ...plan.mayor, twist },
  }));
}

/** Scorecards are judged every five years, the first at the end of the first such year. */
const CARD_EVERY = 5;

/** The scorecards that were judged in a span, as a mean: those that a policy could have raised. */
function cardsOf({ city }: Level, { from, until }: Span): (row: GameRow) => number {
  const first = Math.ceil(city.start.year / CARD_EVERY) * CARD_EVERY;
  return ({ scorecards }) => {
    const judged = scorecards.filter((_, n) => first + CARD_EVERY * n >= from && first + CARD_EVERY * n <= until);
    return judged.length > 0 ? mean(judged) : 0;
  };
}

interface Games { readonly twisted: readonly GameRow[]; readonly plain: readonly GameRow[] }

/** What a twist changes, as means over the same seeds: verdict with its standard error, scorecards of its years (points), and early revenue (share). */
function changes(level: Level, span: Span, { twisted, plain }: Games): { verdict: number; noise: number; scorecard: number; revenue: number } {
  const byGame = (of: (row: GameRow) => number): number[] => twisted.map((row, index) => of(row) - of(plain[index]));
  const verdicts = byGame(({ score }) => score);
  return {
    verdict: mean(verdicts), noise: spread(verdicts) / Math.sqrt(verdicts.length),
    scorecard: mean(byGame(cardsOf(level, span))), revenue: mean(byGame(({ earlyRevenue }) => earlyRevenue)) / mean(plain.map(({ earlyRevenue }) => earlyRevenue)),
  };
}

/** Whether a policy brings the treasury money at once. */
const sellsIt = ({ city }: Level, policy: string): boolean => (city.policies.find(({ id }) => id === policy)?.cost ?? 0) < 0;

/** The policies to try: all of the cities, or those that were named. */
function wantedOf({ levels, options }: LabContext): ReadonlySet<string> {
  const known = [...new Set(levels.flatMap(({ city }) => city.policies.map(({ id }) => id)))];
  return new Set(options.value('policies')?.split(',').map((word) => oneOf('policies', word, known)) ?? known);
}

async function tryAll(context: LabContext): Promise<Row[]> {
  const { levels, seeds, doJobs } = context;
  const wanted = wantedOf(context);
  const plans = levels.flatMap((_, level) => plansOf(context, level));
  const trials = plans.flatMap((plan) => levels[plan.level].city.policies.filter(({ id }) => wanted.has(id)).flatMap((policy) => trialsOf(plan, policy)));
  const games = await doJobs<PlayJob>([...plans, ...trials.map(({ plan, mayor }) => ({ ...plan, mayor }))].map(({ level, mayor }) => ({ kind: 'play', level, mayor, seeds })));
  const plain = new Map(plans.map((plan, index) => [plan, games[index]]));
  return trials.map(({ plan, policy, how, span }, index) => {
    const level = levels[plan.level];
    const played = { twisted: games[plans.length + index], plain: plain.get(plan)! };
    return { level: level.city.id, policy, plan: plan.name, good: Number(plan.isGood), sold: Number(sellsIt(level, policy)), how, ...changes(level, span, played) };
  });
}

/** Points of verdict, of scorecard, and share of revenue from which a change counts. */
const COUNTS = { verdict: 0.3, scorecard: 0.5, revenue: 0.01 };
/** So many standard errors a change of the verdict must be away from none, for the best of many trials is taken. */
const SURE = 2;

export type Place = 'pays' | 'remedy' | 'temptation' | 'none';

/** Points of verdict that a policy brought in a trial, or 0 where luck may have brought them. */
function gainOf({ how, verdict, noise }: Row): number {
  const gain = how === 'without' ? -(verdict as number) : (verdict as number);
  return Math.abs(gain) >= SURE * (noise as number) ? gain : 0;
}

/** The place of a policy in one city, from the rows of its trials there. */
export function placeOf(rows: readonly Row[]): { readonly place: Place; readonly worth: number; readonly early: number } {
  const most = (values: readonly number[]): number => Math.max(0, ...values);
  const [worth, rescue] = [1, 0].map((good) => most(rows.filter((row) => row.good === good).map(gainOf)));
  if (worth >= COUNTS.verdict) return { place: 'pays', worth, early: 0 };
  if (rescue >= COUNTS.verdict) return { place: 'remedy', worth: rescue, early: 0 };
  const tempting = rows.filter(({ how, scorecard, revenue, sold }) => how !== 'without' && ((scorecard as number) >= COUNTS.scorecard || (how === 'early' && (revenue as number) >= COUNTS.revenue) || sold === 1));
  const costly = tempting.filter((row) => gainOf(row) < 0);
  if (costly.length === 0) return { place: 'none', worth, early: 0 };
  return { place: 'temptation', worth: Math.min(...numbers(costly, 'verdict')), early: most(numbers(costly, 'scorecard')) };
}

const cellOf = ({ place, worth, early }: ReturnType<typeof placeOf>): string => {
  if (place === 'none') return 'none';
  return place === 'temptation' ? `temptation ${worth.toFixed(1)} (scorecard ${early < 0 ? '' : '+'}${early.toFixed(1)})` : `${place} +${worth.toFixed(1)}`;
};

function policyTables(rows: Findings['rows']): Table[] {
  const cities = [...new Set(rows.map(({ level }) => String(level)))];
  const byPolicy = [...groupsOf(rows, 'policy')].map(([policy, group]) => {
    const places = cities.map((city) => { const own = group.filter(({ level }) => level === city); return own.length > 0 ? placeOf(own) : undefined; });
    return { policy, places };
  });
  const homeless = byPolicy.filter(({ places }) => places.every((one) => one === undefined || one.place === 'none'));
  return [
    { title: 'policies: the place of each in each city, and the most points of verdict that it brings there', columns: ['policy', ...cities], rows: byPolicy.map(({ policy, places }) => [policy, ...places.map((one) => (one ? cellOf(one) : '–'))]) },
    { title: `policies without a place in any city: ${homeless.length} of ${byPolicy.length}`, columns: ['policy'], rows: homeless.map(({ policy }) => [policy]) },
  ];
}

export const policies: LabCommand = { help: 'policies  the place of each policy: good plans are worse without it, troubled ones better with it, or it tempts\n            --policies a,b     only these', find: tryAll, tell: policyTables };
