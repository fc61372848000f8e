import { describe, expect, it } from 'vitest';
import { historyScores, historyVerdict, STRATEGIES, type StrategyId } from '../../src/insight/index';
import { grant } from '../../src/insight/strategies/wishes';
import { finish, stateAt } from '../../src/run/index';
import { newGame, playYear } from '../../src/sim/index';
import type { State } from '../../src/sim/index';
import { candidates } from '../support/candidates';
import { gameOf } from '../support/games';
import { KUNSHAN } from '../support/levels';

const SEEDS = [0, 7];
const scoreOf = (id: StrategyId, seed: number): number => finish(gameOf(id, seed)).verdict.score;

describe.each(STRATEGIES)('the strategy $id', ({ id, mayor }) => {
  it.each(SEEDS)('decides only what the rules allow (seed %i)', (seed) => {
    for (const { year, before, decisions } of gameOf(id, seed).years.filter((one) => one.before.ended === null)) {
      expect(decisions, `year ${year}`).toEqual(mayor(KUNSHAN, before));
    }
  });

  it('decides by the state alone', () => {
    const state = stateAt(gameOf(id, 7), 2003)!;
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
    const gdpAt = (id: StrategyId) => stateAt(gameOf(id, 0), 2010)!.lastGdp;
    expect(gdpAt('gdp-first')).toBeGreaterThan(gdpAt('balanced'));
  });

  it('history adopts its plans with their focus', () => {
    expect(stateAt(gameOf('history', 7), 2003)!.plan).toMatchObject({ number: 10, focus: ['laptops'] });
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
    const scores = historyScores(KUNSHAN, { seed: 7, games: 3 });
    expect(scores).toHaveLength(3);
    expect([...scores].sort((a, b) => a - b)).toEqual(scores);
    expect(new Set(scores).size).toBeGreaterThan(1);
  });
});
