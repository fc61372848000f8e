/** Endowments with their pulls and prices as numbers. */
import type { Endowment } from '../level';
import { ENDOWMENT_COST } from '../policy-table';
import { INDUSTRIES } from '../vocabulary';

export interface PreparedEndowment {
  readonly endowment: Endowment;
  readonly potential: number;
  readonly threshold: number;
  readonly fragility: number;
  /** Per cent of GDP a year while it is being brought to life. */
  readonly activation: number;
  /** Pull on each industry. */
  readonly links: Float64Array;
}

export function prepareEndowment(endowment: Endowment): PreparedEndowment {
  const { potential, threshold, fragility, type } = endowment;
  return { endowment, potential, threshold, fragility, activation: ENDOWMENT_COST.activate.yearly[type], links: Float64Array.from(INDUSTRIES, (industry) => endowment.links[industry] ?? 0) };
}
