import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { indicator, newGame, playYear, type Decision, type State } from '../../../src/sim/index';
import { chaptersOf, planYearFrom } from '../../../src/view/model/deeds';
import { calledOf, extremesOf, findingsOf, flagsOf, gapOf, historiesBelow, scorecardsOf, STATIONS, stationOf, termOf } from '../../../src/view/model/verdict';
import { en } from '../../../src/view/text/en/index';
import { zh } from '../../../src/view/text/zh/index';
import { KUNSHAN } from '../../support/levels';

const start = newGame(KUNSHAN, 7);
const at = (year: number, more: Partial<State> = {}): State => ({ ...start, year, ...more });

describe('the road', () => {
  test.each([[0, 'nouveauRiche'], [19.9, 'nouveauRiche'], [20, 'wellOff'], [59.9, 'solid'], [63, 'scholarMerchant'], [80, 'gentry'], [100, 'gentry']] as const)('%d points are %s', (score, station) => expect(stationOf(score)).toBe(station));

  test('history turns its flag away where both would stand', () => {
    expect(flagsOf(63, 55).map(({ id, flies }) => [id, flies])).toEqual([['history', 'both'], ['you', 'both']]);
    expect(flagsOf(63, 61)[0].flies).toBe('left');
    expect(flagsOf(63, 63)[0].flies).toBe('right');
    expect(flagsOf(63, null)).toHaveLength(1);
  });
});

describe('the term', () => {
  test('is full in 2030, early before, and says how it broke', () => {
    expect(termOf(KUNSHAN, at(2030))).toEqual({ kind: 'full' });
    expect(termOf(KUNSHAN, at(1999))).toEqual({ kind: 'left', years: 9 });
    expect(termOf(KUNSHAN, at(2030, { ended: { kind: 'insolvency', year: 2015 } }))).toEqual({ kind: 'insolvency', year: 2015 });
  });
});

describe('the heading', () => {
  const WELL_OFF = 34;
  const ended = (kind: 'insolvency' | 'unrest' | 'exposure') => calledOf({ kind, year: 2015 }, WELL_OFF);
  test.each(['insolvency', 'unrest', 'exposure'] as const)('says %s and not how rich the city is', (kind) => {
    expect(ended(kind)).toBe(kind);
    for (const messages of [en, zh]) {
      const written = (called: string) => new IntlMessageFormat(messages['verdict.sentence'], 'en').format({ city: 'Kunshan', called });
      expect(STATIONS.map(written)).not.toContain(written(ended(kind)));
    }
  });
  test('names the station of a city that was handed over whole', () => {
    expect(calledOf({ kind: 'full' }, WELL_OFF)).toBe('wellOff');
    expect(calledOf({ kind: 'left', years: 9 }, WELL_OFF)).toBe('wellOff');
  });
});

describe('scorecards', () => {
  const cards = scorecardsOf(KUNSHAN, [{ year: 1995, regime: 'growthRace', score: 80 }, { year: 2000, regime: 'growthRace', score: 70 }, { year: 2005, regime: 'of-another-nation', score: 1 }]);
  test('carry the plan and the regime of their day', () => expect(cards.map(({ plan, year, regime }) => [plan, year, regime.en])).toEqual([[8, 1995, 'The growth race'], [9, 2000, 'The growth race']]));
  test('leave a gap to the verdict', () => expect(gapOf(50, cards)).toEqual({ evaluated: 75, points: -25 }));
  test('without any there is no gap', () => expect(gapOf(50, [])).toBeNull());
});

describe('beside history', () => {
  test('other worlds are counted in tenths', () => expect(historiesBelow(50, [10, 20, 30, 40, 45, 49, 50, 60, 70, 80])).toBe(6));
  test('the best and the worst side are named', () => expect(extremesOf({ wealth: 0.7, skill: 0.2, cultivation: 0.3, life: 0.9, security: 0.5, resilience: 0.4 })).toEqual({ highest: 'life', lowest: 'skill' }));
});

describe('what the successors found', () => {
  const after = [2030, 2031, 2032, 2033, 2034].reduce((state) => playYear(KUNSHAN, state, []).state, at(2030));
  const findings = findingsOf(KUNSHAN, at(2030), after);
  test('are the true values of the day of handing over and of the end', () => {
    for (const { indicator: id, from, to } of findings) expect([from, to]).toEqual([indicator(KUNSHAN, at(2030), id), indicator(KUNSHAN, after, id)]);
  });
  test('heritage that was never woken did not hold: there was none', () => {
    expect(findingsOf(KUNSHAN, start, start).find(({ indicator: id }) => id === 'cultivation')).toMatchObject({ from: 0, to: 0, turn: 'none' });
  });
  test('nothing moved is steady, and more debt is worse', () => {
    const still = findingsOf(KUNSHAN, start, start);
    expect(still.filter(({ indicator: id }) => id !== 'cultivation').map(({ turn }) => turn)).toEqual(Array.from({ length: still.length - 1 }, () => 'steady'));
    expect(findings.find(({ indicator: id }) => id === 'gdp')?.turn).toBe(findings.find(({ indicator: id }) => id === 'gdp')!.to > findings.find(({ indicator: id }) => id === 'gdp')!.from ? 'better' : 'worse');
  });
});

describe('the plain list', () => {
  const [standing] = KUNSHAN.city.policies.filter(({ kind }) => kind === 'programme').filter(({ id }) => !KUNSHAN.city.start.standing.some(({ policy }) => policy === id));
  const set = (level: 0 | 1 | 2 | 3): Decision => ({ kind: 'setLevel', policy: standing.id, level });
  const decided: Decision[][] = [[set(1)], [{ kind: 'adoptPlan', plan: { focus: ['laptops'], targets: [], budget: { industry: 100, skills: 0, roads: 0, environment: 0, culture: 0 } } }, set(3)], [], [set(2)], [set(0)], []];
  const chapters = chaptersOf({ level: KUNSHAN, decided, planVerdicts: [{ plan: 8, year: 1995, met: 2, of: 4 }] });

  test('has one chapter a plan, quiet ones too', () => expect(chapters.map(({ plan, from, until }) => [plan, from, until])).toEqual([[null, 1990, 1990], [8, 1991, 1995]]));
  test.each([['reform', 'verdict.deed.reform'], ['fieldwork', 'verdict.deed.fieldwork'], ['project', 'verdict.deed.project']] as const)('has a verb for a %s', (kind, key) => {
    const policy = KUNSHAN.city.policies.find((one) => one.kind === kind)!;
    const [chapter] = chaptersOf({ level: KUNSHAN, decided: [[{ kind: 'launch', policy: policy.id }]], planVerdicts: [] });
    expect(chapter.deeds[0].sentence.key).toBe(key);
  });
  test('says begun, raised, cut and stopped', () => {
    expect(chapters.flatMap(({ deeds }) => deeds.map(({ year, sentence }) => [year, sentence.key]))).toEqual([
      [1990, 'verdict.deed.start'], [1991, 'verdict.deed.raise'], [1993, 'verdict.deed.cut'], [1994, 'verdict.deed.stop'],
    ]);
  });
  test('names the focus and how the plan was judged', () => {
    expect(chapters[1].focus).toEqual([KUNSHAN.nation.industries.laptops.name]);
    expect(chapters[1].judged).toEqual({ plan: 8, year: 1995, met: 2, of: 4 });
  });
  test('leaves out what this level does not know', () => {
    expect(chaptersOf({ level: KUNSHAN, decided: [[{ kind: 'launch', policy: 'of-another-level' }]], planVerdicts: [] })[0].deeds).toEqual([]);
  });
});

test.each([[1990, 1991], [1991, 1991], [1992, 1996], [1996, 1996], [2026, 2026]])('in %d the next plan is written in %d', (year, plan) => expect(planYearFrom(year)).toBe(plan));
