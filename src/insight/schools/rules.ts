/** A level as a school of thought holds it to be. */
import type { Level, Parameter } from '../../sim/index';

/** The part of a school that is played. Factors multiply parameters of the rules; 1 and none are the same. */
export interface SchoolRules { readonly id: string; readonly factors: Readonly<Partial<Record<Parameter, number>>> }

/** The same level with the school's parameters. Make it once and play it often: what the rules prepare belongs to the level object. */
export function levelUnder(level: Level, { factors }: SchoolRules): Level {
  const parameters = { ...level.nation.parameters };
  for (const [name, factor] of Object.entries(factors)) parameters[name as Parameter] *= factor;
  return { ...level, nation: { ...level.nation, parameters } };
}
