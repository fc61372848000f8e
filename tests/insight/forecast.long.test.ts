import { describe, expect, it } from 'vitest';
import { forecast, planOdds, previews } from '../../src/insight/index';
import { futureSeed } from '../../src/insight/futures';
import { history } from '../../src/insight/strategies/history';
import { govern, openRun } from '../../src/run/index';
import { check, SIGNS, STOCK } from '../../src/sim/index';
import type { Decision, PlanDraft } from '../../src/sim/index';
import { legalNow, refusedNow } from '../support/candidates';
import { KUNSHAN } from '../support/levels';

const FUTURES = 24;
const YEAR = 2001;
const { state } = govern(openRun(KUNSHAN, 7), history, YEAR);
const CLEAN: Decision = { kind: 'setLevel', policy: 'pollution-control', level: 2 };
/** A city that nobody has governed: it has spent nothing, so that money is no obstacle. */
const start = govern(openRun(KUNSHAN, 7), () => [], YEAR).state;
const options = { futures: FUTURES, years: 6, indicators: ['waterAir', 'gdp'] } as const;

describe('possible futures', () => {
  it('never have the luck of reality or of history', () => {
    const seeds = Array.from({ length: 1000 }, (_, index) => futureSeed(7, YEAR, index));
    expect(new Set(seeds).size).toBe(1000);
    expect(seeds).not.toContain(7);
    expect(seeds).not.toContain(0);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed > 0)).toBe(true);
  });
});

describe('a forecast', () => {
  const seen = forecast(KUNSHAN, start, [CLEAN], { ...options, thresholds: [{ indicator: 'waterAir', year: YEAR + 5, atLeast: 60 }] });

  it('shows a fan for each indicator, year by year', () => {
    const fan = seen.fans.waterAir!;
    expect(check(KUNSHAN, start, [], CLEAN)).toBeUndefined();
    expect(fan.years).toEqual([2001, 2002, 2003, 2004, 2005, 2006]);
    expect([...fan.with, ...fan.without].every(({ p10, p50, p90 }) => p10 <= p50 && p50 <= p90)).toBe(true);
    expect(fan.with.at(-1)!.p50).toBeGreaterThan(fan.without.at(-1)!.p50);
    expect(Object.keys(seen.fans)).toEqual(['waterAir', 'gdp']);
  });

  it('shows in how many of ten futures a threshold holds, and what the draft adds', () => {
    const [odds] = seen.thresholds;
    expect(odds.anyway + odds.gained).toBe(odds.with.tenths);
    expect(odds.anyway + odds.lost).toBe(odds.without.tenths);
    expect(Math.min(odds.gained, odds.lost)).toBe(0);
    expect(odds.with.share).toBeGreaterThanOrEqual(odds.without.share);
  });

  it('is the same every time', () => {
    expect(forecast(KUNSHAN, start, [CLEAN], { ...options, thresholds: seen.thresholds.map(({ threshold }) => threshold) })).toEqual(seen);
  });

  it('without a draft has one course only', () => {
    const { fans } = forecast(KUNSHAN, start, [], options);
    expect(fans.waterAir!.with).toEqual(fans.waterAir!.without);
    expect(fans.waterAir!.without).toEqual(seen.fans.waterAir!.without);
  });

  it('leaves the state as it was', () => {
    const before = JSON.stringify(state);
    forecast(KUNSHAN, state, [CLEAN], { futures: 3 });
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('a preview', () => {
  it('says how far each sign moves, with a date, and which moves most', () => {
    const [clean] = previews(KUNSHAN, start, [], { candidates: [CLEAN], options: { futures: 12, years: 5 } });
    expect(clean).toMatchObject({ decision: CLEAN, year: YEAR + 4, most: 'waterAir', refusal: null });
    expect(clean.signs.waterAir.low).toBeGreaterThan(0);
    expect(SIGNS.every((sign) => clean.signs[sign].low <= clean.signs[sign].high)).toBe(true);
  });

  it('shows the effect of what is only too dear, and says so', () => {
    const poor = { ...start, stocks: start.stocks.map((value, stock) => (stock === STOCK.treasury ? 0 : value)) };
    const [clean] = previews(KUNSHAN, poor, [], { candidates: [CLEAN], options: { futures: 6 } });
    expect(clean.refusal?.code).toBe('notEnoughMoney');
    expect(clean.signs.waterAir.middle).toBeGreaterThan(0);
  });

  it('shows no effect of what the rules forbid', () => {
    const forbidden = refusedNow(KUNSHAN, start).find((decision) => check(KUNSHAN, start, [], decision)!.code === 'notYet')!;
    const [none] = previews(KUNSHAN, start, [], { candidates: [forbidden], options: { futures: 4 } });
    expect(none.most).toBeNull();
    expect(none.refusal?.code).toBe('notYet');
  });

  it('comes for every card at once', () => {
    const cards = legalNow(KUNSHAN, start);
    expect(previews(KUNSHAN, start, [], { candidates: cards, options: { futures: 2, years: 2 } }).map(({ decision }) => decision)).toEqual(cards);
  });
});

describe('the odds of a plan', () => {
  const plan: PlanDraft = {
    focus: ['laptops'], budget: { industry: 20, skills: 20, roads: 20, environment: 20, culture: 20 },
    targets: [{ indicator: 'gdp', atLeast: 1 }, { indicator: 'gdp', atLeast: 100_000 }, { indicator: 'unemployment', atMost: 1 }],
  };

  it('are given for each target and for all together', () => {
    const odds = planOdds(KUNSHAN, { state, decisions: [], plan, futures: 20 });
    expect(odds.judged).toBe(2005);
    expect(odds.targets.map((one) => one.odds.tenths)).toEqual([10, 0, 10]);
    expect(odds.joint.tenths).toBe(0);
  });

  it('are lost, all together, to the promises that break', () => {
    const shaky = { ...plan, targets: [{ indicator: 'gdp', atLeast: 100_000 }, { indicator: 'debtRatio', atMost: 0 }, { indicator: 'unemployment', atMost: 1 }] as const };
    const { futures, kept, targets } = planOdds(KUNSHAN, { state, decisions: [], plan: shaky, futures: 20 });
    expect([futures, kept]).toEqual([20, 0]);
    expect(targets.reduce((sum, { costs }) => sum + costs, 0)).toBeCloseTo(20, 9);
    expect(targets[2].costs).toBe(0);
  });

  it('come with the boldest promise that six in ten futures keep', () => {
    const asked = { ...plan, targets: [{ indicator: 'gdp', atLeast: 1 }, { indicator: 'unemployment', atMost: 1 }] as const };
    const [gdp, unemployment] = planOdds(KUNSHAN, { state, decisions: [], plan: asked, futures: 20 }).targets;
    const bold = { ...plan, targets: [{ indicator: 'gdp', atLeast: gdp.reachable }, { indicator: 'unemployment', atMost: unemployment.reachable }] as const };
    const kept = planOdds(KUNSHAN, { state, decisions: [], plan: bold, futures: 20 }).targets.map(({ odds }) => odds.share);
    for (const share of kept) expect(share).toBeGreaterThanOrEqual(0.6);
    expect(Math.min(...kept)).toBeLessThan(0.8);
  });

  it('agree with the verdict of the rules', () => {
    const sure = { ...plan, targets: [plan.targets[0], plan.targets[2]] };
    const run = govern(govern(openRun(KUNSHAN, 7), history, YEAR), (_level, now) => (now.year === YEAR ? [{ kind: 'adoptPlan', plan: sure }] : []), 2007);
    expect(planOdds(KUNSHAN, { state, decisions: [], plan: sure, futures: 20 }).joint.tenths).toBe(10);
    expect(run.state.planVerdicts.at(-1)).toMatchObject({ met: 2, of: 2 });
  });
});
