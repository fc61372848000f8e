import { describe, expect, it } from 'vitest';
import { historyScores, historyVerdict, STRATEGIES, strategyById } from '../../src/insight/index';
import { grant } from '../../src/insight/strategies/wishes';
import { finish, govern, openRun } from '../../src/run/index';
import { newGame, playYear } from '../../src/sim/index';
import type { State } from '../../src/sim/index';
import { candidates } from '../support/candidates';
import { KUNSHAN } from '../support/levels';

const SEEDS = [0, 7];
const scoreOf = (id: string, seed: number): number => finish(govern(openRun(KUNSHAN, seed), strategyById(id)!.mayor)).verdict.score;

describe.each(STRATEGIES)('the strategy $id', ({ mayor }) => {
  it.each(SEEDS)('decides only what the rules allow (seed %i)', (seed) => {
    let state: State = newGame(KUNSHAN, seed);
    while (state.year < 2030 && state.ended === null) {
      const result = playYear(KUNSHAN, state, mayor(KUNSHAN, state), { ledger: false });
      expect(result.refusals, `year ${state.year}`).toEqual([]);
      state = result.state;
    }
  });

  it('decides by the state alone', () => {
    const { state } = govern(openRun(KUNSHAN, 7), mayor, 2003);
    const saved = JSON.parse(JSON.stringify(state)) as State;
    expect(mayor(KUNSHAN, saved)).toEqual(mayor(KUNSHAN, state));
  });
});

describe('ready strategies', () => {
  it.each(SEEDS)('care pays in the end, haste does not (seed %i)', (seed) => {
    expect(scoreOf('balanced', seed)).toBeGreaterThan(scoreOf('history', seed));
    expect(scoreOf('history', seed)).toBeGreaterThan(scoreOf('gdp-first', seed));
  });

  it('haste pays at first', () => {
    const gdpAt = (id: string) => govern(openRun(KUNSHAN, 0), strategyById(id)!.mayor, 2010).state.lastGdp;
    expect(gdpAt('gdp-first')).toBeGreaterThan(gdpAt('balanced'));
  });

  it('history adopts its plans with their focus', () => {
    const { state } = govern(openRun(KUNSHAN, 7), strategyById('history')!.mayor, 2003);
    expect(state.plan).toMatchObject({ number: 10, focus: ['laptops'] });
  });

  it('wishes are granted in their order until the office is exhausted', () => {
    const state = newGame(KUNSHAN, 7);
    const granted = grant(KUNSHAN, state, candidates(KUNSHAN));
    expect(granted.length).toBeGreaterThan(0);
    expect(playYear(KUNSHAN, state, granted).refusals).toEqual([]);
    expect(grant(KUNSHAN, state, [{ kind: 'launch', policy: 'no-such-policy' }])).toEqual([]);
  });
});

describe('the verdict on history', () => {
  it('is that of the strategy under the same luck', () => {
    expect(historyVerdict(KUNSHAN, 7).score).toBe(scoreOf('history', 7));
  });

  it('comes with its score under other luck', () => {
    const scores = historyScores(KUNSHAN, { seed: 7, games: 5 });
    expect(scores).toHaveLength(5);
    expect([...scores].sort((a, b) => a - b)).toEqual(scores);
    expect(new Set(scores).size).toBeGreaterThan(1);
  });
});
