/** Endowments with their pulls and prices as numbers. */
import type { Endowment } from '../level';
import { ENDOWMENT_COST } from '../policy-table';
import { type EndowmentForm, type EndowmentType, INDUSTRIES } from '../vocabulary';

export interface PreparedEndowment {
  readonly endowment: Endowment;
  readonly potential: number;
  readonly threshold: number;
  readonly fragility: number;
  /** Per cent of GDP a year while it is being brought to life. */
  readonly activation: number;
  /** Wear of integrity a year by form. */
  readonly wearOf: Readonly<Partial<Record<EndowmentForm, number>>>;
  /** Its life is that of the people around it. */
  readonly lived: boolean;
  /** Pull on each industry. */
  readonly links: Float64Array;
}

/** Old quarters, crafts and customs live by those who use them; lakes and far kin do not. */
const LIVED: readonly EndowmentType[] = ['heritage', 'craft', 'civic'];

export function prepareEndowment(endowment: Endowment): PreparedEndowment {
  const { potential, threshold, fragility, type } = endowment;
  return {
    endowment, potential, threshold, fragility, wearOf: Object.fromEntries(endowment.forms.map(({ form, wear }) => [form, wear])), lived: LIVED.includes(type),
    activation: ENDOWMENT_COST.activate.yearly[type], links: Float64Array.from(INDUSTRIES, (industry) => endowment.links[industry] ?? 0),
  };
}
