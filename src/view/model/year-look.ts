/** What the stopping rules need to know of a run after a year has been played. */
import { INDUSTRIES, industryOutput, office, type GameEvent, type Industry, type State } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import type { Outcome, Settings } from '../session-types';
import { isPlanDue, openEvents } from './desk';
import { planOf } from './format';
import { regimeChange } from './regime';
import { alarmsIn } from './signs';
import { BIG_INDUSTRY, type YearLook } from './stops';
import { seasonOf } from './waves';

/** Years of alarms and idle money that the rules look back on. */
const LOOK_BACK = 3;

/** The run as it stands before its present year is governed. */
export function yearLook(run: Run, of: { readonly outcomes: readonly Outcome[]; readonly content: Settings['content'] }): YearLook {
  const { level, state, years } = run;
  const last = years.at(-1);
  const recent = years.slice(-LOOK_BACK);
  return {
    state,
    news: last?.news ?? [],
    alarms: [...recent.map((played) => alarmsIn(level, played.before)), alarmsIn(level, state)],
    outcomes: of.outcomes.filter((outcome) => outcome.year === state.year - 1 && outcome.main),
    choices: openEvents(level, state, { drafted: [], content: of.content }).filter(({ started }) => started === state.year).map(({ event }) => ({ event: event.id, major: event.major ?? false, bites: bites(event) })),
    readyEndowments: last ? readyEndowments(run, last) : [],
    turned: last ? turnedIndustries(run, last) : [],
    idle: recent.map((played) => idleShare(run, played)),
    free: { before: last ? freeMoney(run, last.before) : 0, now: freeMoney(run, state) },
    newRegime: last ? regimeChange(level, state.year)?.regime.id ?? null : null,
    planDue: isPlanDue(state, []),
    planNumber: planOf(state.year)?.number ?? 0,
  };
}

/** Endowments found or identified in the year just played: the next step is open. */
function readyEndowments({ level, state }: Run, last: PlayedYear): YearLook['readyEndowments'] {
  return level.city.endowments.flatMap((endowment, index): YearLook['readyEndowments'][number][] => {
    const [was, is] = [last.before.endowments[index], state.endowments[index]];
    if (is.discovered !== null && was.discovered === null && is.identified === null) return [{ endowment: endowment.id, step: 'identify' }];
    if (is.identified !== null && was.identified === null && is.activated === null) return [{ endowment: endowment.id, step: 'activate' }];
    return [];
  });
}

function turnedIndustries({ level, state }: Run, last: PlayedYear): YearLook['turned'] {
  return INDUSTRIES.flatMap((industry): YearLook['turned'][number][] => {
    const { wave } = level.nation.industries[industry];
    const season = seasonOf(wave, state.year);
    const isBig = shareOf(state, industry) > BIG_INDUSTRY;
    return isBig && season !== seasonOf(wave, last.before.year) ? [{ industry, season }] : [];
  });
}

function shareOf(state: State, industry: Industry): number {
  const output = (id: Industry): number => industryOutput(state, id).foreign + industryOutput(state, id).domestic;
  const total = INDUSTRIES.reduce((sum, id) => sum + output(id), 0);
  return total > 0 ? output(industry) / total : 0;
}

/** Whether looking away has a price: the first answer is what happens without one. */
const bites = ({ options }: GameEvent): boolean => options !== undefined && (options[0].cost > 0 || options[0].effects.length > 0);

/** What a year begins with after all that is promised is paid, bn yuan. */
const freeMoney = ({ level }: Run, state: State): number => office(level, state, []).moneyAtStart;

/** Share of a year's free money that was left. */
function idleShare({ level }: Run, played: PlayedYear): number {
  const { money, moneyAtStart } = office(level, played.before, played.decisions);
  return moneyAtStart > 0 ? Math.max(0, money) / moneyAtStart : 0;
}
