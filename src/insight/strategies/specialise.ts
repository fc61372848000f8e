/** All in on what the city already sells most: focus, parks, plants, suppliers and research for the largest industry. */
import type { Decision, Level, State } from '../../sim/index';
import { follow, launches } from './orders';
import { largestIndustries } from './wishes';

const BUDGET = { industry: 45, skills: 25, roads: 25, environment: 5, culture: 0 };

export function specialise(level: Level, state: State): Decision[] {
  const [largest] = largestIndustries(state);
  return follow(level, state, {
    wanted: [
      { lever: 'parks', level: 2 }, { lever: 'investment', level: 3, at: largest }, { lever: 'localSupply', level: 1 }, { lever: 'skills', level: 1 },
      { lever: 'research', level: state.year < 2005 ? 1 : 2 }, { lever: 'landSale', level: 1 }, { lever: 'pollutionControl', level: 1 },
    ],
    focus: [largest], budget: BUDGET, besides: launches(level, state, ['attraction']),
  });
}
