import { describe, expect, it } from 'vitest';
import { EVALUATION_TERMS, LAST_YEAR, newGame, playYear, pointsOfYear, scorecardOf, type State } from '../../src/sim/index';
import { strategyById } from '../../src/insight/index';
import { KUNSHAN } from '../support/levels';

const { mayor } = strategyById('history')!;

/** Every state of a game in which the real city's choices are made. */
function states(): readonly State[] {
  const all = [newGame(KUNSHAN, 7)];
  for (let state = all[0]; state.year <= LAST_YEAR; all.push(state)) state = playYear(KUNSHAN, state, mayor(KUNSHAN, state), { ledger: false }).state;
  return all;
}

describe('the running scorecard', () => {
  const game = states();

  it('reads off two states what the rule counted in the year between them', () => {
    for (let n = 1; n < game.length; n++) {
      const [before, after] = [game[n - 1], game[n]];
      if (after.tally.years === 0) continue;
      const points = pointsOfYear(KUNSHAN, before, after);
      for (const term of EVALUATION_TERMS) expect(points[term], `${term} of ${before.year}`).toBeCloseTo(after.tally[term] - before.tally[term], 9);
    }
  });

  it('on the day of judgement is what the level above writes down', () => {
    for (let n = 2; n < game.length; n++) {
      const judged = game[n].evaluations.at(-1);
      if (judged?.year !== game[n - 1].year) continue;
      const [eve, points] = [game[n - 1], pointsOfYear(KUNSHAN, game[n - 1], game[n])];
      const regime = scorecardOf(KUNSHAN, eve, game[n - 2]).regime;
      const mean = EVALUATION_TERMS.reduce((sum, term) => sum + (regime.weights[term] * (eve.tally[term] + points[term])) / (eve.tally.years + 1), 0);
      expect(mean, String(judged.year)).toBeCloseTo(judged.score, 9);
    }
  });

  it('has nothing to say in the first year, the last year alone when a plan begins, and then the mean of the plan', () => {
    expect(scorecardOf(KUNSHAN, game[0], null)).toMatchObject({ basis: 'none', score: null, judgedIn: 1990 });
    expect(scorecardOf(KUNSHAN, game[1], game[0])).toMatchObject({ basis: 'lastYear', judgedIn: 1995 });
    expect(scorecardOf(KUNSHAN, game[2], game[1])).toMatchObject({ basis: 'plan', years: 1, judgedIn: 1995 });
  });

  it('weighs by the regime in force, and its weights add up to one', () => {
    for (const year of [1996, 2010, 2026]) {
      const state = game[year - 1990];
      const card = scorecardOf(KUNSHAN, state, game[year - 1991]);
      expect(card.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(card.score).toBeCloseTo(card.parts.reduce((sum, { weight, points }) => sum + weight * points, 0), 9);
    }
  });
});
