/** How far reported figures have left the city, and how likely it is that they come out. The rule that draws and the page share it. */
import { clamp } from './curves';
import type { Level } from './level';
import type { State } from './state';
import { AT, LEVER, MICRO, STOCK } from './stocks';
import { EVALUATION_TERMS, type EvaluationTerm } from './vocabulary';
import { tableYear, type World, worldOf } from './world';

/** Chance a year per point of gap, where figures are audited as a matter of course. */
const PER_POINT = 0.0011;
/** Eyes that are always there: neighbours, pensioners, the town next door. */
const SOMEBODY = 0.1;
/** A city that measures itself well finds two sets of books hard to keep. */
const OWN_BOOKS = 0.3;
const EACH_YEAR = 0.1;
const MOST_LIKELY = 0.5;

/** Points by which all figures together have left the city. */
export function gapOf(stocks: ArrayLike<number>): number {
  let gap = 0;
  for (let n = 0; n < EVALUATION_TERMS.length; n++) gap += stocks[AT.gap + n];
  return gap / MICRO;
}

/** Years for which the oldest dressing has stood. */
function yearsStood({ dressing, year }: Pick<State, 'dressing' | 'year'>): number {
  let years = 0;
  for (const term of EVALUATION_TERMS) if (dressing.since[term] > 0) years = Math.max(years, year - dressing.since[term]);
  return years;
}

/** Who looks at the figures: what is always there, the centre's audits, an inquiry's scrutiny, and the city's own measuring. */
export const EYES = ['somebody', 'audits', 'scrutiny', 'ownBooks'] as const;
export type Eyes = (typeof EYES)[number];

function eyesOn({ regimes }: World, year: number, stocks: ArrayLike<number>): Readonly<Record<Eyes, number>> {
  return { somebody: SOMEBODY, audits: regimes[tableYear(year)].audits, scrutiny: stocks[STOCK.scrutiny] / MICRO, ownBooks: OWN_BOOKS * clamp(stocks[LEVER.monitoring] / MICRO, 0, 1) };
}

/** Chance that dressed figures come out in `state.year`, 0–1, with the stocks as they are by then. */
export function exposureChance(world: World, state: Pick<State, 'dressing' | 'year'>, stocks: ArrayLike<number>): number {
  const gap = gapOf(stocks);
  if (gap === 0) return 0;
  const { somebody, audits, scrutiny, ownBooks } = eyesOn(world, state.year, stocks);
  return clamp(PER_POINT * gap * (somebody + audits + scrutiny + ownBooks) * (1 + EACH_YEAR * yearsStood(state)), 0, MOST_LIKELY);
}

/** One step of the chance: what each pair of eyes adds, what the years add for which the figures have stood, and what the ceiling takes off. */
export interface ExposureStep { readonly kind: Eyes | 'standing' | 'ceiling'; /** Chance, 0–1. */ readonly chance: number }

/** The chance of `exposureOf` as a sum; steps that are nothing are left out. */
export function exposureSteps(level: Level, state: State): readonly ExposureStep[] {
  const [gap, eyes] = [gapOf(state.stocks), eyesOn(worldOf(level), state.year, state.stocks)];
  const seen = EYES.map((kind): ExposureStep => ({ kind, chance: PER_POINT * gap * eyes[kind] }));
  const bare = seen.reduce((sum, { chance }) => sum + chance, 0);
  const standing = bare * EACH_YEAR * yearsStood(state);
  const steps: readonly ExposureStep[] = [...seen, { kind: 'standing', chance: standing }, { kind: 'ceiling', chance: Math.min(0, MOST_LIKELY - bare - standing) }];
  return steps.filter(({ chance }) => chance !== 0);
}

/** Dressed figures as the mayor knows them. */
export interface Exposure {
  /** Points, all terms together and each. */
  readonly gap: number;
  readonly byTerm: Readonly<Record<EvaluationTerm, number>>;
  /** Years for which the oldest has stood. */
  readonly years: number;
  /** Chance that it comes out this year, 0–1, unless the year brings a crisis or an audit. */
  readonly chance: number;
  readonly exposures: number;
  /** Last year of an inquiry, or null. */
  readonly inquiryUntil: number | null;
}

export function exposureOf(level: Level, state: State): Exposure {
  const { stocks, dressing } = state;
  return {
    gap: gapOf(stocks), byTerm: Object.fromEntries(EVALUATION_TERMS.map((term, n) => [term, stocks[AT.gap + n] / MICRO])) as Record<EvaluationTerm, number>, years: yearsStood(state),
    chance: exposureChance(worldOf(level), state, stocks), exposures: dressing.exposures, inquiryUntil: dressing.inquiryUntil >= state.year ? dressing.inquiryUntil : null,
  };
}
