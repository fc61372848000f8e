/** How often years that run by stop, over whole games: three times a plan, and for new scorecards and real emergencies besides. */
import { beforeAll, describe, expect, it } from 'vitest';
import { futureSeed, playAhead } from '../../../src/insight/futures';
import { STRATEGIES, type Fan } from '../../../src/insight/index';
import { bandOf } from '../../../src/insight/odds';
import { dispatch, openRun, type Run } from '../../../src/run/index';
import { observed, type Decision, type Mayor, type Sign, type State } from '../../../src/sim/index';
import { isGoverned } from '../../../src/view/model/desk';
import { outcomesOf } from '../../../src/view/model/outcomes';
import { headlineOf } from '../../../src/view/model/headline';
import { yearLook } from '../../../src/view/model/year-look';
import { RunningYears } from '../../../src/view/session/run-on';
import type { Outcome, StopReason } from '../../../src/view/session-types';
import { KUNSHAN } from '../../support/levels';

const CONTENT = { accident: true, vice: true, dispute: true };
const PLANS = 8;
const EMERGENCIES = ['crisis', 'alarm', 'overdrawn', 'exposed'];
/** Few futures make a narrow band: more falls outside it and stops the run, so the bound is no easier to keep. */
const FUTURES = 10;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Stopped { readonly reason: StopReason; readonly since: number; readonly year: number }

/** The forecast of one sign for the year that begins, with what is decided: all of a forecast that the stops look at. */
function fanOf(sign: Sign, state: State, decisions: readonly Decision[]): Fan {
  const values = Array.from({ length: FUTURES }, (_, index) => {
    const [after] = playAhead(KUNSHAN, state, { decisions, years: 1, seed: futureSeed(state.seed, state.year, index) });
    return observed(KUNSHAN, after, sign).value;
  });
  return { years: [state.year], with: [bandOf(values)], without: [] };
}

/** Lets a whole game run by; a ready mayor decides, nobody waits. */
function stopsOf(mayor: Mayor, seed: number): readonly Stopped[] {
  const stops: Stopped[] = [];
  let run: Run = openRun(KUNSHAN, seed);
  let outcomes: readonly Outcome[] = [];
  const years = new RunningYears({
    pace: () => 'whenNeeded',
    look: () => yearLook(run, { outcomes, content: CONTENT }),
    playYear() {
      const { state } = run;
      for (const decision of mayor(KUNSHAN, state)) run = dispatch(run, { kind: 'decide', decision }).run;
      const main = headlineOf(run).sign;
      const fans = { [main]: fanOf(main, state, run.draft.decisions) };
      run = dispatch(run, { kind: 'endYear' }).run;
      outcomes = outcomesOf(KUNSHAN, { forecast: { from: state.year, futures: FUTURES, fans, thresholds: [] }, after: run.state, main });
      return state.year;
    },
    onStop: (reason, since) => stops.push({ reason, since, year: run.state.year }),
  });
  while (isGoverned(run.state)) years.next();
  years.clear();
  return stops;
}

const MAYORS = STRATEGIES.filter(({ id }) => ['history', 'gdp-first', 'balanced', 'do-nothing'].includes(id));

describe.each(MAYORS)('years that run by under $id', ({ mayor }) => {
  let games: readonly (readonly Stopped[])[];
  beforeAll(() => { games = SEEDS.map((seed) => stopsOf(mayor, seed)); });

  it('stop about three times a plan but for emergencies', () => {
    const calm = games.flat().filter(({ reason }) => ![...EMERGENCIES, 'regime', 'ended'].includes(reason.kind));
    expect(calm.length / games.length / PLANS).toBeLessThanOrEqual(3.2);
  });
  it('stop at most once for each new scorecard', () => {
    const changes = KUNSHAN.nation.regimes.length - 1;
    for (const stops of games) expect(stops.filter(({ reason }) => reason.kind === 'regime').length).toBeLessThanOrEqual(changes);
    expect(games.flat().some(({ reason }) => reason.kind === 'regime')).toBe(true);
  });
  it('end on the ending, once', () => { for (const stops of games) expect(stops.filter(({ reason }) => reason.kind === 'ended')).toEqual([stops.at(-1)]); });
  it('are told from where they began', () => {
    for (const stops of games) stops.forEach(({ since }, index) => expect(since).toBe(index === 0 ? 1990 : stops[index - 1].year));
  });
});
