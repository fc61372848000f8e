/** Traits and tables of the industries as columns, in the order of `INDUSTRIES`. */
import { yearly } from '../curves';
import type { Level } from '../level';
import { INDUSTRIES } from '../vocabulary';

export interface IndustryTables {
  readonly manufacturing: Float64Array; readonly ict: Float64Array; readonly labour: Float64Array; readonly pollution: Float64Array; readonly land: Float64Array;
  readonly productivity: Float64Array; readonly openness: Float64Array; readonly skillNeeded: Float64Array; readonly brandable: Float64Array; readonly techIntensity: Float64Array;
  readonly family: Int8Array; readonly pull: Float64Array; readonly wave: readonly Float64Array[]; readonly pool: readonly Float64Array[];
  readonly biasUntil: Float64Array; readonly biasForeign: readonly [Float64Array, Float64Array]; readonly biasDomestic: readonly [Float64Array, Float64Array];
  /** φ² by pair, and its sum by row. */
  readonly nearness: readonly Float64Array[]; readonly nearnessSum: Float64Array;
}

export function industryTables({ city, nation }: Level): IndustryTables {
  const traits = INDUSTRIES.map((id) => nation.industries[id]);
  const of = (pick: (trait: (typeof traits)[number]) => number): Float64Array => Float64Array.from(traits, pick);
  const nearness = INDUSTRIES.map((a) => Float64Array.from(INDUSTRIES, (b) => {
    const phi = a === b ? 0 : (nation.relatedness[a]?.[b] ?? nation.relatedness[b]?.[a] ?? 0);
    return phi * phi;
  }));
  return {
    manufacturing: of((x) => (x.manufacturing ? 1 : 0)), ict: of((x) => (x.ict ? 1 : 0)), labour: of((x) => x.labour), pollution: of((x) => x.pollution), land: of((x) => x.land),
    productivity: of((x) => x.productivity), openness: of((x) => x.openness), skillNeeded: of((x) => x.skillNeeded), brandable: of((x) => x.brandable), techIntensity: of((x) => x.techIntensity),
    family: Int8Array.from(traits, (x) => x.family ?? -1), pull: Float64Array.from(INDUSTRIES, (id) => city.place.pull[id]),
    wave: traits.map((x) => yearly(x.wave)), pool: traits.map((x) => yearly(x.pool)),
    biasUntil: of((x) => x.bias.until), biasForeign: [of((x) => x.bias.before[0]), of((x) => x.bias.after[0])], biasDomestic: [of((x) => x.bias.before[1]), of((x) => x.bias.after[1])],
    nearness, nearnessSum: Float64Array.from(nearness, (row) => row.reduce((sum, x) => sum + x, 0)),
  };
}
