/** What the player foretells before a plan is sealed. It belongs to the record of a run and never touches the game. */
import type { Sign } from '../sim/index';

/** How sure one can say to be, per cent. */
export const SURENESS = [50, 60, 70, 80, 90] as const;
export type Sureness = (typeof SURENESS)[number];

/** "By the end of `until`, `sign` will be about `value`, and with `sure` per cent between `low` and `high`." Values in the sign's own unit; made before `made` was over. */
export interface Prediction { readonly made: number; readonly until: number; readonly sign: Sign; readonly value: number; readonly low: number; readonly high: number; readonly sure: Sureness }

const isSame = (one: Prediction, other: Pick<Prediction, 'made' | 'sign'>): boolean => one.made === other.made && one.sign === other.sign;

/** One prediction of a sign a year: a newer one takes the older one's place. */
export const withPrediction = (all: readonly Prediction[], one: Prediction): readonly Prediction[] => [...withoutPrediction(all, one), one];

export const withoutPrediction = (all: readonly Prediction[], one: Pick<Prediction, 'made' | 'sign'>): readonly Prediction[] => all.filter((other) => !isSame(other, one));

/** Those made before `year`: what another course of events can still answer for. */
export const predictionsBefore = (all: readonly Prediction[], year: number): readonly Prediction[] => all.filter(({ made }) => made < year);
