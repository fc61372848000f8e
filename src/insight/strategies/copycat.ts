/** Does what the papers praise elsewhere: the industry of the season from a template, parks and plants for it, and show. */
import { curveAt, INDUSTRIES } from '../../sim/index';
import type { Decision, Industry, Level, State } from '../../sim/index';
import { follow } from './orders';

const BUDGET = { industry: 40, skills: 15, roads: 35, environment: 5, culture: 5 };

export function copycat(level: Level, state: State): Decision[] {
  const fashion = mostPraised(level, state.year);
  return follow(level, state, {
    wanted: [
      { lever: 'entry', level: 3, at: fashion }, { lever: 'parks', level: 2 }, { lever: 'investment', level: 2, at: fashion },
      { lever: 'landSale', level: 2 }, { lever: 'business', level: 1 }, { lever: 'image', level: 1 },
    ],
    focus: [fashion], budget: BUDGET,
  });
}

/** The industry whose demand grows fastest in the whole country. */
const mostPraised = ({ nation }: Level, year: number): Industry =>
  INDUSTRIES.reduce((best, next) => (curveAt(nation.industries[next].wave, year) > curveAt(nation.industries[best].wave, year) ? next : best));
