/** Spreads: new branches out of what neighbours can do, skills, research and an open door, nothing put first. */
import type { Decision, Level, State } from '../../sim/index';
import { follow } from './orders';

const BUDGET = { industry: 30, skills: 35, roads: 20, environment: 10, culture: 5 };

export const diversify = (level: Level, state: State): Decision[] => follow(level, state, {
  wanted: [
    { lever: 'branching', level: 3 }, { lever: 'skills', level: 2 }, { lever: 'localSupply', level: 1 }, { lever: 'business', level: 2 },
    { lever: 'research', level: state.year < 2000 ? 1 : 2 }, { lever: 'parks', level: 1 }, { lever: 'pollutionControl', level: 1 },
  ],
  budget: BUDGET,
});
