import { YARDSTICKS, type Level } from '../../../sim/index';

const percent = (share: number): number => Math.round(100 * share);

/** The yardsticks as the recipes tell them. */
export function recipeValues(level: Level): Readonly<Record<string, string | number>> {
  const { output, alive, life, skill, crisis } = YARDSTICKS;
  return {
    reference: level.city.place.gdpReference, start: String(level.city.start.year), output, alive, life, half: alive / 4,
    stage: percent(skill.stage), domestic: percent(skill.domestic), research: percent(skill.research), crisis: percent(crisis / (1 + crisis)),
  };
}
