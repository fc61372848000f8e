/** Watches, insures and pays back before anything else; takes no chances. */
import type { Decision, Level, State } from '../../sim/index';
import { answers, dearer, follow } from './orders';

const BUDGET = { industry: 15, skills: 25, roads: 15, environment: 35, culture: 10 };

export const playSafe = (level: Level, state: State): Decision[] => follow(level, state, {
  wanted: [
    { lever: 'monitoring', level: 3 }, { lever: 'preparedness', level: 2 }, { lever: 'inspection', level: 2 }, { lever: 'repayment', level: 2 },
    { lever: 'socialInsurance', level: 2 }, { lever: 'pollutionControl', level: 2 }, { lever: 'services', level: 1 }, { lever: 'skills', level: 1 },
  ],
  budget: BUDGET, careful: true, besides: answers(level, state, dearer),
});
