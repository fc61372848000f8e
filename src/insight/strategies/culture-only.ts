/** Tends what the place has inherited and how people live; industry is left to itself. */
import type { Decision, Level, State } from '../../sim/index';
import { answers, dearer, endowmentSteps, follow, gentler, launches } from './orders';

const BUDGET = { industry: 5, skills: 15, roads: 5, environment: 25, culture: 50 };

export const cultureOnly = (level: Level, state: State): Decision[] => follow(level, state, {
  wanted: [
    { lever: 'literacy', level: 3 }, { lever: 'civic', level: 3 }, { lever: 'ecology', level: 2 }, { lever: 'services', level: 2 }, { lever: 'pollutionControl', level: 2 },
  ],
  budget: BUDGET, careful: true,
  besides: [...endowmentSteps(level, state, gentler), ...answers(level, state, dearer), ...launches(level, state, ['fieldwork'])],
});
