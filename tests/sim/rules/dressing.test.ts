import { describe, expect, it } from 'vitest';
import { AT, EVALUATION_TERMS, exposureOf, type EvaluationTerm, MICRO, type Policy, scorecardOf, type StandingOrder, type State } from '../../../src/sim/index';
import { dressTerms, exposeDressings } from '../../../src/sim/rules/dressing';
import { evaluate } from '../../../src/sim/rules/evaluation';
import { checkEndings } from '../../../src/sim/rules/endings';
import { act, aState, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const dressing = (id: string, term: EvaluationTerm, points: number): Policy => ({ ...TOWN.city.policies[0], id, kind: 'dressing', levers: [], dresses: { term, points } });
const LEVEL = aTown({ policies: [...TOWN.city.policies, dressing('rounded', 'growth', 12), dressing('gauge', 'environment', 16)] });
const POINTS = { growth: 40, revenue: 50, investment: 50, jobs: 50, environment: 95, debt: 50, people: 50 };
const NONE = Object.fromEntries(EVALUATION_TERMS.map((term) => [term, 0])) as Record<EvaluationTerm, number>;

const orders = (levels: Partial<Record<string, 0 | 1 | 2 | 3>>): StandingOrder[] => LEVEL.city.policies.map(({ id }) => ({ level: levels[id] ?? 0, since: 2000, target: null, inherited: false }));
const file = (more: Partial<State['dressing']> = {}): State['dressing'] => ({ since: NONE, claimed: NONE, won: 0, exposures: 0, inquiryUntil: 0, ...more });

/** A year of a city whose figures have left it by `gap` points in growth. */
function yearWith(gap: number, { state = {}, ...settings }: YearSettings = {}) {
  const year = aYear({ level: LEVEL, ...settings, state: { standing: orders({ rounded: 2 }), dressing: file({ since: { ...NONE, growth: 1996 } }), ...state } });
  year.stocks[AT.gap] = gap * MICRO;
  return year;
}

describe('a dressed term', () => {
  it('looks better by its points, and widens the gap by them', () => {
    const year = yearWith(0, { state: { dressing: file() } });
    let shown = POINTS;
    const moved = act(year, () => void (shown = dressTerms(year, POINTS)));
    expect(shown).toEqual({ ...POINTS, growth: 52 });
    expect(moved.because('gap.growth', 'dressing')).toBe(12);
    expect(moved.group('gap.growth', 'dressing')).toBe('you');
    expect(year.state.dressing).toMatchObject({ since: { growth: 2005, jobs: 0 }, claimed: { growth: 12, jobs: 0 } });
  });

  it('cannot look better than perfect', () => {
    const year = yearWith(0, { state: { standing: orders({ gauge: 3 }) } });
    expect(dressTerms(year, POINTS).environment).toBe(100);
    expect(year.of(AT.gap + EVALUATION_TERMS.indexOf('environment'))).toBe(5);
  });

  it('is forgotten slowly when nobody adds to it', () => {
    const year = yearWith(100, { state: { standing: orders({}) } });
    const moved = act(year, () => void dressTerms(year, POINTS));
    expect(moved.by('gap.growth')).toBe(-5);
    expect(year.state.dressing.since.growth).toBe(0);
  });

  it('costs nothing where nothing is dressed', () => {
    const year = yearWith(0, { state: { standing: orders({}), dressing: file() } });
    const before = year.state.dressing;
    expect(dressTerms(year, POINTS)).toBe(POINTS);
    expect(year.state.dressing).toBe(before);
  });

  it('lifts standing and the running scorecard alike', () => {
    const standingAfter = (level: 0 | 3): number => act(yearWith(0, { state: { standing: orders({ rounded: level }), dressing: file() } }), (year) => evaluate(year, 1)).by('standing');
    expect(standingAfter(3)).toBeGreaterThan(standingAfter(0));
    const before = aState({ level: LEVEL, state: { standing: orders({}) } });
    const part = (level: 0 | 2) => scorecardOf(LEVEL, aState({ level: LEVEL, year: 2006, state: { standing: orders({ rounded: level }) } }), before).parts[0];
    expect(part(2).points - part(0).points).toBeCloseTo(part(2).dressed, 9);
    expect(part(0).dressed).toBe(0);
  });
});

const SEEDS = Array.from({ length: 60 }, (_, n) => n + 1);
const exposed = (gap: number, settings: YearSettings = {}, seeds = SEEDS) => seeds.map((seed) => yearWith(gap, { seed, ...settings })).map((year) => ({ year, moved: act(year, exposeDressings) })).filter(({ year }) => year.exposed > 0);

describe('dressed figures come out', () => {
  it('never where nothing is dressed', () => expect(exposed(0)).toEqual([]));

  it('oftener the wider the gap, the longer it has stood, and the more eyes there are', () => {
    const some = exposed(60).length;
    expect(some).toBeGreaterThan(0);
    expect(exposed(180).length).toBeGreaterThan(some);
    expect(exposed(60, { state: { dressing: file({ since: { ...NONE, growth: 1980 } }) } }).length).toBeGreaterThan(some);
    expect(exposed(60, { stocks: { scrutiny: 1.5 } }).length).toBeGreaterThan(some);
    expect(exposed(60, { year: 2024 }).length).toBeGreaterThan(some);
    expect(exposed(60, { levers: { monitoring: 1 } }).length).toBeGreaterThanOrEqual(some);
  });

  it('as often as the page says', () => {
    const state = aState({ level: LEVEL, state: { standing: orders({ rounded: 2 }), dressing: file({ since: { ...NONE, growth: 1996 } }) } });
    state.stocks[AT.gap] = 150 * MICRO;
    const { chance, gap, years } = exposureOf(LEVEL, state);
    expect({ gap, years }).toEqual({ gap: 150, years: 9 });
    const many = Array.from({ length: 600 }, (_, n) => 1000 + 7 * n);
    const share = exposed(150, {}, many).length / many.length;
    expect(share).toBeGreaterThan(0.7 * chance);
    expect(share).toBeLessThan(1.3 * chance);
  });

  it('and cost more than they had won, end the orders, and take seals for two years', () => {
    const [{ year, moved }] = exposed(100, { state: { dressing: file({ since: { ...NONE, growth: 1996 }, won: 8, claimed: { ...NONE, growth: 24 } }), tally: { growth: 104, revenue: 90, investment: 90, jobs: 90, environment: 90, debt: 90, people: 90, years: 2 } } });
    expect(moved.by('politicalCapital')).toBeLessThan(-8);
    expect(moved.by('standing')).toBeLessThan(-16);
    expect(moved.by('tension')).toBeCloseTo(6, 6);
    expect(moved.by('gap.growth')).toBe(-100);
    expect(year.news).toEqual([{ kind: 'exposed', id: 'growth', value: 100 }]);
    expect(year.state.standing.every(({ level }) => level === 0)).toBe(true);
    expect(year.state.tally.growth).toBe(80);
    expect(year.state.dressing).toEqual(file({ exposures: 1, inquiryUntil: 2007 }));
  });

  it.each([['once', 100, 0, null], ['for the third time', 100, 2, 'exposure'], ['as one great lie', 300, 0, 'exposure']] as const)('%s', (_what, gap, before, ending) => {
    const [{ year }] = exposed(gap, { state: { dressing: file({ since: { ...NONE, growth: 1996 }, exposures: before }) } });
    checkEndings(year);
    expect(year.state.ended?.kind ?? null).toBe(ending);
  });
});

describe('the eyes of the level above', () => {
  it('open after a crisis and close again', () => {
    const year = yearWith(0);
    year.crisis.accident = 1;
    expect(act(year, exposeDressings).because('scrutiny', 'inquiry')).toBe(0.25);
    expect(act(yearWith(0, { stocks: { scrutiny: 1 } }), exposeDressings).because('scrutiny', 'fading')).toBe(-0.3);
  });
});
