/** The figures one click below the six signs. What the city cannot know (hidden debt, hidden hazards, true pollution) is not among them. */
import type { Indicator } from '../../sim/index';

export const FIGURE_GROUPS = {
  economy: ['gdp', 'growth', 'outputPerWorker', 'workers', 'tertiaryShare', 'stage', 'diversity', 'foreignShare'],
  money: ['revenue', 'treasury', 'visibleDebt', 'landDependence', 'landUsed', 'housePrice'],
  city: ['humanCapital', 'innovation', 'infrastructure', 'governance', 'literacy', 'qualityOfLife'],
  above: ['standing', 'politicalCapital'],
} as const satisfies Readonly<Record<string, readonly Indicator[]>>;
export type FigureGroup = keyof typeof FIGURE_GROUPS;
export const FIGURES: readonly Indicator[] = Object.values(FIGURE_GROUPS).flat();

/** Growth compares two years and house prices follow the nation: they have no receipt of their own. */
export const hasReceipt = (id: Indicator): boolean => id !== 'growth' && id !== 'housePrice';
