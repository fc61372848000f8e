import { describe, expect, it } from 'vitest';
import type { EvaluationTerm, Plan } from '../../../src/sim/index';
import { boundStanding, evaluate, judgePlan, scoreTerms } from '../../../src/sim/rules/evaluation';
import { output } from '../../../src/sim/rules/read-the-city';
import { act, aYear, type YearSettings } from '../support/years';

const REVENUE = { taxRevenue: 1, landRevenue: 0, transfers: 0 };
const scores = (settings: YearSettings = {}) => scoreTerms(aYear(settings), 1);

describe('the scorecard', () => {
  it('counts growth against what is usual in the era', () => {
    const gdp = output(aYear());
    expect(scores({ read: { gdp: gdp / 1.135 } }).growth).toBeCloseTo(50, 6);
    expect(scores({ read: { gdp: gdp / 1.185 } }).growth).toBeCloseTo(80, 6);
    expect(scores({ read: { gdp: gdp / 0.9 } }).growth).toBe(0);
  });

  it.each<[EvaluationTerm, YearSettings, number]>([
    ['investment', {}, 30], ['investment', { levers: { parks: 1, image: 1 } }, 74],
    ['jobs', { stocks: { shownUnemployment: 0.03 } }, 100], ['jobs', { stocks: { shownUnemployment: 0.08 } }, 55],
    ['environment', { stocks: { shownPollution: 50 } }, 45], ['environment', { stocks: { shownPollution: 5 } }, 100],
    ['debt', { stocks: { shownDebtRatio: 1 } }, 55], ['debt', { stocks: { shownDebtRatio: 9 } }, 0],
    ['revenue', { stocks: { ...REVENUE, taxRevenue: 1.135 } }, 50],
    ['people', { stocks: { lifeServices: 20, lifeEnvironment: 20, lifeCulture: 0, lifeIncome: 0, lifeHousing: 0 }, endowments: [{ activation: 0 }] }, 30],
  ])('counts %s as it is seen: %o', (term, settings, points) => {
    expect(scores(settings)[term]).toBeCloseTo(points, 4);
  });

  it('believes reports', () => {
    expect(scores({ stocks: { pollution: 90, shownPollution: 20 } })).toEqual(scores({ stocks: { pollution: 10, shownPollution: 20 } }));
  });
});

describe('the level above', () => {
  const judge = (settings: YearSettings) => {
    const year = aYear({ ...settings, stocks: { ...REVENUE, ...settings.stocks } });
    return { year, moved: act(year, (one) => evaluate(one, 1)) };
  };

  it('changes its mind a third of the way a year', () => {
    const { moved: low } = judge({ year: 2003, stocks: { standing: 0 } });
    const { moved: high } = judge({ year: 2003, stocks: { standing: 100 } });
    expect(low.by('standing') - high.by('standing')).toBeCloseTo(35, 5);
    expect(low.group('standing', 'evaluation')).toBe('world');
  });

  it('closes its books every five years: good marks become political capital', () => {
    const tally = { growth: 400, revenue: 400, investment: 400, jobs: 400, environment: 400, debt: 400, people: 400, years: 4 };
    const { year, moved } = judge({ year: 2005, state: { tally } });
    expect(year.state.evaluations).toHaveLength(1);
    const { score } = year.state.evaluations[0];
    expect(score).toBeGreaterThan(80);
    expect(moved.because('politicalCapital', 'evaluation')).toBeCloseTo(0.9 * (score - 52), 5);
    expect(year.state.tally.years).toBe(0);
    expect(judge({ year: 2004, state: { tally } }).year.state.evaluations).toEqual([]);
  });

  it('counts other things in other eras', () => {
    const dirty = (year: number): number => judge({ year, stocks: { shownPollution: 85, standing: 50 } }).moved.by('standing') - judge({ year, stocks: { shownPollution: 0, standing: 50 } }).moved.by('standing');
    expect(dirty(2019)).toBeLessThan(dirty(1992));
  });

  it('keeps standing and capital within their points', () => {
    const moved = act(aYear({ stocks: { standing: 130, politicalCapital: -4 } }), boundStanding);
    expect([moved.by('standing'), moved.by('politicalCapital')]).toEqual([-30, 4]);
  });
});

describe('the promises of a plan', () => {
  const plan = (targets: Plan['targets'], until = 2005): Plan => ({ number: 10, from: 2001, until, focus: [], targets, budget: { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 } });
  const promise = (targets: Plan['targets'], until?: number) => {
    const year = aYear({ stocks: { pollution: 90, shownPollution: 20, governance: 40 }, state: { plan: plan(targets, until) } });
    return { year, moved: act(year, judgePlan) };
  };
  const KEPT = { indicator: 'governance', atLeast: 39 } as const;
  const BROKEN = { indicator: 'governance', atMost: 39 } as const;

  it('are judged when it ends: two points each way', () => {
    const { year, moved } = promise([KEPT, KEPT, BROKEN]);
    expect([moved.because('standing', 'planKept'), moved.because('politicalCapital', 'planKept')]).toEqual([2, 2]);
    expect(moved.group('standing', 'planKept')).toBe('you');
    expect(year.state.planVerdicts).toEqual([{ plan: 10, year: 2005, met: 2, of: 3 }]);
    expect(promise([BROKEN]).moved.by('standing')).toBe(-2);
  });

  it('are judged by what the city reports', () => {
    expect(promise([{ indicator: 'waterAir', atLeast: 70 }]).year.state.planVerdicts[0].met).toBe(1);
  });

  it('are not judged before, nor where there are none', () => {
    expect(promise([KEPT], 2006).moved.stocks).toEqual([]);
    expect(promise([]).year.state.planVerdicts).toEqual([]);
  });
});
