/** How standing orders turn into policy stocks: strengths, costs and paces. Calibrated with the model; stylised. */
import { type EndowmentType, type Lever, LEVERS } from './vocabulary';

/** Strength and cost of level 0–3. Level 1 is inefficient per unit of attention, level 2 is the sweet spot: focus pays. */
export const LEVEL_STRENGTH = [0, 0.4, 1, 1.35] as const;
export const LEVEL_COST = [0, 0.5, 1, 1.6] as const;

/** Years in which a policy stock builds up, and in which it fades. */
export const LEVER_PACE: Readonly<Record<Lever, readonly [ramp: number, fade: number]>> = {
  parks: [3, 8], investment: [2, 2], branching: [4, 5], localSupply: [4, 6], skills: [5, 8], research: [6, 8], brands: [4, 5], retrofit: [3, 6], entry: [2, 3], tradePlatform: [4, 8], business: [5, 10],
  landSale: [1, 1], vehicle: [1, 1], newTown: [3, 6], repayment: [1, 1], monitoring: [3, 4], preparedness: [3, 4], socialInsurance: [3, 5], pollutionControl: [4, 6], inspection: [3, 4],
  literacy: [5, 8], ecology: [6, 10], civic: [5, 10], services: [4, 6], talent: [4, 4], image: [1, 2], bidFreeTrade: [3, 3], bidReform: [3, 3], bidLaboratory: [3, 3],
};
/** The same in columns, by the order of `LEVERS`. */
export const RAMP = Float64Array.from(LEVERS, (lever) => LEVER_PACE[lever][0]);
export const FADE = Float64Array.from(LEVERS, (lever) => LEVER_PACE[lever][1]);

/** Levers that work by signing, not by effort: attention and plan budgets do not dilute them. */
export const BY_SIGNATURE: readonly boolean[] = LEVERS.map((lever) => lever === 'landSale' || lever === 'vehicle' || lever === 'repayment');

/** By number of focus industries (0–3): strength of each, attention, and cost in per cent of GDP a year. */
export const FOCUS = { strength: [0, 1.2, 0.8, 0.6], load: [0, 2, 2.5, 3], cost: [0, 0.8, 1.1, 1.4], ramp: 2, fade: 3, most: 3 } as const;

/** Steps with an endowment: per cent of GDP (priced in yuan), seals, attention, and years to take hold and to fade. */
export const ENDOWMENT_COST = {
  identify: { once: 0.05, seals: 1 },
  protect: { yearly: 0.03, seals: 1 },
  activate: { yearly: { heritage: 0.25, craft: 0.2, ecology: 0.3, network: 0.14, civic: 0.22 } satisfies Record<EndowmentType, number>, seals: 1, load: 0.9, loadAlive: 0.3 },
  ramp: 4, fade: 8, mostRising: 3, alive: 0.6,
} as const;

/** An endowment is heard of from this discovery on. */
export const HEARD_OF = 0.25;
/** A district below this familiarity lies under a cloud. */
export const CLOUD_BELOW = 0.35;
/** A tenth of a quarter moves house in any decade: no street is hollow for that. */
export const USUALLY_DISPLACED = 0.1;
export const SEALS_A_YEAR = 5;
