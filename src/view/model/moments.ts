/** Years of a run that one looks for: plans, crises, turning points, new scorecards, what mattered most, and the end. */
import type { Run } from '../../run/index';
import type { Text } from '../../sim/index';
import type { MatterRow } from './debrief';
import { findEvent } from './desk';
import { planOf } from './format';
import type { Sentence } from './sentence';

export const MOMENT_KINDS = ['plan', 'crisis', 'event', 'regime', 'deed', 'ended'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

export interface Moment {
  readonly year: number;
  readonly kind: MomentKind;
  /** What it was; of a deed its title. */
  readonly what: Sentence;
  /** Of a deed: points of the verdict. */
  readonly points: number | null;
}

/** So many decisions are marked. */
const MOST_DEEDS = 5;

/** All key moments so far, oldest first. `deeds` are known once the debrief has reckoned them. */
export function momentsOf(run: Run, deeds: readonly MatterRow[] = []): readonly Moment[] {
  const marked = [...plans(run), ...crises(run), ...turningPoints(run), ...regimes(run), ...deeds.slice(0, MOST_DEEDS).map(deedMoment), ...ending(run)];
  return marked.toSorted((a, b) => a.year - b.year || MOMENT_KINDS.indexOf(a.kind) - MOMENT_KINDS.indexOf(b.kind));
}

/** Those of one year. */
export const momentsIn = (moments: readonly Moment[], year: number): readonly Moment[] => moments.filter((moment) => moment.year === year);

/** The nearest year with a key moment before (−1) or after (+1) `year`; null where there is none. */
export function nextMoment(moments: readonly Moment[], year: number, step: -1 | 1): number | null {
  const years = moments.map((moment) => moment.year).filter((one) => (one - year) * step > 0);
  if (years.length === 0) return null;
  return step > 0 ? Math.min(...years) : Math.max(...years);
}

const mark = (year: number, kind: MomentKind, what: Sentence): Moment => ({ year, kind, what, points: null });
const named = (key: Sentence['key'], name: Text): Sentence => ({ key, names: { name } });

const plans = ({ years }: Run): Moment[] => years.flatMap(({ year, decisions }) =>
  decisions.some(({ kind }) => kind === 'adoptPlan') ? [mark(year, 'plan', { key: 'look.moment.plan', numbers: { number: planOf(year)?.number ?? 0 } })] : []);

const crises = ({ level, years }: Run): Moment[] => years.flatMap(({ year, news }) => news.flatMap((item) => {
  const crisis = item.kind === 'crisis' ? Object.entries(level.nation.crises).find(([id]) => id === item.id)?.[1] : undefined;
  return crisis ? [mark(year, 'crisis', named('look.moment.crisis', crisis.name))] : [];
}));

const turningPoints = ({ level, state }: Run): Moment[] => state.happened.flatMap(({ event, year }) => {
  const found = findEvent(level, event);
  return found?.major ? [mark(year, 'event', named('look.moment.event', found.name))] : [];
});

const regimes = ({ level, state }: Run): Moment[] => level.nation.regimes.slice(1)
  .filter(({ from }) => from > level.city.start.year && from <= state.year)
  .map(({ from, name }) => mark(from, 'regime', named('look.moment.regime', name)));

const deedMoment = ({ year, title, effect }: MatterRow): Moment => ({ year, kind: 'deed', what: title, points: effect.mean });

const ending = ({ state: { ended } }: Run): Moment[] => (ended ? [mark(ended.year, 'ended', { key: 'look.moment.ended' })] : []);
