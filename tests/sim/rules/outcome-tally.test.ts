import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../../../src/sim/index';
import { countEpilogue, countLivedYears } from '../../../src/sim/rules/outcome-tally';
import { act, aYear, type YearSettings } from '../support/years';

const counted = (settings: YearSettings = {}) => {
  const year = aYear(settings);
  expect(act(year, countEpilogue).stocks).toEqual([]);
  return year.state.epilogue;
};
const all = (firms: object) => Object.fromEntries(INDUSTRIES.map((id) => [id, firms]));

describe('a year as it was lived', () => {
  it.each([[0, 1], [30, 0.7], [100, 0]])('under a risk of %i points counts %f', (risk, lived) => {
    const year = aYear({ stocks: { riskDebt: risk, riskJobs: 0, riskEnvironment: 0, riskConcentration: 0, riskSocial: 0, riskUnprepared: 0, riskLatent: 0 }, state: { lived: 2 } });
    act(year, countLivedYears);
    expect(year.state.lived).toBeCloseTo(2 + lived, 9);
  });
});

describe('a year of the epilogue', () => {
  it('is added to those before', () => {
    const { epilogue } = aYear().state;
    const once = counted();
    const twice = counted({ state: { epilogue: once } });
    expect(epilogue.years).toBe(0);
    expect([once.years, twice.years]).toEqual([1, 2]);
    expect(twice.prosperity).toBeCloseTo(2 * once.prosperity, 9);
  });

  it('counts skill by stage, domestic firms and research', () => {
    expect(counted({ industries: all({ foreign: 1, domestic: 0, stage: 1 }), stocks: { research: 0 } }).skill).toBeCloseTo(0, 6);
    expect(counted({ industries: all({ foreign: 0, domestic: 1, stage: 1 }), stocks: { research: 0 } }).skill).toBeCloseTo(0.28, 6);
    expect(counted({ industries: all({ foreign: 1, domestic: 0, stage: 4.2 }), stocks: { research: 0 } }).skill).toBeCloseTo(0.42, 6);
    expect(counted({ industries: all({ foreign: 1, domestic: 0, stage: 1 }), stocks: { research: 70 } }).skill).toBeCloseTo(0.3, 6);
  });

  it('counts wealth with both output and productivity, and culture by its root', () => {
    expect(counted({ stocks: { workers: 400 } }).prosperity).toBeCloseTo(counted({ stocks: { workers: 100 } }).prosperity / 2, 5);
    // A quarter of all potential is alive, of three fifths that count 1.
    expect(counted({ endowments: [{ activation: 0.25, integrity: 1 }, { activation: 0.25, integrity: 1 }] }).cultivation).toBeCloseTo(Math.sqrt(25 / 60), 6);
  });
});
