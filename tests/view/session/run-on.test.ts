/** How often years that run by stop, over whole games: three times a plan, and for real emergencies besides. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forecast, STRATEGIES } from '../../../src/insight/index';
import { dispatch, openRun, type Run } from '../../../src/run/index';
import { SIGNS, type Mayor } from '../../../src/sim/index';
import { isGoverned } from '../../../src/view/model/desk';
import { outcomesOf } from '../../../src/view/model/outcomes';
import { headlineOf } from '../../../src/view/model/headline';
import { yearLook } from '../../../src/view/model/year-look';
import { RunningYears } from '../../../src/view/session/run-on';
import type { Outcome, StopReason } from '../../../src/view/session-types';
import { KUNSHAN } from '../../support/levels';

const CONTENT = { accident: true, vice: true, dispute: true };
const PLANS = 8;
const EMERGENCIES = ['crisis', 'alarm', 'overdrawn'];

interface Stopped { readonly reason: StopReason; readonly since: number; readonly year: number }

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
      const seen = forecast(KUNSHAN, state, run.draft.decisions, { futures: 20, years: 1, indicators: SIGNS, thresholds: [] });
      const main = headlineOf(run).sign;
      run = dispatch(run, { kind: 'endYear' }).run;
      outcomes = outcomesOf(KUNSHAN, { forecast: seen, after: run.state, main });
      return state.year;
    },
    onStop: (reason, since) => stops.push({ reason, since, year: run.state.year }),
  });
  while (isGoverned(run.state)) years.next();
  years.clear();
  return stops;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const MAYORS = STRATEGIES.filter(({ id }) => ['history', 'gdp-first', 'balanced', 'do-nothing'].includes(id));

describe.each(MAYORS)('years that run by under $id', ({ mayor }) => {
  const games = Array.from({ length: 10 }, (_, index) => stopsOf(mayor, index + 1));
  const all = games.flat();
  const count = (kinds: readonly string[]): number => all.filter(({ reason }) => kinds.includes(reason.kind)).length;

  it('stop about three times a plan but for emergencies', () => {
    const calm = (all.length - count(EMERGENCIES) - count(['ended'])) / games.length / PLANS;
    expect(calm).toBeLessThanOrEqual(3.2);
  });
  it('end on the ending, once', () => { for (const stops of games) expect(stops.filter(({ reason }) => reason.kind === 'ended')).toEqual([stops.at(-1)]); });
  it('are told from where they began', () => {
    for (const stops of games) stops.forEach(({ since }, index) => expect(since).toBe(index === 0 ? 1990 : stops[index - 1].year));
  });
});
