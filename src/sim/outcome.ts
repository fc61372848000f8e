/** The verdict: what kind of city the mayor has left, read from the caretaker's years 2031–35. It judges the city, never the player. */
import { clamp } from './curves';
import type { Level } from './level';
import { VERDICT_YEAR } from './play-year';
import type { State } from './state';
import { YARDSTICKS } from './yardsticks';

/** The six sides of a city. */
export const SIDES = ['wealth', 'skill', 'cultivation', 'life', 'security', 'resilience'] as const;
export type Side = (typeof SIDES)[number];
export const PILLARS = ['prosperity', 'upgrading', 'cultivation', 'safety'] as const;
export type Pillar = (typeof PILLARS)[number];

/** `score` 0–100 on the road; sides and pillars 0–1 and a little more where a city goes beyond the reference. */
export interface Verdict { readonly score: number; readonly sides: Readonly<Record<Side, number>>; readonly pillars: Readonly<Record<Pillar, number>> }

/** No pillar counts less, so that one that has fallen to nothing does not hide the other three. */
const LEAST = 0.05;

/**
 * The verdict on a finished game (`state.year` = `EPILOGUE_END`). Throws a RangeError before the epilogue has been played.
 *
 * Four pillars, multiplied, so that none replaces another: prosperity, upgrading, cultivation (what is alive of its own × daily life), safety (as lived since 1990 × what the caretaker finds).
 */
export function verdict(level: Level, state: State): Verdict {
  const { epilogue } = state;
  if (epilogue.years === 0) throw new RangeError('The verdict is read after the epilogue.');
  const mean = (sum: number): number => sum / epilogue.years;
  const prosperity = Math.min(2, mean(epilogue.prosperity));
  const governed = VERDICT_YEAR - level.city.start.year;
  const sides: Record<Side, number> = {
    wealth: 0.65 * prosperity * (1.15 - 0.15 * prosperity), skill: mean(epilogue.skill), cultivation: mean(epilogue.cultivation), life: mean(epilogue.life),
    security: clamp(state.lived / governed / (1 + YARDSTICKS.crisis * state.crisisToll), 0, 1), resilience: mean(epilogue.safety),
  };
  return readSides(sides);
}

/** The verdict that six sides come to, whoever they belong to: what compares two cities mixes their sides. */
export function readSides(sides: Verdict['sides']): Verdict {
  const pillars = { prosperity: sides.wealth, upgrading: sides.skill, cultivation: Math.sqrt(sides.cultivation * sides.life), safety: Math.sqrt(sides.security * sides.resilience) };
  const product = PILLARS.reduce((all, pillar) => all * Math.max(LEAST, pillars[pillar]), 1);
  return { score: clamp(100 * Math.sqrt(Math.sqrt(product)), 0, 100), sides, pillars };
}
