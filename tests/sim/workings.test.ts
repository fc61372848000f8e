import { describe, expect, it } from 'vitest';
import { explain, newGame, playYear, SIGNS, workingsOf, type State } from '../../src/sim/index';
import { strategyById } from '../../src/insight/index';
import { KUNSHAN } from '../support/levels';

const { mayor } = strategyById('history')!;

function yearAt(until: number) {
  let state: State = newGame(KUNSHAN, 7);
  while (state.year < until) state = playYear(KUNSHAN, state, mayor(KUNSHAN, state), { ledger: false }).state;
  const { state: after, ledger } = playYear(KUNSHAN, state, mayor(KUNSHAN, state));
  return { before: state, after, ledger };
}

describe('the workings of a cause', () => {
  it.each([1995, 2009, 2020])('add up to its part of every sign in %s', (until) => {
    const year = yearAt(until);
    for (const indicator of SIGNS) {
      // What is left after rounding stands in the largest part, the first.
      for (const { cause, source, amount } of explain(KUNSHAN, year, indicator).contributions.slice(1)) {
        const workings = workingsOf(KUNSHAN, year, { indicator, cause, source });
        expect(workings.reduce((sum, working) => sum + working.amount, 0), `${indicator}: ${cause} ${source?.id}`).toBeCloseTo(amount, 5);
        for (const working of workings) expect(working.moved * working.weight).toBeCloseTo(working.amount, 9);
      }
    }
  });

  it('are none for what has no receipt', () => {
    expect(workingsOf(KUNSHAN, yearAt(1995), { indicator: 'housePrice', cause: 'wave', source: null })).toEqual([]);
  });
});
