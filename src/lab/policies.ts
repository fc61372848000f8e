/** `policies`: whether every policy has its place: good plans are worse without it, troubled ones better with it, or it is a temptation. */
import type { StrategyId } from '../insight/index';
import type { Level } from '../sim/index';
import type { LabCommand, LabContext } from './context';
import type { GameRow, MayorSpec, PlayJob } from './jobs';
import { groupsOf, numbers } from './matrix';
import { mean, type Cell, type Findings, type Table } from './report';
import type { Twist } from './twist';
import { CLOSE, EXTREMES } from './tune';

type Row = Readonly<Record<string, Cell>>;

/** How a policy is tried: a good plan without it, and good or troubled plans with it in the early or in the late years. */
const WINDOWS = { early: { from: 1992, until: 2008 }, late: { from: 2009, until: 2029 } } as const;
const TROUBLED: readonly StrategyId[] = ['history', 'gdp-first', 'specialise'];
/** Good programs of each city that are tried, besides the ready strategy. */
const MOST_PROGRAMS = 2;

interface Plan { readonly level: number; readonly name: string; readonly isGood: boolean; readonly mayor: MayorSpec }
interface Trial { readonly plan: Plan; readonly policy: string; readonly how: string; readonly mayor: MayorSpec }

function plansOf({ levels, best }: LabContext, level: number): Plan[] {
  const own = best.filter((one) => one.level === levels[level].city.id && !EXTREMES.some((name) => one.style.startsWith(name))).toSorted((a, b) => b.score - a.score);
  const close = own.filter(({ score }) => score >= CLOSE * own[0].score).slice(0, MOST_PROGRAMS);
  const good: MayorSpec[] = [{ ready: 'balanced' }, ...close.map(({ program }) => ({ program }))];
  return [
    ...good.map((mayor, index) => ({ level, name: index === 0 ? 'balanced' : close[index - 1].style, isGood: true, mayor })),
    ...TROUBLED.map((ready) => ({ level, name: ready, isGood: false, mayor: { ready } })),
  ];
}

function trialsOf(plan: Plan, policy: string): Trial[] {
  const windows = Object.entries(WINDOWS).map(([how, window]): readonly [string, Twist] => [how, { policy, ...window }]);
  const twists = plan.isGood ? [['without', { policy, without: true }] as const, ...windows] : windows;
  return twists.map(([how, twist]) => ({ plan, policy, how, mayor: { ...plan.mayor, twist } }));
}

/** The scorecards that a window raises: the first three were read by 2005. */
const FIRST_CARDS = 3;

/** What a twist changes, as means over the same seeds: verdict, scorecards of its years (points), and early revenue (share). */
function changes(how: string, twisted: readonly GameRow[], plain: readonly GameRow[]): { verdict: number; scorecard: number; revenue: number } {
  const cards = ({ scorecards }: GameRow): number => mean(how === 'late' ? scorecards.slice(FIRST_CARDS) : scorecards.slice(0, FIRST_CARDS));
  const change = (of: (row: GameRow) => number): number => mean(twisted.map(of)) - mean(plain.map(of));
  return { verdict: change(({ score }) => score), scorecard: change(cards), revenue: change(({ earlyRevenue }) => earlyRevenue) / mean(plain.map(({ earlyRevenue }) => earlyRevenue)) };
}

/** Whether a policy brings the treasury money at once. */
const sellsIt = ({ city }: Level, policy: string): boolean => (city.policies.find(({ id }) => id === policy)?.cost ?? 0) < 0;

async function tryAll(context: LabContext): Promise<Row[]> {
  const { levels, seeds, doJobs } = context;
  const plans = levels.flatMap((_, level) => plansOf(context, level));
  const trials = plans.flatMap((plan) => levels[plan.level].city.policies.flatMap(({ id }) => trialsOf(plan, id)));
  const games = await doJobs<PlayJob>([...plans, ...trials.map(({ plan, mayor }) => ({ ...plan, mayor }))].map(({ level, mayor }) => ({ kind: 'play', level, mayor, seeds })));
  const plain = new Map(plans.map((plan, index) => [plan, games[index]]));
  return trials.map(({ plan, policy, how }, index) => ({
    level: levels[plan.level].city.id, policy, plan: plan.name, good: Number(plan.isGood), sold: Number(sellsIt(levels[plan.level], policy)), how, ...changes(how, games[plans.length + index], plain.get(plan)!),
  }));
}

/** Points of verdict, of scorecard, and share of revenue from which a change counts. */
const COUNTS = { verdict: 0.3, scorecard: 0.5, revenue: 0.01 };

export type Place = 'pays' | 'remedy' | 'temptation' | 'none';

/** The place of a policy in one city, from the rows of its trials there. */
export function placeOf(rows: readonly Row[]): { readonly place: Place; readonly worth: number; readonly early: number } {
  const good = rows.filter(({ good: isGood }) => isGood === 1);
  const most = (values: readonly number[]): number => Math.max(0, ...values);
  const worth = most(good.map(({ how, verdict }) => (how === 'without' ? -(verdict as number) : (verdict as number))));
  if (worth >= COUNTS.verdict) return { place: 'pays', worth, early: 0 };
  const rescue = most(numbers(rows.filter(({ good: isGood }) => isGood === 0), 'verdict'));
  if (rescue >= COUNTS.verdict) return { place: 'remedy', worth: rescue, early: 0 };
  const tempting = rows.filter(({ how, scorecard, revenue, sold }) => how !== 'without' && ((scorecard as number) >= COUNTS.scorecard || (how === 'early' && (revenue as number) >= COUNTS.revenue) || sold === 1));
  const costly = tempting.filter(({ verdict }) => (verdict as number) < 0);
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

export const policies: LabCommand = { help: 'policies  the place of each policy: good plans are worse without it, troubled ones better with it, or it tempts', find: tryAll, tell: policyTables };
