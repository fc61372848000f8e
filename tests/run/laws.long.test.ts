/** What must hold in every game, whoever plays it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, hashState, INDICATORS, newGame, playYear, STOCK_COUNT, stockName } from '../../src/sim/index';
import type { State } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';
import { anyGame, playAll } from '../support/random-games';
import type { PlayedStep, RandomGame } from '../support/random-games';

/** The same random games for every law: each is played once, and a failure is found again by its seed. */
const SOME = { numRuns: 8, seed: fc.sample(fc.nat(0x7fffffff), 1)[0] };
const YEARS = 22;
const games = anyGame(KUNSHAN, { years: YEARS });
const played = new Map<string, readonly PlayedStep[]>();

function stepsOf(game: RandomGame): readonly PlayedStep[] {
  const key = JSON.stringify(game);
  const steps = played.get(key) ?? playAll(KUNSHAN, game);
  played.set(key, steps);
  return steps;
}
const UNEXPLAINED = ['growth'];

/** Calls `law` for every year of random games. */
const inEveryYear = (law: (step: PlayedStep) => void): void => fc.assert(fc.property(games, (game) => stepsOf(game).forEach(law)), SOME);

/** Names of the fields whose JSON is not the same. A whole state is too long to read in a message. */
function differences<Whole extends object>(one: Whole, other: Whole): string[] {
  return (Object.keys({ ...one, ...other }) as (keyof Whole & string)[]).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

describe('in every game', () => {
  it('before + ledger = after, for every stock', () => {
    inEveryYear(({ before, result: { state, ledger } }) => {
      const moved = [...before.stocks];
      ledger.stock.forEach((stock, line) => { moved[stock] += ledger.amount[line]; });
      const wrong = Array.from({ length: STOCK_COUNT }, (_, stock) => stock).filter((stock) => moved[stock] !== state.stocks[stock]);
      expect(wrong.map(stockName)).toEqual([]);
    });
  });

  it('stocks are whole micro-units', () => {
    inEveryYear(({ result: { state } }) => expect(state.stocks.every(Number.isSafeInteger)).toBe(true));
  });

  it('the ledger changes nothing', () => {
    inEveryYear(({ before, decisions, result }) => {
      expect(differences(playYear(KUNSHAN, before, decisions, { ledger: false }).state, result.state)).toEqual([]);
    });
  });

  it('the same decisions make the same bytes, whatever was played before', () => {
    fc.assert(fc.property(games, (game) => {
      // Backwards, so that every year is played again after another one than the first time.
      for (const { before, decisions, result } of stepsOf(game).toReversed()) {
        expect(differences(playYear(KUNSHAN, before, decisions), result), `year ${before.year}`).toEqual([]);
      }
    }), SOME);
  });

  it('a state survives being saved as text', () => {
    inEveryYear(({ before, decisions, result }) => {
      const loaded = JSON.parse(JSON.stringify(before)) as State;
      expect(hashState(loaded)).toBe(hashState(before));
      expect(hashState(playYear(KUNSHAN, loaded, decisions).state)).toBe(hashState(result.state));
    });
  });

  it('the old state is untouched', () => {
    fc.assert(fc.property(games, ({ seed, years }) => {
      const state = newGame(KUNSHAN, seed);
      const before = JSON.stringify(state);
      playYear(KUNSHAN, state, years[0]);
      expect(JSON.stringify(state)).toBe(before);
    }), SOME);
  });

  it('a refused decision changes nothing', () => {
    inEveryYear(({ before, decisions, result }) => {
      const accepted = decisions.filter((decision) => !result.refusals.some((refused) => refused.decision === decision));
      const again = playYear(KUNSHAN, before, accepted);
      expect(hashState(again.state)).toBe(hashState(result.state));
      expect(again.refusals).toEqual([]);
    });
  });

  it('every explanation adds up to the last micro-unit', () => {
    inEveryYear(({ before, result: { state: after, ledger } }) => {
      for (const id of INDICATORS.filter((one) => !UNEXPLAINED.includes(one))) {
        const { fromMicro, toMicro, contributions } = explain(KUNSHAN, { before, after, ledger }, id);
        expect(contributions.reduce((sum, { micro }) => sum + micro, 0), id).toBe(toMicro - fromMicro);
      }
    });
  });
});
