/** What a city's works make, as kinds of works that look different. */
import { INDUSTRIES, industryOutput, type Industry, type State } from '../../sim/index';

export const CRAFTS = ['textiles', 'smallGoods', 'ceramics', 'appliances', 'machinery', 'electronics', 'laptops', 'vehicles'] as const;
export type Craft = (typeof CRAFTS)[number];

/** Industries without works of their own are not here. */
export const CRAFT_OF: Partial<Record<Industry, Craft>> = {
  textiles: 'textiles', smallGoods: 'smallGoods', ceramics: 'ceramics', appliances: 'appliances', machinery: 'machinery',
  desktops: 'electronics', laptops: 'laptops', telecom: 'electronics', components: 'electronics', electricVehicles: 'vehicles',
};

/** Shares of the value added of all works, 0–1; they add up to 1, or are all 0 where there are none. */
export type CraftShares = Readonly<Record<Craft, number>>;

export function craftsOf(state: State): CraftShares {
  const outputs = Object.fromEntries(CRAFTS.map((craft) => [craft, 0])) as Record<Craft, number>;
  for (const industry of INDUSTRIES) {
    const craft = CRAFT_OF[industry];
    const { foreign, domestic } = industryOutput(state, industry);
    if (craft) outputs[craft] += foreign + domestic;
  }
  const total = CRAFTS.reduce((sum, craft) => sum + outputs[craft], 0);
  for (const craft of CRAFTS) outputs[craft] = total > 0 ? outputs[craft] / total : 0;
  return outputs;
}

/** The craft that a die 0–1 falls on. */
export function craftAt(shares: CraftShares, die: number): Craft {
  let rest = die;
  for (const craft of CRAFTS) {
    rest -= shares[craft];
    if (rest < 0) return craft;
  }
  return 'machinery';
}
