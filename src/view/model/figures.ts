/** Every indicator, one click below the six signs: what the city can know in groups, and what nobody measures. */
import { observed, type Indicator, type Observation } from '../../sim/index';
import type { Run } from '../../run/index';
import { courseOf, type CoursePoint } from './course';
import { UNITS } from './format';
import { writtenChange } from './sign-moves';

export const FIGURE_GROUPS = {
  signs: ['dependence', 'waterAir', 'valueKept', 'debtRatio', 'unemployment', 'cultivation'],
  economy: ['gdp', 'growth', 'outputPerWorker', 'workers', 'tertiaryShare', 'stage', 'diversity', 'lockIn', 'foreignShare', 'ictShare', 'ictForeignShare'],
  money: ['revenue', 'treasury', 'visibleDebt', 'landDependence', 'landUsed', 'housePrice'],
  city: ['humanCapital', 'innovation', 'infrastructure', 'governance', 'literacy', 'integrity', 'qualityOfLife', 'tension', 'displacement', 'voiceBalance'],
  above: ['standing', 'politicalCapital'],
} as const satisfies Readonly<Record<string, readonly Indicator[]>>;
export type FigureGroup = keyof typeof FIGURE_GROUPS;

/** What the city cannot know: it stays unseen until the verdict. */
export const UNSEEN = ['hiddenDebt', 'latentHazard', 'pollution', 'risk'] as const satisfies readonly Indicator[];

/** The figures below the six signs. */
export const FIGURES: readonly Indicator[] = Object.values(FIGURE_GROUPS).flat().filter((id) => !(FIGURE_GROUPS.signs as readonly Indicator[]).includes(id));

/** Growth is the change of GDP, whose receipt tells it. */
export const hasReceipt = (id: Indicator): boolean => id !== 'growth';

/** One figure as the desk knows it. */
export interface Figure {
  readonly id: Indicator;
  readonly seen: Observation;
  /** Since the year before, in the indicator's own unit; null in the first year. */
  readonly change: number | null;
  /** As it was shown, year by year, the present one last. */
  readonly course: readonly CoursePoint[];
}

export function figureOf(run: Run, id: Indicator): Figure {
  const { level, state, years } = run;
  const seen = observed(level, state, id);
  const before = years.at(-1)?.before;
  return { id, seen, change: before ? changeOf(id, observed(level, before, id).value, seen.value) : null, course: courseOf(run, id, state.year - 1) };
}

/** As it is written; money keeps its own steps. */
const changeOf = (id: Indicator, from: number, to: number): number => (UNITS[id] === 'bn' ? to - from : writtenChange(id, from, to));

/** Points of a sparkline within a box: x to the right, y down, the range of values over the whole height. */
export function sparkline(course: readonly CoursePoint[], { width, height }: { readonly width: number; readonly height: number }): readonly (readonly [x: number, y: number])[] {
  const values = course.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = width / Math.max(1, course.length - 1);
  return values.map((value, index) => [index * step, most === least ? height / 2 : height - ((value - least) / (most - least)) * height]);
}
