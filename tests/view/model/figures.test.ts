import { describe, expect, it } from 'vitest';
import { explain, newGame, playYear } from '../../../src/sim/index';
import { FIGURES, hasReceipt } from '../../../src/view/model/figures';
import { KUNSHAN } from '../../support/levels';

describe('the figures below the six signs', () => {
  const before = newGame(KUNSHAN, 7);
  const { state: after, ledger } = playYear(KUNSHAN, before, []);

  it.each(FIGURES.filter(hasReceipt))('%s opens to its causes', (id) => {
    const { fromMicro, toMicro, contributions } = explain(KUNSHAN, { before, after, ledger }, id);
    expect(contributions.reduce((sum, { micro }) => sum + micro, 0)).toBe(toMicro - fromMicro);
  });

  it('leave out what a city cannot know', () => {
    for (const hidden of ['hiddenDebt', 'latentHazard', 'pollution', 'risk'] as const) expect(FIGURES).not.toContain(hidden);
  });
});
